import type { Candidate, Problem, Session } from '../src/planning/domain/solver/problem.ts';
import { travelMatrix } from '../src/planning/domain/solver/problem.ts';
import { seededRandom } from '../src/planning/domain/solver/random.ts';

export type CaseShape = { readonly candidates: number; readonly days: number; readonly maxStops: number };

/**
 * A seeded problem of the domain's shape, in minutes and rubles: plants in a few towns, each with sessions at fixed times on some days,
 * and some museums that are open all day; lodging in one town, two or three stops a day, a budget that binds in a third of the cases.
 */
export function itineraryCase(seed: number, { candidates: count, days, maxStops }: CaseShape): Problem {
  const random = seededRandom(seed);
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const pick = <Item>(items: readonly Item[]): Item => items[between(0, items.length - 1)] as Item;
  const towns = Array.from({ length: between(3, 6) }, () => ({ x: random() * 180, y: random() * 180 }));
  const places = Array.from({ length: count + 1 }, (_, index) => {
    const town = index === 0 ? towns[0] : pick(towns);
    return { x: (town?.x ?? 0) + random() * 12, y: (town?.y ?? 0) + random() * 12 };
  });
  const drive = travelMatrix(places.length, (from, to) => {
    const [one, other] = [places[from], places[to]];
    if (one === undefined || other === undefined || one === other) return 0;
    return Math.ceil(8 + Math.hypot(one.x - other.x, one.y - other.y) * 1.3);
  });
  const candidates = Array.from({ length: count }, (_, index): Candidate => {
    const museum = random() < 0.2;
    const weekdays = Array.from({ length: days }, (_, day) => day).filter(() => random() < (museum ? 0.85 : 0.45));
    const times = [9 * 60, 10 * 60, 10.5 * 60, 11 * 60, 13 * 60, 14 * 60, 15 * 60, 16 * 60];
    const daily = new Set(Array.from({ length: between(1, 3) }, () => pick(times)));
    const sessions = weekdays.flatMap((day): Session[] =>
      museum ? [{ day, open: 10 * 60, close: 17 * 60 }] : [...daily].map((open) => ({ day, open, close: open })),
    );
    return {
      place: index + 1,
      profit: between(20, 100),
      duration: museum ? between(6, 12) * 10 : between(4, 12) * 15,
      price: between(0, 20) * 50,
      sessions,
    };
  });
  return {
    candidates,
    days: Array.from({ length: days }, () => ({
      start: 0,
      end: 0,
      open: 8 * 60,
      close: 20 * 60,
      maxStops: between(2, 3),
    })),
    travel: [drive],
    maxStops,
    ...(random() < 0.33 ? { budget: maxStops * 350 } : {}),
  };
}
