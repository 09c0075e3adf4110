import { addDays } from '@promtour/kernel/time-zone';
import { decreedTransfers, russianCalendar } from '@promtour/kernel/working-calendar';
import type { Enterprise } from './enterprise.ts';
import { fallsOn } from './recurrence.ts';

type Plant = Pick<Enterprise, 'slug' | 'region' | 'age' | 'groupMin' | 'groupMax' | 'days' | 'starts'>;

/** Visitors of one kind on a day: a row of the table that `importVisits` takes. */
export type VisitDay = {
  readonly date: string;
  /** Of the day: stated in its first row only, 0 in the others. */
  readonly sessions: number;
  readonly capacity: number;
  readonly visitors: number;
  readonly confirmed: number;
  readonly purpose: string;
  readonly segment: string;
  readonly origin: string;
  readonly foreign: number;
  readonly minors: number;
};

/**
 * Made-up visits of a plant in one month `YYYY-MM`, by its timetable: more in spring and autumn, school classes in the school year, families at
 * weekends and in summer, none on holidays and in the plant's two weeks of maintenance. A function of plant and month, so that a repeated
 * load has the same figures.
 */
export function visitsOfMonth(plant: Plant, month: string): readonly VisitDay[] {
  const days: VisitDay[] = [];
  for (let date = `${month}-01`; date.startsWith(month); date = addDays(date, 1)) {
    if (plant.days.some((day) => fallsOn(day, date)) && !isClosed(plant, date)) days.push(...visitsOfDay(plant, date));
  }
  return days;
}

/** The months `YYYY-MM` that are over everywhere, so many of them, the earliest first. */
export function monthsBefore(now: Date, count: number): readonly string[] {
  const [year = 0, month = 0] = new Date(now.getTime() - 12 * 3_600_000).toISOString().split('-').map(Number);
  return Array.from({ length: count }, (_, nth) =>
    new Date(Date.UTC(year, month - 1 - count + nth, 1)).toISOString().slice(0, 7),
  );
}

const calendar = russianCalendar(decreedTransfers);

function isClosed({ slug }: Plant, date: string): boolean {
  const weekday = new Date(date).getUTCDay();
  const isHoliday = weekday >= 1 && weekday <= 5 && !calendar.isWorkingDay(date);
  const newYear = date.slice(5) >= '12-31' || date.slice(5) <= '01-08';
  // Two weeks of maintenance in July or August, each year the same.
  const from = Math.floor(drawFrom(slug)() * 45);
  const dayOfSummer = (Date.parse(date) - Date.parse(`${date.slice(0, 4)}-07-01`)) / 86_400_000;
  return isHoliday || newYear || (dayOfSummer >= from && dayOfSummer < from + 14);
}

/** Demand by month: industrial tourism has two seasons. */
const seasons = [0.55, 0.7, 0.9, 1.05, 1.15, 0.85, 0.75, 0.7, 0.95, 1.2, 1.05, 0.8];

function visitsOfDay(plant: Plant, date: string): readonly VisitDay[] {
  const draw = drawFrom(`${plant.slug} ${date}`);
  const month = Number(date.slice(5, 7));
  // A fifth more each year.
  const growth = 1.2 ** (Number(date.slice(0, 4)) - 2026 + month / 12);
  const isWeekend = [0, 6].includes(new Date(date).getUTCDay());
  let demand = 0.86 * (seasons[month - 1] ?? 1) * growth * (isWeekend ? 1.15 : 1);
  demand *= 0.7 + 0.6 * draw();
  const held = plant.starts.filter(() => draw() < 0.5 + demand / 2).length;
  if (held === 0) return [];
  const capacity = held * plant.groupMax;
  const total = Math.round(Math.min(0.97, Math.max(0.25, demand)) * capacity);
  const kinds = kindsOn(plant, month, isWeekend);
  const parts = new Map<string, VisitDay>();
  for (let left = total, nth = 0; left > 0; nth++) {
    const kind = pick(kinds, draw());
    const visitors =
      nth >= 6 * held ? left : Math.min(left, Math.max(2, Math.round(plant.groupMax * (0.08 + 0.22 * draw()))));
    left -= visitors;
    const part = partOf(plant, date, kind, visitors, draw);
    const key = [part.purpose, part.segment, part.origin].join(' ');
    const same = parts.get(key);
    parts.set(key, same === undefined ? part : sumOf(same, part));
  }
  return [...parts.values()].map((part, nth) => (nth === 0 ? { ...part, sessions: held, capacity } : part));
}

type Kind = {
  readonly segment: string;
  readonly purpose: string;
  readonly weight: number;
  /** Share of people under 18. */
  readonly minors: number;
};

function kindsOn({ age }: Plant, month: number, isWeekend: boolean): readonly Kind[] {
  const isSchoolYear = month <= 5 || month >= 9;
  const adults: readonly Kind[] = [
    { segment: 'ADULT_TOURIST', purpose: 'CONSUMER', weight: isWeekend ? 5 : 2, minors: 0 },
    { segment: 'SENIOR', purpose: 'CONSUMER', weight: 1, minors: 0 },
    { segment: 'STUDENT_CAREER', purpose: 'CONSUMER', weight: isSchoolYear && !isWeekend ? 2 : 0, minors: 0.1 },
    { segment: 'BUSINESS_B2B', purpose: 'PARTNER', weight: isWeekend ? 0 : 0.8, minors: 0 },
    { segment: 'SUPPLIER', purpose: 'SUPPLIER', weight: isWeekend ? 0 : 0.5, minors: 0 },
    { segment: 'INVESTOR', purpose: 'INVESTOR', weight: isWeekend ? 0 : 0.2, minors: 0 },
  ];
  if (age >= 18) return adults.map((kind) => ({ ...kind, minors: 0 }));
  return [
    ...adults,
    { segment: 'SCHOOL_CAREER', purpose: 'CONSUMER', weight: isWeekend ? 0.5 : isSchoolYear ? 7 : 0.7, minors: 0.9 },
    { segment: 'FAMILY', purpose: 'CONSUMER', weight: isWeekend || !isSchoolYear ? 6 : 1, minors: 0.45 },
  ];
}

function pick(kinds: readonly Kind[], at: number): Kind {
  let left = at * kinds.reduce((sum, { weight }) => sum + weight, 0);
  for (const kind of kinds) {
    left -= kind.weight;
    if (left < 0) return kind;
  }
  throw new RangeError('A share is below 1');
}

/** Where visitors come from if not from the region itself. */
const origins = ['RU-MOW', 'RU-MOS', 'RU-SPE', 'RU-SVE', 'RU-NIZ', 'RU-TUL', 'RU-KDA', 'RU-TA', 'RU-NVS', 'RU-SMO'];
const abroad = ['BY-MI', 'KZ-75', 'CN-BJ', 'AM-ER'];

function partOf(
  { region }: Plant,
  date: string,
  { segment, purpose, minors }: Kind,
  visitors: number,
  draw: () => number,
): VisitDay {
  const near = segment === 'SCHOOL_CAREER' ? 0.85 : segment === 'BUSINESS_B2B' || segment === 'INVESTOR' ? 0.3 : 0.6;
  const isForeign = draw() < (purpose === 'CONSUMER' ? 0.015 : 0.08);
  const listed = isForeign ? abroad : origins;
  const origin = draw() < near && !isForeign ? region : (listed[Math.floor(draw() * listed.length)] ?? region);
  const expected = draw() < 0.4 ? Math.ceil(visitors * 0.1 * draw()) : 0;
  return {
    ...{ date, sessions: 0, capacity: 0, visitors, confirmed: visitors + expected, purpose, segment, origin },
    foreign: isForeign ? visitors : 0,
    minors: Math.floor(visitors * minors),
  };
}

function sumOf(one: VisitDay, other: VisitDay): VisitDay {
  return {
    ...one,
    visitors: one.visitors + other.visitors,
    confirmed: one.confirmed + other.confirmed,
    foreign: one.foreign + other.foreign,
    minors: one.minors + other.minors,
  };
}

/** Numbers from 0 to 1 that follow from a text (FNV-1a as the seed of mulberry32). */
function drawFrom(text: string): () => number {
  let state = 2_166_136_261;
  for (const unit of text) state = Math.imul(state ^ (unit.codePointAt(0) ?? 0), 16_777_619);
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
