import type { BookingId, BookingItemId } from '@promtour/kernel/id';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { BookingRepository } from '../../bookings/application/ports.ts';
import type { AdmissionStatus } from '../../bookings/domain/booking-item.ts';
import type { TermsRepository } from '../../excursion-terms/excursion-terms.ports.ts';
import type { SubjectRepository } from '../../personal-data/application/ports.ts';
import type { Participant, ParticipantList } from '../domain/participant-list.ts';

/** Locks: the booking first, which serializes all changes of its lists. */
export type ParticipantRepositories = {
  readonly bookings: BookingRepository;
  readonly terms: TermsRepository;
  readonly subjects: SubjectRepository;
  readonly lists: ListRepository;
};

export type ParticipantUnitOfWork = UnitOfWork<ParticipantRepositories>;

export interface ListRepository {
  /** The booking of an item; undefined if there is no such item. */
  bookingOf(item: BookingItemId): Promise<BookingId | undefined>;
  find(item: BookingItemId): Promise<ParticipantList | undefined>;
  /** In the order of the list. */
  participants(item: BookingItemId): Promise<readonly Participant[]>;
  /** Inserts or updates the list. */
  save(list: ParticipantList): Promise<void>;
  add(participants: readonly Participant[]): Promise<void>;
  remove(participants: readonly Participant[]): Promise<void>;
  decide(participants: readonly Participant[], by: string, at: Date): Promise<void>;
  setAdmission(item: BookingItemId, admission: AdmissionStatus, passes: number | null): Promise<void>;
}

/** Figures of a list that everyone who sees the item may see. */
export type ListSummary = Pick<ParticipantList, 'itemId' | 'finalizedAt' | 'foreignersApprovedAt'> & {
  readonly listed: number;
  readonly issued: number;
  readonly refused: number;
};

export interface ListReader {
  summaries(items: readonly BookingItemId[]): Promise<ReadonlyMap<BookingItemId, ListSummary>>;
  participants(items: readonly BookingItemId[]): Promise<ReadonlyMap<BookingItemId, readonly Participant[]>>;
}
