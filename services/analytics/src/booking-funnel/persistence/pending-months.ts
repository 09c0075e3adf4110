import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import { readItemsOf, touchedItems, type Touched } from './item-rows.ts';
import { followItems } from './rollups.ts';

/** Leaves the rollups of the items' months for later: a generation that is built in bulk derives each once. */
export async function leaveMonths(sql: SqlExecutor, schema: string, touched: Touched): Promise<void> {
  await sql.query(
    `INSERT INTO "${schema}".pending_month
     SELECT DISTINCT date_trunc('month', held_date)::date FROM "${schema}".booked_item
     WHERE (${touchedItems}) AND held_date IS NOT NULL
     ON CONFLICT DO NOTHING`,
    [touched.bookings, touched.sessions, touched.sites],
  );
}

/** The months whose rollups are yet to be derived, by their first days. */
export async function pendingMonths(sql: SqlExecutor, schema: string): Promise<readonly string[]> {
  const rows = await rowsOf<{ month: string }>(
    sql,
    `SELECT month::text FROM "${schema}".pending_month AS pending ORDER BY pending.month`,
    [],
  );
  return rows.map(({ month }) => month);
}

/** Derives the rollups of a month, which has none so far, from all of its items. The caller holds the projection's lock. */
export async function finishMonth(sql: SqlExecutor, schema: string, month: string): Promise<void> {
  const within = `held_date >= $1::date AND held_date < ($1::date + interval '1 month')::date`;
  await followItems(sql, schema, [], await readItemsOf(sql, schema, within, [month]));
  await sql.query(`DELETE FROM "${schema}".pending_month WHERE month = $1`, [month]);
}
