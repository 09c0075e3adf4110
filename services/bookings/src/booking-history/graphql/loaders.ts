import type { BookingId } from '@promtour/kernel/id';
import { createBatchedList, type BatchedList, type ListReader } from '@promtour/service-kit/graphql/batched-list';
import type { Connection } from '@promtour/service-kit/pagination/page';
import type { BookingChange } from '../domain/booking-change.ts';

export type BookingHistoryConnection = Connection<BookingChange>;

export type BookingHistoryLoaders = { readonly bookingHistory: BatchedList<BookingId, null, BookingChange> };

export function createBookingHistoryLoaders(reader: ListReader<BookingId, null, BookingChange>): BookingHistoryLoaders {
  return { bookingHistory: createBatchedList(reader) };
}
