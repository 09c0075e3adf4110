import type { Clock } from '@promtour/kernel/clock';
import { invalidInput, type InputRule, type InvalidInput } from '@promtour/kernel/failure';
import { newId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import {
  assessItems,
  refusalOf,
  type AssessedItem,
  type ItemRefusal,
} from '../../bookings/application/assess-items.ts';
import { contactDraft, withoutPersonalData } from '../../bookings/application/hold-booking.ts';
import { drawAllottedSeats, withDraws } from '../../bookings/application/draw-allotted-seats.ts';
import { isBooker } from '../../bookings/application/who-may-access-bookings.policy.ts';
import type { Booker } from '../../bookings/domain/booking.ts';
import { holdQuotaExceeded, type HoldQuotaExceeded } from '../../bookings/domain/failures.ts';
import type { HoldLimits } from '../../bookings/domain/hold-limits.ts';
import {
  checkHold,
  onlyItemAt,
  type HoldDraft,
  type HoldRequest,
  type ItemDraft,
} from '../../bookings/domain/hold-request.ts';
import { seatsForSale } from '../../inventory/domain/inventory.ts';
import { seatsVacant, type SeatsVacant } from '../domain/failures.ts';
import type { Vault } from '../../personal-data/application/vault.ts';
import { offerIdOf, type WaitlistEntry, type WaitlistEntryId } from '../domain/waitlist-entry.ts';
import type { WaitlistRepositories, WaitlistUnitOfWork } from './ports.ts';
import { joinedEvent } from './waitlist-events.ts';

/** Unvalidated input of a client: a hold of one session, without a time. */
export type WaitDraft = Omit<HoldDraft, 'items' | 'holdMinutes' | 'route'> & { readonly item: ItemDraft };

export type JoinWaitlist = (
  draft: WaitDraft,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<WaitlistEntry>, JoinRefusal | InvalidInput | IdempotencyFailure>>;

type JoinRefusal = ItemRefusal | SeatsVacant | HoldQuotaExceeded | InvalidInput;

/** Adds a party to those that wait for seats of a session, if it cannot have them now. Who waits is bound by the quotas of holds. */
export function createJoinWaitlist(
  unitOfWork: WaitlistUnitOfWork,
  clock: Clock,
  limits: HoldLimits,
  vault: Pick<Vault, 'seal' | 'index'>,
): JoinWaitlist {
  return async (draft, request, caller) => {
    const { item, ...rest } = draft;
    const checked = checkHold({ ...rest, items: [item], holdMinutes: 1, route: null });
    if (!checked.ok) return err(onlyItemAt(['item'], checked.error));
    const { items, party, contact, notes } = checked.value;

    return runReplayable<WaitlistRepositories, WaitlistEntry, { readonly id: WaitlistEntryId }, JoinRefusal>(
      unitOfWork,
      caller,
      { ...request, operation: 'joinWaitlist', input: withoutPersonalData(draft, vault) },
      {
        work: async (context) => {
          const { waitlist, allocations, allotments, bookings, publish, answer } = context;
          const now = clock.now();
          const mayJoin = async (): Promise<Result<AssessedItem, JoinRefusal>> => {
            const assessed = await assessItems(context, items, { viewer: caller.viewer, party, now, holds: true });
            if (!assessed.ok) return assessed;
            // The party does not wait for seats that it could draw from an allotment of its own.
            const draws = await drawAllottedSeats(allotments, caller.viewer.organizationId, assessed.value, now);
            const joined = refusalToWait(withDraws(assessed.value, draws, now));
            if (joined.ok) await allotments.giveBack([...draws.values()]);
            return joined;
          };
          const session = await mayJoin();
          if (!session.ok) return session;
          const { sessionId } = session.value.inventory;
          await waitlist.lock(sessionId);
          const waits = await waitlist.countOf(sessionId, bookings.booker);
          const entry = entryOf(session.value, checked.value, bookings.booker, now);
          const exceeded = exceededQuota(waits, entry.seats, limits);
          if (exceeded !== undefined) return err(exceeded);

          await waitlist.add(entry, await vault.seal(contactDraft(offerIdOf(entry), contact, notes)));
          await publish(joinedEvent(entry, caller.causation));
          await answer(entry);
          if (await allocations.wait(sessionId, entry.seats, now)) return ok(entry);
          // Seats were released since the session was read, or its sale has stopped.
          const current = await mayJoin();
          return current.ok ? err(seatsVacant(sessionId, seatsForSale(current.value.inventory))) : current;
        },
        refer: ({ id }) => ({ id }),
        read: async ({ id }, { waitlist }) => {
          const entry = await waitlist.find(id);
          return entry !== undefined && isBooker(caller.viewer, entry) ? entry : undefined;
        },
      },
    );
  };
}

function refusalToWait(assessed: readonly AssessedItem[]): Result<AssessedItem, JoinRefusal> {
  const [item] = assessed;
  if (item === undefined) throw new RangeError('A party waits for one session');
  const refusal = refusalOf(assessed);
  const { sessionId, capacity } = item.inventory;
  if (refusal === undefined) return err(seatsVacant(sessionId, seatsForSale(item.inventory)));
  if (refusal.code !== 'BOOKING.SEATS_UNAVAILABLE') return err(refusal);
  return item.wanted.seats > capacity ? err(invalidInput(['item', 'units'], tooLarge)) : ok(item);
}

const tooLarge: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: 'Группа больше, чем мест на сеансе',
  en: 'The party is larger than the capacity of the session',
};

function entryOf(
  { inventory, wanted, option, deadline }: AssessedItem,
  { items: _items, contact: _contact, notes: _notes, holdMinutes: _minutes, routeId: _route, ...request }: HoldRequest,
  booker: Booker,
  now: Date,
): WaitlistEntry {
  const { sessionId, excursionId, organizationId, regionCode, startsAt } = inventory;
  return {
    id: newId(now),
    ...{ sessionId, excursionId, organizationId, regionCode, booker, startsAt },
    seats: wanted.seats,
    request: { ...request, option: option.code, units: wanted.units },
    endsAt: deadline,
    status: 'WAITING',
    bookingId: null,
    lapseReason: null,
    createdAt: now,
    updatedAt: now,
  };
}

function exceededQuota(
  { entries, seats }: { readonly entries: number; readonly seats: number },
  more: number,
  { sessionHolds, sessionSeats }: HoldLimits,
): HoldQuotaExceeded | undefined {
  if (entries + 1 > sessionHolds) return holdQuotaExceeded('SESSION_HOLDS', sessionHolds, entries);
  return seats + more > sessionSeats ? holdQuotaExceeded('SESSION_SEATS', sessionSeats, seats) : undefined;
}
