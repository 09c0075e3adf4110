import type { GeoPoint } from '@promtour/kernel/geo';
import { addDays, startOfDay, type TimeZone } from '@promtour/kernel/time-zone';
import { metersBetween } from '../../travel/legs.domain.ts';
import type { PlanningCandidate } from './candidate.ts';
import { dayLimitsOf, type PlanRequest } from './request.ts';

export const minuteMs = 60_000;

/** The hours of a day, as instants in milliseconds. */
export type DayWindow = { readonly opens: number; readonly closes: number };

/** The days of a request, as instants. */
export type Frame = {
  readonly dates: readonly string[];
  /** The solver counts minutes from here. It lies before the first date in every zone. */
  readonly origin: number;
  /** The day of a date; undefined outside the request. */
  readonly dayOf: (date: string) => number | undefined;
  readonly window: (day: number, zone: TimeZone) => DayWindow;
  /** Zone of the point where the itinerary starts and ends: that of the nearest site. */
  readonly startZone: TimeZone;
  readonly endZone: TimeZone;
};

export function frameOf(
  { from, to, pace, start, end }: PlanRequest,
  candidates: readonly Pick<PlanningCandidate, 'point' | 'timeZone'>[],
): Frame {
  const dates: string[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) dates.push(date);
  const limits = dayLimitsOf[pace];
  const days = new Map(dates.map((date, day) => [date, day]));
  const windows = new Map<string, DayWindow>();
  return {
    dates,
    origin: Date.parse(`${addDays(from, -1)}T00:00:00Z`),
    dayOf: (date) => days.get(date),
    window(day, zone) {
      const date = dates[day] ?? from;
      const key = `${date} ${zone}`;
      let window = windows.get(key);
      if (window === undefined) {
        const midnight = startOfDay(date, zone).getTime();
        window = { opens: midnight + limits.from * minuteMs, closes: midnight + limits.to * minuteMs };
        windows.set(key, window);
      }
      return window;
    },
    startZone: nearestZone(start, candidates),
    endZone: nearestZone(end ?? start, candidates),
  };
}

function nearestZone(
  point: GeoPoint | null,
  candidates: readonly Pick<PlanningCandidate, 'point' | 'timeZone'>[],
): TimeZone {
  let zone = candidates[0]?.timeZone ?? ('Europe/Moscow' as TimeZone);
  let least = Infinity;
  if (point === null) return zone;
  for (const candidate of candidates) {
    if (candidate.point === null) continue;
    const distance = metersBetween(point, candidate.point);
    if (distance >= least) continue;
    least = distance;
    zone = candidate.timeZone;
  }
  return zone;
}
