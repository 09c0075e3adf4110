import { utcOffsetMinutes } from '@promtour/kernel/time-zone';
import type { RouteStop } from './route.ts';

/** Most minutes of a day, from leaving the lodging, else from the first stop, to the end of the last stop or the next lodging. */
export const dayLimitMinutes = 14 * 60;

const midnight = 24 * 60;

export type TimingFault = {
  /** Index of the stop. */
  readonly stop: number;
  /** OVERLAP: the stop starts before it can be reached. DAY_TOO_LONG: at the last stop of the day. */
  readonly fault: 'OVERLAP' | 'DAY_TOO_LONG';
};

export type Timing = {
  /** Local time of each stop, `HH:MM`; null on a day without a stated time. */
  readonly starts: readonly (string | null)[];
  readonly faults: readonly TimingFault[];
};

type Timed = Pick<RouteStop, 'day' | 'kind' | 'timeZone' | 'startTime' | 'durationMinutes' | 'leg'>;
type Placed = { readonly stop: Timed; readonly index: number };

/**
 * Lays the stops of each day one after the other. A stop without a stated time starts when it is reached; one with a later time is waited
 * for.
 * @param at the instant whose UTC offsets apply: a route has no date
 */
export function timingOf(stops: readonly Timed[], at: Date): Timing {
  const placed = stops.map((stop, index) => ({ stop, index }));
  const days = [...Map.groupBy(placed, ({ stop }) => stop.day).values()].map((day) =>
    timeDay(day, stops[(day[0]?.index ?? 0) - 1], at),
  );
  return { starts: days.flatMap(({ starts }) => starts), faults: days.flatMap(({ faults }) => faults) };
}

function timeDay(day: readonly Placed[], before: Timed | undefined, at: Date): Timing {
  const faults: TimingFault[] = [];
  const starts: { readonly minutes: number; readonly offset: number }[] = [];
  // Minutes count from the start of the first stop; `origin` is that start in minutes of UTC, once a stop states its time.
  let origin: number | undefined;
  let end = 0;
  for (const [nth, { stop, index }] of day.entries()) {
    const offset = utcOffsetMinutes(at, stop.timeZone);
    let start = nth === 0 ? 0 : end + (stop.leg?.minutes ?? 0);
    if (stop.startTime !== null) {
      const stated = minutesOf(stop.startTime) - offset;
      origin ??= stated - start;
      const [first] = starts;
      // The stops before it would have to start on the day before.
      const early = origin + (first?.offset ?? offset) < 0;
      if (stated - origin < start || early) faults.push({ stop: index, fault: 'OVERLAP' });
      else start = stated - origin;
    }
    starts.push({ minutes: start, offset });
    end = start + (stop.durationMinutes ?? 0);
  }
  const [first, last] = [day[0], day.at(-1)];
  const morning = before?.kind === 'LODGING' ? (first?.stop.leg?.minutes ?? 0) : 0;
  const late = origin !== undefined && origin + end + (starts.at(-1)?.offset ?? 0) > midnight;
  if (last !== undefined && (morning + end > dayLimitMinutes || late))
    faults.push({ stop: last.index, fault: 'DAY_TOO_LONG' });
  return {
    starts: starts.map(({ minutes, offset }) => (origin === undefined ? null : timeOf(origin + minutes + offset))),
    faults,
  };
}

const timeForm = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether a text is a time of day, `HH:MM`. */
export function isTimeOfDay(text: string): boolean {
  return timeForm.test(text);
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function timeOf(minutes: number): string {
  const within = ((minutes % midnight) + midnight) % midnight;
  return [Math.floor(within / 60), within % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
