import { checkParty, type AdmissionRuleCode, type AdmissionViolation } from '@promtour/kernel/admission/check-party';
import { counted } from '@promtour/kernel/admission/counted';
import { bookingDeadline } from '@promtour/kernel/admission/lead-time';
import { adultAge, type AccessibilityFeature } from '@promtour/kernel/admission/rules';
import type { FailureMessage } from '@promtour/kernel/failure';
import type { UnitType } from '@promtour/kernel/offer-terms';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { WorkingCalendar } from '@promtour/kernel/working-calendar';
import type { ExcursionTerms, OptionTerms, UnitTerms } from '../../excursion-terms/domain/excursion-terms.ts';

/** Units of one kind that a party asks for. */
export type WantedUnits = {
  readonly type: UnitType;
  readonly count: number;
  /** People in these units. */
  readonly people: number;
  /** Ages in full years on the session's date, of all these people; empty if they are not stated. */
  readonly ages: readonly number[];
  /** Of units that are booked already, how many people were under 18, since their ages are not kept. */
  readonly minors?: number | null;
};

export type WantedItem = { readonly option: OptionTerms; readonly units: readonly WantedUnits[] };

export type PartyFacts = {
  readonly foreignCitizens: number;
  readonly accessibility: readonly AccessibilityFeature[];
};

/** Rules of the catalogue and of the booking that a party can break. */
export type BookingRuleCode = AdmissionRuleCode | 'UNIT_NOT_OFFERED' | 'UNIT_AGE' | 'LANGUAGE' | 'ON_REQUEST';

export type BookingViolation = Omit<AdmissionViolation, 'rule'> & { readonly rule: BookingRuleCode };

export type SessionTimes = { readonly startsAt: Date; readonly timeZone: TimeZone };

/** Until when a session can be booked, changed by the booker, and its participant list handed in. */
export function deadlineOf(
  { admission }: Pick<ExcursionTerms, 'admission'>,
  { startsAt, timeZone }: SessionTimes,
  calendar: WorkingCalendar,
): Date {
  return bookingDeadline(admission.leadTime, startsAt, timeZone, calendar);
}

/** All rules that a party breaks at one session (invariants 4 to 6). */
export function violationsOf(
  terms: ExcursionTerms,
  { option, units }: WantedItem,
  party: PartyFacts & { readonly language: string | null },
  deadline: Date,
  now: Date,
): readonly BookingViolation[] {
  const size = units.reduce((sum, { people }) => sum + people, 0);
  const ages = units.flatMap((wanted) =>
    agesOf(
      wanted,
      option.units.find(({ type }) => type === wanted.type),
    ),
  );
  return [
    ...units.flatMap((wanted) => checkUnit(wanted, option.units)),
    ...checkParty(terms.admission, { size, ages, ...party }),
    ...checkLanguage(terms.languages, party.language),
    ...(deadline <= now ? [tooLate(terms)] : []),
  ];
}

/**
 * The ages that the rules are checked by. Unstated ages are the most favorable that the unit allows: a unit whose oldest person is under the
 * limit is refused at once, everything else is checked by the participant list.
 */
function agesOf({ type, people, ages }: WantedUnits, unit: UnitTerms | undefined): readonly number[] {
  if (ages.length > 0) return ages;
  const oldest = unit?.maxAge ?? (childUnits.has(type) ? adultAge - 1 : Math.max(unit?.minAge ?? 0, adultAge));
  return Array.from({ length: people }, () => oldest);
}

/** Units of people under 18, unless the excursion states other ages. */
const childUnits: ReadonlySet<UnitType> = new Set(['CHILD', 'INFANT']);

/** Of the people in these units, how many are under 18: by their ages, or by the unit; null if neither says so. */
export function minorsAmong(
  { type, people, ages, minors = null }: WantedUnits,
  unit: Pick<UnitTerms, 'minAge' | 'maxAge'> | undefined,
): number | null {
  if (ages.length > 0) return ages.filter((age) => age < adultAge).length;
  if (minors !== null) return minors;
  if (unit?.maxAge != null && unit.maxAge < adultAge) return people;
  if (adultUnits.has(type) || (unit?.minAge ?? 0) >= adultAge) return 0;
  // A youth ticket may be for people of up to 25: the excursion states that.
  return childUnits.has(type) || (type === 'YOUTH' && (unit?.maxAge ?? null) === null) ? people : null;
}

const adultUnits: ReadonlySet<UnitType> = new Set(['ADULT', 'SENIOR']);

function checkUnit({ type, ages }: WantedUnits, offered: readonly UnitTerms[]): readonly BookingViolation[] {
  const unit = offered.find((one) => one.type === type);
  if (unit === undefined)
    return [
      violation('UNIT_NOT_OFFERED', null, null, {
        ru: `Билетов этого вида нет: ${type}`,
        en: `Units of this type are not offered: ${type}`,
      }),
    ];
  const { minAge, maxAge } = unit;
  const young = minAge === null ? undefined : ages.find((age) => age < minAge);
  const old = maxAge === null ? undefined : ages.find((age) => age > maxAge);
  return [
    ...(young === undefined || minAge === null
      ? []
      : [
          violation('UNIT_AGE', minAge, young, {
            ru: `Билет ${type}: от ${counted.ru(minAge, ['года', 'лет', 'лет'])}, указано ${young}`,
            en: `Unit ${type}: from age ${minAge}; given ${young}`,
          }),
        ]),
    ...(old === undefined || maxAge === null
      ? []
      : [
          violation('UNIT_AGE', maxAge, old, {
            ru: `Билет ${type}: до ${counted.ru(maxAge, ['года', 'лет', 'лет'])}, указано ${old}`,
            en: `Unit ${type}: up to age ${maxAge}; given ${old}`,
          }),
        ]),
  ];
}

function checkLanguage(offered: readonly string[], wanted: string | null): readonly BookingViolation[] {
  if (wanted === null || offered.includes(wanted)) return [];
  return [
    violation('LANGUAGE', null, null, {
      ru: `Экскурсию ведут на языках: ${offered.join(', ')}`,
      en: `The tour is given in: ${offered.join(', ')}`,
    }),
  ];
}

function tooLate({ admission: { leadTime } }: ExcursionTerms): BookingViolation {
  return violation('LEAD_TIME', leadTime.days, null, {
    ru: 'Срок бронирования этого сеанса истёк',
    en: 'The session can no longer be booked: its lead time has passed',
  });
}

function violation(
  rule: BookingRuleCode,
  limit: number | null,
  actual: number | null,
  message: FailureMessage,
): BookingViolation {
  return { rule, limit, actual, message };
}
