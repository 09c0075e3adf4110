import type { Viewer } from '@promtour/access/viewer';
import { forbidden, notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import { newId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { localDate } from '@promtour/kernel/time-zone';
import { russianCalendar, type WorkingCalendar } from '@promtour/kernel/working-calendar';
import type { ExcursionTerms, OptionTerms } from '../../excursion-terms/domain/excursion-terms.ts';
import type { TermsRepository } from '../../excursion-terms/excursion-terms.ports.ts';
import { sessionClosed, type SeatsUnavailable, type SessionClosed } from '../../inventory/domain/failures.ts';
import { refuseSeats, whyClosed, type Inventory } from '../../inventory/domain/inventory.ts';
import type { InventoryRepository } from '../../inventory/inventory.ports.ts';
import type { BookingItem } from '../domain/booking-item.ts';
import { admissionRefused, type AdmissionRefused } from '../domain/failures.ts';
import type { Party, WantedSession } from '../domain/hold-request.ts';
import { deadlineOf, violationsOf, type BookingViolation } from '../domain/party-admission.ts';
import { priceItem } from '../domain/price-item.ts';
import { isShownTo, mayHoldAt } from './who-may-access-bookings.policy.ts';

/** A session that a party wants, and all that is known about whether it may have it. */
export type AssessedItem = {
  readonly wanted: WantedSession;
  readonly inventory: Inventory;
  readonly terms: ExcursionTerms;
  readonly option: OptionTerms;
  /** Until when it can be booked. */
  readonly deadline: Date;
  readonly violations: readonly BookingViolation[];
  /** Why the seats cannot be had, apart from the rules; undefined if they can. */
  readonly refusal: SessionClosed | SeatsUnavailable | undefined;
  readonly priced: ReturnType<typeof priceItem>;
};

export type ItemRefusal = NotFound | Forbidden | SessionClosed | SeatsUnavailable | AdmissionRefused;

type Repositories = {
  readonly inventories: Pick<InventoryRepository, 'find'>;
  readonly terms: Pick<TermsRepository, 'find' | 'calendar'>;
};

/** The request as a whole: who asks, for whom, and when. */
export type Asking = { readonly viewer: Viewer; readonly party: Party; readonly now: Date };

/**
 * Reads the sessions that a party wants and applies all rules to each.
 * @param holds whether seats are to be held: then `FORBIDDEN` for sessions beyond the viewer's regions. Prices are public
 */
export async function assessItems(
  { inventories, terms }: Repositories,
  wanted: readonly WantedSession[],
  { viewer, party, now, holds = false }: Asking & { readonly holds?: boolean },
): Promise<Result<readonly AssessedItem[], NotFound | Forbidden | SessionClosed>> {
  const ids = wanted.flatMap(({ sessionId }) => sessionId ?? []);
  const unknown = wanted.find(({ sessionId }) => sessionId === undefined);
  if (unknown !== undefined) return err(notFound('Session', unknown.session));
  const found = await inventories.find(ids);
  const sessions: Inventory[] = [];
  for (const [index, inventory] of found.entries()) {
    if (inventory === undefined) return err(notFound('Session', wanted[index]?.session ?? ''));
    if (holds && !mayHoldAt(viewer, inventory)) return err(forbidden());
    // Before its excursion was published for the first time, there are no terms.
    if (inventory.excursionVersion === null)
      return err(sessionClosed(inventory.sessionId, whyClosed(inventory, now) ?? 'NOT_PUBLISHED'));
    sessions.push(inventory);
  }
  const versions = await terms.find(
    sessions.map(({ excursionId, excursionVersion }) => ({ excursionId, version: excursionVersion ?? 0 })),
  );
  const calendar = await calendarFor(versions, terms);
  const assessed: AssessedItem[] = [];
  for (const [index, inventory] of sessions.entries()) {
    const [one, of] = [wanted[index], versions[index]];
    if (one === undefined || of === undefined)
      throw new Error(`Excursion ${inventory.excursionId}: version ${inventory.excursionVersion ?? 0} has no terms`);
    const item = assess(one, inventory, of, calendar, { viewer, party, now });
    if (!item.ok) return item;
    assessed.push(item.value);
  }
  return ok(assessed);
}

/** Applies all rules to one session. */
export function assess(
  wanted: WantedSession,
  inventory: Inventory,
  terms: ExcursionTerms,
  calendar: WorkingCalendar,
  { viewer, party, now }: Asking,
): Result<AssessedItem, NotFound> {
  const option = wanted.option === null ? terms.options[0] : terms.options.find(({ code }) => code === wanted.option);
  if (option === undefined) return err(notFound('ExcursionOption', wanted.option ?? ''));
  const { startsAt, timeZone } = inventory;
  const deadline = deadlineOf(terms, { startsAt, timeZone }, calendar);
  return ok({
    ...{ wanted, inventory, terms, option, deadline },
    violations: violationsOf(terms, { option, units: wanted.units }, party, deadline, now),
    refusal: isShownTo(viewer, inventory)
      ? refuseSeats(inventory, wanted.seats, now)
      : sessionClosed(inventory.sessionId, 'NOT_ON_PORTAL'),
    priced: priceItem(option, wanted.units, localDate(startsAt, timeZone)),
  });
}

/** The calendar of working days, which is read only if a lead time is counted in them. */
export async function calendarFor(
  versions: readonly (ExcursionTerms | undefined)[],
  terms: Pick<TermsRepository, 'calendar'>,
): Promise<WorkingCalendar> {
  const needed = versions.some((one) => one?.admission.leadTime.unit === 'WORKING_DAYS');
  return needed ? terms.calendar() : russianCalendar([]);
}

/** Why a party may not have these sessions: one that is closed, else all rules that it breaks, else seats; undefined if it may. */
export function refusalOf(
  items: readonly AssessedItem[],
): SessionClosed | SeatsUnavailable | AdmissionRefused | undefined {
  const refusals = items.flatMap(({ refusal }) => refusal ?? []);
  const violations = items.flatMap(({ inventory: { sessionId }, violations: broken }) =>
    broken.map((violation) => ({ ...violation, sessionId })),
  );
  const closed = refusals.find(({ code }) => code === 'BOOKING.SESSION_CLOSED');
  if (closed !== undefined) return closed;
  return violations.length > 0 ? admissionRefused(violations) : refusals[0];
}

/** The item of a booking as it is assessed now. */
export function itemOf(
  { wanted, inventory, terms, option, priced }: AssessedItem,
  position: number,
  now: Date,
): BookingItem {
  const { sessionId, excursionId, organizationId, siteId, regionCode, timeZone, startsAt, endsAt } = inventory;
  return {
    id: newId(now),
    ...{ position, sessionId, excursionId, excursionVersion: terms.version, organizationId, siteId, regionCode },
    ...{ timeZone, startsAt, endsAt, option: option.code, units: priced.units, seats: wanted.seats },
    allotted: 0,
    allotmentId: null,
    price: priced.price,
    refund: null,
    answer: terms.bookingMode === 'ON_REQUEST' ? 'PENDING' : null,
    admission: terms.admission.documentLevel === 'NONE' ? 'NOT_REQUIRED' : 'LIST_PENDING',
    passes: null,
    briefedAt: null,
    attended: null,
  };
}
