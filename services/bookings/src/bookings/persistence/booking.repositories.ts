import type { Viewer } from '@promtour/access/viewer';
import { forbidden, notFound } from '@promtour/kernel/failure';
import { err, ok } from '@promtour/kernel/result';
import { rowsOf } from '@promtour/postgres/sql';
import type { EntityManager } from 'typeorm';
import type { BookingRepositories, BookingRepository, InventoryRepository } from '../application/ports.ts';
import { mayChange, maySee } from '../application/whose-booking.policy.ts';
import { attendedOf, bookingColumns, bookingFromRow, expiresAtOf, type BookingRow } from './booking.row.ts';
import { inventoryColumns, inventoryFromRow, type InventoryRow } from '../../inventory/persistence/inventory.row.ts';

/**
 * The bookings' repositories inside one transaction, bound to who asks. Their statements are written out: they are the product's hottest, and
 * each has to be exactly one round trip.
 */
export function bookingRepositories(manager: EntityManager, viewer: Viewer): BookingRepositories {
  return { bookings: bookings(manager, viewer), inventories: inventories(manager) };
}

function bookings(manager: EntityManager, viewer: Viewer): BookingRepository {
  const { subject, portalId, organizationId } = viewer;
  return {
    maker: { subject, portalId, organizationId },
    async add(booking, { name, email, phone }) {
      await manager.query(
        `WITH added AS (
           INSERT INTO booking (id, session_id, excursion_id, organization_id, seats, purpose, origin_region,
             reseller_reference, status, expires_at, attended, created_at, updated_at,
             region_code, made_by, portal_id, reseller_organization_id, visiting_organization_id, starts_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $17, $18, $19, $20, $21, $22) RETURNING id
         )
         INSERT INTO booking_contact (booking_id, name, email, phone) SELECT id, $14, $15, $16 FROM added`,
        [
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
          booking.maker.subject,
          booking.maker.portalId,
          booking.maker.organizationId,
          booking.visitingOrganizationId,
          booking.startsAt,
        ],
      );
    },
    async findForUpdate(id, change) {
      const [row] = await rowsOf<BookingRow>(
        manager,
        `SELECT ${bookingColumns} FROM booking WHERE id = $1 FOR UPDATE`,
        [id],
      );
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

function inventories(manager: EntityManager): InventoryRepository {
  return {
    async find(id) {
      const [row] = await rowsOf<InventoryRow>(
        manager,
        `SELECT ${inventoryColumns} FROM session_inventory WHERE session_id = $1`,
        [id],
      );
      return row === undefined ? undefined : inventoryFromRow(row);
    },
    async take({ sessionId, seats, maker }, limits, now) {
      // domain/inventory.ts's refuseHold as SQL. Every condition is a column of this one row, so that PostgreSQL asks it of
      // the row as it is once the lock is had, not as it was when the statement began.
      const [taken] = await rowsOf<{ onHold: [number, number, number, number] }>(
        manager,
        `UPDATE session_inventory SET held = held + $2
         WHERE session_id = $1 AND capacity - held - confirmed >= $2 AND published AND NOT suspended AND starts_at > $3
           AND (site_ready_until IS NULL OR site_ready_until > $3) AND (group_min IS NULL OR group_min <= $2)
         RETURNING on_hold($4, session_id, $3, $2, $5, $6) AS "onHold"`,
        [sessionId, seats, now, maker.subject, limits.holds, limits.seats],
      );
      if (taken === undefined) return undefined;
      const [holds, heldSeats, sessionHolds, sessionSeats] = taken.onHold;
      return { holds, seats: heldSeats, sessionHolds, sessionSeats };
    },
    async move(movements) {
      const moved = [...movements]
        .filter(([, { held, confirmed }]) => held !== 0 || confirmed !== 0)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      const [first] = moved;
      if (first === undefined) return;
      if (moved.length === 1) {
        const [id, { held, confirmed }] = first;
        await manager.query(
          'UPDATE session_inventory SET held = held + $2, confirmed = confirmed + $3 WHERE session_id = $1',
          [id, held, confirmed],
        );
        return;
      }
      await manager.query(
        `WITH moved AS (
           SELECT * FROM unnest($1::uuid[], $2::integer[], $3::integer[]) AS m (session_id, held, confirmed)
         ), locked AS (
           SELECT i.session_id FROM session_inventory i JOIN moved m USING (session_id) ORDER BY i.session_id FOR UPDATE OF i
         )
         UPDATE session_inventory i SET held = i.held + m.held, confirmed = i.confirmed + m.confirmed
         FROM moved m JOIN locked l USING (session_id) WHERE i.session_id = m.session_id`,
        [moved.map(([id]) => id), moved.map(([, { held }]) => held), moved.map(([, { confirmed }]) => confirmed)],
      );
    },
  };
}
