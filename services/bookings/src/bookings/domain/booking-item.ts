import type { BookingItemId, ExcursionId, OrganizationId, SessionId, SiteId } from '@promtour/kernel/id';
import type { AllotmentId } from '../../allotments/domain/allotment-id.ts';
import type { UnitType } from '@promtour/kernel/offer-terms';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';

/** The party's visit to one session. */
export type BookingItem = {
  readonly id: BookingItemId;
  /** Place in the booking, from 0. */
  readonly position: number;
  readonly sessionId: SessionId;
  readonly excursionId: ExcursionId;
  /** The version that was on offer when the item was booked. Its terms apply to the end. */
  readonly excursionVersion: number;
  /** The host. */
  readonly organizationId: OrganizationId;
  readonly siteId: SiteId;
  readonly regionCode: RegionCode;
  readonly timeZone: TimeZone;
  /** Times of the session; they follow it when the host moves it. */
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Code of the option within the excursion. */
  readonly option: string;
  readonly units: readonly BookedUnit[];
  /** People: the sum over the units. */
  readonly seats: number;
  /** Of these, seats that an allotment of the booker's organization gives. */
  readonly allotted: number;
  /** Not null if and only if it gives any. */
  readonly allotmentId: AllotmentId | null;
  readonly price: ItemPrice;
  /** Of the price due, in minor units; null unless the booking was cancelled after its confirmation. */
  readonly refund: number | null;
  /** The answer of a host that accepts bookings on request; null if none is needed. */
  readonly answer: HostAnswer | null;
  readonly admission: AdmissionStatus;
  /** Number of passes that the plant issued; null before it decided, and where none are needed. */
  readonly passes: number | null;
  /** When the safety briefing was signed. */
  readonly briefedAt: Date | null;
  /** Number of people who came; 0 for a no-show, null until attendance is recorded. */
  readonly attended: number | null;
};

export type BookedUnit = {
  readonly type: UnitType;
  readonly count: number;
  /** Differs from `count` for families only. */
  readonly people: number;
  /** Of these people, how many are under 18; null if neither the unit nor ages say so. */
  readonly minors: number | null;
  /** Prices of one unit in minor units; null where the group has one price. */
  readonly retail: number | null;
  readonly net: number | null;
};

/** People of an item who are known to be under 18; null if it is known of none of its units. */
export function minorsOf({ units }: Pick<BookingItem, 'units'>): number | null {
  const known = units.flatMap(({ minors }) => minors ?? []);
  return known.length === 0 ? null : known.reduce((sum, minors) => sum + minors, 0);
}

/** The price of an item when it was booked, in minor units. */
export type ItemPrice = {
  /** ISO 4217. */
  readonly currency: string;
  /** What a visitor pays. */
  readonly retail: number;
  /** What an agency pays. */
  readonly net: number;
};

export const hostAnswers = ['PENDING', 'ACCEPTED'] as const;
export type HostAnswer = (typeof hostAnswers)[number];

/** Whether the plant lets the people in, beside the status of the booking. */
export const admissionStatuses = [
  'NOT_REQUIRED',
  'LIST_PENDING',
  'LIST_SUBMITTED',
  'PASSES_ISSUED',
  'REFUSED',
] as const;
export type AdmissionStatus = (typeof admissionStatuses)[number];

/** Most people that may be recorded as attended: those with passes, where passes are needed (invariant 8). */
export function admitted({ admission, passes, seats }: Pick<BookingItem, 'admission' | 'passes' | 'seats'>): number {
  return admission === 'NOT_REQUIRED' ? seats : (passes ?? 0);
}
