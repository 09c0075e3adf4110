import { randomUUID } from 'node:crypto';
import {
  attendanceCorrected,
  bookingCancelled,
  bookingChanged,
  bookingConfirmed,
  bookingExpired,
  bookingHeld,
  bookingNoShowRecorded,
  bookingRedeemed,
  bookingRejected,
  bookingRequested,
} from '@promtour/events/catalogue/booking';
import { sessionRescheduled, sessionScheduled } from '@promtour/events/catalogue/session';
import { siteCreated, siteUpdated } from '@promtour/events/catalogue/site';
import type { SqlExecutor } from '@promtour/postgres/sql';
import { defineProjection } from '@promtour/messaging/projection';
import { setAuditContext } from '@promtour/service-kit/audit/audit-context';
import { systemCaller } from '@promtour/service-kit/caller';
import { moveSites, saveSites, type SiteEvent } from '../../shared/persistence/site-regions.ts';
import { applyBookings, type BookingEvent } from './apply-bookings.ts';
import { applySessions, type SessionEvent } from './apply-sessions.ts';
import { readItems, type ItemRow, type Touched } from './item-rows.ts';
import { finishMonth, leaveMonths, pendingMonths } from './pending-months.ts';
import { followItems } from './rollups.ts';
import { createTables } from './tables.ts';

/** Every booked item with the times of its steps, and rollups of them. Events of sites, sessions and bookings arrive in any relative order. */
export const bookingFunnel = defineProjection({
  name: 'booking-funnel',
  version: 1,
  definitions: [
    siteCreated,
    siteUpdated,
    sessionScheduled,
    sessionRescheduled,
    bookingHeld,
    bookingRequested,
    bookingConfirmed,
    bookingRejected,
    bookingChanged,
    bookingCancelled,
    bookingExpired,
    bookingRedeemed,
    bookingNoShowRecorded,
    attendanceCorrected,
  ],
  createTables,
  begin: (tx) => setAuditContext(tx, systemCaller('analytics', { correlationId: randomUUID() })),
  async apply(events, { tx, schema, unfinished = false }) {
    const batch = await begin(tx, schema, events);
    const before = await readItems(tx, schema, batch.touched);
    await applyBatch(tx, schema, batch);
    const after = await readItems(tx, schema, batch.touched);
    const pending = unfinished ? new Set(await pendingMonths(tx, schema)) : new Set<string>();
    const isDue = ({ month }: ItemRow) => month === null || !pending.has(month);
    await followItems(tx, schema, before.filter(isDue), after.filter(isDue));
  },
  bulk: {
    async load(events, { tx, schema }) {
      const batch = await begin(tx, schema, events);
      await applyBatch(tx, schema, batch);
      await leaveMonths(tx, schema, batch.touched);
    },
    parts: ({ tx, schema }) => pendingMonths(tx, schema),
    async finish(month, { tx, schema }) {
      await lock(tx, schema);
      await finishMonth(tx, schema, month);
    },
  },
});

type FunnelEvent = SiteEvent | SessionEvent | BookingEvent;

type Batch = {
  readonly sessions: readonly SessionEvent[];
  readonly bookings: readonly BookingEvent[];
  readonly touched: Touched;
};

/** Takes the projection's lock and saves what the batch says of sites, of which `touched` names those that move. */
async function begin(sql: SqlExecutor, schema: string, events: readonly FunnelEvent[]): Promise<Batch> {
  const sites: SiteEvent[] = [];
  const sessions: SessionEvent[] = [];
  const bookings: BookingEvent[] = [];
  for (const event of events) {
    if (event.type === siteCreated.type || event.type === siteUpdated.type) sites.push(event);
    else if (event.type === sessionScheduled.type || event.type === sessionRescheduled.type) sessions.push(event);
    else bookings.push(event);
  }
  await lock(sql, schema);
  const touched = {
    bookings: idsOf(bookings, ({ data }) => data.bookingId),
    sessions: idsOf(sessions, ({ data }) => data.sessionId),
    sites: await saveSites(sql, schema, sites),
  };
  return { sessions, bookings, touched };
}

async function applyBatch(sql: SqlExecutor, schema: string, { sessions, bookings, touched }: Batch): Promise<void> {
  await moveSites(sql, { schema, table: 'booked_item' }, touched.sites);
  await applySessions(sql, schema, sessions);
  await applyBookings(sql, schema, bookings);
}

/**
 * Batches of several partitions run at once. An item takes date and region from its session and site, and these date and move their items:
 * one after another, none misses the other.
 */
async function lock(sql: SqlExecutor, schema: string): Promise<void> {
  await sql.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`${schema} apply`]);
}

function idsOf<Event>(events: readonly Event[], idOf: (event: Event) => string): readonly string[] {
  return [...new Set(events.map(idOf))];
}
