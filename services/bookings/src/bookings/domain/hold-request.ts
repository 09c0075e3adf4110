import type { InvalidInput, InputRule } from '@promtour/kernel/failure';
import { checkAll, checkParsed, checkRule } from '@promtour/kernel/input-check';
import { parseId, type BookingId, type OrganizationId } from '@promtour/kernel/id';
import type { Purpose } from '@promtour/kernel/purpose';
import type { RegionCode } from '@promtour/kernel/region-code';
import { ok, type Result } from '@promtour/kernel/result';
import { checkPlainText } from '@promtour/kernel/text-rules';
import type { Booking, Booker } from './booking.ts';
import type { Inventory } from '../../inventory/domain/inventory.ts';
import { checkContact, type OrganizerContact } from './organizer-contact.ts';

/** Unvalidated input of a client. The inventory checks whether the session exists. */
export type HoldDraft = {
  readonly session: string;
  readonly seats: number;
  readonly purpose: Purpose;
  readonly originRegion: RegionCode;
  readonly contact: OrganizerContact;
  readonly holdMinutes: number;
  readonly resellerReference: string | null;
  /** The organization on whose behalf the group comes. */
  readonly visitingOrganization: string | null;
};

export type HoldRequest = Omit<HoldDraft, 'session' | 'visitingOrganization'> & {
  readonly visitingOrganizationId: OrganizationId | null;
};

const maxSeats = 10_000;
const maxMinutes = 24 * 60;

export function checkHold(draft: HoldDraft): Result<HoldRequest, InvalidInput> {
  const { seats, purpose, originRegion, holdMinutes, resellerReference } = draft;
  const visiting = draft.visitingOrganization;
  const checked = checkAll({
    seats: checkRule(isWholeBetween(seats, 1, maxSeats), ['seats'], badSeats),
    holdMinutes: checkRule(isWholeBetween(holdMinutes, 1, maxMinutes), ['holdMinutes'], badMinutes),
    resellerReference: checkPlainText(['resellerReference'], resellerReference, 100, badReference),
    visiting: checkParsed(
      visiting === null ? null : parseId<'Organization'>(visiting),
      ['visitingOrganization'],
      badOrganization,
    ),
    contact: checkContact(draft.contact),
  });
  if (!checked.ok) return checked;
  const { contact, visiting: visitingOrganizationId } = checked.value;
  return ok({ seats, purpose, originRegion, contact, holdMinutes, resellerReference, visitingOrganizationId });
}

const badSeats: InputRule = { code: 'OUT_OF_RANGE', ru: `Мест: от 1 до ${maxSeats}`, en: `Seats: 1 to ${maxSeats}` };
const badMinutes: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: `Минут: от 1 до ${maxMinutes}`,
  en: `Minutes: 1 to ${maxMinutes}`,
};
const badReference = { ru: 'Ссылка: от 1 до 100 знаков', en: 'Reference: 1 to 100 characters' };
const badOrganization: InputRule = {
  code: 'MALFORMED',
  ru: 'Организация: идентификатор UUID',
  en: 'Organization: a UUID',
};

/** Creates the hold of a party in a session. It expires at the session's start at the latest. */
export function openHold(
  id: BookingId,
  request: HoldRequest,
  inventory: Inventory,
  booker: Booker,
  now: Date,
): Booking {
  const { seats, purpose, originRegion, resellerReference, visitingOrganizationId, holdMinutes } = request;
  const { sessionId, excursionId, excursionVersion, startsAt, organizationId, regionCode } = inventory;
  const ownEnd = now.getTime() + holdMinutes * 60_000;
  return {
    id,
    sessionId,
    excursionId,
    excursionVersion,
    startsAt,
    organizationId,
    regionCode,
    booker,
    visitingOrganizationId,
    seats,
    purpose,
    originRegion,
    resellerReference,
    createdAt: now,
    updatedAt: now,
    status: 'ON_HOLD',
    expiresAt: new Date(Math.min(ownEnd, startsAt.getTime())),
  };
}

function isWholeBetween(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}
