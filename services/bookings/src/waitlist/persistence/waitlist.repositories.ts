import type { SessionId } from '@promtour/kernel/id';
import { rowsOf } from '@promtour/postgres/sql';
import type { EntityManager } from 'typeorm';
import type { BookingStatus } from '../../bookings/domain/booking.ts';
import { subjectColumns, subjectParameters } from '../../personal-data/insert-subject.ts';
import type { SettledOffer, Waiting, WaitlistRepository } from '../application/ports.ts';
import type { WaitlistEntryId } from '../domain/waitlist-entry.ts';
import { entryFromRow, entryToRow, waitlistSchema, type WaitlistRow } from './waitlist.row.ts';

const { selection, insertion } = waitlistSchema;

/** The first half of an advisory lock on the waitlist of a session, beside those of sale.repositories.ts and of the hold quota. */
const waitlistLock = 7_268_105;

export function waitlistRepository(manager: EntityManager): WaitlistRepository {
  const find = async (id: string, lock = ''): Promise<ReturnType<typeof entryFromRow> | undefined> => {
    const [row] = await rowsOf<WaitlistRow>(manager, `SELECT ${selection} FROM waitlist_entry WHERE id = $1 ${lock}`, [
      id,
    ]);
    return row && entryFromRow(row);
  };
  return {
    async lock(session) {
      await manager.query(`SELECT pg_advisory_xact_lock(${waitlistLock}, hashtext($1))`, [session]);
    },
    async add(entry, contact) {
      await manager.query(insertion, waitlistSchema.parameters(entryToRow(entry)));
      await manager.query(
        `INSERT INTO personal_data_subject (${subjectColumns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        subjectParameters(contact),
      );
    },
    find: (id) => find(id),
    findForUpdate: (id) => find(id, 'FOR UPDATE'),
    waiting: (session) =>
      rowsOf<Waiting>(
        manager,
        `SELECT id, seats, starts_at AS "startsAt", ends_at AS "endsAt" FROM waitlist_entry
         WHERE session_id = $1 AND status = 'WAITING' ORDER BY place`,
        [session],
      ),
    async moveTo(session, { startsAt, endsAt }) {
      await manager.query(
        `UPDATE waitlist_entry SET starts_at = $2, ends_at = $3 WHERE session_id = $1 AND status = 'WAITING'`,
        [session, startsAt, endsAt],
      );
    },
    async update({ id, status, bookingId, lapseReason, updatedAt }) {
      await manager.query(
        'UPDATE waitlist_entry SET status = $2, booking_id = $3, lapse_reason = $4, updated_at = $5 WHERE id = $1',
        [id, status, bookingId, lapseReason, updatedAt],
      );
    },
    async contactsToDestroy(limit) {
      const rows = await rowsOf<{ id: WaitlistEntryId }>(
        manager,
        `SELECT id FROM waitlist_entry WHERE status = 'LAPSED' AND booking_id IS NULL AND has_contact ORDER BY id LIMIT $1`,
        [limit],
      );
      return rows.map(({ id }) => id);
    },
    async recordDestroyed(ids) {
      await manager.query('UPDATE waitlist_entry SET has_contact = false WHERE id = ANY($1)', [ids]);
    },
    async sessionsToServe(now, limit) {
      const rows = await rowsOf<{ id: SessionId }>(
        manager,
        `SELECT i.session_id AS id FROM session_inventory i
         WHERE i.waitlist_min IS NOT NULL
           AND (i.closed OR i.starts_at <= $1
             OR (i.published AND NOT i.suspended AND (i.site_ready_until IS NULL OR i.site_ready_until > $1)
               AND (i.freesale OR i.capacity - i.held - i.confirmed - i.allotted - i.blocked >= i.waitlist_min))
             OR EXISTS (SELECT FROM waitlist_entry e WHERE e.session_id = i.session_id AND e.status = 'WAITING'
               AND (e.ends_at <= $1 OR e.starts_at <> i.starts_at)))
         ORDER BY i.session_id LIMIT $2`,
        [now, limit],
      );
      return rows.map(({ id }) => id);
    },
    async lockSettled(limit) {
      const rows = await rowsOf<WaitlistRow & { bookingStatus: BookingStatus }>(
        manager,
        `SELECT ${waitlistSchema.selectionOf('e')}, b.status AS "bookingStatus"
         FROM waitlist_entry e JOIN booking b ON b.id = e.booking_id
         WHERE e.status = 'OFFERED' AND b.status <> 'ON_HOLD' ORDER BY e.id LIMIT $1 FOR UPDATE OF e SKIP LOCKED`,
        [limit],
      );
      return rows.map(({ bookingStatus: status, ...row }): SettledOffer => ({ entry: entryFromRow(row), status }));
    },
    async countOf(session, { subject, portalId, organizationId }) {
      const [row] = await rowsOf<{ entries: number; seats: number }>(
        manager,
        `SELECT count(*)::integer AS entries, coalesce(sum(seats), 0)::integer AS seats FROM waitlist_entry
         WHERE session_id = $1 AND status IN ('WAITING', 'OFFERED') AND made_by IS NOT DISTINCT FROM $2
           AND portal_id IS NOT DISTINCT FROM $3 AND reseller_organization_id IS NOT DISTINCT FROM $4`,
        [session, subject, portalId, organizationId],
      );
      return row ?? { entries: 0, seats: 0 };
    },
  };
}
