import type { OrganizationId, SessionId } from '@promtour/kernel/id';
import type { AllotmentDraws } from '../../allotments/application/ports.ts';
import { refuseSeats, type SeatCount } from '../../inventory/domain/inventory.ts';
import { seatsMoved, seatsTaken, type Booking } from '../domain/booking.ts';
import type { BookingItem } from '../domain/booking-item.ts';
import type { AssessedItem } from './assess-items.ts';
import type { BookingChange } from './ports.ts';

/** What a booking draws from the allotments of its organization, by session. */
export type Draws = Awaited<ReturnType<AllotmentDraws['draw']>>;

const none: ReadonlyMap<SessionId, never> = new Map<SessionId, never>();

/**
 * Draws seats from the allotments that the organization has in these sessions. Without any there, this costs no statement.
 * @param returned seats that the same transaction has returned to allotments, by session
 */
export async function drawAllottedSeats(
  allotments: Pick<AllotmentDraws, 'draw'>,
  organization: OrganizationId | null,
  items: readonly AssessedItem[],
  now: Date,
  returned: ReadonlyMap<SessionId, number> = none,
): Promise<Draws> {
  if (organization === null) return none;
  const wanted = items.filter(({ inventory: { sessionId, allotted } }) => allotted > 0 || returned.has(sessionId));
  if (wanted.length === 0) return none;
  return allotments.draw(
    organization,
    new Map(wanted.map(({ inventory: { sessionId }, wanted: { seats } }) => [sessionId, seats])),
    now,
  );
}

/** The sessions as they are for a booking that has drawn seats: general sale needs to give the rest only. */
export function withDraws(items: readonly AssessedItem[], draws: Draws, now: Date): readonly AssessedItem[] {
  if (draws.size === 0) return items;
  return items.map((item) => {
    const drawn = draws.get(item.inventory.sessionId)?.seats ?? 0;
    if (drawn === 0 || item.refusal?.code !== 'BOOKING.SEATS_UNAVAILABLE') return item;
    const rest = item.wanted.seats - drawn;
    return { ...item, refusal: rest > 0 ? refuseSeats(item.inventory, rest, now) : undefined };
  });
}

export function drawnItem(item: BookingItem, draws: Draws): BookingItem {
  const drawn = draws.get(item.sessionId);
  return drawn === undefined ? item : { ...item, allotted: drawn.seats, allotmentId: drawn.allotmentId };
}

/** Returns the drawn seats of items to their allotments; what live allotments have again, by session. */
export async function giveBackDraws(
  allotments: AllotmentDraws,
  items: readonly BookingItem[],
): Promise<ReadonlyMap<SessionId, number>> {
  const drawn = items.flatMap(({ allotmentId, allotted: seats }) =>
    allotmentId === null ? [] : [{ allotmentId, seats }],
  );
  return drawn.length === 0 ? new Map() : allotments.giveBack(drawn);
}

/** What changes of status do to the counters: seats that bookings give back return to their allotments while these live. */
export async function seatsMovedWithAllotments(
  allotments: AllotmentDraws,
  changes: readonly BookingChange[],
): Promise<ReadonlyMap<SessionId, SeatCount>> {
  const moved = seatsMoved(changes);
  const ended = changes.filter(({ before, after }) => takesSeats(before) && !takesSeats(after));
  const returned = await giveBackDraws(
    allotments,
    ended.flatMap(({ before }) => before.items),
  );
  return returned.size === 0 ? moved : withAllotted(moved, returned);
}

export function withAllotted(
  moved: ReadonlyMap<SessionId, SeatCount>,
  allotted: ReadonlyMap<SessionId, number>,
): ReadonlyMap<SessionId, SeatCount> {
  const sums = new Map(moved);
  for (const [session, seats] of allotted) {
    const sum = sums.get(session) ?? { held: 0, confirmed: 0 };
    sums.set(session, { ...sum, allotted: (sum.allotted ?? 0) + seats });
  }
  return sums;
}

function takesSeats({ status }: Booking): boolean {
  const { held, confirmed } = seatsTaken(status, 1);
  return held + confirmed > 0;
}
