import type * as events from '@promtour/events/catalogue/booking';
import type { EventOf } from '@promtour/events/define-event';
import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import { noSteps, outcomeOf, type Steps } from '../domain/booked-item.ts';

export type BookingEvent = EventOf<
  | typeof events.bookingHeld
  | typeof events.bookingRequested
  | typeof events.bookingConfirmed
  | typeof events.bookingRejected
  | typeof events.bookingChanged
  | typeof events.bookingCancelled
  | typeof events.bookingExpired
  | typeof events.bookingRedeemed
  | typeof events.bookingNoShowRecorded
  | typeof events.attendanceCorrected
>;

type Place = {
  readonly itemId: string;
  readonly sessionId: string;
  readonly excursionId: string;
  readonly organizationId: string;
  readonly siteId: string;
  readonly regionCode: string;
  readonly seats: number;
};

type Party = {
  readonly purpose: string;
  readonly segment: string | null;
  readonly originRegion: string;
  readonly channel: string;
  readonly routeId: string | null;
};

type Item = Place & { readonly attended: number | null };

/** A booking as its events so far describe it. */
export type KnownBooking = {
  readonly bookingId: string;
  readonly steps: Steps;
  readonly party: Party;
  readonly items: readonly Item[];
};

/** Each event carries the booking's items or one of them as they are, so the last one counts; steps keep the time of their first event. */
export function afterEvent(known: KnownBooking | undefined, event: BookingEvent): KnownBooking {
  const before = known?.items ?? [];
  const steps = stepsAfter(known?.steps ?? noSteps, event);
  const { bookingId } = event.data;
  const party = partyOf(event.data);
  if ('items' in event.data) {
    const attendance = new Map(before.map(({ itemId, attended }) => [itemId, attended]));
    const items = event.data.items.map((item) => ({ ...placeOf(item), attended: attendance.get(item.itemId) ?? null }));
    return { bookingId, steps, party, items };
  }
  const visited = { ...placeOf(event.data), attended: 'attended' in event.data ? event.data.attended : 0 };
  return { bookingId, steps, party, items: [...before.filter(({ itemId }) => itemId !== visited.itemId), visited] };
}

function stepsAfter(steps: Steps, event: BookingEvent): Steps {
  const { time } = event;
  switch (event.type) {
    case 'promtour.bookings.booking.held.v1':
      return { ...steps, heldAt: steps.heldAt ?? time };
    case 'promtour.bookings.booking.requested.v1':
      return { ...steps, requestedAt: steps.requestedAt ?? time };
    case 'promtour.bookings.booking.confirmed.v1':
      return {
        ...steps,
        confirmedAt: steps.confirmedAt ?? time,
        answeredAt: steps.requestedAt === null ? null : (steps.answeredAt ?? time),
      };
    case 'promtour.bookings.booking.rejected.v1':
      return { ...steps, rejectedAt: time, answeredAt: event.data.reason === 'NOT_ANSWERED' ? null : time };
    case 'promtour.bookings.booking.cancelled.v1':
      return { ...steps, cancelledAt: time };
    case 'promtour.bookings.booking.expired.v1':
      return { ...steps, expiredAt: time };
    case 'promtour.bookings.booking.changed.v1':
    case 'promtour.bookings.booking.redeemed.v1':
    case 'promtour.bookings.booking.no-show-recorded.v1':
    case 'promtour.bookings.booking.attendance-corrected.v1':
      return steps;
  }
}

function placeOf({ itemId, sessionId, excursionId, organizationId, siteId, regionCode, seats }: Place): Place {
  return { itemId, sessionId, excursionId, organizationId, siteId, regionCode, seats };
}

function partyOf(data: BookingEvent['data']): Party {
  const { purpose, segment, originRegion, portalId, resellerOrganizationId, routeId } = data;
  const channel =
    portalId !== undefined
      ? `PORTAL:${portalId}`
      : resellerOrganizationId === undefined
        ? 'DIRECT'
        : `AGENCY:${resellerOrganizationId}`;
  return { purpose, segment: segment ?? null, originRegion, channel, routeId: routeId ?? null };
}

type StoredItem = Steps & Party & Item & { readonly bookingId: string };

/** Columns of a stored item: name, type, field. */
const columns = [
  ['booking_id', 'uuid', 'bookingId'],
  ['item_id', 'uuid', 'itemId'],
  ['session_id', 'uuid', 'sessionId'],
  ['excursion_id', 'uuid', 'excursionId'],
  ['organization_id', 'uuid', 'organizationId'],
  ['site_id', 'uuid', 'siteId'],
  ['region_code', 'text', 'regionCode'],
  ['seats', 'integer', 'seats'],
  ['purpose', 'text', 'purpose'],
  ['segment', 'text', 'segment'],
  ['origin_region', 'text', 'originRegion'],
  ['channel', 'text', 'channel'],
  ['route_id', 'uuid', 'routeId'],
  ['held_at', 'timestamptz', 'heldAt'],
  ['requested_at', 'timestamptz', 'requestedAt'],
  ['answered_at', 'timestamptz', 'answeredAt'],
  ['confirmed_at', 'timestamptz', 'confirmedAt'],
  ['rejected_at', 'timestamptz', 'rejectedAt'],
  ['cancelled_at', 'timestamptz', 'cancelledAt'],
  ['expired_at', 'timestamptz', 'expiredAt'],
  ['attended', 'integer', 'attended'],
] as const satisfies readonly (readonly [string, string, keyof StoredItem])[];

const names = columns.map(([name]) => name);
/** To the microsecond, in UTC, as events have it: what was read is written back unchanged. */
const read = columns.map(([name, type, field]) =>
  type === 'timestamptz'
    ? `to_char(${name} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "${field}"`
    : `${name} AS "${field}"`,
);

/**
 * Applies events of bookings in their order. The caller holds the projection's lock: no other batch changes the same bookings or sessions.
 */
export async function applyBookings(sql: SqlExecutor, schema: string, batch: readonly BookingEvent[]): Promise<void> {
  if (batch.length === 0) return;
  const ids = [...new Set(batch.map(({ data }) => data.bookingId))];
  const known = await readBookings(sql, schema, ids);
  const before = new Map([...known].map(([id, { items }]) => [id, items.map(({ itemId }) => itemId)]));
  for (const event of batch) known.set(event.data.bookingId, afterEvent(known.get(event.data.bookingId), event));

  const gone = [...known.values()].flatMap(({ bookingId, items }) => {
    const kept = new Set(items.map(({ itemId }) => itemId));
    return (before.get(bookingId) ?? []).filter((itemId) => !kept.has(itemId)).map((itemId) => ({ bookingId, itemId }));
  });
  if (gone.length > 0)
    await sql.query(
      `DELETE FROM "${schema}".booked_item WHERE (booking_id, item_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))`,
      [gone.map(({ bookingId }) => bookingId), gone.map(({ itemId }) => itemId)],
    );
  await write(sql, schema, [...known.values()]);
}

async function readBookings(
  sql: SqlExecutor,
  schema: string,
  ids: readonly string[],
): Promise<Map<string, KnownBooking>> {
  const rows = await rowsOf<StoredItem>(
    sql,
    `SELECT ${read.join(', ')} FROM "${schema}".booked_item WHERE booking_id = ANY ($1::uuid[]) ORDER BY booking_id, item_id`,
    [ids],
  );
  const bookings = new Map<string, KnownBooking>();
  for (const row of rows) {
    const { heldAt, requestedAt, answeredAt, confirmedAt, rejectedAt, cancelledAt, expiredAt } = row;
    const { purpose, segment, originRegion, channel, routeId } = row;
    bookings.set(row.bookingId, {
      bookingId: row.bookingId,
      steps: { heldAt, requestedAt, answeredAt, confirmedAt, rejectedAt, cancelledAt, expiredAt },
      party: { purpose, segment, originRegion, channel, routeId },
      items: [...(bookings.get(row.bookingId)?.items ?? []), { ...placeOf(row), attended: row.attended }],
    });
  }
  return bookings;
}

async function write(sql: SqlExecutor, schema: string, bookings: readonly KnownBooking[]): Promise<void> {
  const rows = bookings.flatMap(({ bookingId, steps, party, items }) =>
    items.map((item) => ({ bookingId, ...steps, ...party, ...item, outcome: outcomeOf(steps, item.attended) })),
  );
  const parameters = columns.map(([, type], index) => `$${index + 1}::${type}[]`);
  await sql.query(
    `INSERT INTO "${schema}".booked_item (${names.join(', ')}, outcome, held_date, starts_at)
     SELECT ${names.map((name) => (name === 'region_code' ? 'coalesce(site.region_code, item.region_code)' : `item.${name}`)).join(', ')},
       item.outcome, (item.held_at AT TIME ZONE session.time_zone)::date, session.starts_at
     FROM unnest(${parameters.join(', ')}, $${columns.length + 1}::text[]) AS item (${names.join(', ')}, outcome)
     LEFT JOIN "${schema}".session USING (session_id) LEFT JOIN "${schema}".site ON site.site_id = item.site_id
     ON CONFLICT (booking_id, item_id) DO UPDATE SET
       ${[...names.slice(2), 'outcome', 'held_date', 'starts_at'].map((name) => `${name} = excluded.${name}`).join(', ')}`,
    [...columns.map(([, , field]) => rows.map((row) => row[field])), rows.map(({ outcome }) => outcome)],
  );
}
