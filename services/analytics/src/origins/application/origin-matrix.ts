import { forbidden, type Forbidden } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Filter, Period } from '../../dimensions/domain/question.ts';
import { namesOthers, type Reach } from '../../dimensions/domain/reach.ts';
import type { VisitSource } from '../../visits/application/ports.ts';

/** Visits from one region to sites in one; null: the region is not known. */
export type OriginCell = {
  readonly origin: string | null;
  readonly destination: string | null;
  readonly visits: number;
};

export type OriginMatrix = {
  /** The most visited pairs, in this order. */
  readonly cells: readonly OriginCell[];
  /** Visits of all other pairs together. */
  readonly rest: number;
  /** Visits that no pair may be given, because the groups are too small. */
  readonly withheld: number;
  /** Σ cells + rest + withheld. */
  readonly total: number;
};

/** Where visitors come from and where they go. */
export interface OriginMatrices {
  /** `FORBIDDEN` if the filter names the visits of others. @param top most cells */
  ask(period: Period, filter: Filter, top: number): Promise<Result<OriginMatrix, Forbidden>>;
}

/** @param reach access scope of the viewer */
export function createOriginMatrices(source: VisitSource, reach: Reach): OriginMatrices {
  return {
    async ask(period, filter, top) {
      if (namesOthers(reach, { regions: filter.REGION, organizations: filter.ORGANIZATION })) return err(forbidden());
      const rows = await source.sums(reach, { periods: [period], filter, by: ['ORIGIN_REGION', 'REGION'] });
      const cells: OriginCell[] = [];
      let withheld = 0;
      for (const { keys, sums, withheld: isWithheld } of rows) {
        const [origin = null, destination = null] = keys;
        if (isWithheld) withheld += sums.attended;
        else if (sums.attended > 0) cells.push({ origin, destination, visits: sums.attended });
      }
      const ordered = cells.toSorted((a, b) => b.visits - a.visits || compare(nameOf(a), nameOf(b)));
      const rest = sumOf(ordered.slice(top));
      return ok({ cells: ordered.slice(0, top), rest, withheld, total: sumOf(ordered) + withheld });
    },
  };
}

function sumOf(cells: readonly OriginCell[]): number {
  return cells.reduce((sum, { visits }) => sum + visits, 0);
}

function nameOf({ origin, destination }: OriginCell): string {
  return `${origin ?? ''} ${destination ?? ''}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
