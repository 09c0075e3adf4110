import { checkParty } from '@promtour/kernel/admission/check-party';
import { adultAge, type AdmissionRules } from '@promtour/kernel/admission/rules';
import type { BookingId, BookingItemId, Id, OrganizationId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { BookingStatus } from '../../bookings/domain/booking.ts';
import type { AdmissionStatus, BookingItem } from '../../bookings/domain/booking-item.ts';
import type { BookingViolation } from '../../bookings/domain/party-admission.ts';
import type { OptionTerms } from '../../excursion-terms/domain/excursion-terms.ts';
import type { CheckedParticipant } from './check-participant.ts';
import {
  listClosed,
  passesNotPossible,
  type ListClosed,
  type ListViolation,
  type PassesNotPossible,
} from './failures.ts';

export type ParticipantId = Id<'Participant'>;

export const passStatuses = ['PENDING', 'ISSUED', 'REFUSED'] as const;
export type PassStatus = (typeof passStatuses)[number];

/** Why the plant lets a person not in. No free text: it could hold personal data. */
export const passRefusalReasons = ['DOCUMENT_INVALID', 'SECURITY', 'AGE', 'CITIZENSHIP', 'DUPLICATE', 'OTHER'] as const;
export type PassRefusalReason = (typeof passRefusalReasons)[number];

/** A person on a list, without personal data: what remains when that is destroyed. */
export type Participant = {
  readonly id: ParticipantId;
  readonly itemId: BookingItemId;
  readonly bookingId: BookingId;
  /** Place in the list, from 0. */
  readonly position: number;
  /** Under 18 on the visit's date; null if the list has no birth dates. */
  readonly minor: boolean | null;
  /** Citizen of another country; null if the list has no citizenships. */
  readonly foreign: boolean | null;
  readonly consentVersion: string;
  readonly guardianConsentVersion: string | null;
  readonly consentedAt: Date;
  readonly pass: PassStatus;
  /** Not null if and only if the pass is refused. */
  readonly refusal: PassRefusalReason | null;
};

/** The list of one booking item. */
export type ParticipantList = {
  readonly itemId: BookingItemId;
  readonly bookingId: BookingId;
  readonly organizationId: OrganizationId;
  readonly submittedAt: Date;
  /** The list cannot change any more. */
  readonly finalizedAt: Date | null;
  /** When the plant approved the foreign citizens of the party. */
  readonly foreignersApprovedAt: Date | null;
};

/** The current list: a change of the booking's session or size, which resets the admission, opens a final list again. */
export function listNow(
  list: ParticipantList | undefined,
  { admission }: Pick<BookingItem, 'admission'>,
): ParticipantList | undefined {
  return list === undefined || admission !== 'LIST_PENDING' ? list : { ...list, finalizedAt: null };
}

/** Why a list cannot be changed now; undefined if it can (invariant 5). */
export function closedReason(
  { status, item, list, deadline }: ListState & { readonly deadline: Date },
  now: Date,
): ListClosed | undefined {
  if (item.admission === 'NOT_REQUIRED') return listClosed('NOT_REQUIRED', null);
  if (!openStatuses.has(status)) return listClosed('BOOKING_ENDED', null);
  if (list?.finalizedAt != null) return listClosed('FINAL', null);
  return now >= deadline ? listClosed('TOO_LATE', deadline) : undefined;
}

export type ListState = {
  readonly status: BookingStatus;
  readonly item: BookingItem;
  readonly list: ParticipantList | undefined;
};

const openStatuses: ReadonlySet<BookingStatus> = new Set(['ON_HOLD', 'PENDING', 'CONFIRMED']);

/** Rules that each person must meet on its own: age limit, ages of the booked units, citizenship (invariants 4 and 6). */
export function personViolations(
  rules: AdmissionRules,
  { units }: OptionTerms,
  item: BookingItem,
  people: readonly CheckedParticipant[],
): readonly ListViolation[] {
  const booked = units.filter(({ type }) => item.units.some((one) => one.type === type));
  return people.flatMap(({ age, foreign }, participant): readonly ListViolation[] => {
    const broken: BookingViolation[] = checkParty(
      { ...rules, groupMin: 0, groupMax: Number.MAX_SAFE_INTEGER, childrenPerAdult: null },
      {
        size: 1,
        ages: age === null ? [] : [age],
        foreignCitizens: foreign === true ? 1 : 0,
        accessibility: [],
      },
    ).slice();
    const fits = booked.some(({ minAge, maxAge }) => age === null || (age >= (minAge ?? 0) && age <= (maxAge ?? age)));
    if (!fits && booked.length > 0)
      broken.push({
        rule: 'UNIT_AGE',
        limit: null,
        actual: age,
        message: {
          ru: 'Возраст не подходит ни к одному из билетов брони',
          en: 'The age fits none of the booked units',
        },
      });
    return broken.map((violation) => ({ ...violation, participant }));
  });
}

/** Rules about the final list as a whole: adults per children. Its size was checked when the seats were booked. */
export function listViolations(
  rules: AdmissionRules,
  participants: readonly Pick<Participant, 'minor'>[],
): readonly ListViolation[] {
  const ages = participants.flatMap(({ minor }) => (minor === null ? [] : [minor ? adultAge - 1 : adultAge]));
  return checkParty(
    { ...rules, ageLimit: 0, groupMin: 0, groupMax: Number.MAX_SAFE_INTEGER },
    { size: participants.length, ages, foreignCitizens: 0, accessibility: [] },
  ).map((violation) => ({ ...violation, participant: null }));
}

/** Citizens of other countries in a party: by the list if it has citizenships, else by the booking. */
export function foreignCitizensOf(participants: readonly Pick<Participant, 'foreign'>[], stated: number): number {
  const known = participants.every(({ foreign }) => foreign !== null);
  return known ? participants.filter(({ foreign }) => foreign === true).length : stated;
}

export type PassDecision =
  { readonly pass: 'ISSUED' } | { readonly pass: 'REFUSED'; readonly reason: PassRefusalReason };

/** Issues or refuses passes of some participants; all if none are named. */
export function decidePasses(
  state: ListState & { readonly participants: readonly Participant[]; readonly foreignCitizens: number },
  rules: AdmissionRules,
  decision: PassDecision,
  chosen: ReadonlySet<ParticipantId> | null,
  now: Date,
): Result<readonly Participant[], PassesNotPossible> {
  const { status, item, list, participants, foreignCitizens } = state;
  if (status !== 'CONFIRMED') return err(passesNotPossible('BOOKING_NOT_CONFIRMED'));
  if (list?.finalizedAt == null) return err(passesNotPossible('LIST_NOT_FINAL'));
  if (now >= item.startsAt) return err(passesNotPossible('SESSION_STARTED'));
  const approved = rules.foreignerPolicy !== 'PRIOR_APPROVAL' || list.foreignersApprovedAt !== null;
  if (decision.pass === 'ISSUED' && foreignCitizens > 0 && !approved)
    return err(passesNotPossible('FOREIGN_CITIZENS_NOT_APPROVED'));
  return ok(
    participants.map((one) =>
      chosen === null || chosen.has(one.id)
        ? { ...one, pass: decision.pass, refusal: decision.pass === 'REFUSED' ? decision.reason : null }
        : one,
    ),
  );
}

/** Admission and number of passes of an item, by its participants. */
export function admissionOf(participants: readonly Pick<Participant, 'pass'>[]): {
  readonly admission: AdmissionStatus;
  readonly passes: number | null;
} {
  const issued = participants.filter(({ pass }) => pass === 'ISSUED').length;
  const pending = participants.filter(({ pass }) => pass === 'PENDING').length;
  if (pending === participants.length) return { admission: 'LIST_SUBMITTED', passes: null };
  if (issued > 0) return { admission: 'PASSES_ISSUED', passes: issued };
  return pending > 0 ? { admission: 'LIST_SUBMITTED', passes: 0 } : { admission: 'REFUSED', passes: 0 };
}
