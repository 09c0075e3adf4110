import { prepared } from '@promtour/postgres/prepared';
import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import { keyOfCell, type Cell, type PlacedUnit, type Remainder } from '../domain/remainders.ts';
import { insert, relation, remove, upsert } from './columns.ts';
import type { Changes, Item, ItemChange, Session } from './read-events.ts';
import * as rows from './rows.ts';

export type SessionRow = Session & { readonly held: boolean };
/** All visits of an excursion and month, at whatever site. */
export type ExcursionMonth = { readonly excursionId: string; readonly month: string };

/** Ends a lateral subquery that is looked up for each row: a new generation has no statistics by which the planner would know. */
const byIndex = 'OFFSET 0';

/** The tables of one generation. */
export type Store = ReturnType<typeof createStore>;

export function createStore(sql: SqlExecutor, schema: string) {
  const table = (name: string) => `"${schema}".${name}`;
  const months = [
    { name: 'excursion_id', type: 'uuid', of: ({ excursionId }: ExcursionMonth) => excursionId },
    { name: 'month', type: 'date', of: ({ month }: ExcursionMonth) => month },
    { name: 'ending', type: 'date', of: ({ month }: ExcursionMonth) => endOf(month) },
  ];

  return {
    /** One batch at a time: what it reads does not change until it commits. */
    async lock(): Promise<void> {
      await sql.query(prepared(`SELECT pg_advisory_xact_lock(hashtext($1))`), [`visits ${schema}`]);
    },

    /** One part of a year at a time, and no batch: what is derived for one year touches nothing of another. */
    async lockYear(year: string): Promise<void> {
      await sql.query(
        `SELECT pg_advisory_xact_lock_shared(hashtext($1)), pg_advisory_xact_lock(hashtext($1), $2::int)`,
        [`visits ${schema}`, year],
      );
    },

    /** Creates the partitions of months, in one transaction: each locks out the others. */
    async ensureMonths(firsts: readonly string[]): Promise<void> {
      for (const month of firsts) await sql.query(prepared(`SELECT ${table('ensure_month')}($1::date)`), [month]);
    },

    async sessions(ids: readonly string[]): Promise<Map<string, SessionRow>> {
      if (ids.length === 0) return new Map();
      const found = await rowsOf<SessionRow>(
        sql,
        prepared(`SELECT ${rows.selectSession} FROM ${table('session')} WHERE session_id = ANY ($1::uuid[])`),
        [ids],
      );
      return new Map(found.map((row) => [row.sessionId, row]));
    },

    saveSessions: (sessions: readonly SessionRow[]) =>
      upsert(sql, table('session'), rows.sessionKey, rows.sessionValues, sessions),

    /** Saves whether sessions are held, of sessions that did not change otherwise. */
    async saveHeld(sessions: readonly SessionRow[]): Promise<void> {
      if (sessions.length === 0) return;
      const { sql: from, parameters } = relation('wanted', rows.heldColumns, sessions);
      await sql.query(
        prepared(
          `UPDATE ${table('session')} AS known SET held = wanted.held FROM ${from} WHERE known.session_id = wanted.session_id`,
        ),
        parameters,
      );
    },

    /** Saves what is known of sites and excursions; answers the months whose visits it concerns. */
    async savePlaces({ siteRegions, excursionsOnline }: Changes): Promise<readonly ExcursionMonth[]> {
      if (siteRegions.size === 0 && excursionsOnline.size === 0) return [];
      const places = [
        [...siteRegions.keys()],
        [...siteRegions.values()],
        [...excursionsOnline.keys()],
        [...excursionsOnline.values()],
      ];
      const changed = await rowsOf<ExcursionMonth>(
        sql,
        `SELECT DISTINCT unit.excursion_id AS "excursionId", month::text AS month FROM ${table('unit')} AS unit
         JOIN unnest($1::uuid[], $2::text[]) AS site (site_id, region_code) USING (site_id)
         WHERE unit.region_code <> site.region_code
         UNION
         SELECT DISTINCT unit.excursion_id, month::text FROM ${table('unit')} AS unit
         JOIN unnest($3::uuid[], $4::boolean[]) AS wanted (excursion_id, online) USING (excursion_id)
         LEFT JOIN ${table('excursion')} AS known USING (excursion_id)
         WHERE wanted.online <> coalesce(known.online, false)`,
        places,
      );
      await upsert(
        sql,
        table('site'),
        [{ name: 'site_id', type: 'uuid', of: ([id]) => id }],
        [{ name: 'region_code', type: 'text', of: ([, region]) => region }],
        [...siteRegions],
      );
      await upsert(
        sql,
        table('excursion'),
        [{ name: 'excursion_id', type: 'uuid', of: ([id]) => id }],
        [{ name: 'online', type: 'boolean', of: ([, online]) => online }],
        [...excursionsOnline],
      );
      return changed;
    },

    async places(siteIds: readonly string[], excursionIds: readonly string[]) {
      const found = await rowsOf<{ id: string; region: string | null; online: boolean | null }>(
        sql,
        prepared(`SELECT site_id AS id, region_code AS region, NULL::boolean AS online FROM ${table('site')} WHERE site_id = ANY ($1::uuid[])
         UNION ALL
         SELECT excursion_id, NULL, online FROM ${table('excursion')} WHERE excursion_id = ANY ($2::uuid[]) AND online`),
        [siteIds, excursionIds],
      );
      return {
        regions: new Map(found.flatMap(({ id, region }) => (region === null ? [] : [[id, region] as const]))),
        online: new Set(found.flatMap(({ id, online }) => (online === true ? [id] : []))),
      };
    },

    /** Takes the bookings that waited for these sessions. */
    async takeUnplaced(sessionIds: readonly string[]): Promise<readonly Item[]> {
      if (sessionIds.length === 0) return [];
      return rowsOf<Item>(
        sql,
        prepared(
          `DELETE FROM ${table('unplaced_item')} WHERE session_id = ANY ($1::uuid[]) RETURNING ${rows.selectItem}`,
        ),
        [sessionIds],
      );
    },

    /** How many bookings of known sessions are unplaced, by the month of the session. */
    async unplacedByMonth(): Promise<readonly { readonly month: string; readonly items: number }[]> {
      return rowsOf(
        sql,
        `SELECT date_trunc('month', local_date)::date::text AS month, count(*)::int AS items
         FROM ${table('unplaced_item')} JOIN ${table('session')} USING (session_id) GROUP BY 1 ORDER BY 1`,
      );
    },

    /** The sessions of a month, of the nth share of excursions. */
    async sessionsOfPart(month: string, nth: number, parts: number): Promise<Map<string, SessionRow>> {
      const found = await rowsOf<SessionRow>(
        sql,
        `SELECT ${rows.selectSession} FROM ${table('session')} WHERE local_date >= $1::date AND local_date < $2::date
           AND ($4 = 1 OR mod(hashtext(excursion_id::text)::bigint + 2147483648, $4) = $3)`,
        [month, endOf(month), nth, parts],
      );
      return new Map(found.map((row) => [row.sessionId, row]));
    },

    async saveUnplaced(changes: readonly ItemChange[]): Promise<void> {
      await upsert(
        sql,
        table('unplaced_item'),
        rows.itemKey,
        rows.itemValues,
        changes.flatMap(({ item }) => (item === undefined ? [] : [item])),
      );
      await remove(
        sql,
        table('unplaced_item'),
        rows.itemKey,
        changes.filter(({ item }) => item === undefined),
      );
    },

    async visits(of: readonly ExcursionMonth[]): Promise<readonly rows.VisitRow[]> {
      if (of.length === 0) return [];
      const { sql: from, parameters } = relation('wanted', months, of);
      const dates = of.map(({ month }) => month).sort();
      parameters.push(dates[0], endOf(dates.at(-1) ?? ''));
      return rowsOf<rows.VisitRow>(
        sql,
        prepared(`SELECT ${rows.selectVisit.replaceAll('excursion_id', 'visit.excursion_id')} FROM ${from}
         CROSS JOIN LATERAL (
           SELECT * FROM ${table('visit')} AS one WHERE one.excursion_id = wanted.excursion_id
             AND one.local_date >= wanted.month AND one.local_date < wanted.ending
             -- Bounds that are known when the statement is planned: partitions of other months are not looked at.
             AND one.local_date >= $4::date AND one.local_date < $5::date
           ${byIndex}
         ) AS visit`),
        parameters,
      );
    },

    async units(of: readonly ExcursionMonth[]): Promise<readonly PlacedUnit[]> {
      if (of.length === 0) return [];
      const { sql: from, parameters } = relation('wanted', months, of);
      const found = await rowsOf<rows.UnitRecord>(
        sql,
        prepared(`SELECT ${rows.selectUnit} FROM ${from} CROSS JOIN LATERAL (
           SELECT one.* FROM ${table('unit')} AS one
           WHERE one.excursion_id = wanted.excursion_id AND one.month = wanted.month ${byIndex}
         ) AS unit`),
        parameters,
      );
      return found.map(rows.readUnit);
    },

    async saveVisits(
      inserted: readonly rows.VisitRow[],
      saved: readonly rows.VisitRow[],
      removed: readonly Pick<rows.VisitRow, 'itemId' | 'sessionId' | 'date'>[],
    ) {
      await remove(sql, table('visit'), rows.visitKey, removed);
      await this.ensureMonths([...new Set([...inserted, ...saved].map(({ date }) => `${date.slice(0, 7)}-01`))]);
      await insert(sql, table('visit'), [...rows.visitKey, ...rows.visitValues], inserted);
      await upsert(sql, table('visit'), rows.visitKey, rows.visitValues, saved);
    },

    async saveUnits(
      inserted: readonly PlacedUnit[],
      saved: readonly PlacedUnit[],
      removed: readonly PlacedUnit[],
    ): Promise<void> {
      await remove(sql, table('unit'), rows.unitKey, removed);
      await insert(sql, table('unit'), [...rows.unitKey, ...rows.unitValues], inserted);
      await upsert(sql, table('unit'), rows.unitKey, rows.unitValues, saved);
    },

    async remainders(cells: readonly Cell[]): Promise<ReadonlyMap<string, Remainder>> {
      if (cells.length === 0) return new Map();
      const { sql: from, parameters } = relation('wanted', rows.cellKey, cells);
      const found = await rowsOf<rows.CellRecord>(
        sql,
        prepared(`SELECT ${rows.selectCell} FROM ${from}
         CROSS JOIN LATERAL (
           SELECT * FROM ${table('remainder')} AS one WHERE one.region_code = wanted.region_code AND one.date = wanted.date
             AND one.level = wanted.level AND one.organization_id = wanted.organization_id AND one.site_id = wanted.site_id
           ${byIndex}
         ) AS known`),
        parameters,
      );
      return new Map(found.map(rows.readCell).map((row) => [keyOfCell(row), row]));
    },

    async saveRemainders(saved: readonly (Cell & Remainder)[], removed: readonly Cell[]): Promise<void> {
      await remove(sql, table('remainder'), rows.cellKey, removed);
      await upsert(sql, table('remainder'), rows.cellKey, rows.remainderValues, saved);
    },
  };
}

/** The first of the next month. */
function endOf(month: string): string {
  const date = new Date(month);
  return new Date(date.setUTCMonth(date.getUTCMonth() + 1)).toISOString().slice(0, 10);
}
