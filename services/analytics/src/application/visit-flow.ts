import type { Period } from '../domain/calendar.ts';
import { addSums, measuresOf, nothingHeld, type VisitMeasures, type VisitSums } from '../domain/visit-measures.ts';
import type { Dimension, VisitFilter, VisitFlowReader, VisitSumsRow } from './ports.ts';

export type VisitFlow = {
  readonly asOf: Date | null;
  readonly total: VisitMeasures;
  /** Every period in order, those without visits too. */
  readonly periods: readonly (Period & { readonly measures: VisitMeasures })[];
};

/** Answers how many people came, over periods that follow one another without gaps. */
export interface VisitFlows {
  ofFilter(periods: readonly Period[], filter: VisitFilter): Promise<VisitFlow>;
  /** One answer for each key, in the order of the keys; as many statements as for one key. */
  ofEach(periods: readonly Period[], dimension: Dimension, keys: readonly string[]): Promise<readonly VisitFlow[]>;
}

export function createVisitFlows(reader: VisitFlowReader): VisitFlows {
  return {
    async ofFilter(periods, filter) {
      // Before the figures: an event that is applied in between makes the figures newer than they say, never older.
      const asOf = await reader.asOf();
      return flowOf(periods, asOf, await reader.sums(periods, filter, undefined));
    },
    async ofEach(periods, dimension, keys) {
      const asOf = await reader.asOf();
      const rows = Map.groupBy(
        await reader.sums(periods, { [filterOf[dimension]]: keys }, dimension),
        ({ key }) => key,
      );
      return keys.map((key) => flowOf(periods, asOf, rows.get(key) ?? []));
    },
  };
}

const filterOf: Readonly<Record<Dimension, keyof VisitFilter>> = {
  REGION: 'regions',
  ORGANIZATION: 'organizations',
  EXCURSION: 'excursions',
};

const noMeasures = measuresOf(nothingHeld);

function flowOf(periods: readonly Period[], asOf: Date | undefined, rows: readonly VisitSumsRow[]): VisitFlow {
  const byPeriod = new Map<number, VisitSums>(rows.map((row) => [row.period, row]));
  return {
    asOf: asOf ?? null,
    total: measuresOf(rows.reduce<VisitSums>(addSums, nothingHeld)),
    periods: periods.map((period, index) => {
      const sums = byPeriod.get(index);
      return { ...period, measures: sums === undefined ? noMeasures : measuresOf(sums) };
    }),
  };
}
