import type { Clock } from '@promtour/kernel/clock';
import { invalidInput, notFound, type InvalidInput } from '@promtour/kernel/failure';
import { parseId, type BookingItemId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { foundOf, runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { refuseSeats, type SeatCount } from '../../inventory/domain/inventory.ts';
import type { SeatChange } from '../../inventory/inventory.ports.ts';
import { seatsMoved, type Booking, type BookingSide } from '../domain/booking.ts';
import type { BookingItem } from '../domain/booking-item.ts';
import { checkItemChanges, type ItemChange, type ItemChangeDraft } from '../domain/change-request.ts';
import { conflict, statusAt } from '../domain/decide.ts';
import type { BookingStatusConflict } from '../domain/failures.ts';
import { holdEnd, sameSession, type WantedSession } from '../domain/hold-request.ts';
import { assess, calendarFor, itemOf, refusalOf, type AssessedItem, type ItemRefusal } from './assess-items.ts';
import { drawAllottedSeats, drawnItem, giveBackDraws, withAllotted } from './draw-allotted-seats.ts';
import { itemsChangedEvent } from './booking-events.ts';
import type { BookingRepositories, BookingUnitOfWork } from './ports.ts';
import { isShownTo, mayHoldAt, sideOf } from './who-may-access-bookings.policy.ts';

export type ChangeItems = (
  id: string,
  changes: readonly ItemChangeDraft[],
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<Booking>, ChangeItemsRefusal | InvalidInput | IdempotencyFailure>>;

type ChangeItemsRefusal = ItemRefusal | BookingStatusConflict | InvalidInput;

/**
 * Moves items of a booking to other sessions, or changes their options and units, in one step: the seats are exchanged in one statement, so
 * that the booking never loses them to others. An item that stays in its session keeps the version and the prices of its terms.
 */
export function createChangeItems(unitOfWork: BookingUnitOfWork, clock: Clock): ChangeItems {
  return async (text, drafts, request, caller) => {
    const id = parseId<'Booking'>(text);
    if (id === undefined) return err(notFound('Booking', text));
    const checked = checkItemChanges(drafts);
    if (!checked.ok) return checked;
    const { viewer } = caller;

    return runReplayable<BookingRepositories, Booking, { readonly id: Booking['id'] }, ChangeItemsRefusal>(
      unitOfWork,
      caller,
      { ...request, operation: 'changeBooking', input: { id, changes: drafts } },
      {
        work: async (context) => {
          const { bookings, inventories, publish, answer } = context;
          const found = await bookings.findForUpdate(id, 'SETTLE');
          if (!found.ok) return found;
          const before = found.value;
          const now = clock.now();
          const status = statusAt(before, now);
          const open = status === 'ON_HOLD' || status === 'CONFIRMED';
          // Once a session has begun, attendance is recorded instead.
          if (!open || before.items.some(({ startsAt }) => startsAt <= now)) return err(conflict(before, now));

          const replaced = await replaceItems(context, before, checked.value, now);
          if (!replaced.ok) return replaced;
          const { items, allotted } = replaced.value;
          const expiresAt = before.expiresAt && holdEnd(items, before.expiresAt, 0);
          const after: Booking = { ...before, items, expiresAt, updatedAt: now };
          await bookings.replaceItems(after);
          await publish(itemsChangedEvent(before, after, caller.causation));
          await answer(after);
          const moved = withAllotted(seatsMoved([{ before, after }]), allotted);
          if (!(await inventories.exchange(exchanges(moved, after), now))) {
            // The sessions were checked a moment ago: another transaction took the seats.
            const sessions = await inventories.find([...moved.keys()]);
            const refusal = sessions.flatMap(
              (one) => (one && refuseSeats(one, taken(moved.get(one.sessionId)), now)) ?? [],
            )[0];
            if (refusal !== undefined) return err(refusal);
            throw new Error(`Booking ${id}: seats were refused without a reason`);
          }
          return ok(after);
        },
        refer: (booking) => ({ id: booking.id }),
        read: async (reference, { bookings }) => foundOf(await bookings.findForUpdate(reference.id, 'SETTLE')),
      },
    );

    async function replaceItems(
      { inventories, terms, allotments }: BookingRepositories,
      booking: Booking,
      changes: readonly ItemChange[],
      now: Date,
    ): Promise<Result<Replaced, ItemRefusal | InvalidInput>> {
      const targets = new Map<BookingItemId, { readonly item: BookingItem; readonly change: ItemChange }>();
      for (const change of changes) {
        const item = booking.items.find((one) => one.id === change.item);
        if (item === undefined) return err(notFound('BookingItem', change.named));
        targets.set(item.id, { item, change });
      }
      const wanted = [...targets.values()].map(({ item, change }) => ({ item, wanted: wantedSession(item, change) }));
      const unknown = wanted.find((one) => one.wanted.sessionId === undefined);
      if (unknown !== undefined) return err(notFound('Session', unknown.wanted.session));
      const sessions = await inventories.find(wanted.map((one) => one.wanted.sessionId ?? unknownSession));
      const versions = await terms.find(
        wanted.map(({ item }, nth) => ({
          excursionId: sessions[nth]?.excursionId ?? item.excursionId,
          version: versionFor(item, sessions[nth]),
        })),
      );
      const calendar = await calendarFor(versions, terms);
      const side = sideOf(viewer, booking);
      const asking = { viewer, party: { ...booking, language: null }, now };
      const plain: { readonly item: BookingItem; readonly to: AssessedItem }[] = [];
      for (const [nth, one] of wanted.entries()) {
        const [inventory, of] = [sessions[nth], versions[nth]];
        if (inventory === undefined || of === undefined) return err(notFound('Session', one.wanted.session));
        if (!mayHoldAt(viewer, inventory)) return err(notFound('Session', one.wanted.session));
        const to = assess(one.wanted, inventory, of, calendar, asking);
        if (!to.ok) return to;
        plain.push({ item: one.item, to: to.value });
      }
      // The items give back what they have drawn from allotments, and draw again.
      const returned = await giveBackDraws(
        allotments,
        plain.map(({ item }) => item),
      );
      const draws = await drawAllottedSeats(
        allotments,
        booking.booker.organizationId,
        plain.map(({ to }) => to),
        now,
        returned,
      );
      const assessed = plain.map(({ item, to }) => {
        const [kept, drawn] = [returned.get(item.sessionId) ?? 0, draws.get(to.inventory.sessionId)?.seats ?? 0];
        const fromSale = { before: item.seats - kept, after: to.wanted.seats - drawn };
        return { item, to: relaxed(item, to, fromSale, side, booking, now) };
      });
      const refusal = refusalOf(assessed.map(({ to }) => to));
      if (refusal !== undefined) return err(refusal);
      const newItems = new Map(
        assessed.map(({ item, to }) => [item.id, drawnItem(movedItem(item, to, booking, now), draws)]),
      );
      const allotted = new Map(returned);
      for (const [session, { seats }] of draws) allotted.set(session, (allotted.get(session) ?? 0) - seats);
      const items = booking.items.map((item) => newItems.get(item.id) ?? item);
      const distinct = new Set(items.map(({ sessionId }) => sessionId)).size === items.length;
      return distinct ? ok({ items, allotted }) : err(invalidInput(['items'], sameSession));
    }

    /** The rules as they apply to a change: seats that the item has are not asked for again, and a host is not bound by its own lead time. */
    function relaxed(
      item: BookingItem,
      to: AssessedItem,
      fromSale: { readonly before: number; readonly after: number },
      side: BookingSide,
      booking: Booking,
      now: Date,
    ): AssessedItem {
      const stays = item.sessionId === to.inventory.sessionId;
      const more = fromSale.after - (stays ? fromSale.before : 0);
      const shown = stays || isShownTo(viewer, to.inventory);
      const needsHost = booking.status === 'CONFIRMED' && to.terms.bookingMode === 'ON_REQUEST' && side === 'BOOKER';
      return {
        ...to,
        refusal: shown && more <= 0 ? undefined : shown ? refuseSeats(to.inventory, more, now) : to.refusal,
        violations: [
          ...to.violations.filter(({ rule }) => !(rule === 'LEAD_TIME' && side !== 'BOOKER')),
          ...(needsHost ? [onRequest] : []),
        ],
      };
    }
  };
}

/** Items after a change, and what it does to the unused seats of allotments, by session. */
type Replaced = {
  readonly items: readonly BookingItem[];
  readonly allotted: ReadonlyMap<BookingItem['sessionId'], number>;
};

const onRequest = {
  rule: 'ON_REQUEST',
  limit: null,
  actual: null,
  message: {
    ru: 'Предприятие подтверждает бронь само: попросите его изменить бронь',
    en: 'The plant confirms bookings itself: ask it to change this one',
  },
} as const;

const unknownSession = '00000000-0000-0000-0000-000000000000' as BookingItem['sessionId'];

function wantedSession(item: BookingItem, { session, option, units }: ItemChange): WantedSession {
  const wantedUnits =
    units ??
    item.units.map(({ type, count, people, minors }) => ({
      type,
      count,
      people,
      minors,
      ages: [] as readonly number[],
    }));
  return {
    sessionId: session === null ? item.sessionId : parseId<'Session'>(session),
    session: session ?? item.sessionId,
    option: option ?? (session === null || session === item.sessionId ? item.option : null),
    units: wantedUnits,
    seats: wantedUnits.reduce((sum, { people }) => sum + people, 0),
  };
}

function versionFor(
  item: BookingItem,
  session: { readonly sessionId: string; readonly excursionVersion: number | null } | undefined,
): number {
  return session === undefined || session.sessionId === item.sessionId
    ? item.excursionVersion
    : (session.excursionVersion ?? 0);
}

function movedItem(item: BookingItem, to: AssessedItem, booking: Booking, now: Date): BookingItem {
  const moved = itemOf(to, item.position, now);
  const stays = item.sessionId === moved.sessionId;
  return {
    ...moved,
    id: item.id,
    // Only the host can have changed a confirmed booking to a session on request: see `relaxed`.
    answer: booking.status === 'CONFIRMED' && moved.answer !== null ? 'ACCEPTED' : moved.answer,
    briefedAt: stays ? item.briefedAt : null,
  };
}

function exchanges(moved: ReadonlyMap<BookingItem['sessionId'], SeatCount>, after: Booking): readonly SeatChange[] {
  return [...moved]
    .filter(([, { held, confirmed, allotted = 0 }]) => held !== 0 || confirmed !== 0 || allotted !== 0)
    .map(([sessionId, count]) => {
      const item = after.items.find((one) => one.sessionId === sessionId);
      const seats = taken(count);
      return {
        sessionId,
        ...count,
        taking:
          item === undefined || seats <= 0
            ? null
            : { sessionId, seats, allotted: 0, startsAt: item.startsAt, excursionVersion: null },
      };
    });
}

/** Seats that general sale gives. */
function taken(count: SeatCount | undefined): number {
  return (count?.held ?? 0) + (count?.confirmed ?? 0) + (count?.allotted ?? 0);
}
