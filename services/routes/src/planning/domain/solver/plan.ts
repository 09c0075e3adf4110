import type { Instance } from './instance.ts';
import type { Plan, PlannedDay, PlannedStop } from './problem.ts';

/** The plan of these visits, in order: each stop as early as possible, and no waiting at the first stop of a day. */
export function planOf(instance: Instance, visits: Int32Array): Plan {
  const total = { profit: 0, price: 0, travelTime: 0, waitingTime: 0 };
  const days = Array.from({ length: instance.days }, (_, day): PlannedDay => {
    const { places, dayStart, dayEnd } = instance;
    const travel = instance.travel[day]!;
    const stops: PlannedStop[] = [];
    const nowhere = places - 1;
    let from = dayStart[day]!;
    let time = instance.dayOpen[day]!;
    let leave: number | null = null;
    const modeTo = (to: number) =>
      from === nowhere || to === nowhere ? null : instance.mode[day]![from * places + to]!;
    for (const visit of visits) {
      if (instance.day[visit] !== day) continue;
      const to = instance.place[visit]!;
      const leg = travel[from * places + to]!;
      const start = Math.max(time + leg, instance.open[visit]!);
      const arrive = stops.length === 0 ? start : time + leg;
      leave ??= start - leg;
      const depart = start + instance.duration[visit]!;
      const candidate = instance.candidate[visit]!;
      stops.push({ candidate, session: instance.session[visit]!, arrive, start, depart, mode: modeTo(to) });
      total.profit += instance.profit[candidate]!;
      total.price += instance.price[visit]!;
      total.travelTime += leg;
      total.waitingTime += start - arrive;
      from = to;
      time = depart;
    }
    if (stops.length === 0) return { leave, stops, end: null };
    const leg = travel[from * places + dayEnd[day]!]!;
    total.travelTime += leg;
    return { leave, stops, end: { arrive: time + leg, mode: modeTo(dayEnd[day]!) } };
  });
  return { ...total, days };
}
