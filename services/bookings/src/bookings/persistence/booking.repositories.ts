import type { Viewer } from '@promtour/access/viewer';
import { forbidden, notFound } from '@promtour/kernel/failure';
import { err, ok } from '@promtour/kernel/result';
import { prepared } from '@promtour/postgres/prepared';
import { rowsOf } from '@promtour/postgres/sql';
import type { EntityManager } from 'typeorm';
import type { BookingRepository } from '../application/ports.ts';
import { mayChange, maySee } from '../application/who-may-access-bookings.policy.ts';
import { attendedOf, bookingColumns, bookingFromRow, expiresAtOf, type BookingRow } from './booking.row.ts';

const insert = prepared(
  `WITH added AS (
     INSERT INTO booking (id, session_id, excursion_id, organization_id, seats, purpose, origin_region,
       reseller_reference, status, expires_at, attended, created_at, updated_at,
       region_code, made_by, portal_id, reseller_organization_id, visiting_organization_id, starts_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $17, $18, $19, $20, $21, $22) RETURNING id
   )
   INSERT INTO booking_contact (booking_id, name, email, phone) SELECT id, $14, $15, $16 FROM added`,
);

const findForUpdate = prepared(`SELECT ${bookingColumns} FROM booking WHERE id = $1 FOR UPDATE`);

/**
 * The bookings inside one transaction, bound to its viewer. The SQL is written by hand: these are the most frequent statements of the
 * product, and each must be exactly one round trip.
 */
export function bookingRepository(manager: EntityManager, viewer: Viewer): BookingRepository {
  const { subject, portalId, organizationId } = viewer;
  return {
    booker: { subject, portalId, organizationId },
    async add(booking, { name, email, phone }) {
      await manager.query(insert, [
        booking.id,
        booking.sessionId,
        booking.excursionId,
        booking.organizationId,
        booking.seats,
        booking.purpose,
        booking.originRegion,
        booking.resellerReference,
        booking.status,
        expiresAtOf(booking),
        attendedOf(booking),
        booking.createdAt,
        booking.updatedAt,
        name,
        email,
        phone,
        booking.regionCode,
        booking.booker.subject,
        booking.booker.portalId,
        booking.booker.organizationId,
        booking.visitingOrganizationId,
        booking.startsAt,
      ]);
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
        `SELECT ${bookingColumns} FROM booking WHERE status = 'ON_HOLD' AND expires_at <= $1
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
    async update(changed) {
      await manager.query(
        `UPDATE booking b SET status = c.status, expires_at = c.expires_at, attended = c.attended, updated_at = c.updated_at
         FROM unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::integer[], $5::timestamptz[])
           AS c (id, status, expires_at, attended, updated_at)
         WHERE b.id = c.id`,
        [
          changed.map(({ id }) => id),
          changed.map(({ status }) => status),
          changed.map(expiresAtOf),
          changed.map(attendedOf),
          changed.map(({ updatedAt }) => updatedAt),
        ],
      );
    },
  };
}
