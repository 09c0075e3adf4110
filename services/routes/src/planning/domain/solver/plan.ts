import type { Instance } from './instance.ts';
import type { Plan, PlannedDay, PlannedStop } from './problem.ts';

/** The plan of these visits, in order, with each stop as early as possible. */
export function planOf(instance: Instance, visits: Int32Array): Plan {
  const total = { profit: 0, price: 0, travelTime: 0, waitingTime: 0 };
  const days = Array.from({ length: instance.days }, (_, day): PlannedDay => {
    const { places, dayStart, dayEnd } = instance;
    const travel = instance.travel[day]!;
    const stops: PlannedStop[] = [];
    const nowhere = places - 1;
    let from = dayStart[day]!;
    let time = instance.dayOpen[day]!;
    const modeTo = (to: number) =>
      from === nowhere || to === nowhere ? null : instance.mode[day]![from * places + to]!;
    for (const visit of visits) {
      if (instance.day[visit] !== day) continue;
      const to = instance.place[visit]!;
      const leg = travel[from * places + to]!;
      const arrive = time + leg;
      const start = Math.max(arrive, instance.open[visit]!);
      const depart = start + instance.duration[visit]!;
      const candidate = instance.candidate[visit]!;
      stops.push({ candidate, session: instance.session[visit]!, arrive, start, depart, mode: modeTo(to) });
      total.profit += instance.profit[candidate]!;
      total.price += instance.price[visit]!;
      total.travelTime += leg;
      if (stops.length > 1) total.waitingTime += start - arrive;
      from = to;
      time = depart;
    }
    if (stops.length === 0) return { stops, end: null };
    const leg = travel[from * places + dayEnd[day]!]!;
    total.travelTime += leg;
    return { stops, end: { arrive: time + leg, mode: modeTo(dayEnd[day]!) } };
  });
  return { ...total, days };
}
