import { forbidden, type Forbidden } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Period } from '../../dimensions/domain/question.ts';
import { isReached, isWithin, namesOthers, type PlaceDimension, type Reach } from '../../dimensions/domain/reach.ts';
import { addSums, measuresOf, nothingHeld, type VisitMeasures, type VisitSums } from '../domain/visit-measures.ts';
import type { Applied, VisitFilter, VisitFlowReader, VisitSumsRow } from './ports.ts';

export type VisitFlow = {
  readonly asOf: Date | null;
  readonly incomplete: boolean;
  readonly total: VisitMeasures;
  /** All periods in order, including those without visits. */
  readonly periods: readonly (Period & { readonly measures: VisitMeasures })[];
};

/** Returns the number of visitors over consecutive periods, limited to what the viewer may read. */
export interface VisitFlows {
  /** `FORBIDDEN` if the filter names others; without such a filter, the answer covers the viewer's access scope. */
  ofFilter(periods: readonly Period[], filter: VisitFilter): Promise<Result<VisitFlow, Forbidden>>;
  /** One answer for each key, in the order of the keys, with as many statements as for one key. */
  ofEach(
    periods: readonly Period[],
    dimension: PlaceDimension,
    keys: readonly string[],
  ): Promise<readonly Result<VisitFlow, Forbidden>[]>;
}

/** @param reader made for a viewer with this access scope */
export function createVisitFlows(reader: VisitFlowReader, reach: Reach): VisitFlows {
  /** The keys whose figures the viewer may read, at least in part. A key that is decided by its places is readable without any. */
  async function readable(dimension: PlaceDimension, keys: readonly string[]): Promise<ReadonlySet<string>> {
    const open = keys.filter((key) => isReached(reach, dimension, key) === undefined);
    const places = dimension === 'REGION' || open.length === 0 ? undefined : await reader.places(dimension, open);
    return new Set(
      keys.filter(
        (key) => isReached(reach, dimension, key) ?? places?.get(key)?.some((place) => isWithin(reach, place)) ?? true,
      ),
    );
  }

  return {
    async ofFilter(periods, filter) {
      if (namesOthers(reach, filter)) return err(forbidden());
      // Read before the figures: an event applied in between makes the figures newer than stated, never older.
      const applied = await reader.applied();
      return ok(flowOf(periods, applied, await reader.sums(periods, filter, undefined)));
    },
    async ofEach(periods, dimension, keys) {
      const allowed = await readable(dimension, keys);
      if (allowed.size === 0) return keys.map(() => err(forbidden()));
      const applied = await reader.applied();
      const rows = Map.groupBy(
        await reader.sums(periods, { [filterOf[dimension]]: [...allowed] }, dimension),
        ({ key }) => key,
      );
      return keys.map((key) =>
        allowed.has(key) ? ok(flowOf(periods, applied, rows.get(key) ?? [])) : err(forbidden()),
      );
    },
  };
}

const filterOf: Readonly<Record<PlaceDimension, keyof VisitFilter>> = {
  REGION: 'regions',
  ORGANIZATION: 'organizations',
  EXCURSION: 'excursions',
};

const noMeasures = measuresOf(nothingHeld);

function flowOf(periods: readonly Period[], { asOf, incomplete }: Applied, rows: readonly VisitSumsRow[]): VisitFlow {
  const byPeriod = new Map<number, VisitSums>(rows.map((row) => [row.period, row]));
  return {
    asOf: asOf ?? null,
    incomplete,
    total: measuresOf(rows.reduce<VisitSums>(addSums, nothingHeld)),
    periods: periods.map((period, index) => {
      const sums = byPeriod.get(index);
      return { ...period, measures: sums === undefined ? noMeasures : measuresOf(sums) };
    }),
  };
}
