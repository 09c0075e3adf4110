import type { Clock } from '@promtour/kernel/clock';
import { forbidden, type Forbidden } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import { addDays } from '@promtour/kernel/time-zone';
import type { Filter, Period } from '../../dimensions/domain/question.ts';
import { namesOthers, type Reach } from '../../dimensions/domain/reach.ts';
import type { VisitSource } from '../../visits/application/ports.ts';
import { forecast, horizon, type BackTest, type Forecast, type ForecastWeek } from '../domain/forecast.ts';

export type SeriesForecast = {
  /** Complete weeks from the first one with visits. */
  readonly weeksKnown: number;
  /** The coming weeks in order; empty while the history is too short. */
  readonly weeks: readonly (Period & ForecastWeek)[];
  /** Null while the history is too short. */
  readonly backTest: BackTest | null;
};

export type VisitForecast = { readonly visits: SeriesForecast; readonly load: SeriesForecast };

/** The visits and the load of the coming weeks. */
export interface VisitForecasts {
  /** `FORBIDDEN` if the filter names the visits of others. */
  ask(filter: Filter): Promise<Result<VisitForecast, Forbidden>>;
}

/** Weeks of history that are read: more years say little about the coming weeks. */
const maxHistory = 5 * 52;

/** @param reach access scope of the viewer */
export function createVisitForecasts(source: VisitSource, reach: Reach, clock: Clock): VisitForecasts {
  return {
    async ask(filter) {
      if (namesOthers(reach, { regions: filter.REGION, organizations: filter.ORGANIZATION })) return err(forbidden());
      const next = mondayAfterHistory(clock.now());
      const past = Array.from({ length: maxHistory }, (_, week) => weekFrom(addDays(next, 7 * (week - maxHistory))));
      const rows = await source.sums(reach, { periods: past, filter, by: [] });
      const attended = past.map(() => 0);
      const capacity = past.map(() => 0);
      for (const { period, sums } of rows) {
        attended[period] = (attended[period] ?? 0) + sums.attended;
        capacity[period] = (capacity[period] ?? 0) + sums.capacity;
      }
      const coming = Array.from({ length: horizon }, (_, week) => weekFrom(addDays(next, 7 * week)));
      return ok({
        visits: answerOf(forecast(attended), attended, coming),
        load: answerOf(forecast(loadsOf(attended, capacity), 1), attended, coming),
      });
    },
  };
}

/**
 * The Monday after the last week that has ended at every site. The attendance of its last day may still be recorded late, which lowers the
 * last value.
 */
function mondayAfterHistory(now: Date): string {
  // The last zone, 12 hours behind UTC, has reached this date.
  const today = new Date(now.getTime() - 43_200_000);
  return addDays(today.toISOString().slice(0, 10), -((today.getUTCDay() + 6) % 7));
}

function weekFrom(monday: string): Period {
  return { from: monday, to: addDays(monday, 6) };
}

/** A week without sessions has no load: it is taken to be that of the week before. */
function loadsOf(attended: readonly number[], capacity: readonly number[]): readonly number[] {
  let last = 0;
  return attended.map((people, week) => {
    const seats = capacity[week] ?? 0;
    if (seats > 0) last = Math.min(1, people / seats);
    return last;
  });
}

function answerOf(found: Forecast, attended: readonly number[], coming: readonly Period[]): SeriesForecast {
  const first = attended.findIndex((people) => people > 0);
  const weeksKnown = first === -1 ? 0 : attended.length - first;
  if (found.kind === 'HISTORY_TOO_SHORT') return { weeksKnown, weeks: [], backTest: null };
  const { weeks, backTest } = found;
  return {
    weeksKnown,
    weeks: coming.flatMap((period, nth) => {
      const week = weeks[nth];
      return week === undefined ? [] : [{ ...period, ...week }];
    }),
    backTest,
  };
}
