import { systemViewer, type Viewer } from '@promtour/access/viewer';
import type { AuditedTables } from '@promtour/service-kit/audit/audited-table';
import type { FeatureModule } from '@promtour/service-kit/feature';
import type { BookingId, BookingItemId } from '@promtour/kernel/id';
import type { GroupMember } from '@promtour/service-kit/persistence/transaction-group';
import type { DataSource, EntityManager } from 'typeorm';
import type { BookingsEnvironment } from '../environment.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { groupedTerms } from '../excursion-terms/persistence/grouped-terms.repositories.ts';
import { allotmentRepository } from '../allotments/persistence/allotment.repositories.ts';
import { termsRepository } from '../excursion-terms/persistence/terms.repositories.ts';
import { groupedInventory } from '../inventory/persistence/grouped-inventory.repositories.ts';
import { inventoryRepository } from '../inventory/persistence/inventory.repositories.ts';
import { saleRepository } from '../inventory/persistence/sale.repositories.ts';
import { personalDataOf } from '../personal-data/personal-data.module.ts';
import type { Vault } from '../personal-data/application/vault.ts';
import { createChangeBooking } from './application/change-booking.ts';
import { createChangeItems } from './application/change-items.ts';
import { createEndDueBookings } from './application/end-due-bookings.ts';
import { createHoldBooking, subjectOf } from './application/hold-booking.ts';
import type { BookingContact, BookingRepositories, HoldRepositories } from './application/ports.ts';
import { createQuoteBooking } from './application/quote-booking.ts';
import type { Booking } from './domain/booking.ts';
import type { HoldLimits } from './domain/hold-limits.ts';
import { changeBookingMutation, holdBookingMutation, quoteBookingQuery } from './graphql/book.ts';
import {
  attendanceCorrectionResolvers,
  bookingItemResolvers,
  bookingQueries,
  bookingResolvers,
  bookingsOfSession,
} from './graphql/booking.ts';
import { changeBookingMutations } from './graphql/change-booking.ts';
import { createBookingLoaders } from './graphql/loaders.ts';
import { endDueBookingsJob } from './end-due-bookings.job.ts';
import { moveBookingsWhenSessionRescheduled } from './move-bookings-when-session-rescheduled.consumer.ts';
import { createBookingReader } from './persistence/booking.reader.ts';
import { bookingRepository, groupedBookings } from './persistence/booking.repositories.ts';
import { bookingItemSchema, bookingSchema } from './persistence/booking.row.ts';
import { CreateBookings1700000003030 } from './persistence/migrations/1700000003030-create-bookings.ts';

/** Redacted: the booker's account, and free text of booker and host. */
const auditedTables: AuditedTables = {
  booking: { callerOf: 'id', redact: ['made_by', 'reseller_reference', 'supplier_reference'] },
  // Written with the booking, whose own row shows that it was made.
  booking_item: { operations: ['UPDATE', 'DELETE'] },
  attendance_correction: {
    redact: ['reason', 'corrected_by'],
    owner: `SELECT i.organization_id, i.region_code FROM booking_item i WHERE i.id = ($1 ->> 'item_id')::uuid`,
  },
};

/** Bookings of one session or several: quotes, holds, answers of hosts, changes and attendance. */
export const bookings: FeatureModule<BookingsEnvironment> = {
  name: 'bookings',
  entities: [bookingSchema, bookingItemSchema],
  migrations: [CreateBookings1700000003030],
  auditedTables,
  compose(parts) {
    const { environment, dataSource, clock, unitOfWork, groupedUnitOfWork } = parts;
    const { vault } = personalDataOf(parts);
    const transactions = unitOfWork(bookingRepositories);
    const holds = groupedUnitOfWork(groupedRepositories, transactions);
    const changeBooking = createChangeBooking(transactions, clock);
    const ownReader = createBookingReader(dataSource, systemViewer('bookings'));
    const quotes = createQuoteBooking(
      { inventories: inventoryRepository(dataSource.manager), terms: termsRepository(dataSource.manager) },
      clock,
    );
    return {
      resolvers: {
        Query: { ...bookingQueries(clock), quoteBooking: quoteBookingQuery(quotes) },
        Mutation: {
          holdBooking: holdBookingMutation(createHoldBooking(holds, clock, limitsOf(environment), vault)),
          changeBooking: changeBookingMutation(createChangeItems(transactions, clock)),
          ...changeBookingMutations(changeBooking),
        },
        Booking: bookingResolvers(clock),
        BookingItem: bookingItemResolvers(clock),
        AttendanceCorrection: attendanceCorrectionResolvers,
        Session: bookingsOfSession(clock),
      } satisfies Resolvers,
      createLoaders: (viewer) =>
        createBookingLoaders(createBookingReader(dataSource, viewer), contactsOf(vault, viewer)),
      consumers: [
        moveBookingsWhenSessionRescheduled((tx) => bookingRepository(tx, systemViewer('bookings')), saleRepository),
      ],
      jobs: [endDueBookingsJob(createEndDueBookings(transactions, clock), () => ownReader.nextDue())],
    };
  },
};

function contactsOf(vault: Vault, viewer: Viewer) {
  return async (ids: readonly BookingId[]): Promise<ReadonlyMap<BookingId, BookingContact>> => {
    const read = await vault.read(
      ids.map((id) => subjectOf({ id })),
      { viewer, purpose: 'CONTACT' },
    );
    return new Map(
      ids.flatMap((id) => {
        const contact = read.get(subjectOf({ id }));
        return contact === undefined ? [] : [[id, contact as BookingContact]];
      }),
    );
  };
}

/** The booking of an item, for other features that act for the service itself. */
export function findBookingOfItem(dataSource: DataSource): (item: BookingItemId) => Promise<Booking | undefined> {
  const reader = createBookingReader(dataSource, systemViewer('bookings'));
  return async (item) => (await reader.bookingsByItem([item])).get(item);
}

export function bookingRepositories(manager: EntityManager, viewer: Viewer): BookingRepositories {
  return {
    bookings: bookingRepository(manager, viewer),
    inventories: inventoryRepository(manager),
    terms: termsRepository(manager),
    allotments: allotmentRepository(manager),
  };
}

export function groupedRepositories(member: GroupMember, viewer: Viewer): HoldRepositories {
  return {
    bookings: groupedBookings(member, viewer),
    inventories: groupedInventory(member),
    terms: groupedTerms(member),
    // Few holds draw from an allotment: they have a transaction of their own.
    allotments: { draw: () => member.leave() },
  };
}

export function limitsOf(environment: BookingsEnvironment): HoldLimits {
  return {
    holds: environment.HOLD_QUOTA_HOLDS,
    seats: environment.HOLD_QUOTA_SEATS,
    sessionHolds: environment.HOLD_QUOTA_SESSION_HOLDS,
    sessionSeats: environment.HOLD_QUOTA_SESSION_SEATS,
  };
}
