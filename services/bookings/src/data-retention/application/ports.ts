import type { BookingId } from '@promtour/kernel/id';
import type { SubjectId } from '../../personal-data/domain/sealed-subject.ts';
import type { ParticipantId } from '../../participants/domain/participant-list.ts';

/** Finds subjects whose data is to be destroyed. */
export interface SubjectSearch {
  /**
   * Subjects whose visits or bookings ended before an instant: participants by their own visit, contacts by the last visit of the booking;
   * both by the end of a booking that was cancelled or rejected or whose hold expired.
   */
  endedBefore(instant: Date, limit: number): Promise<readonly SubjectId[]>;
  /** The contact and all participants. */
  ofBooking(booking: BookingId): Promise<readonly SubjectId[]>;
  /** The booking of a participant; undefined if there is no such participant. */
  bookingOf(participant: ParticipantId): Promise<BookingId | undefined>;
  /** Contacts with this blind index. */
  byContact(index: { readonly email: Buffer } | { readonly phone: Buffer }): Promise<readonly SubjectId[]>;
}
