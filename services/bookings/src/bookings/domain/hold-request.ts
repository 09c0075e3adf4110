import { invalidInput, type InvalidInput } from '@promtour/kernel/failure';
import { parseId, type BookingId, type OrganizationId } from '@promtour/kernel/id';
import type { Purpose } from '@promtour/kernel/purpose';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import { isPlainText } from '@promtour/kernel/text-rules';
import type { Booking, Booker } from './booking.ts';
import type { Inventory } from '../../inventory/domain/inventory.ts';
import { checkContact, type OrganizerContact } from './organizer-contact.ts';

/** What a client asks for, not yet checked; whether the session exists is for the inventory to know. */
export type HoldDraft = {
  readonly session: string;
  readonly seats: number;
  readonly purpose: Purpose;
  readonly originRegion: RegionCode;
  readonly contact: OrganizerContact;
  readonly holdMinutes: number;
  readonly resellerReference: string | null;
  /** On whose behalf the group comes. */
  readonly visitingOrganization: string | null;
};

export type HoldRequest = Omit<HoldDraft, 'session' | 'visitingOrganization'> & {
  readonly visitingOrganizationId: OrganizationId | null;
};

const maxSeats = 10_000;
const maxMinutes = 24 * 60;

export function checkHold(draft: HoldDraft): Result<HoldRequest, InvalidInput> {
  const { seats, purpose, originRegion, holdMinutes, resellerReference } = draft;
  if (!isWholeBetween(seats, 1, maxSeats))
    return err(invalidInput(['seats'], { ru: `Мест: от 1 до ${maxSeats}`, en: `Seats: 1 to ${maxSeats}` }));
  if (!isWholeBetween(holdMinutes, 1, maxMinutes))
    return err(
      invalidInput(['holdMinutes'], { ru: `Минут: от 1 до ${maxMinutes}`, en: `Minutes: 1 to ${maxMinutes}` }),
    );
  if (resellerReference !== null && !isPlainText(resellerReference, 100))
    return err(
      invalidInput(['resellerReference'], { ru: 'Ссылка: от 1 до 100 знаков', en: 'Reference: 1 to 100 characters' }),
    );
  const visiting = draft.visitingOrganization;
  const visitingOrganizationId = visiting === null ? null : parseId<'Organization'>(visiting);
  if (visitingOrganizationId === undefined)
    return err(invalidInput(['visitingOrganization'], { ru: 'Организация: UUID', en: 'Organisation: a UUID' }));
  const contact = checkContact(draft.contact);
  if (!contact.ok) return contact;
  return ok({
    seats,
    purpose,
    originRegion,
    contact: contact.value,
    holdMinutes,
    resellerReference,
    visitingOrganizationId,
  });
}

/** The hold that a party gets in a session. It ends at the session's start at the latest. */
export function openHold(
  id: BookingId,
  request: HoldRequest,
  inventory: Inventory,
  booker: Booker,
  now: Date,
): Booking {
  const { seats, purpose, originRegion, resellerReference, visitingOrganizationId, holdMinutes } = request;
  const { sessionId, excursionId, startsAt, organizationId, regionCode } = inventory;
  const ownEnd = now.getTime() + holdMinutes * 60_000;
  return {
    id,
    sessionId,
    excursionId,
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
