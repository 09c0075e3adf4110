import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import { minPeople } from '../../visits/domain/disclosure.ts';
import { cellPartsOf, type CellPart, type VisitedMonth } from '../domain/cohort-cells.ts';

/** A visit as rollups count it: those that all may know of. */
export type VisitRow = VisitedMonth & { readonly itemId: string; readonly visitor: string };

/** Which visits a batch of events may change. */
export type Touched = {
  readonly items: readonly string[];
  readonly sessions: readonly string[];
  readonly sites: readonly string[];
};

/** The visits of items, sessions or sites. */
export function readVisits(
  sql: SqlExecutor,
  schema: string,
  { items, sessions, sites }: Touched,
): Promise<readonly VisitRow[]> {
  const condition = 'item_id = ANY ($1::uuid[]) OR session_id = ANY ($2::uuid[]) OR site_id = ANY ($3::uuid[])';
  return readVisitsOf(sql, schema, condition, [items, sessions, sites]);
}

/** @param condition in SQL, with its parameters */
export function readVisitsOf(
  sql: SqlExecutor,
  schema: string,
  condition: string,
  parameters: readonly unknown[],
): Promise<readonly VisitRow[]> {
  return rowsOf<VisitRow>(
    sql,
    `SELECT item_id AS "itemId", visitor_id AS visitor, date_trunc('month', local_date)::date::text AS month, region_code AS region
     FROM "${schema}".visit WHERE (${condition}) AND attended >= ${minPeople} AND local_date IS NOT NULL`,
    [...parameters],
  );
}

type MonthChange = VisitedMonth & { readonly visitor: string; visits: number };

/**
 * Adds to the rollups what visits have become, and takes off what they were. A row of which nothing is left is deleted, so the tables do not
 * depend on the order of events. The caller holds the projection's lock.
 */
export async function followVisits(
  sql: SqlExecutor,
  schema: string,
  before: readonly VisitRow[],
  after: readonly VisitRow[],
): Promise<void> {
  const changes = new Map<string, MonthChange>();
  for (const [visits, sign] of [
    [before, -1],
    [after, 1],
  ] as const)
    for (const { visitor, month, region } of visits) {
      const key = `${visitor} ${month} ${region}`;
      const change = changes.get(key) ?? { visitor, month, region, visits: 0 };
      change.visits += sign;
      changes.set(key, change);
    }
  const changed = [...changes.values()].filter(({ visits }) => visits !== 0);
  if (changed.length === 0) return;
  const visitors = [...new Set(changed.map(({ visitor }) => visitor))];
  const earlier = await readMonths(sql, schema, visitors);
  await addToMonths(sql, schema, changed);
  const later = await readMonths(sql, schema, visitors);
  await addToCells(sql, schema, visitors, earlier, later);
}

type VisitorMonths = ReadonlyMap<string, readonly VisitedMonth[]>;

async function readMonths(sql: SqlExecutor, schema: string, visitors: readonly string[]): Promise<VisitorMonths> {
  const rows = await rowsOf<VisitedMonth & { readonly visitor: string }>(
    sql,
    `SELECT visitor_id AS visitor, month::text AS month, region_code AS region
     FROM "${schema}".visitor_month WHERE visitor_id = ANY ($1::uuid[])`,
    [visitors],
  );
  return Map.groupBy(rows, ({ visitor }) => visitor);
}

async function addToMonths(sql: SqlExecutor, schema: string, changes: readonly MonthChange[]): Promise<void> {
  const columns = [
    changes.map(({ visitor }) => visitor),
    changes.map(({ month }) => month),
    changes.map(({ region }) => region),
    changes.map(({ visits }) => visits),
  ];
  await sql.query(
    `INSERT INTO "${schema}".visitor_month AS known
     SELECT * FROM unnest($1::uuid[], $2::date[], $3::text[], $4::integer[])
     ON CONFLICT (visitor_id, month, region_code) DO UPDATE SET visits = known.visits + excluded.visits`,
    columns,
  );
  if (changes.every(({ visits }) => visits > 0)) return;
  await sql.query(
    `DELETE FROM "${schema}".visitor_month AS known
     USING unnest($1::uuid[], $2::date[], $3::text[]) AS changed (visitor_id, month, region_code)
     WHERE known.visitor_id = changed.visitor_id AND known.month = changed.month
       AND known.region_code = changed.region_code AND known.visits = 0`,
    columns.slice(0, 3),
  );
}

type CellChange = CellPart & { organizations: number; returned: number };

async function addToCells(
  sql: SqlExecutor,
  schema: string,
  visitors: readonly string[],
  earlier: VisitorMonths,
  later: VisitorMonths,
): Promise<void> {
  const changes = new Map<string, CellChange>();
  for (const visitor of visitors)
    for (const [months, sign] of [
      [earlier.get(visitor), -1],
      [later.get(visitor), 1],
    ] as const)
      for (const part of cellPartsOf(months ?? [])) {
        const key = `${part.scope} ${part.grain} ${part.cohort} ${part.period}`;
        const change = changes.get(key) ?? { ...part, organizations: 0, returned: 0 };
        change.organizations += sign;
        if (part.isSecond) change.returned += sign;
        changes.set(key, change);
      }
  const rows = [...changes.values()].filter(({ organizations, returned }) => organizations !== 0 || returned !== 0);
  if (rows.length === 0) return;
  const key = [
    rows.map(({ scope }) => scope),
    rows.map(({ grain }) => grain),
    rows.map(({ cohort }) => cohort),
    rows.map(({ period }) => period),
  ];
  await sql.query(
    `INSERT INTO "${schema}".cell AS known
     SELECT * FROM unnest($1::text[], $2::text[], $3::date[], $4::date[], $5::integer[], $6::integer[])
     ON CONFLICT (scope, grain, cohort, period) DO UPDATE SET
       organizations = known.organizations + excluded.organizations, returned = known.returned + excluded.returned`,
    [...key, rows.map(({ organizations }) => organizations), rows.map(({ returned }) => returned)],
  );
  if (rows.every(({ organizations }) => organizations > 0)) return;
  await sql.query(
    `DELETE FROM "${schema}".cell AS known
     USING unnest($1::text[], $2::text[], $3::date[], $4::date[]) AS changed (scope, grain, cohort, period)
     WHERE known.scope = changed.scope AND known.grain = changed.grain AND known.cohort = changed.cohort
       AND known.period = changed.period AND known.organizations = 0`,
    key,
  );
}
