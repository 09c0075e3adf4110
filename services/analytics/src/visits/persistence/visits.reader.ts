import { activeSchema } from '@promtour/messaging/projection';
import { rowsOf } from '@promtour/postgres/sql';
import type { DataSource } from 'typeorm';
import type { Question, SumsRow } from '../../dimensions/domain/question.ts';
import { dimensions } from '../../dimensions/domain/question.ts';
import type { Reach } from '../../dimensions/domain/reach.ts';
import type { VisitSource } from '../application/ports.ts';
import { planOf } from '../domain/plan.ts';
import {
  add,
  addCells,
  cellNames,
  isEmptyCell,
  isNothing,
  nothing,
  peopleNames,
  sumNames,
  type CellSums,
  type VisitSums,
} from '../domain/visit-sums.ts';
import { districtKey, sumsStatement, type Schemas } from './sums-statement.ts';
import { visits } from './visits.projection.ts';

/** PostgreSQL's bigint is text to the driver. */
type Row = Readonly<Record<keyof CellSums, string>> & {
  readonly period: number;
  readonly keys: readonly (string | null)[];
  readonly isTotal: boolean;
  /** Whether a total was read beside the rows, since it may show more. */
  readonly hasTotal: boolean;
};

/** Name of the projection with the attributes of what visits refer to. */
const attributes = 'dimensions';

/** Reads the serving generation of the projection. */
export function createVisitSource(dataSource: DataSource): VisitSource {
  return {
    name: visits.name,
    dimensions,
    sums: async (viewer, question) =>
      answerOf(
        question,
        await dataSource.transaction(async (tx) => {
          const schemas = {
            visits: await activeSchema(tx, visits.name),
            dimensions: usesIndustry(question) ? await activeSchema(tx, attributes) : '',
          };
          return readRows((sql, parameters) => rowsOf(tx, sql, parameters), schemas, viewer, question);
        }),
      ),
  };
}

function readRows(
  read: (sql: string, parameters: unknown[]) => Promise<readonly Row[]>,
  schemas: Schemas,
  viewer: Reach,
  question: Question,
): Promise<readonly Row[]> {
  const { sql, parameters } = sumsStatement(schemas, viewer, question.filter, planOf(viewer, question));
  return read(sql, parameters);
}

function usesIndustry({ filter, by }: Question): boolean {
  return filter.INDUSTRY !== undefined || by.includes('INDUSTRY');
}

function answerOf({ by }: Question, rows: readonly Row[]): readonly SumsRow<VisitSums>[] {
  const districtAt = by.indexOf('DISTRICT');
  const cells = new Map<
    string,
    { readonly period: number; readonly keys: readonly (string | null)[]; sums: CellSums }
  >();
  const withheld = new Map<number, VisitSums>();
  const lacking = new Map<number, Set<keyof VisitSums>>();
  for (const row of rows) {
    const { period } = row;
    const sums = Object.fromEntries(cellNames.map((name) => [name, Number(row[name])])) as CellSums;
    if (row.isTotal || row.hasTotal)
      withheld.set(period, add(withheld.get(period) ?? nothing, sums, row.isTotal ? 1 : -1));
    // What the total does not show, or the rows where it was not read.
    if (row.isTotal || !row.hasTotal) {
      const names = lacking.get(period) ?? new Set();
      lacking.set(period, names);
      for (const name of lackingIn(sums)) names.add(name);
    }
    if (!row.isTotal) {
      const keys = row.keys.map((key, index) => (index === districtAt ? districtKey(key) : key));
      const id = JSON.stringify([period, keys]);
      const known = cells.get(id);
      cells.set(id, { period, keys, sums: known === undefined ? sums : addCells(known.sums, sums) });
    }
  }
  return [
    ...[...cells.values()].flatMap(({ period, keys, sums }) =>
      isEmptyCell(sums) ? [] : [{ period, keys, sums: onlySums(sums), withheld: false, ...hiddenIn(sums) }],
    ),
    ...[...lacking].flatMap(([period, names]) => {
      const sums = withheld.get(period) ?? nothing;
      if (by.length === 0 || (isNothing(sums) && names.size === 0)) return [];
      return [{ period, keys: by.map(() => null), sums, withheld: true, lacking: [...names] }];
    }),
  ];
}

/** Sums of which a part may not be shown. */
function lackingIn(cell: CellSums): readonly (keyof VisitSums)[] {
  return [
    ...(cell.hidden > 0 ? peopleNames : []),
    ...(cell.foreignHidden > 0 ? (['foreign', 'foreignBase'] as const) : []),
    ...(cell.minorsHidden > 0 ? (['minors', 'minorsBase'] as const) : []),
    ...(cell.interregionalHidden > 0 ? (['interregional', 'interregionalBase'] as const) : []),
  ];
}

function onlySums(cell: CellSums): VisitSums {
  return Object.fromEntries(sumNames.map((name) => [name, cell[name]])) as VisitSums;
}

function hiddenIn(cell: CellSums): Pick<SumsRow<VisitSums>, 'lacking' | 'suppressed'> {
  const lacking = lackingIn(cell);
  return lacking.length === 0 ? {} : { lacking, ...suppressedIn(cell) };
}

/** A sum is suppressed if nothing of it may be shown. */
function suppressedIn(cell: CellSums): { readonly suppressed?: readonly (keyof VisitSums)[] } {
  if (cell.hidden > 0 && cell.attended === 0 && cell.online === 0) return { suppressed: sumNames };
  const names: (keyof VisitSums)[] = [];
  if (cell.foreignHidden > 0 && cell.foreignBase === 0) names.push('foreign', 'foreignBase');
  if (cell.minorsHidden > 0 && cell.minorsBase === 0) names.push('minors', 'minorsBase');
  if (cell.interregionalHidden > 0 && cell.interregionalBase === 0) names.push('interregional', 'interregionalBase');
  return names.length === 0 ? {} : { suppressed: names };
}
