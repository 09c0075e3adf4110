import { randomUUID } from 'node:crypto';
import { systemViewer, type Viewer } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import type { SessionId } from '@promtour/kernel/id';
import { err, ok, unwrap, type Result } from '@promtour/kernel/result';
import { systemCaller, type Caller } from '@promtour/service-kit/caller';
import { processInBatches } from '@promtour/service-kit/jobs/process-in-batches';
import { assessItems, calendarFor, itemOf, type AssessedItem } from '../../bookings/application/assess-items.ts';
import { bookingEvents } from '../../bookings/application/booking-events.ts';
import { subjectOf } from '../../bookings/application/hold-booking.ts';
import type { Booking } from '../../bookings/domain/booking.ts';
import { openHold } from '../../bookings/domain/hold-request.ts';
import { deadlineOf } from '../../bookings/domain/party-admission.ts';
import { seatsUnavailable, type SeatsUnavailable } from '../../inventory/domain/failures.ts';
import { vacanciesOf, whyClosed, type Inventory } from '../../inventory/domain/inventory.ts';
import type { DestroyPersonalData } from '../../personal-data/application/destroy-personal-data.ts';
import { nextOffer, smallestParty } from '../domain/fairness.ts';
import {
  fulfilled,
  lapsed,
  offered,
  offerIdOf,
  type LapseReason,
  type WaitlistEntry,
} from '../domain/waitlist-entry.ts';
import type { Waiting, WaitlistRepositories, WaitlistUnitOfWork } from './ports.ts';
import { fulfilledEvent, lapsedEvent, offeredEvent } from './waitlist-events.ts';

/** Settles offers, ends waits and offers vacant seats to waiting parties; returns the number of entries that changed. */
export type ServeWaitlists = () => Promise<number>;

/** Most entries of a session that one call changes: the next call continues. */
const maxPerSession = 1_000;

type Context = Parameters<Parameters<WaitlistUnitOfWork['run']>[1]>[0];

/**
 * Safe to run in many processes at once: who waits for a session changes under a lock, so each entry is offered seats once, and a call that
 * is killed leaves whole offers.
 */
export function createServeWaitlists(
  unitOfWork: WaitlistUnitOfWork,
  clock: Clock,
  offerHours: number,
  destroy: DestroyPersonalData,
): ServeWaitlists {
  return async () => {
    const caller = systemCaller('bookings', { correlationId: randomUUID() });
    let changed = await processInBatches(async (limit) =>
      unwrap(await unitOfWork.run<number, never>(caller, (context) => settle(context, limit, clock.now(), caller))),
    );
    const sessions = unwrap(
      await unitOfWork.run<readonly SessionId[], never>(caller, async ({ waitlist }) =>
        ok(await waitlist.sessionsToServe(clock.now(), 100)),
      ),
    );
    for (const session of sessions) changed += await serve(session, caller);
    await destroyContacts(caller);
    return changed;
  };

  /** Contacts of parties that waited without an offer are not kept. */
  async function destroyContacts(caller: Caller): Promise<void> {
    const ended = unwrap(
      await unitOfWork.run<readonly WaitlistEntry['id'][], never>(caller, async ({ waitlist }) =>
        ok(await waitlist.contactsToDestroy(100)),
      ),
    );
    if (ended.length === 0) return;
    const subjects = ended.map((id) => subjectOf({ id: offerIdOf({ id }) }));
    await destroy({ subjects, ground: 'RETENTION', requestReference: null }, caller);
    await unitOfWork.run<undefined, never>(caller, async ({ waitlist }) => {
      await waitlist.recordDestroyed(ended);
      return ok(undefined);
    });
  }

  async function serve(session: SessionId, caller: Caller): Promise<number> {
    let served = 0;
    while (served < maxPerSession) {
      const step = await unitOfWork.run<number, SeatsUnavailable>(caller, (context) =>
        serveNext(context, session, { caller, now: clock.now(), offerHours }),
      );
      // The seats were blocked or allotted in the meantime.
      if (!step.ok || step.value === 0) break;
      served += step.value;
    }
    return served;
  }
}

/** Fulfills entries whose offer was confirmed, and ends those whose offer was not. */
async function settle(
  { waitlist, publish }: Context,
  limit: number,
  now: Date,
  { causation }: Caller,
): Promise<Result<number, never>> {
  const settled = await waitlist.lockSettled(limit);
  for (const { entry, status } of settled) {
    if (status === 'EXPIRED' || status === 'CANCELLED') {
      const after = lapsed(entry, status === 'EXPIRED' ? 'EXPIRED' : 'DECLINED', now);
      await waitlist.update(after);
      await publish(lapsedEvent(after, causation));
    } else {
      const after = fulfilled(entry, now);
      await waitlist.update(after);
      await publish(fulfilledEvent(after, causation));
    }
  }
  return ok(settled.length);
}

type Serving = { readonly caller: Caller; readonly now: Date; readonly offerHours: number };

/** Ends the waits that are over, or else makes one offer; returns the number of entries that changed. */
async function serveNext(
  context: Context,
  session: SessionId,
  serving: Serving,
): Promise<Result<number, SeatsUnavailable>> {
  const { waitlist, inventories } = context;
  const { now } = serving;
  await waitlist.lock(session);
  const [inventory] = await inventories.find([session]);
  const waiting = await waitlist.waiting(session);
  if (inventory === undefined || waiting.length === 0) return ok(0);
  const endsAt = await deadlineNow(context, inventory, waiting);
  const over = whyOver(inventory, endsAt, now);
  if (over !== undefined) return ok(await end(context, waiting.slice(0, 100), waiting, over, serving));

  if (whyClosed(inventory, now) !== undefined) return ok(0);
  const next = nextOffer(waiting, inventory.freesale ? Infinity : vacanciesOf(inventory));
  if (next === undefined) return ok(0);
  const entry = await waitlist.findForUpdate(next.id);
  if (entry === undefined) throw new Error(`Waitlist entry ${next.id} is missing`);
  const item = await offerable(context, entry, now);
  if (item === undefined) return ok(await end(context, [next], waiting, 'NOT_ADMITTED', serving));
  return offer(context, { entry, item, others: waiting.filter(({ id }) => id !== entry.id) }, serving);
}

/** The booking deadline of the session; of one that the host has moved, it is computed again and stored. */
async function deadlineNow(
  { waitlist, terms }: WaitlistRepositories,
  inventory: Inventory,
  waiting: readonly Waiting[],
): Promise<Date> {
  const { sessionId, excursionId, startsAt, excursionVersion: version } = inventory;
  const moved = waiting.some((entry) => entry.startsAt.getTime() !== startsAt.getTime());
  if (!moved) return new Date(Math.min(...waiting.map((entry) => entry.endsAt.getTime())));
  const [of] = version === null ? [] : await terms.find([{ excursionId, version }]);
  const endsAt = of === undefined ? startsAt : deadlineOf(of, inventory, await calendarFor([of], terms));
  await waitlist.moveTo(sessionId, { startsAt, endsAt });
  return endsAt;
}

function whyOver({ closed, startsAt }: Inventory, endsAt: Date, now: Date): LapseReason | undefined {
  if (closed) return 'SESSION_CLOSED';
  if (startsAt <= now) return 'SESSION_BEGUN';
  return endsAt <= now ? 'DEADLINE_PASSED' : undefined;
}

async function end(
  { waitlist, allocations, publish }: Context,
  ended: readonly Waiting[],
  waiting: readonly Waiting[],
  reason: LapseReason,
  { caller, now }: Serving,
): Promise<number> {
  let session: SessionId | undefined;
  for (const { id } of ended) {
    const entry = await waitlist.findForUpdate(id);
    if (entry === undefined) throw new Error(`Waitlist entry ${id} is missing`);
    const after = lapsed(entry, reason, now);
    session = after.sessionId;
    await waitlist.update(after);
    await publish(lapsedEvent(after, caller.causation));
  }
  if (session === undefined) return 0;
  const seats = ended.reduce((sum, entry) => sum + entry.seats, 0);
  const rest = waiting.filter((entry) => !ended.includes(entry));
  await allocations.endWait(session, { seats, waitlistMin: smallestParty(rest) });
  return ended.length;
}

/** The session as the party would get it; undefined if its rules or terms do not admit the party any more. */
async function offerable(
  context: WaitlistRepositories,
  { sessionId, seats, request, booker }: WaitlistEntry,
  now: Date,
): Promise<AssessedItem | undefined> {
  const { option, units, party } = request;
  const viewer: Viewer = { ...systemViewer('bookings'), portalId: booker.portalId };
  const assessed = await assessItems(context, [{ sessionId, session: sessionId, option, units, seats }], {
    viewer,
    party,
    now,
  });
  const [item] = assessed.ok ? assessed.value : [];
  if (item === undefined || item.violations.length > 0) return undefined;
  // The vacant seats are set aside for this party.
  return item.refusal === undefined || item.refusal.code === 'BOOKING.SEATS_UNAVAILABLE' ? item : undefined;
}

type Offer = { readonly entry: WaitlistEntry; readonly item: AssessedItem; readonly others: readonly Waiting[] };

/** Holds the seats for the party as if it had held them itself. */
async function offer(
  { waitlist, bookings, allocations, publish }: Context,
  { entry, item, others }: Offer,
  { caller: { causation }, now, offerHours }: Serving,
): Promise<Result<number, SeatsUnavailable>> {
  const { sessionId, startsAt } = item.inventory;
  const hold = openHold(
    offerIdOf(entry),
    { ...entry.request, routeId: null, holdMinutes: 0 },
    [itemOf(item, 0, now)],
    entry.booker,
    now,
  );
  const expiresAt = new Date(Math.min(now.getTime() + offerHours * 3_600_000, item.deadline.getTime()));
  const booking: Booking = { ...hold, expiresAt };
  const after = offered(entry, now);
  await bookings.add(booking, null);
  await waitlist.update(after);
  await publish(...bookingEvents(undefined, booking, causation), offeredEvent(after, expiresAt, causation));
  const waitlistMin = smallestParty(others);
  const seats = { seats: entry.seats, waitlistMin, startsAt };
  return (await allocations.offer(sessionId, seats, now))
    ? ok(1)
    : err(seatsUnavailable(sessionId, vacanciesOf(item.inventory)));
}
