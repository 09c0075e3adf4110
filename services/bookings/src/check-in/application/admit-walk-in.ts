import type { Clock } from '@promtour/kernel/clock';
import { notFound, type Forbidden, type InvalidInput, type NotFound } from '@promtour/kernel/failure';
import { newId, type BookingId, type BookingItemId } from '@promtour/kernel/id';
import { checkAll } from '@promtour/kernel/input-check';
import type { VisitorSegment } from '@promtour/kernel/offer-terms';
import type { Purpose } from '@promtour/kernel/purpose';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import { runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey, UnitOfWork } from '@promtour/service-kit/unit-of-work';
import { assess, calendarFor, itemOf, refusalOf, type ItemRefusal } from '../../bookings/application/assess-items.ts';
import { bookingEvents } from '../../bookings/application/booking-events.ts';
import type { BookingRepositories } from '../../bookings/application/ports.ts';
import type { Booking } from '../../bookings/domain/booking.ts';
import type { BookingItem } from '../../bookings/domain/booking-item.ts';
import { decide } from '../../bookings/domain/decide.ts';
import {
  checkItems,
  checkPartyDraft,
  openHold,
  type Party,
  type PartyDraft,
  type UnitDraft,
  type WantedSession,
  onlyItemAt,
} from '../../bookings/domain/hold-request.ts';
import { sessionClosed } from '../../inventory/domain/failures.ts';
import { doorsOpenAt } from '../domain/decide-check-ins.ts';
import { checkInRefused, type CheckInRefused } from '../domain/failures.ts';
import type { GateRepository, GateSession } from './ports.ts';
import { mayCheckIn } from './who-may-check-in.policy.ts';

/** Unchecked input. */
export type WalkInDraft = {
  readonly session: string;
  readonly option: string | null;
  readonly units: readonly UnitDraft[];
  readonly party: PartyDraft;
  readonly purpose: Purpose;
  readonly segment: VisitorSegment | null;
  readonly originRegion: RegionCode;
  /** Language of the safety briefing that the people signed for; null if they have not. */
  readonly briefing: string | null;
};

type Repositories = BookingRepositories & { readonly gate: GateRepository };
export type WalkInUnitOfWork = UnitOfWork<Repositories>;

/** The item of the booking that was made. */
type Admitted = { readonly booking: BookingId; readonly item: BookingItemId };
type Refusal = ItemRefusal | CheckInRefused | InvalidInput | NotFound | Forbidden;

export type AdmitWalkIn = (
  draft: WalkInDraft,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<Admitted>, Refusal | IdempotencyFailure>>;

const maxAttempts = 20;

/**
 * Books and admits people who come to the gate without a booking, while its doors are open and within the capacity. All rules apply but the
 * lead time, which is for lists and passes: it applies where documents are needed. No contact is asked for. Once the session has begun,
 * the attendance of briefed people is recorded at once.
 */
export function createAdmitWalkIn(unitOfWork: WalkInUnitOfWork, clock: Clock): AdmitWalkIn {
  return async (draft, request, caller) => {
    const checked = checkDraft(draft);
    if (!checked.ok) return checked;
    const { wanted, party } = checked.value;
    return runReplayable<Repositories, Admitted, Admitted, Refusal>(
      unitOfWork,
      caller,
      { ...request, operation: 'admitWalkIn', input: draft },
      {
        async work(repositories) {
          const { bookings, inventories, gate, publish, answer } = repositories;
          const now = clock.now();
          const [session] = wanted.sessionId === undefined ? [] : await gate.sessions([wanted.sessionId]);
          if (session === undefined || !mayCheckIn(caller.viewer, session))
            return err(notFound('Session', draft.session));
          if (now < doorsOpenAt(session)) return err(checkInRefused('TOO_EARLY', 0));
          if (now >= session.endsAt) return err(checkInRefused('TOO_LATE', 0));
          const assessed = await assessWalkIn(repositories, wanted, party, session, caller, now);
          if (!assessed.ok) return assessed;

          const events = bookWalkIn(assessed.value, draft, party, bookings.booker, now);
          const after = events.at(-1);
          const item = after?.items[0];
          if (after === undefined || item === undefined) throw new Error('A walk-in has an item');
          await bookings.add(after, null);
          await gate.add([admission(after, item, session, now, caller)]);
          if (draft.briefing !== null)
            await gate.brief({
              ...{ item: item.id, people: item.seats, language: draft.briefing, signedAt: now },
              recordedBy: caller.viewer.subject,
            });
          for (const [nth, state] of events.entries())
            await publish(...bookingEvents(events[nth - 1], state, caller.causation));
          const admitted = { booking: after.id, item: item.id };
          await answer(admitted);
          const { sessionId, seats, startsAt } = item;
          const taking = { sessionId, seats, startsAt, excursionVersion: null, allotted: 0 };
          for (let attempt = 1; attempt <= maxAttempts; attempt++) {
            if (await inventories.exchange([{ sessionId, held: 0, confirmed: seats, taking }], saleTime(session, now)))
              return ok(admitted);
            const current = await assessWalkIn(repositories, wanted, party, session, caller, now);
            if (!current.ok) return current;
          }
          throw new Error(`Gave up after ${maxAttempts} conflicting attempts`);
        },
        refer: (admitted) => admitted,
        read: async (reference, { bookings }) =>
          (await bookings.findForUpdate(reference.booking, 'REDEEM')).ok ? reference : undefined,
      },
    );
  };
}

function checkDraft({
  session,
  option,
  units,
  party,
}: WalkInDraft): Result<{ readonly wanted: WantedSession; readonly party: Party }, InvalidInput> {
  const checked = checkAll({ items: checkItems([{ session, option, units }]), party: checkPartyDraft(party) });
  if (!checked.ok) return err(onlyItemAt([], checked.error));
  const [wanted] = checked.value.items;
  if (wanted === undefined) throw new Error('A walk-in is for one session');
  return ok({ wanted, party: checked.value.party });
}

/** Seats are for sale at the gate until the end; the statement that takes them compares with the start. */
function saleTime({ startsAt }: GateSession, now: Date): Date {
  return new Date(Math.min(now.getTime(), startsAt.getTime() - 1));
}

async function assessWalkIn(
  { inventories, terms }: Repositories,
  wanted: WantedSession,
  party: Party,
  session: GateSession,
  caller: Caller,
  now: Date,
): Promise<Result<BookingItem, Refusal>> {
  const [inventory] = await inventories.find([session.id]);
  if (inventory === undefined) return err(notFound('Session', session.id));
  const { excursionId, excursionVersion: version } = inventory;
  const [of] = version === null ? [] : await terms.find([{ excursionId, version }]);
  if (of === undefined) return err(sessionClosed(session.id, 'NOT_PUBLISHED'));
  const calendar = await calendarFor([of], terms);
  const asking = { viewer: caller.viewer, party, now: saleTime(session, now) };
  const assessed = assess(wanted, inventory, of, calendar, asking);
  if (!assessed.ok) return assessed;
  const withoutLists = of.admission.documentLevel === 'NONE';
  const violations = assessed.value.violations.filter(({ rule }) => rule !== 'LEAD_TIME' || !withoutLists);
  const refusal = refusalOf([{ ...assessed.value, violations }]);
  if (refusal !== undefined) return err(refusal);
  // The host itself admits them.
  return ok({ ...itemOf(assessed.value, 0, now), answer: null });
}

/** The states of the booking, in the order of their events: held, confirmed and, if it can be recorded already, redeemed. */
function bookWalkIn(
  item: BookingItem,
  { purpose, segment, originRegion, briefing }: WalkInDraft,
  party: Party,
  booker: Booking['booker'],
  now: Date,
): readonly Booking[] {
  const request = { purpose, segment, originRegion, party, holdMinutes: 1 };
  const references = { resellerReference: null, visitingOrganizationId: null, routeId: null };
  const held = {
    ...openHold(newId(now), { ...request, ...references }, [item], booker, now),
    expiresAt: new Date(now.getTime() + 60_000),
  };
  const briefed = { ...item, briefedAt: briefing === null ? null : now };
  const confirmed: Booking = { ...held, status: 'CONFIRMED', expiresAt: null, confirmedAt: now, items: [briefed] };
  const redeemed = decide(confirmed, { type: 'REDEEM', item: item.id, attended: item.seats, briefed: false }, now);
  return [held, confirmed, ...(redeemed.ok ? [redeemed.value] : [])];
}

function admission({ id: booking }: Booking, item: BookingItem, session: GateSession, now: Date, caller: Caller) {
  return {
    id: newId<'CheckIn'>(now),
    device: 'walk-in',
    // One scan for each booking.
    nonce: booking as string,
    sessionId: item.sessionId,
    item: item.id,
    number: 1,
    serial: 1,
    people: item.seats,
    scannedAt: now,
    refusal: null,
    admitted: item.seats,
    session,
    offline: false,
    recordedAt: now,
    recordedBy: caller.viewer.subject,
  };
}
