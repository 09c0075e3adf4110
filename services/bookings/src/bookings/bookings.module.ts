import { systemViewer, type Viewer } from '@promtour/access/viewer';
import type { AuditedTables } from '@promtour/service-kit/audit/audited-table';
import type { FeatureModule } from '@promtour/service-kit/feature';
import type { EntityManager } from 'typeorm';
import type { BookingsEnvironment } from '../environment.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { inventoryRepository } from '../inventory/persistence/inventory.repositories.ts';
import { saleRepository } from '../inventory/persistence/sale.repositories.ts';
import { createChangeBooking } from './application/change-booking.ts';
import { createExpireDueHolds } from './application/expire-due-holds.ts';
import { createHoldBooking } from './application/hold-booking.ts';
import type { BookingRepositories } from './application/ports.ts';
import type { HoldLimits } from './domain/hold-limits.ts';
import { attendanceCorrectionResolvers, bookingQueries, bookingResolvers } from './graphql/booking.ts';
import { changeBookingMutations } from './graphql/change-booking.ts';
import { holdBookingMutation } from './graphql/hold-booking.ts';
import { createBookingLoaders } from './graphql/loaders.ts';
import { holdExpiryJob } from './hold-expiry.job.ts';
import { moveBookingsWhenSessionRescheduled } from './move-bookings-when-session-rescheduled.consumer.ts';
import { createBookingReader } from './persistence/booking.reader.ts';
import { bookingRepository } from './persistence/booking.repositories.ts';
import { bookingSchema } from './persistence/booking.row.ts';
import { CreateBookings1700000003030 } from './persistence/migrations/1700000003030-create-bookings.ts';

const ownerOfBooking = `SELECT b.organization_id, b.region_code FROM booking b WHERE b.id = ($1 ->> 'booking_id')::uuid`;

/** Redacted: the booker's contact, the booker's account and the reseller's free text. */
const auditedTables: AuditedTables = {
  booking: { redact: ['made_by', 'reseller_reference'] },
  attendance_correction: { redact: ['reason', 'corrected_by'], owner: ownerOfBooking },
  booking_contact: {
    redact: ['name', 'email', 'phone'],
    // A booking and its contact are written by one statement, so the booking's own row shows that a contact exists. A second row in the
    // audit log would add no information and cost a hold more than the rest of the log.
    operations: ['UPDATE', 'DELETE'],
    owner: ownerOfBooking,
  },
};

/** Holds, confirmations and attendance of a session. */
export const bookings: FeatureModule<BookingsEnvironment> = {
  name: 'bookings',
  entities: [bookingSchema],
  migrations: [CreateBookings1700000003030],
  auditedTables,
  compose({ environment, dataSource, clock, unitOfWork }) {
    const transactions = unitOfWork(bookingRepositories);
    const changeBooking = createChangeBooking(transactions, clock);
    const ownReader = createBookingReader(dataSource, systemViewer('bookings'));
    return {
      resolvers: {
        Query: bookingQueries,
        Mutation: {
          holdBooking: holdBookingMutation(createHoldBooking(transactions, clock, limitsOf(environment))),
          ...changeBookingMutations(changeBooking),
        },
        Booking: bookingResolvers(clock),
        AttendanceCorrection: attendanceCorrectionResolvers,
      } satisfies Resolvers,
      createLoaders: (viewer) => createBookingLoaders(createBookingReader(dataSource, viewer)),
      consumers: [
        moveBookingsWhenSessionRescheduled((tx) => bookingRepository(tx, systemViewer('bookings')), saleRepository),
      ],
      jobs: [holdExpiryJob(createExpireDueHolds(transactions, clock), () => ownReader.nextExpiry())],
    };
  },
};

export function bookingRepositories(manager: EntityManager, viewer: Viewer): BookingRepositories {
  return { bookings: bookingRepository(manager, viewer), inventories: inventoryRepository(manager) };
}

function limitsOf(environment: BookingsEnvironment): HoldLimits {
  return {
    holds: environment.HOLD_QUOTA_HOLDS,
    seats: environment.HOLD_QUOTA_SEATS,
    sessionHolds: environment.HOLD_QUOTA_SESSION_HOLDS,
    sessionSeats: environment.HOLD_QUOTA_SESSION_SEATS,
  };
}
