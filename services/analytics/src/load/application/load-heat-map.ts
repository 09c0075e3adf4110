import { forbidden, type Forbidden } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import { halvesOf, type PeriodGap } from '../../dimensions/domain/gap.ts';
import type { Filter, Period } from '../../dimensions/domain/question.ts';
import { namesOthers, type Reach } from '../../dimensions/domain/reach.ts';
import { cutMonthsOf } from '../../dimensions/domain/whole-parts.ts';
import type { HourSource, HourSums, VisitSource } from '../../visits/application/ports.ts';

export type LoadSums = Pick<HourSums, 'sessions' | 'capacity' | 'attended'>;

export type LoadHeatMap = {
  /** All 168 hours of the week in order, also those without sessions. */
  readonly hours: readonly HourSums[];
  /** What belongs to no hour: history without times, and groups too small. */
  readonly rest: LoadSums;
  /** Σ hours + rest. */
  readonly total: LoadSums;
  /** What the total does not include; read when asked for. */
  readonly gaps: () => Promise<readonly LoadGap[]>;
};

/** As much as the month shows and none of its days does; null: to state it would disclose a group. */
export type LoadGap = PeriodGap & { readonly figures: LoadSums | null };

/** When in the week visitors come. */
export interface LoadHeatMaps {
  /** `FORBIDDEN` if the filter names the sessions of others. */
  ask(period: Period, filter: Filter): Promise<Result<LoadHeatMap, Forbidden>>;
}

const none: LoadSums = { sessions: 0, capacity: 0, attended: 0 };

/** @param reach access scope of the viewer */
export function createLoadHeatMaps(source: VisitSource, hourSource: HourSource, reach: Reach): LoadHeatMaps {
  return {
    async ask(period, filter) {
      if (namesOthers(reach, { regions: filter.REGION, organizations: filter.ORGANIZATION })) return err(forbidden());
      const [found, whole] = await Promise.all([
        hourSource.hours(reach, period, filter),
        source.sums(reach, { periods: [period], filter, by: [] }),
      ]);
      const known = new Map(found.map((sums) => [`${sums.weekday} ${sums.hour}`, sums]));
      const hours = Array.from({ length: 7 * 24 }, (_, nth): HourSums => {
        const [weekday, hour] = [1 + Math.floor(nth / 24), nth % 24];
        return known.get(`${weekday} ${hour}`) ?? { weekday, hour, ...none };
      });
      const total = sumOf(whole);
      const rest = found.reduce<LoadSums>((a, b) => combine(a, b, -1), total);
      const gaps = async () => [
        ...(whole.some(({ lacking }) => lacking?.includes('attended') === true)
          ? [{ reason: 'SMALL_GROUPS' as const, period, figures: null }]
          : []),
        ...(await Promise.all(cutMonthsOf(period).map((month) => partOfMonth(month, filter)))).flat(),
      ];
      return ok({ hours, rest, total, gaps });
    },
  };

  async function partOfMonth(month: Period, filter: Filter): Promise<readonly LoadGap[]> {
    const ask = async (periods: readonly Period[]) => sumOf(await source.sums(reach, { periods, filter, by: [] }));
    const [whole, halves] = await Promise.all([ask([month]), ask(halvesOf(month))]);
    const figures = combine(whole, halves, -1);
    return figures.sessions === 0 && figures.attended === 0
      ? []
      : [{ reason: 'PART_OF_MONTH', period: month, figures }];
  }
}

function sumOf(rows: readonly { readonly sums: LoadSums }[]): LoadSums {
  return rows.reduce((sum, { sums }) => combine(sum, sums, 1), none);
}

function combine(a: LoadSums, b: LoadSums, sign: 1 | -1): LoadSums {
  return {
    sessions: a.sessions + sign * b.sessions,
    capacity: a.capacity + sign * b.capacity,
    attended: a.attended + sign * b.attended,
  };
}
