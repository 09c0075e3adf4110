import { randomUUID } from 'node:crypto';
import type { Clock } from '@promtour/kernel/clock';
import type { SessionId } from '@promtour/kernel/id';
import { ok, unwrap } from '@promtour/kernel/result';
import { systemCaller } from '@promtour/service-kit/caller';
import type { SeatCount } from '../../inventory/domain/inventory.ts';
import { seatsMoved, type Booking } from '../domain/booking.ts';
import { decide } from '../domain/decide.ts';
import { bookingEvent } from './booking-events.ts';
import type { BookingUnitOfWork } from './ports.ts';

/**
 * Ends holds whose time is over, longest first, and frees their seats; answers how many it ended. It ends all of them, except
 * after a long stop, when so many wait that they are left to the next call.
 */
export type ExpireDueHolds = () => Promise<number>;

/** Holds that one transaction ends: enough to catch up after a long stop, few enough to lock nobody out for long. */
const batch = 100;

/** A call takes seconds at most, so that whoever watches over it can tell a long one from a dead one. */
const maxBatches = 50;

/**
 * However often and by however many this runs, a hold ends once: its row is locked, and only a hold can expire. Killed in the
 * middle, it leaves whole batches ended and the rest as they were.
 */
export function createExpireDueHolds(unitOfWork: BookingUnitOfWork, clock: Clock): ExpireDueHolds {
  async function expireBatch(): Promise<number> {
    const caller = systemCaller('bookings', { correlationId: randomUUID() });
    const result = await unitOfWork.run<number, never>(caller, async ({ bookings, inventories, publish }) => {
      const now = clock.now();
      const due = await bookings.lockDue(now, batch);
      if (due.length === 0) return ok(0);
      const changes = due.map((before) => ({ before, after: unwrap(decide(before, { type: 'EXPIRE' }, now)) }));
      await bookings.update(changes.map(({ after }) => after));
      await publish(...changes.map(({ before, after }) => bookingEvent(before, after, caller.causation)));
      await inventories.move(seatsMovedBySession(changes));
      return ok(due.length);
    });
    return unwrap(result);
  }

  return async () => {
    let ended = 0;
    for (let nth = 0; nth < maxBatches; nth++) {
      const last = await expireBatch();
      ended += last;
      // Fewer than were asked for: nothing more is due.
      if (last < batch) break;
    }
    return ended;
  };
}

function seatsMovedBySession(
  changes: readonly { readonly before: Booking; readonly after: Booking }[],
): Map<SessionId, SeatCount> {
  const sums = new Map<SessionId, SeatCount>();
  for (const { before, after } of changes) {
    const sum = sums.get(after.sessionId) ?? { held: 0, confirmed: 0 };
    const moved = seatsMoved(before, after);
    sums.set(after.sessionId, { held: sum.held + moved.held, confirmed: sum.confirmed + moved.confirmed });
  }
  return sums;
}
