import type { BookingSide } from '../../bookings/domain/booking.ts';
import type { BookingId, BookingItemId, OrganizationId, PortalId } from '@promtour/kernel/id';

export type ChangedField =
  | 'STATUS'
  | 'EXPIRES_AT'
  | 'ANSWER_BY'
  | 'SESSION'
  | 'STARTS_AT'
  | 'OPTION'
  | 'UNITS'
  | 'ANSWER'
  | 'ADMISSION'
  | 'PASSES'
  | 'BRIEFED_AT'
  | 'ATTENDED';

/** The caller of a change, as it was bound then. */
export type ChangeActor = {
  readonly kind: 'ANONYMOUS' | 'CLIENT' | 'PERSON' | 'SYSTEM' | 'UNKNOWN';
  readonly subject: string | null;
  readonly organizationId: OrganizationId | null;
  readonly portalId: PortalId | null;
};

/** One changed field of a booking or of one of its items. */
export type BookingChange = {
  /** Digits: changes of a booking sort by it. */
  readonly id: string;
  readonly bookingId: BookingId;
  /** Null for a change of the whole booking. */
  readonly itemId: BookingItemId | null;
  readonly field: ChangedField;
  readonly before: string | null;
  readonly after: string | null;
  readonly at: Date;
  readonly actor: ChangeActor;
  readonly booker: Omit<ChangeActor, 'kind'>;
};

/** Unknown if the change was made without an audit context. */
export type Party = BookingSide | 'UNKNOWN';

/** Only bookers, hosts and the agency change bookings: an organization other than the booker’s is a host. */
export function partyOf(actor: ChangeActor, booker: BookingChange['booker']): Party {
  if (actor.kind === 'SYSTEM' || actor.kind === 'UNKNOWN') return actor.kind;
  if (actor.organizationId !== null) return actor.organizationId === booker.organizationId ? 'BOOKER' : 'HOST';
  if (actor.portalId !== null || (actor.subject !== null && actor.subject === booker.subject)) return 'BOOKER';
  return 'AGENCY';
}
