import { accessibilityFeatures, type AccessibilityFeature } from '@promtour/kernel/admission/rules';
import { invalidInput, invalidInputOf, type InputRule, type InvalidInput } from '@promtour/kernel/failure';
import {
  checkAll,
  checkDistinct,
  checkEach,
  checkLength,
  checkParsed,
  checkRule,
  type Checked,
} from '@promtour/kernel/input-check';
import { parseId, type BookingId, type OrganizationId, type RouteId, type SessionId } from '@promtour/kernel/id';
import { parseLanguageTag } from '@promtour/kernel/language-tag';
import { unitTypes, type UnitType, type VisitorSegment } from '@promtour/kernel/offer-terms';
import type { Purpose } from '@promtour/kernel/purpose';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok } from '@promtour/kernel/result';
import { checkPlainText } from '@promtour/kernel/text-rules';
import { firstStart, type Booker, type Booking } from './booking.ts';
import { codeOfBooking } from './booking-code.ts';
import type { BookingItem } from './booking-item.ts';
import { checkContact, type OrganizerContact } from './organizer-contact.ts';
import type { PartyFacts, WantedUnits } from './party-admission.ts';

/** Unvalidated input of a client: sessions and units, for a quote, a hold or a change. */
export type ItemDraft = {
  readonly session: string;
  /** Null: the first option of the excursion. */
  readonly option: string | null;
  readonly units: readonly UnitDraft[];
};

export type UnitDraft = {
  readonly type: UnitType;
  readonly count: number;
  readonly people: number | null;
  readonly ages: readonly number[] | null;
};

export type PartyDraft = {
  readonly foreignCitizens: number;
  readonly accessibility: readonly AccessibilityFeature[];
  readonly language: string | null;
};

/** Unvalidated input of a client. The inventory checks whether the sessions exist. */
export type HoldDraft = {
  readonly items: readonly ItemDraft[];
  readonly party: PartyDraft;
  readonly purpose: Purpose;
  readonly segment: VisitorSegment | null;
  readonly originRegion: RegionCode;
  readonly contact: OrganizerContact;
  readonly notes: string | null;
  readonly holdMinutes: number;
  readonly resellerReference: string | null;
  /** The organization on whose behalf the group comes. */
  readonly visitingOrganization: string | null;
  /** The tour route that the visit is part of. */
  readonly route: string | null;
};

/** A session that a party wants to visit. */
export type WantedSession = {
  /** Undefined if the text is no id: there is no such session. */
  readonly sessionId: SessionId | undefined;
  /** As the client named it. */
  readonly session: string;
  readonly option: string | null;
  readonly units: readonly WantedUnits[];
  readonly seats: number;
};

export type HoldRequest = {
  readonly items: readonly WantedSession[];
  readonly party: Party;
  readonly purpose: Purpose;
  readonly segment: VisitorSegment | null;
  readonly originRegion: RegionCode;
  readonly contact: OrganizerContact;
  readonly notes: string | null;
  readonly holdMinutes: number;
  readonly resellerReference: string | null;
  readonly visitingOrganizationId: OrganizationId | null;
  readonly routeId: RouteId | null;
};

export type Party = PartyFacts & { readonly language: string | null };

export const maxItems = 20;
const maxSeats = 10_000;
/** A hold lasts at most so long, with all its extensions. */
export const maxHoldMinutes = 24 * 60;

export function checkHold(draft: HoldDraft): Checked<HoldRequest> {
  const { purpose, segment, originRegion, holdMinutes, resellerReference, notes } = draft;
  const visiting = draft.visitingOrganization;
  const checked = checkAll({
    items: checkItems(draft.items),
    party: checkPartyDraft(draft.party),
    holdMinutes: checkHoldMinutes('holdMinutes', holdMinutes),
    resellerReference: checkPlainText(['resellerReference'], resellerReference, 100, badReference),
    notes: checkPlainText(['notes'], notes, 1000, badNotes),
    visiting: checkParsed(
      visiting === null ? null : parseId<'Organization'>(visiting),
      ['visitingOrganization'],
      badOrganization,
    ),
    routeId: checkParsed(draft.route === null ? null : parseId<'Route'>(draft.route), ['route'], badRoute),
    contact: checkContact(draft.contact),
  });
  if (!checked.ok) return checked;
  const { items, party, contact, visiting: visitingOrganizationId, routeId } = checked.value;
  const about = { purpose, segment, originRegion, resellerReference, notes };
  return ok({ items, party, contact, visitingOrganizationId, routeId, holdMinutes, ...about });
}

export function checkHoldMinutes(field: string, minutes: number): Checked<undefined> {
  return checkRule(isWholeBetween(minutes, 1, maxHoldMinutes), [field], badMinutes);
}

export function checkPartyDraft({ foreignCitizens, accessibility, language }: PartyDraft): Checked<Party> {
  const checked = checkAll({
    foreignCitizens: checkRule(
      isWholeBetween(foreignCitizens, 0, maxSeats),
      ['party', 'foreignCitizens'],
      badForeignCitizens,
    ),
    accessibility: checkDistinct(
      ['party', 'accessibility'],
      accessibility,
      { min: 0, max: accessibilityFeatures.length },
      { ru: 'Значения не повторяются', en: 'Each value may be given once' },
    ),
    language: checkParsed(language === null ? null : parseLanguageTag(language), ['party', 'language'], badLanguage),
  });
  return checked.ok ? ok({ foreignCitizens, accessibility, language: checked.value.language }) : checked;
}

export function checkItems(items: readonly ItemDraft[]): Checked<readonly WantedSession[]> {
  const length = checkLength(['items'], items, { min: 1, max: maxItems }, badItems);
  if (!length.ok) return length;
  const each = checkEach(items, (item, index) => checkItem(item, ['items', String(index)]));
  if (!each.ok) return each;
  const sessions = each.value.map(({ sessionId, session }) => sessionId ?? session);
  const repeated = sessions.findIndex((session, index) => sessions.indexOf(session) < index);
  return repeated < 0 ? each : err(invalidInput(['items', String(repeated), 'session'], sameSession));
}

/** Faults of the only item of an input, at its path in that input instead of `items.0`. */
export function onlyItemAt(path: readonly string[], { issues }: InvalidInput): InvalidInput {
  return invalidInputOf(
    issues.map((issue) => (issue.path[0] === 'items' ? { ...issue, path: [...path, ...issue.path.slice(2)] } : issue)),
  );
}

function checkItem({ session, option, units }: ItemDraft, path: readonly string[]): Checked<WantedSession> {
  const checked = checkWantedUnits(units, path);
  if (!checked.ok) return checked;
  const seats = checked.value.reduce((sum, { people }) => sum + people, 0);
  return ok({ sessionId: parseId<'Session'>(session), session, option, units: checked.value, seats });
}

export function checkWantedUnits(
  units: readonly UnitDraft[],
  path: readonly string[],
): Checked<readonly WantedUnits[]> {
  const length = checkLength([...path, 'units'], units, { min: 1, max: unitTypes.length }, badUnits);
  if (!length.ok) return length;
  const each = checkEach(units, (unit, index) => checkUnits(unit, [...path, 'units', String(index)]));
  if (!each.ok) return each;
  const checked = checkAll({
    types: checkDistinct(
      [...path, 'units'],
      units.map(({ type }) => type),
      { min: 1, max: unitTypes.length },
      { ru: 'Виды билетов не повторяются', en: 'Each type of unit may be given once' },
    ),
    seats: checkRule(each.value.reduce((sum, { people }) => sum + people, 0) <= maxSeats, [...path, 'units'], badSeats),
  });
  return checked.ok ? each : checked;
}

function checkUnits({ type, count, people, ages }: UnitDraft, path: readonly string[]): Checked<WantedUnits> {
  // A family is as many people as come; of all other units, each is for one person.
  const inUnits = people ?? (type === 'FAMILY' ? 0 : count);
  const checked = checkAll({
    count: checkRule(isWholeBetween(count, 1, maxSeats), [...path, 'count'], badSeats),
    people: checkRule(
      type === 'FAMILY' ? isWholeBetween(inUnits, count, count * maxFamily) : inUnits === count,
      [...path, 'people'],
      type === 'FAMILY' ? badFamily : badPeople,
    ),
    ages: checkRule(
      ages === null ||
        ((ages.length === 0 || ages.length === inUnits) && ages.every((age) => isWholeBetween(age, 0, 130))),
      [...path, 'ages'],
      badAges,
    ),
  });
  return checked.ok ? ok({ type, count, people: inUnits, ages: ages ?? [] }) : checked;
}

/** People in one family unit at most. */
const maxFamily = 10;

const badItems = { ru: `Сеансов: от 1 до ${maxItems}`, en: `Sessions: 1 to ${maxItems}` };
export const sameSession: InputRule = {
  code: 'DUPLICATE',
  ru: 'Каждый сеанс указывается один раз',
  en: 'Each session may be given once',
};
const badUnits = { ru: `Видов билетов: от 1 до ${unitTypes.length}`, en: `Units: 1 to ${unitTypes.length} types` };
const badSeats: InputRule = { code: 'OUT_OF_RANGE', ru: `Мест: от 1 до ${maxSeats}`, en: `Seats: 1 to ${maxSeats}` };
const badPeople: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Билет рассчитан на одного человека: число людей равно числу билетов',
  en: 'A unit is for one person: as many people as units',
};
const badFamily: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: `Семейный билет: укажите людей, от 1 до ${maxFamily} на билет`,
  en: `Family units: state the people, 1 to ${maxFamily} per unit`,
};
const badAges: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Возрасты: полных лет от 0 до 130, всех людей этих билетов или никого',
  en: 'Ages: full years from 0 to 130, of all people of these units or of none',
};
const badForeignCitizens: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: 'Граждан других стран: не больше людей в группе',
  en: 'Citizens of other countries: at most the people of the group',
};
const badLanguage: InputRule = { code: 'MALFORMED', ru: 'Язык: метка BCP 47', en: 'Language: a BCP 47 tag' };
const badMinutes: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: `Минут: от 1 до ${maxHoldMinutes}`,
  en: `Minutes: 1 to ${maxHoldMinutes}`,
};
const badReference = { ru: 'Ссылка: от 1 до 100 знаков', en: 'Reference: 1 to 100 characters' };
const badNotes = { ru: 'Примечание: от 1 до 1000 знаков', en: 'Notes: 1 to 1000 characters' };
const badOrganization: InputRule = {
  code: 'MALFORMED',
  ru: 'Организация: идентификатор UUID',
  en: 'Organization: a UUID',
};

const badRoute: InputRule = { code: 'MALFORMED', ru: 'Маршрут: идентификатор UUID', en: 'Route: a UUID' };

/** Creates the hold of a party. It expires at the start of the first session at the latest. */
export function openHold(
  id: BookingId,
  request: Omit<HoldRequest, 'contact' | 'notes' | 'items'>,
  items: readonly BookingItem[],
  booker: Booker,
  now: Date,
): Booking {
  const { purpose, segment, originRegion, resellerReference, visitingOrganizationId, routeId, holdMinutes, party } =
    request;
  return {
    id,
    code: codeOfBooking(id),
    status: 'ON_HOLD',
    expiresAt: holdEnd(items, now, holdMinutes),
    answerBy: null,
    rejection: null,
    endedBy: null,
    items,
    booker,
    visitingOrganizationId,
    routeId,
    purpose,
    segment,
    ...party,
    originRegion,
    resellerReference,
    supplierReference: null,
    createdAt: now,
    confirmedAt: null,
    updatedAt: now,
  };
}

/** When a hold of these items ends if it lasts so many minutes from `from`. */
export function holdEnd(items: Booking['items'], from: Date, minutes: number): Date {
  return new Date(Math.min(from.getTime() + minutes * 60_000, firstStart({ items }).getTime()));
}

function isWholeBetween(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}
