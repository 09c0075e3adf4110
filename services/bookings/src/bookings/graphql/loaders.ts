import type { BookingId } from '@promtour/kernel/id';
import { createBatchLoader, createLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { BookingContact, BookingReader } from '../application/ports.ts';
import type { AttendanceCorrection } from '../domain/attendance-correction.ts';
import type { Booking } from '../domain/booking.ts';

/** Look-ups shared within one request, bound to its viewer: one query for each type, however many references there are. */
export type BookingLoaders = {
  readonly bookingReader: BookingReader;
  readonly booking: DataLoader<BookingId, Booking | null>;
  readonly contact: DataLoader<BookingId, BookingContact | null>;
  readonly corrections: DataLoader<BookingId, readonly AttendanceCorrection[] | undefined>;
};

export function createBookingLoaders(bookingReader: BookingReader): BookingLoaders {
  return {
    bookingReader,
    booking: createLoader(
      (ids) => bookingReader.bookingsById(ids),
      ({ id }) => id,
    ),
    contact: createLoader(
      (ids) => bookingReader.contacts(ids),
      ({ bookingId }) => bookingId,
    ),
    corrections: createBatchLoader(async (ids) => {
      const corrections = await bookingReader.corrections(ids);
      return ids.map((id) => corrections.get(id));
    }),
  };
}
