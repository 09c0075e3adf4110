import { forbidden, notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Viewer } from '@promtour/access/viewer';
import { visibleItems } from '../../bookings/application/who-may-access-bookings.policy.ts';
import type { Booking } from '../../bookings/domain/booking.ts';
import type { BookingItem } from '../../bookings/domain/booking-item.ts';
import { statusAt } from '../../bookings/domain/decide.ts';
import { deadlineOf } from '../../bookings/domain/party-admission.ts';
import type { ExcursionTerms } from '../../excursion-terms/domain/excursion-terms.ts';
import { listNow, type ListState, type Participant } from '../domain/participant-list.ts';
import type { ParticipantRepositories } from './ports.ts';
import { mayHandleList, type Side } from './who-may-access-participants.policy.ts';

/** An item with its list, its booking locked. */
export type FoundItem = ListState & {
  readonly booking: Booking;
  readonly participants: readonly Participant[];
  readonly terms: ExcursionTerms;
  /** The first instant at which the list is too late. */
  readonly deadline: Date;
};

/** Locks the booking of an item: `NOT_FOUND` if the viewer may not see the item, `FORBIDDEN` if it may not handle its list. */
export async function findItem(
  { bookings, lists, terms }: Pick<ParticipantRepositories, 'bookings' | 'lists' | 'terms'>,
  text: string,
  side: Side,
  viewer: Viewer,
  now: Date,
): Promise<Result<FoundItem, NotFound | Forbidden>> {
  const missing = err(notFound('BookingItem', text));
  const id = parseId<'BookingItem'>(text);
  const bookingId = id === undefined ? undefined : await lists.bookingOf(id);
  if (id === undefined || bookingId === undefined) return missing;
  const found = await bookings.findForUpdate(bookingId, side === 'BOOKER' ? 'BOOK' : 'REDEEM');
  if (!found.ok) return found.error.code === 'NOT_FOUND' ? missing : found;
  const booking = found.value;
  const item: BookingItem | undefined = visibleItems(viewer, booking).find((one) => one.id === id);
  if (item === undefined) return missing;
  if (!mayHandleList(viewer, side, booking, item)) return err(forbidden());
  const [itemTerms] = await terms.find([{ excursionId: item.excursionId, version: item.excursionVersion }]);
  if (itemTerms === undefined) throw new Error(`The terms of item ${id} are missing`);
  return ok({
    booking,
    item,
    status: statusAt(booking, now),
    list: listNow(await lists.find(id), item),
    participants: await lists.participants(id),
    terms: itemTerms,
    deadline: deadlineOf(itemTerms, item, await terms.calendar()),
  });
}
