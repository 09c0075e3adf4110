import type { Viewer } from '@promtour/access/viewer';
import { forbidden, notFound } from '@promtour/kernel/failure';
import { err, ok } from '@promtour/kernel/result';
import { prepared } from '@promtour/postgres/prepared';
import { rowsOf } from '@promtour/postgres/sql';
import type { EntityManager } from 'typeorm';
import type { BookingRepository } from '../application/ports.ts';
import { mayChange, maySee } from '../application/who-may-access-bookings.policy.ts';
import { bookingFromRow, bookingSchema, bookingToRow, type BookingRow } from './booking.row.ts';

const { selection, insertion, width } = bookingSchema;

const insert = prepared(
  `WITH added AS (${insertion} RETURNING id)
   INSERT INTO booking_contact (booking_id, name, email, phone)
   SELECT id, $${width + 1}, $${width + 2}, $${width + 3} FROM added`,
);

const changes = bookingSchema.rowSet('id', 'status', 'expiresAt', 'attended', 'updatedAt');

const findForUpdate = prepared(`SELECT ${selection} FROM booking WHERE id = $1 FOR UPDATE`);

/**
 * The bookings inside one transaction, bound to its viewer. The SQL is written by hand: these are the most frequent statements of the
 * product, and each must be exactly one round trip.
 */
export function bookingRepository(manager: EntityManager, viewer: Viewer): BookingRepository {
  const { subject, portalId, organizationId } = viewer;
  return {
    booker: { subject, portalId, organizationId },
    async add(booking, { name, email, phone }) {
      await manager.query(insert, [...bookingSchema.parameters(bookingToRow(booking)), name, email, phone]);
    },
    async findForUpdate(id, change) {
      const [row] = await rowsOf<BookingRow>(manager, findForUpdate, [id]);
      const booking = row === undefined ? undefined : bookingFromRow(row);
      if (booking === undefined || !maySee(viewer, booking)) return err(notFound('Booking', id));
      return mayChange(viewer, booking, change) ? ok(booking) : err(forbidden());
    },
    async lockDue(now, limit) {
      const rows = await rowsOf<BookingRow>(
        manager,
        `SELECT ${selection} FROM booking WHERE status = 'ON_HOLD' AND expires_at <= $1
         ORDER BY expires_at LIMIT $2 FOR UPDATE SKIP LOCKED`,
        [now, limit],
      );
      return rows.map(bookingFromRow);
    },
    async keep({ id, bookingId, from, to, reason, by, at }) {
      await manager.query(
        `INSERT INTO attendance_correction (id, booking_id, attended_before, attended_after, reason, corrected_by, corrected_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [id, bookingId, from, to, reason, by, at],
      );
    },
    async lockOpen(session) {
      await manager.query(
        `SELECT FROM booking WHERE session_id = $1 AND status IN ('ON_HOLD', 'CONFIRMED') ORDER BY id FOR UPDATE`,
        [session],
      );
    },
    async moveTo(session, startsAt) {
      await manager.query(
        // least alone would give a confirmed booking, which has no expiry, one.
        `UPDATE booking SET starts_at = $2, expires_at = CASE WHEN status = 'ON_HOLD' THEN least(expires_at, $2) END
         WHERE session_id = $1 AND status IN ('ON_HOLD', 'CONFIRMED')`,
        [session, startsAt],
      );
    },
    async update(changed) {
      await manager.query(
        `UPDATE booking b SET status = new.status, expires_at = new.expires_at, attended = new.attended, updated_at = new.updated_at
         FROM ${changes.sql} WHERE b.id = new.id`,
        changes.parameters(changed.map(bookingToRow)),
      );
    },
  };
}
