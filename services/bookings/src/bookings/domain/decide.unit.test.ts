import { describe, expect, it } from '@jest/globals';
import { unwrap } from '@promtour/kernel/result';
import fc from 'fast-check';
import { aBooking, anItem, bookedAt as now } from '../../../test/support/a-booking.ts';
import {
  bookingMachine,
  bookingStatuses,
  seatsMoved,
  seatsTaken,
  type Booking,
  type BookingStatus,
} from './booking.ts';
import { decide, nextStatuses, type Command } from './decide.ts';

const later = (ms: number): Date => new Date(now.getTime() + ms);
const item = anItem();

function given(state: Partial<Booking>): Booking {
  return aBooking(state);
}

const states: Readonly<Record<BookingStatus, Partial<Booking>>> = {
  ON_HOLD: { status: 'ON_HOLD', expiresAt: later(60_000) },
  PENDING: { status: 'PENDING', answerBy: later(600_000), items: [anItem({ answer: 'PENDING' })] },
  CONFIRMED: { status: 'CONFIRMED' },
  EXPIRED: { status: 'EXPIRED' },
  REJECTED: { status: 'REJECTED', rejection: 'OTHER', endedBy: 'HOST' },
  CANCELLED: { status: 'CANCELLED', endedBy: 'BOOKER' },
  REDEEMED: { status: 'REDEEMED', items: [anItem({ attended: 5, briefedAt: now })] },
  NO_SHOW: { status: 'NO_SHOW', items: [anItem({ attended: 0, briefedAt: now })] },
};

const cancel: Command = { type: 'CANCEL', by: 'BOOKER', terms: new Map() };
const redeem = (attended: number): Command => ({ type: 'REDEEM', item: item.id, attended, briefed: true });
const correct = (attended: number): Command => ({ type: 'CORRECT', item: item.id, attended, briefed: false });

const commands: readonly (readonly [Command, BookingStatus])[] = [
  [{ type: 'CONFIRM' }, 'CONFIRMED'],
  [cancel, 'CANCELLED'],
];

/** After the start of the session. */
const records: readonly (readonly [Command, BookingStatus, BookingStatus])[] = [
  [redeem(6), 'CONFIRMED', 'REDEEMED'],
  [redeem(1), 'CONFIRMED', 'REDEEMED'],
  [redeem(0), 'CONFIRMED', 'NO_SHOW'],
  [correct(6), 'REDEEMED', 'REDEEMED'],
  [correct(0), 'REDEEMED', 'NO_SHOW'],
  [correct(1), 'NO_SHOW', 'REDEEMED'],
];
const begun = later(3_600_000);

describe('attendance', () => {
  it.each(records)('given the session has started, when %j of %s, then %s', (command, from, to) => {
    expect(unwrap(decide(given(states[from]), command, begun))).toMatchObject({ status: to });
  });

  it.each(records.slice(0, 3))('given a moment before the start, when %j, then the error has the start', (command) => {
    expect(decide(given(states.CONFIRMED), command, later(3_599_999))).toMatchObject({
      error: { code: 'BOOKING.SESSION_NOT_BEGUN', startsAt: begun },
    });
  });

  it.each([
    ['REDEEMED', 5],
    ['NO_SHOW', 0],
  ] as const)('given %s, when it is corrected to the same value, then refused', (from, attended) => {
    expect(decide(given(states[from]), correct(attended), begun)).toMatchObject({
      error: { code: 'INPUT.INVALID', issues: [{ path: ['attended'] }] },
    });
  });

  it.each(bookingStatuses.filter((status) => status !== 'REDEEMED' && status !== 'NO_SHOW'))(
    'given %s, when it is corrected, then a conflict',
    (from) => {
      expect(decide(given(states[from]), correct(1), begun)).toMatchObject({
        error: { code: 'BOOKING.STATUS_CONFLICT' },
      });
    },
  );
});

describe('the start of the session', () => {
  const heldOn = (ms: number) => given({ status: 'ON_HOLD', expiresAt: later(ms) });

  it.each([
    [3_599_999, true],
    [3_600_000, false],
  ])('given a hold that ends at the start, when it is confirmed after %i ms, then allowed: %p', (ms, allowed) => {
    expect(decide(heldOn(3_600_000), { type: 'CONFIRM' }, later(ms)).ok).toBe(allowed);
  });

  it('limits the end of a hold', () => {
    expect(decide(heldOn(7_200_000), { type: 'CONFIRM' }, begun)).toMatchObject({ error: { status: 'EXPIRED' } });
    expect(decide(heldOn(7_200_000), { type: 'END' }, begun).ok).toBe(true);
  });

  it.each([
    [3_599_999, undefined],
    [3_600_000, 'BEGUN'],
  ])('given CONFIRMED, when it is canceled after %i ms, then closed: %p', (ms, reason) => {
    const decision = decide(given(states.CONFIRMED), cancel, later(ms));
    expect(decision.ok ? undefined : decision.error).toEqual(
      reason === undefined ? undefined : expect.objectContaining({ code: 'BOOKING.SESSION_CLOSED', reason }),
    );
  });
});

describe('decide', () => {
  // A pending booking is confirmed by its hosts alone.
  const isAllowed = (from: BookingStatus, to: BookingStatus) =>
    bookingMachine.transitions[from].includes(to) && !(from === 'PENDING' && to === 'CONFIRMED');
  const table = bookingStatuses.flatMap((from) => commands.map(([command, to]) => ({ from, command, to })));

  it.each(table.filter(({ from, to }) => isAllowed(from, to)))(
    'given $from, when $command.type, then $to',
    ({ from, command, to }) => {
      const after = unwrap(decide(given(states[from]), command, later(1)));
      expect(after).toMatchObject({ id: given({}).id, items: [{ id: item.id }], status: to, updatedAt: later(1) });
    },
  );

  it.each(table.filter(({ from, to }) => !isAllowed(from, to)))(
    'given $from, when $command.type, then a conflict with the status',
    ({ from, command }) => {
      expect(decide(given(states[from]), command, later(1))).toMatchObject({
        ok: false,
        error: { code: 'BOOKING.STATUS_CONFLICT', status: from },
      });
    },
  );

  it.each(commands)('given an overdue hold, when %j, then it counts as expired', (command) => {
    expect(decide(given(states.ON_HOLD), command, later(60_000))).toMatchObject({
      ok: false,
      error: { code: 'BOOKING.STATUS_CONFLICT', status: 'EXPIRED' },
    });
  });

  it.each([
    [59_999, false],
    [60_000, true],
    [86_400_000, true],
  ])('given a hold of 60 s, when it is expired after %i ms, then allowed: %p', (ms, allowed) => {
    expect(decide(given(states.ON_HOLD), { type: 'END' }, later(ms)).ok).toBe(allowed);
  });

  it.each(bookingStatuses.filter((status) => status !== 'ON_HOLD' && status !== 'PENDING'))(
    'given %s, when it is expired, then it is unchanged',
    (status) => {
      expect(decide(given(states[status]), { type: 'END' }, later(86_400_000)).ok).toBe(false);
    },
  );

  it.each([-1, 7, 1.5, Number.NaN, 2 ** 31])('given 6 seats, when %p came, then the input is refused', (attended) => {
    expect(decide(given(states.CONFIRMED), redeem(attended), now)).toMatchObject({
      ok: false,
      error: { code: 'INPUT.INVALID', issues: [{ path: ['attended'] }] },
    });
  });

  it('drops the fields of the previous status', () => {
    expect(unwrap(decide(given(states.ON_HOLD), { type: 'CONFIRM' }, now))).toMatchObject({ expiresAt: null });
  });
});

describe('next statuses', () => {
  it.each<[BookingStatus, number, readonly BookingStatus[]]>([
    ['ON_HOLD', 1, ['CONFIRMED', 'CANCELLED']],
    ['ON_HOLD', 60_000, []],
    ['PENDING', 1, ['CONFIRMED', 'REJECTED', 'CANCELLED']],
    ['PENDING', 600_000, []],
    ['REJECTED', 1, []],
    ['CONFIRMED', 1, ['CANCELLED']],
    ['CONFIRMED', 3_600_000, ['REDEEMED', 'NO_SHOW']],
    ['EXPIRED', 1, []],
    ['CANCELLED', 1, []],
    ['REDEEMED', 3_600_000, ['REDEEMED', 'NO_SHOW']],
    ['NO_SHOW', 3_600_000, ['REDEEMED']],
  ])('given %s, after %i ms: %j', (from, ms, expected) => {
    expect(nextStatuses(given(states[from]), later(ms))).toEqual(expected);
  });

  it('are part of a conflict', () => {
    expect(decide(given(states.ON_HOLD), redeem(1), now)).toMatchObject({
      error: { status: 'ON_HOLD', nextStatuses: ['CONFIRMED', 'CANCELLED'] },
    });
  });
});

const noSeats = { held: 0, confirmed: 0 };
const accept: Command = { type: 'ACCEPT', items: new Set([item.id]) };
const reject: Command = { type: 'REJECT', reason: 'NO_CAPACITY', by: 'HOST' };

describe('the state machine', () => {
  const command = fc.oneof(
    fc.constantFrom<Command>({ type: 'CONFIRM' }, cancel, { type: 'END' }, reject, accept, {
      type: 'EXTEND',
      minutes: 5,
    }),
    fc.tuple(fc.constantFrom(redeem, correct), fc.integer({ min: -2, max: 9 })).map(([of, attended]) => of(attended)),
  );
  /** Includes times close to the start. */
  const pause = fc.oneof(fc.nat(40_000), fc.constantFrom(0, 1, 3_599_999, 3_600_000));

  it('stays within its table, and the seats moved add up to the seats taken', () => {
    const seen = new Set<BookingStatus>();
    fc.assert(
      fc.property(fc.boolean(), fc.array(fc.tuple(command, pause), { maxLength: 12 }), (onRequest, steps) => {
        let booking = given({ ...states.ON_HOLD, items: [anItem({ answer: onRequest ? 'PENDING' : null })] });
        let counters = seatsTaken(booking.status, item.seats);
        let at = 0;
        for (const [next, ms] of steps) {
          at += ms;
          const decision = decide(booking, next, later(at));
          if (!decision.ok) continue;
          if (next.type !== 'EXTEND')
            expect(bookingMachine.transitions[booking.status]).toContain(decision.value.status);
          const hasBegun = at >= 3_600_000;
          if (['CONFIRMED', 'CANCELLED', 'PENDING'].includes(decision.value.status)) expect(hasBegun).toBe(false);
          const attended = decision.value.items[0]?.attended ?? null;
          if (attended !== null) {
            expect(hasBegun).toBe(true);
            expect(attended).toBeLessThanOrEqual(item.seats);
            expect(decision.value.status === 'NO_SHOW').toBe(attended === 0);
          }
          seen.add(decision.value.status);
          const moved = seatsMoved([{ before: booking, after: decision.value }]).get(item.sessionId) ?? noSeats;
          counters = { held: counters.held + moved.held, confirmed: counters.confirmed + moved.confirmed };
          booking = decision.value;
          expect(counters).toEqual(seatsTaken(booking.status, item.seats));
        }
      }),
      { seed: 4, numRuns: 2000 },
    );
    // The property is meaningful only if the histories cover every status.
    expect([...seen.add('ON_HOLD')].sort()).toEqual([...bookingStatuses].sort());
  });
});

describe('a booking on request', () => {
  const second = anItem({
    id: '0198f6a0-0000-7000-8000-000000000008' as typeof item.id,
    position: 1,
    answer: 'PENDING',
  });
  const held = given({ ...states.ON_HOLD, items: [anItem({ answer: 'PENDING' }), second] });

  it('is pending when the booker confirms it, and confirmed when the last host accepts', () => {
    const pending = unwrap(decide(held, { type: 'CONFIRM' }, now));
    // 48 hours, but not beyond the start.
    expect(pending).toMatchObject({ status: 'PENDING', expiresAt: null, answerBy: item.startsAt, confirmedAt: null });
    const half = unwrap(decide(pending, accept, later(1)));
    expect(half).toMatchObject({ status: 'PENDING', answerBy: pending.answerBy });
    const confirmed = unwrap(decide(half, { type: 'ACCEPT', items: new Set([second.id]) }, later(2)));
    expect(confirmed).toMatchObject({ status: 'CONFIRMED', answerBy: null, confirmedAt: later(2) });
  });

  it('is rejected as a whole by one host, with the reason', () => {
    const pending = unwrap(decide(held, { type: 'CONFIRM' }, now));
    expect(unwrap(decide(pending, reject, later(1)))).toMatchObject({
      status: 'REJECTED',
      rejection: 'NO_CAPACITY',
      endedBy: 'HOST',
    });
  });

  it('is rejected by the deadline, and counts as rejected from then on', () => {
    const pending = given(states.PENDING);
    expect(decide(pending, { type: 'END' }, later(599_999)).ok).toBe(false);
    expect(decide(pending, accept, later(600_000))).toMatchObject({ error: { status: 'REJECTED' } });
    expect(unwrap(decide(pending, { type: 'END' }, later(600_000)))).toMatchObject({
      status: 'REJECTED',
      rejection: 'NOT_ANSWERED',
      endedBy: 'SYSTEM',
    });
  });
});

describe('an extension', () => {
  const held = (about: Partial<Booking> = {}) =>
    given({ ...states.ON_HOLD, items: [anItem({ startsAt: later(30 * 86_400_000) })], ...about });

  it.each([
    [1, 'BOOKING.HOLD_NOT_EXTENDABLE'],
    [2, undefined],
    [1440, undefined],
    [1441, 'BOOKING.HOLD_NOT_EXTENDABLE'],
  ])('of a hold of a minute to %i minutes: %p', (minutes, code) => {
    const decision = decide(held(), { type: 'EXTEND', minutes }, now);
    expect(decision.ok ? undefined : decision.error.code).toBe(code);
  });

  it('ends a day after the beginning and at the start of the session', () => {
    expect(
      decide(held({ expiresAt: later(82_800_000) }), { type: 'EXTEND', minutes: 120 }, later(81_000_000)),
    ).toMatchObject({
      error: { latest: later(86_400_000) },
    });
    expect(decide(held({ items: [item] }), { type: 'EXTEND', minutes: 61 }, now)).toMatchObject({
      error: { latest: item.startsAt },
    });
  });
});

describe('a cancellation', () => {
  const terms = [
    { hoursBefore: 72, refundPercent: 100 },
    { hoursBefore: 24, refundPercent: 50 },
  ];
  const at = (hours: number, about: Partial<Booking> = {}) =>
    given({ items: [anItem({ startsAt: later(hours * 3_600_000) })], ...about });
  const byTerms = (by: 'BOOKER' | 'HOST'): Command => ({ type: 'CANCEL', by, terms: new Map([[item.id, terms]]) });

  it.each([
    [73, 'BOOKER', 480_000],
    [72, 'BOOKER', 480_000],
    [71.9, 'BOOKER', 240_000],
    [24, 'BOOKER', 240_000],
    [23.9, 'BOOKER', 0],
    [1, 'HOST', 480_000],
  ] as const)('%d hours before the start by the %s refunds %i', (hours, by, refund) => {
    expect(unwrap(decide(at(hours), byTerms(by), now)).items[0]?.refund).toBe(refund);
  });

  it('refunds the net price to an agency, and nothing of a hold', () => {
    const agency = { booker: { subject: 'client:a', portalId: null, organizationId: item.organizationId } };
    expect(unwrap(decide(at(73, agency), byTerms('BOOKER'), now)).items[0]?.refund).toBe(420_000);
    expect(unwrap(decide(given(states.ON_HOLD), byTerms('BOOKER'), now)).items[0]?.refund).toBeNull();
  });
});

describe('recording attendance', () => {
  it('needs a signed briefing, unless nobody came', () => {
    const unsigned: Command = { type: 'REDEEM', item: item.id, attended: 1, briefed: false };
    expect(decide(given({}), unsigned, begun)).toMatchObject({ error: { code: 'BOOKING.BRIEFING_NOT_SIGNED' } });
    expect(decide(given({}), { ...unsigned, attended: 0 }, begun).ok).toBe(true);
    expect(decide(given({ items: [anItem({ briefedAt: now })] }), unsigned, begun).ok).toBe(true);
  });

  it('is bounded by the passes where the plant issues passes', () => {
    const withPasses = given({ items: [anItem({ admission: 'PASSES_ISSUED', passes: 3 })] });
    expect(decide(withPasses, redeem(4), begun)).toMatchObject({ error: { code: 'INPUT.INVALID' } });
    expect(decide(withPasses, redeem(3), begun).ok).toBe(true);
    const withList = given({ items: [anItem({ admission: 'LIST_SUBMITTED' })] });
    expect(decide(withList, redeem(1), begun)).toMatchObject({ error: { code: 'INPUT.INVALID' } });
  });

  it('of an itinerary ends the booking with the last session', () => {
    const second = anItem({ id: '0198f6a0-0000-7000-8000-000000000008' as typeof item.id, position: 1 });
    const first = unwrap(decide(given({ items: [item, second] }), redeem(0), begun));
    expect(first.status).toBe('CONFIRMED');
    const both = unwrap(decide(first, { type: 'REDEEM', item: second.id, attended: 2, briefed: true }, begun));
    expect(both.status).toBe('REDEEMED');
    expect(unwrap(decide(both, { type: 'CORRECT', item: second.id, attended: 0, briefed: false }, begun)).status).toBe(
      'NO_SHOW',
    );
  });
});
