import type { Viewer } from '@promtour/access/viewer';
import { forbidden, notFound } from '@promtour/kernel/failure';
import { err, ok } from '@promtour/kernel/result';
import { prepared } from '@promtour/postgres/prepared';
import { sendWithNext } from '@promtour/postgres/send-with-next';
import { rowsOf } from '@promtour/postgres/sql';
import type { DeferredStep, GroupMember } from '@promtour/service-kit/persistence/transaction-group';
import type { EntityManager } from 'typeorm';
import { subjectColumns, subjectParameters, subjectSet, subjectWidth } from '../../personal-data/insert-subject.ts';
import type { SealedSubject } from '../../personal-data/domain/sealed-subject.ts';
import type { BookingRepository, HoldRepositories } from '../application/ports.ts';
import { mayChange, maySee } from '../application/who-may-access-bookings.policy.ts';
import type { Booker, Booking } from '../domain/booking.ts';
import {
  bookingFromRow,
  bookingItemSchema,
  bookingSchema,
  bookingToRow,
  itemToRow,
  selectionWithItems,
  type BookingRow,
} from './booking.row.ts';

const { insertion, width } = bookingSchema;
const items = bookingItemSchema.rowSet();

/** The parameters of a statement that follow others. */
function after(count: number, sql: string): string {
  return sql.replace(/\$(\d+)/g, (_, nth: string) => `$${Number(nth) + count}`);
}

const insert = prepared(
  `WITH added AS (${insertion} RETURNING id),
     visits AS (INSERT INTO booking_item (${items.columns}) SELECT ${items.columns} FROM ${after(width + subjectWidth, items.sql)})
   INSERT INTO personal_data_subject (${subjectColumns})
   VALUES (${Array.from({ length: subjectWidth }, (_, nth) => `$${width + 1 + nth}`).join(', ')})`,
);

const bookings = bookingSchema.records('$1');

const insertMany = prepared(
  `WITH added AS (INSERT INTO booking (${bookings.columns}) SELECT ${bookings.columns} FROM ${bookings.sql}),
     visits AS (INSERT INTO booking_item (${items.columns}) SELECT ${items.columns} FROM ${after(1 + subjectWidth, items.sql)})
   INSERT INTO personal_data_subject (${subjectColumns}) SELECT * FROM ${after(1, subjectSet.sql)}`,
);

type Addition = { readonly booking: Booking; readonly contact: SealedSubject };

const addTogether: DeferredStep<Addition> = (manager, additions) =>
  sendWithNext(manager, insertMany, [
    bookings.parameter(additions.map(({ booking }) => bookingToRow(booking))),
    ...subjectSet.parameters(additions.map(({ contact }) => contact)),
    ...items.parameters(additions.flatMap(({ booking }) => booking.items.map((item) => itemToRow(booking.id, item)))),
  ]);

/** The bookings of holds that share a transaction: written when all have their seats. */
export function groupedBookings(member: GroupMember, viewer: Viewer): HoldRepositories['bookings'] {
  return {
    booker: bookerOf(viewer),
    add(booking, contact) {
      if (contact === null) return member.leave();
      member.own(booking.id);
      member.defer(addTogether, { booking, contact });
      return Promise.resolve();
    },
    findForUpdate: () => member.leave(),
  };
}

function bookerOf({ subject, portalId, organizationId }: Viewer): Booker {
  return { subject, portalId, organizationId };
}

const insertWithoutContact = prepared(
  `WITH added AS (${insertion})
   INSERT INTO booking_item (${items.columns}) SELECT ${items.columns} FROM ${after(width, items.sql)}`,
);

const changes = bookingSchema.rowSet(
  'id',
  'status',
  'expiresAt',
  'answerBy',
  'rejection',
  'endedBy',
  'supplierReference',
  'confirmedAt',
  'updatedAt',
);
const itemChanges = bookingItemSchema.rowSet('id', 'refund', 'answer', 'briefedAt', 'attended');

const update = prepared(
  `UPDATE booking b SET status = new.status, expires_at = new.expires_at, answer_by = new.answer_by, rejection = new.rejection,
     ended_by = new.ended_by, supplier_reference = new.supplier_reference, confirmed_at = new.confirmed_at,
     updated_at = new.updated_at
   FROM ${changes.sql} WHERE b.id = new.id`,
);
const updateItems = prepared(
  `UPDATE booking_item i SET refund = new.refund, answer = new.answer, briefed_at = new.briefed_at, attended = new.attended
   FROM ${itemChanges.sql} WHERE i.id = new.id`,
);

const findForUpdate = prepared(
  `WITH b AS (SELECT * FROM booking WHERE id = $1 FOR UPDATE) SELECT ${selectionWithItems('b')} FROM b`,
);

/**
 * The bookings inside one transaction, bound to its viewer. The SQL is written by hand: these are the most frequent statements of the
 * product, and each must be exactly one round trip.
 */
export function bookingRepository(manager: EntityManager, viewer: Viewer): BookingRepository {
  return {
    booker: bookerOf(viewer),
    async add(booking, contact) {
      // Together with the statement that records the answer, or takes the seats.
      await sendWithNext(manager, contact === null ? insertWithoutContact : insert, [
        ...bookingSchema.parameters(bookingToRow(booking)),
        ...(contact === null ? [] : subjectParameters(contact)),
        ...items.parameters(booking.items.map((item) => itemToRow(booking.id, item))),
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
        `WITH b AS (
           SELECT * FROM booking WHERE status IN ('ON_HOLD', 'PENDING') AND coalesce(expires_at, answer_by) <= $1
            ORDER BY coalesce(expires_at, answer_by) LIMIT $2 FOR UPDATE SKIP LOCKED
         ) SELECT ${selectionWithItems('b')} FROM b ORDER BY coalesce(b.expires_at, b.answer_by)`,
        [now, limit],
      );
      return rows.map(bookingFromRow);
    },
    async keep({ id, itemId, from, to, reason, by, at }) {
      await manager.query(
        `INSERT INTO attendance_correction (id, item_id, attended_before, attended_after, reason, corrected_by, corrected_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [id, itemId, from, to, reason, by, at],
      );
    },
    async lockOpen(session) {
      await manager.query(
        `SELECT FROM booking WHERE status IN ('ON_HOLD', 'PENDING', 'CONFIRMED')
            AND id IN (SELECT booking_id FROM booking_item WHERE session_id = $1)
          ORDER BY id FOR UPDATE`,
        [session],
      );
    },
    async moveTo(session, { startsAt, endsAt }) {
      await manager.query(
        // Both statements see the items as they were before: the moved one's new start is $2.
        `WITH open AS (
           SELECT b.id, b.status FROM booking b JOIN booking_item i ON i.booking_id = b.id
            WHERE i.session_id = $1 AND b.status IN ('ON_HOLD', 'PENDING', 'CONFIRMED')
         ), moved AS (
           UPDATE booking_item i SET starts_at = $2, ends_at = $3 FROM open WHERE i.session_id = $1 AND i.booking_id = open.id
         ), first AS (
           SELECT i.booking_id, min(CASE WHEN i.session_id = $1 THEN $2 ELSE i.starts_at END) AS starts_at
             FROM booking_item i JOIN open ON open.id = i.booking_id GROUP BY i.booking_id
         )
         UPDATE booking b SET starts_at = first.starts_at,
           -- least alone would give a confirmed booking, which has no end, one.
           expires_at = CASE WHEN b.status = 'ON_HOLD' THEN least(b.expires_at, first.starts_at) END,
           answer_by = CASE WHEN b.status = 'PENDING' THEN least(b.answer_by, first.starts_at) END
          FROM first WHERE b.id = first.booking_id`,
        [session, startsAt, endsAt],
      );
    },
    async update(changed) {
      await sendWithNext(
        manager,
        update,
        changes.parameters(changed.map(({ after: booking }) => bookingToRow(booking))),
      );
      const changedItems = changed.flatMap(({ before, after: booking }) =>
        booking.items.filter((item, nth) => item !== before.items[nth]).map((item) => itemToRow(booking.id, item)),
      );
      if (changedItems.length === 0) return;
      await sendWithNext(manager, updateItems, itemChanges.parameters(changedItems));
    },
    async replaceItems(booking) {
      const {
        seats,
        sessionIds,
        sessionSeats,
        startsAt,
        expiresAt,
        updatedAt,
        organizationId: host,
        regionCode,
      } = bookingToRow(booking);
      await manager.query(
        `UPDATE booking SET seats = $2, session_ids = $3, session_seats = $4, starts_at = $5, expires_at = $6, updated_at = $7,
           organization_id = $8, region_code = $9
          WHERE id = $1`,
        [booking.id, seats, sessionIds, sessionSeats, startsAt, expiresAt, updatedAt, host, regionCode],
      );
      await manager.query(
        `UPDATE booking_item i SET session_id = new.session_id, excursion_id = new.excursion_id,
           excursion_version = new.excursion_version, organization_id = new.organization_id, site_id = new.site_id,
           region_code = new.region_code, time_zone = new.time_zone, starts_at = new.starts_at, ends_at = new.ends_at,
           option = new.option, units = new.units, seats = new.seats, allotted = new.allotted,
           allotment_id = new.allotment_id, currency = new.currency, retail = new.retail, net = new.net,
           answer = new.answer, admission = new.admission, passes = new.passes, briefed_at = new.briefed_at
         FROM ${items.sql} WHERE i.id = new.id`,
        items.parameters(booking.items.map((item) => itemToRow(booking.id, item))),
      );
    },
  };
}
