import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import { levels } from '../domain/disclosure.ts';
import type { RegionMonth } from '../domain/remainders.ts';
import { cellOf } from '../domain/unit-sums.ts';
import { monthOf } from '../domain/visit.ts';
import { addTo, emptyCell, isEmptyCell, type CellSums } from '../domain/visit-sums.ts';
import { addToCells, type Column } from './columns.ts';
import type { VisitRow } from './rows.ts';

/** Sums that are shown, by cells that many questions ask: they change by differences. */
export type Rollups = ReturnType<typeof createRollups>;

export type VisitChange = { readonly before: VisitRow | undefined; readonly after: VisitRow | undefined };

type DayRow = { readonly region: string; readonly date: string; readonly sums: Record<keyof CellSums, number> };
type DetailRow = DayRow & { readonly dimension: Detail; readonly key: string };

/** The details of visits by which a month is asked, and the level of such an answer. */
const details = {
  // Purpose and segment, which are codes, with a space between them.
  PARTY: { level: levels.PARTY, of: ({ purpose, segment }: VisitRow) => `${purpose ?? ''} ${segment ?? ''}` },
  CHANNEL: { level: levels.DETAILS, of: ({ channel }: VisitRow) => channel },
  ORIGIN_REGION: { level: levels.DETAILS, of: ({ originRegion }: VisitRow) => originRegion },
  ROUTE: { level: levels.DETAILS, of: ({ routeId }: VisitRow) => routeId },
} as const;
export type Detail = keyof typeof details;

export function createRollups(sql: SqlExecutor, schema: string) {
  const key: readonly Column<DayRow>[] = [
    { name: 'region_code', type: 'text', of: ({ region }) => region },
    { name: 'date', type: 'date', of: ({ date }) => date },
  ];
  const detailKey: readonly Column<DetailRow>[] = [
    { name: 'dimension', type: 'text', of: ({ dimension }) => dimension },
    ...key,
    { name: 'key', type: 'text', of: (row) => row.key },
  ];

  return {
    async addMonths(months: readonly RegionMonth[]): Promise<void> {
      const rows = months.map(({ month, region, sums }) => ({ region, date: month, sums }));
      await addToCells(sql, `"${schema}".region_month`, key, ({ sums }) => sums, withChange(rows));
    },

    /** @param areNew whether nothing is known of the visits' months yet */
    async add(changes: readonly VisitChange[], areNew = false): Promise<void> {
      const days = new Map<string, DayRow>();
      const byDetail = new Map<string, DetailRow>();
      for (const { before, after } of changes) {
        for (const [visit, sign] of [
          [before, -1],
          [after, 1],
        ] as const) {
          if (visit === undefined || visit.level > levels.HIDDEN) continue;
          const { region, date } = visit;
          if (visit.dated) {
            const day = rowOf(days, `${date} ${region}`, () => ({ region, date, sums: { ...emptyCell } }));
            addTo(day.sums, cellOf(visit, visit, levels.DAY), sign);
          }
          const month = monthOf(date);
          // Sessions are not divided by what their visitors differ in.
          const ofVisitors = { ...visit, sessions: 0, capacity: 0 };
          const cells = new Map<number, CellSums>();
          const cellAt = (level: number) => {
            const cell = cells.get(level) ?? cellOf(ofVisitors, visit, level);
            cells.set(level, cell);
            return cell;
          };
          for (const [dimension, { level, of }] of entries(details)) {
            const value = of(visit) ?? '';
            const row = rowOf(byDetail, `${dimension} ${month} ${region} ${value}`, () => ({
              dimension,
              region,
              date: month,
              key: value,
              sums: { ...emptyCell },
            }));
            addTo(row.sums, cellAt(level), sign);
          }
        }
      }
      await addToCells(sql, `"${schema}".region_day`, key, ({ sums }) => sums, withChange([...days.values()]), areNew);
      await addToCells(
        sql,
        `"${schema}".region_detail`,
        detailKey,
        ({ sums }) => sums,
        withChange([...byDetail.values()]),
        areNew,
      );
    },

    /** Whether anything is shown or hidden of a month. */
    async knowsMonth(month: string): Promise<boolean> {
      const known = await rowsOf(
        sql,
        `SELECT FROM "${schema}".region_detail WHERE dimension = 'PARTY' AND date = $1 LIMIT 1`,
        [month],
      );
      return known.length > 0;
    },
  };
}

/** Without rows that change nothing. */
function withChange<Row extends { readonly sums: CellSums }>(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ sums }) => !isEmptyCell(sums));
}

function rowOf<Row>(rows: Map<string, Row>, key: string, make: () => Row): Row {
  const known = rows.get(key) ?? make();
  rows.set(key, known);
  return known;
}

function entries<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
