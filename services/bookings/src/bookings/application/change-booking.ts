import type { Viewer } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import { notFound, type Forbidden, type InvalidInput, type NotFound } from '@promtour/kernel/failure';
import { newId, parseId, type BookingItemId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { foundOf, runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { checkCorrectionReason } from '../domain/attendance-correction.ts';
import type { Booking, RejectionReason } from '../domain/booking.ts';
import type { BookingItem } from '../domain/booking-item.ts';
import { checkSupplierReference } from '../domain/check-reference.ts';
import { decide, type ChangeRefused, type Command } from '../domain/decide.ts';
import { checkHoldMinutes } from '../domain/hold-request.ts';
import { bookingEvents } from './booking-events.ts';
import { seatsMovedWithAllotments } from './draw-allotted-seats.ts';
import type { BookingRepositories, BookingUnitOfWork } from './ports.ts';
import { hostedItems, sideOf, type Change } from './who-may-access-bookings.policy.ts';

/** Commands that a client may issue for a booking. */
export type ClientCommand =
  | { readonly type: 'CONFIRM' }
  | { readonly type: 'EXTEND'; readonly minutes: number }
  | { readonly type: 'ACCEPT'; readonly supplierReference: string | null }
  | { readonly type: 'REJECT'; readonly reason: RejectionReason }
  | { readonly type: 'CANCEL' }
  | { readonly type: 'SET_REFERENCE'; readonly supplierReference: string | null }
  | {
      readonly type: 'REDEEM';
      /** The item; null if the caller hosts only one. */
      readonly item: string | null;
      readonly attended: number;
      readonly briefed: boolean;
    }
  /** The reason is kept in the history of the attendance. */
  | {
      readonly type: 'CORRECT';
      readonly item: string | null;
      readonly attended: number;
      readonly briefed: boolean;
      readonly reason: string;
    };

export type ChangeBooking = (
  id: string,
  command: ClientCommand,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<Booking>, ChangeBookingFailure>>;

export type ChangeBookingFailure = ChangeRefusal | IdempotencyFailure;
type ChangeRefusal = NotFound | Forbidden | ChangeRefused;

/**
 * Moves a booking from status to status, or records its attendance. A repeat with the same idempotency key returns the current booking.
 */
export function createChangeBooking(unitOfWork: BookingUnitOfWork, clock: Clock): ChangeBooking {
  return async (text, command, request, caller) => {
    const id = parseId<'Booking'>(text);
    if (id === undefined) return err(notFound('Booking', text));
    const checked = checkCommand(command);
    if (!checked.ok) return checked;
    const way = wayOf[command.type];

    return runReplayable<BookingRepositories, Booking, { readonly id: Booking['id'] }, ChangeRefusal>(
      unitOfWork,
      caller,
      { ...request, operation: operations[command.type], input: { id, command } },
      {
        work: async ({ bookings, inventories, terms, allotments, publish, answer }) => {
          const found = await bookings.findForUpdate(id, way);
          if (!found.ok) return found;
          const before = found.value;
          const decided = await commandOf(command, before, caller.viewer, terms);
          if (!decided.ok) return decided;
          // Read after the booking is locked, so that waiting for the lock counts.
          const now = clock.now();
          const decision = decide(before, decided.value, now);
          if (!decision.ok) return decision;
          const accepted = command.type === 'ACCEPT' && command.supplierReference !== null;
          const after = accepted ? { ...decision.value, supplierReference: command.supplierReference } : decision.value;
          await bookings.update([{ before, after }]);
          if (command.type === 'CORRECT' && decided.value.type === 'CORRECT') {
            const itemId = decided.value.item;
            await bookings.keep({
              id: newId(now),
              itemId,
              from: attendanceAt(before, itemId),
              to: attendanceAt(after, itemId),
              reason: checked.value,
              by: caller.viewer.subject,
              at: now,
            });
          }
          await publish(...bookingEvents(before, after, caller.causation));
          const moved = await seatsMovedWithAllotments(allotments, [{ before, after }]);
          await answer(after);
          await inventories.move(moved);
          return ok(after);
        },
        refer: (booking) => ({ id: booking.id }),
        read: async (reference, { bookings }) => foundOf(await bookings.findForUpdate(reference.id, way)),
      },
    );
  };
}

/** @returns the reason of a correction, normalized */
function checkCommand(command: ClientCommand): Result<string, InvalidInput> {
  switch (command.type) {
    case 'CORRECT':
      return checkCorrectionReason(command.reason);
    case 'EXTEND': {
      const checked = checkHoldMinutes('minutes', command.minutes);
      return checked.ok ? ok('') : checked;
    }
    case 'ACCEPT':
    case 'SET_REFERENCE':
      return checkSupplierReference(command.supplierReference);
    default:
      return ok('');
  }
}

async function commandOf(
  command: ClientCommand,
  booking: Booking,
  viewer: Viewer,
  terms: BookingRepositories['terms'],
): Promise<Result<Command, NotFound>> {
  switch (command.type) {
    case 'CONFIRM':
    case 'EXTEND':
    case 'SET_REFERENCE':
      return ok(command);
    case 'ACCEPT':
      return ok({ type: 'ACCEPT', items: new Set(hostedItems(viewer, booking).map(({ id }) => id)) });
    case 'REJECT':
      return ok({ ...command, by: sideOf(viewer, booking) });
    case 'CANCEL': {
      const versions = await terms.find(
        booking.items.map(({ excursionId, excursionVersion: version }) => ({ excursionId, version })),
      );
      const termsOf = booking.items.map(({ id }, nth) => [id, versions[nth]?.cancellationTerms ?? []] as const);
      return ok({ type: 'CANCEL', by: sideOf(viewer, booking), terms: new Map(termsOf) });
    }
    case 'REDEEM':
    case 'CORRECT': {
      const item = hostedItem(booking, viewer, command.item);
      return item === undefined ? err(notFound('BookingItem', command.item ?? '')) : ok({ ...command, item: item.id });
    }
  }
}

/** The item that a host names; the only one that it hosts if it names none. */
function hostedItem(booking: Booking, viewer: Viewer, named: string | null): BookingItem | undefined {
  const hosted = hostedItems(viewer, booking);
  if (named !== null) return hosted.find(({ id }) => id === named.toLowerCase());
  return hosted.length === 1 ? hosted[0] : undefined;
}

function attendanceAt({ items }: Booking, item: BookingItemId): number {
  return items.find(({ id }) => id === item)?.attended ?? 0;
}

const wayOf: Readonly<Record<ClientCommand['type'], Change>> = {
  CONFIRM: 'SETTLE',
  EXTEND: 'BOOK',
  ACCEPT: 'ANSWER',
  REJECT: 'ANSWER',
  CANCEL: 'SETTLE',
  SET_REFERENCE: 'ANSWER',
  REDEEM: 'REDEEM',
  CORRECT: 'REDEEM',
};

const operations: Readonly<Record<ClientCommand['type'], string>> = {
  CONFIRM: 'confirmBooking',
  EXTEND: 'extendBooking',
  ACCEPT: 'acceptBooking',
  REJECT: 'rejectBooking',
  CANCEL: 'cancelBooking',
  SET_REFERENCE: 'setSupplierReference',
  REDEEM: 'redeemBooking',
  CORRECT: 'correctAttendance',
};
