import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import type { Outcome } from '../domain/booked-item.ts';
import { stepColumns } from './columns.ts';

/** An item as rollups count it. */
export type ItemRow = {
  readonly bookingId: string;
  readonly itemId: string;
  /** Of the hold, the first day; null: in no period. */
  readonly month: string | null;
  readonly excursionId: string;
  readonly organizationId: string;
  readonly siteId: string;
  readonly region: string;
  readonly seats: number;
  readonly purpose: string;
  readonly segment: string | null;
  readonly originRegion: string;
  readonly channel: string;
  readonly routeId: string | null;
  readonly outcome: Outcome;
  readonly requested: boolean;
  /** Minutes of the steps, in their order; null: not taken. */
  readonly leadTimes: readonly (number | null)[];
};

/** Which items a batch of events may change. */
export type Touched = {
  readonly bookings: readonly string[];
  readonly sessions: readonly string[];
  readonly sites: readonly string[];
};

/** A condition whose parameters are ids of bookings, sessions and sites. */
export const touchedItems =
  'booking_id = ANY ($1::uuid[]) OR session_id = ANY ($2::uuid[]) OR site_id = ANY ($3::uuid[])';

/** The items of bookings, sessions or sites. */
export function readItems(
  sql: SqlExecutor,
  schema: string,
  { bookings, sessions, sites }: Touched,
): Promise<readonly ItemRow[]> {
  return readItemsOf(sql, schema, touchedItems, [bookings, sessions, sites]);
}

/** @param condition in SQL, with its parameters */
export function readItemsOf(
  sql: SqlExecutor,
  schema: string,
  condition: string,
  parameters: readonly unknown[],
): Promise<readonly ItemRow[]> {
  return rowsOf<ItemRow>(
    sql,
    `SELECT booking_id AS "bookingId", item_id AS "itemId", date_trunc('month', held_date)::date::text AS month,
       excursion_id AS "excursionId", organization_id AS "organizationId", site_id AS "siteId", region_code AS region, seats,
       purpose, segment, origin_region AS "originRegion", channel, route_id AS "routeId", outcome,
       requested_at IS NOT NULL AS requested, ARRAY[${stepColumns.map(({ column }) => column).join(', ')}] AS "leadTimes"
     FROM "${schema}".booked_item WHERE ${condition}`,
    [...parameters],
  );
}
