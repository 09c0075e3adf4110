import { invalidInput, type InvalidInput } from '@promtour/kernel/failure';
import type { BookingItemId } from '@promtour/kernel/id';
import type { CancellationTerm } from '@promtour/kernel/offer-terms';
import { err, ok, type Result } from '@promtour/kernel/result';
import { allows } from '@promtour/kernel/state-machine';
import { sessionClosed, type SessionClosed } from '../../inventory/domain/failures.ts';
import {
  bookingMachine,
  firstStart,
  paysNet,
  type Booking,
  type BookingSide,
  type BookingStatus,
  type RejectionReason,
} from './booking.ts';
import { admitted, type BookingItem } from './booking-item.ts';
import {
  bookingStatusConflict,
  briefingNotSigned,
  holdExtensionRefused,
  sessionNotBegun,
  type BookingStatusConflict,
  type BriefingNotSigned,
  type HoldExtensionRefused,
  type SessionNotBegun,
} from './failures.ts';
import { holdEnd, maxHoldMinutes } from './hold-request.ts';
import { refundPercent, shareOf } from './price-item.ts';

/** `END` is issued by the job that ends what is due. */
export type Command =
  | { readonly type: 'CONFIRM' }
  | { readonly type: 'EXTEND'; readonly minutes: number }
  /** Accepts the items of a host. */
  | { readonly type: 'ACCEPT'; readonly items: ReadonlySet<BookingItemId> }
  | { readonly type: 'REJECT'; readonly reason: RejectionReason; readonly by: BookingSide }
  | {
      readonly type: 'CANCEL';
      readonly by: BookingSide;
      /** The cancellation terms of each item. */
      readonly terms: ReadonlyMap<BookingItemId, readonly CancellationTerm[]>;
    }
  | { readonly type: 'END' }
  | { readonly type: 'SET_REFERENCE'; readonly supplierReference: string | null }
  | {
      readonly type: 'REDEEM';
      readonly item: BookingItemId;
      readonly attended: number;
      /** Whether the briefing is signed with this command; otherwise it must have been before. */
      readonly briefed: boolean;
    }
  | {
      readonly type: 'CORRECT';
      readonly item: BookingItemId;
      readonly attended: number;
      /** As for `REDEEM`: of people who had counted as a no-show. */
      readonly briefed: boolean;
    };

export type ChangeRefused =
  BookingStatusConflict | SessionClosed | SessionNotBegun | BriefingNotSigned | HoldExtensionRefused | InvalidInput;

const hour = 3_600_000;
/** How long hosts have to answer a request; at most until the first session starts. */
export const answerHours = 48;

/**
 * The booking after the command, or the reason for its rejection. Pure: the same state, command and time give the same result.
 *
 * An overdue hold counts as expired even if the job has not processed it yet: it can only expire. So a confirmation and the expiry of the
 * same hold never both succeed. From the first session's start on nothing is cancelled: attendance is recorded (invariant 8).
 */
export function decide(booking: Booking, command: Command, now: Date): Result<Booking, ChangeRefused> {
  switch (command.type) {
    case 'END':
      return end(booking, now);
    case 'REDEEM':
    case 'CORRECT':
      return record(booking, command, now);
    case 'SET_REFERENCE':
      return ok({ ...booking, supplierReference: command.supplierReference, updatedAt: now });
    case 'EXTEND':
      return extend(booking, command.minutes, now);
    case 'CONFIRM':
    case 'ACCEPT':
    case 'REJECT':
    case 'CANCEL':
      return settle(booking, command, now);
  }
}

type Settling = Extract<Command, { type: 'CONFIRM' | 'ACCEPT' | 'REJECT' | 'CANCEL' }>;

function settle(booking: Booking, command: Settling, now: Date): Result<Booking, ChangeRefused> {
  const status = statusAt(booking, now);
  const from = command.type === 'CONFIRM' ? 'ON_HOLD' : 'PENDING';
  if (command.type !== 'CANCEL' && status !== from) return err(conflict(booking, now));
  const after = settled(booking, command, now);
  // A request stays pending while another host has not answered.
  const waits = command.type === 'ACCEPT' && after.status === 'PENDING';
  if (!waits && !allows(bookingMachine, status, after.status)) return err(conflict(booking, now));
  const closed = hasBegun(booking, now);
  return closed === undefined ? ok({ ...after, updatedAt: now }) : err(closed);
}

function settled(booking: Booking, command: Settling, now: Date): Booking {
  switch (command.type) {
    case 'CONFIRM':
      return afterAnswers({ ...booking, expiresAt: null }, now);
    case 'ACCEPT': {
      const items = booking.items.map((item) =>
        command.items.has(item.id) && item.answer === 'PENDING' ? { ...item, answer: 'ACCEPTED' as const } : item,
      );
      return afterAnswers({ ...booking, items }, now);
    }
    case 'REJECT':
      return { ...ended(booking, 'REJECTED'), rejection: command.reason, endedBy: command.by };
    case 'CANCEL': {
      const items = booking.items.map((item) => ({ ...item, refund: refundOf(booking, item, command, now) }));
      return { ...ended({ ...booking, items }, 'CANCELLED'), endedBy: command.by };
    }
  }
}

/** Confirmed once no host's answer is missing; until then it waits for the answers. */
function afterAnswers(booking: Booking, now: Date): Booking {
  if (booking.items.some(({ answer }) => answer === 'PENDING')) {
    const latest = now.getTime() + answerHours * hour;
    const answerBy = booking.answerBy ?? new Date(Math.min(latest, firstStart(booking).getTime()));
    return { ...booking, status: 'PENDING', answerBy };
  }
  return { ...booking, status: 'CONFIRMED', answerBy: null, confirmedAt: now };
}

function ended(booking: Booking, status: 'EXPIRED' | 'REJECTED' | 'CANCELLED'): Booking {
  return { ...booking, status, expiresAt: null, answerBy: null };
}

/** A host that cancels refunds everything; nothing is due before a booking is confirmed. */
function refundOf(
  booking: Booking,
  item: BookingItem,
  { by, terms }: Extract<Command, { type: 'CANCEL' }>,
  now: Date,
): number | null {
  if (booking.status !== 'CONFIRMED') return null;
  const due = paysNet(booking) ? item.price.net : item.price.retail;
  return by === 'HOST' ? due : shareOf(due, refundPercent(terms.get(item.id) ?? [], item.startsAt, now));
}

function extend(booking: Booking, minutes: number, now: Date): Result<Booking, ChangeRefused> {
  if (statusAt(booking, now) !== 'ON_HOLD') return err(conflict(booking, now));
  const latest = holdEnd(booking.items, booking.createdAt, maxHoldMinutes);
  const expiresAt = new Date(now.getTime() + minutes * 60_000);
  // A hold that would end earlier than it does now is not extended.
  if (expiresAt > latest || expiresAt <= (booking.expiresAt ?? latest)) return err(holdExtensionRefused(latest));
  return ok({ ...booking, expiresAt, updatedAt: now });
}

function end(booking: Booking, now: Date): Result<Booking, ChangeRefused> {
  if (!isDue(booking, now)) return err(conflict(booking, now));
  return ok(
    booking.status === 'ON_HOLD'
      ? { ...ended(booking, 'EXPIRED'), updatedAt: now }
      : { ...ended(booking, 'REJECTED'), rejection: 'NOT_ANSWERED', endedBy: 'SYSTEM', updatedAt: now },
  );
}

function record(
  booking: Booking,
  command: Extract<Command, { type: 'REDEEM' | 'CORRECT' }>,
  now: Date,
): Result<Booking, ChangeRefused> {
  const item = booking.items.find(({ id }) => id === command.item);
  if (item === undefined) throw new Error(`Booking ${booking.id} has no item ${command.item}`);
  const { attended } = command;
  // First: a number that is invalid in every status is an input error in every status.
  if (!isAttendance(attended, item.seats)) return err(invalidAttendance);
  const corrects = command.type === 'CORRECT';
  if (corrects && item.attended === attended) return err(sameAttendance);
  const takesPlace = booking.status === 'CONFIRMED' || booking.status === 'REDEEMED' || booking.status === 'NO_SHOW';
  if (!takesPlace || corrects !== (item.attended !== null)) return err(conflict(booking, now));
  if (item.startsAt > now) return err(sessionNotBegun(item.startsAt));
  if (attended > admitted(item)) return err(moreThanPasses);
  const briefedAt = item.briefedAt ?? (command.briefed && attended > 0 ? now : null);
  if (attended > 0 && briefedAt === null) return err(briefingNotSigned);
  const items = booking.items.map((one) => (one.id === item.id ? { ...one, attended, briefedAt } : one));
  // OCTO's `REDEEMED` means that the booking was used (docs/adr/0121).
  const status = items.some((one) => one.attended === null)
    ? 'CONFIRMED'
    : items.some((one) => (one.attended ?? 0) > 0)
      ? 'REDEEMED'
      : 'NO_SHOW';
  return ok({ ...booking, items, status, updatedAt: now });
}

/** Statuses that a client's command can set now. */
export function nextStatuses(booking: Booking, now: Date): readonly BookingStatus[] {
  const begun = hasBegun(booking, now) !== undefined;
  const onHold = booking.status === 'ON_HOLD';
  const afterHold = booking.items.some(({ answer }) => answer === 'PENDING') ? 'PENDING' : 'CONFIRMED';
  return bookingMachine.transitions[statusAt(booking, now)].filter((status) => {
    if (status === 'EXPIRED' || (status === 'REDEEMED' || status === 'NO_SHOW') !== begun) return false;
    return !onHold || status === 'CANCELLED' || status === afterHold;
  });
}

function hasBegun(booking: Booking, now: Date): SessionClosed | undefined {
  const begun = booking.items.find(({ startsAt }) => startsAt <= now);
  return begun === undefined ? undefined : sessionClosed(begun.sessionId, 'BEGUN');
}

/** Whether its hold or the hosts' time to answer is over, or a session has begun meanwhile. */
export function isDue(booking: Booking, now: Date): boolean {
  const until = booking.status === 'ON_HOLD' ? booking.expiresAt : booking.answerBy;
  return until !== null && (until <= now || firstStart(booking) <= now);
}

/** The status at a time: what is overdue counts as ended before the job has processed it. */
export function statusAt(booking: Booking, now: Date): BookingStatus {
  if (!isDue(booking, now)) return booking.status;
  return booking.status === 'ON_HOLD' ? 'EXPIRED' : 'REJECTED';
}

function isAttendance(attended: number, seats: number): boolean {
  return Number.isInteger(attended) && attended >= 0 && attended <= seats;
}

const invalidAttendance: InvalidInput = invalidInput(['attended'], {
  code: 'OUT_OF_RANGE',
  ru: 'Число посетителей: от 0 до числа мест в брони',
  en: 'Attendance must be between 0 and the seats of the booking',
});

const moreThanPasses: InvalidInput = invalidInput(['attended'], {
  code: 'OUT_OF_RANGE',
  ru: 'Посетителей не больше, чем выданных пропусков',
  en: 'Attendance must be at most the number of passes that were issued',
});

const sameAttendance: InvalidInput = invalidInput(['attended'], {
  code: 'DUPLICATE',
  ru: 'Это число уже указано',
  en: 'This number is already recorded',
});

export function conflict(booking: Booking, now: Date): BookingStatusConflict {
  return bookingStatusConflict(statusAt(booking, now), nextStatuses(booking, now));
}
