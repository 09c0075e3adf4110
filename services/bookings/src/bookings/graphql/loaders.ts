import type { BookingId, BookingItemId, SessionId } from '@promtour/kernel/id';
import { createBatchedList, type BatchedList } from '@promtour/service-kit/graphql/batched-list';
import { createBatchLoader, createLoader, createMapLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { BookingContact, BookingFilter, BookingReader } from '../application/ports.ts';
import type { AttendanceCorrection } from '../domain/attendance-correction.ts';
import type { Booking } from '../domain/booking.ts';

/** Look-ups shared within one request, bound to its viewer: one query for each type, however many references there are. */
export type BookingLoaders = {
  readonly bookingReader: BookingReader;
  readonly booking: DataLoader<BookingId, Booking | null>;
  readonly bookingOfItem: DataLoader<BookingItemId, Booking | null>;
  readonly bookingsOfSession: BatchedList<SessionId, BookingFilter, Booking>;
  readonly contact: DataLoader<BookingId, BookingContact | null>;
  readonly corrections: DataLoader<BookingItemId, readonly AttendanceCorrection[] | undefined>;
};

/** @param readContacts reads sealed contacts; the reading is logged */
export function createBookingLoaders(
  bookingReader: BookingReader,
  readContacts: (ids: readonly BookingId[]) => Promise<ReadonlyMap<BookingId, BookingContact>>,
): BookingLoaders {
  return {
    bookingReader,
    booking: createLoader(
      (ids) => bookingReader.bookingsById(ids),
      ({ id }) => id,
    ),
    bookingOfItem: createBatchLoader(async (ids) => {
      const bookings = await bookingReader.bookingsByItem(ids);
      return ids.map((id) => bookings.get(id) ?? null);
    }),
    bookingsOfSession: createBatchedList({
      read: (sessions, filter, page) => bookingReader.ofSessions(sessions, filter, page),
      count: (sessions, filter) => bookingReader.countOfSessions(sessions, filter),
    }),
    contact: createMapLoader(async (ids) => readContacts(await bookingReader.withContact(ids))),
    corrections: createBatchLoader(async (ids) => {
      const corrections = await bookingReader.corrections(ids);
      return ids.map((id) => corrections.get(id));
    }),
  };
}
