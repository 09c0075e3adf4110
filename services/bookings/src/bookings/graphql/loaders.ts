import type { BookingId, SessionId } from '@promtour/kernel/id';
import type { RequestContext } from '@promtour/service-kit/graphql/context';
import { createBatchLoader, createLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { BookingContact, BookingReader } from '../application/ports.ts';
import type { AttendanceCorrection } from '../domain/attendance-correction.ts';
import type { Booking } from '../domain/booking.ts';
import type { Inventory } from '../../inventory/domain/inventory.ts';

/** Look-ups that one request shares, made for who asks: however many references it has, one query a type. */
export type Loaders = {
  readonly reader: BookingReader;
  readonly booking: DataLoader<BookingId, Booking | null>;
  readonly contact: DataLoader<BookingId, BookingContact | null>;
  readonly corrections: DataLoader<BookingId, readonly AttendanceCorrection[] | undefined>;
  readonly inventory: DataLoader<SessionId, Inventory | null>;
};

export type Context = RequestContext<Loaders>;

export function createLoaders(reader: BookingReader): Loaders {
  return {
    reader,
    booking: createLoader(
      (ids) => reader.bookingsById(ids),
      ({ id }) => id,
    ),
    contact: createLoader(
      (ids) => reader.contacts(ids),
      ({ bookingId }) => bookingId,
    ),
    corrections: createBatchLoader(async (ids) => {
      const corrections = await reader.corrections(ids);
      return ids.map((id) => corrections.get(id));
    }),
    inventory: createLoader(
      (ids) => reader.inventories(ids),
      ({ sessionId }) => sessionId,
    ),
  };
}
