import { describe, expect, it } from '@jest/globals';
import type { BookingId, ExcursionId, OrganizationId, SessionId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { unwrap } from '@promtour/kernel/result';
import fc from 'fast-check';
import {
  attendanceOf,
  bookingMachine,
  bookingStatuses,
  seatsMoved,
  seatsTaken,
  type Booking,
  type BookingState,
  type BookingStatus,
} from './booking.ts';
import { decide, nextStatuses, type Command } from './decide.ts';

const now = new Date('2026-11-23T09:00:00Z');
const later = (ms: number): Date => new Date(now.getTime() + ms);

const facts = {
  id: '0198f6a0-0000-7000-8000-000000000001' as BookingId,
  sessionId: '0198f6a0-0000-7000-8000-000000000002' as SessionId,
  excursionId: '0198f6a0-0000-7000-8000-000000000003' as ExcursionId,
  excursionVersion: 1,
  organizationId: '0198f6a0-0000-7000-8000-000000000004' as OrganizationId,
  startsAt: later(3_600_000),
  regionCode: 'RU-SMO' as RegionCode,
  booker: { subject: 'client:portal', portalId: null, organizationId: null },
  visitingOrganizationId: '0198f6a0-0000-7000-8000-000000000005' as OrganizationId,
  seats: 6,
  purpose: 'CONSUMER' as const,
  originRegion: 'RU-SMO' as RegionCode,
  resellerReference: null,
  createdAt: now,
};

function given(state: BookingState): Booking {
  return { ...facts, updatedAt: now, ...state };
}

const states: Readonly<Record<BookingStatus, BookingState>> = {
  ON_HOLD: { status: 'ON_HOLD', expiresAt: later(60_000) },
  CONFIRMED: { status: 'CONFIRMED' },
  EXPIRED: { status: 'EXPIRED' },
  CANCELLED: { status: 'CANCELLED' },
  REDEEMED: { status: 'REDEEMED', attended: 5 },
  NO_SHOW: { status: 'NO_SHOW' },
};

const commands: readonly (readonly [Command, BookingStatus])[] = [
  [{ type: 'CONFIRM' }, 'CONFIRMED'],
  [{ type: 'CANCEL' }, 'CANCELLED'],
];

/** After the start of the session. */
const records: readonly (readonly [Command, BookingStatus, BookingStatus])[] = [
  [{ type: 'REDEEM', attended: 6 }, 'CONFIRMED', 'REDEEMED'],
  [{ type: 'REDEEM', attended: 1 }, 'CONFIRMED', 'REDEEMED'],
  [{ type: 'REDEEM', attended: 0 }, 'CONFIRMED', 'NO_SHOW'],
  [{ type: 'CORRECT', attended: 6 }, 'REDEEMED', 'REDEEMED'],
  [{ type: 'CORRECT', attended: 0 }, 'REDEEMED', 'NO_SHOW'],
  [{ type: 'CORRECT', attended: 1 }, 'NO_SHOW', 'REDEEMED'],
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
    expect(decide(given(states[from]), { type: 'CORRECT', attended }, begun)).toMatchObject({
      error: { code: 'INPUT.INVALID', issues: [{ path: ['attended'] }] },
    });
  });

  it.each(bookingStatuses.filter((status) => status !== 'REDEEMED' && status !== 'NO_SHOW'))(
    'given %s, when it is corrected, then a conflict',
    (from) => {
      expect(decide(given(states[from]), { type: 'CORRECT', attended: 1 }, begun)).toMatchObject({
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
    expect(decide(heldOn(7_200_000), { type: 'EXPIRE' }, begun).ok).toBe(true);
  });

  it.each([
    [3_599_999, undefined],
    [3_600_000, 'BEGUN'],
  ])('given CONFIRMED, when it is canceled after %i ms, then closed: %p', (ms, reason) => {
    const decision = decide(given(states.CONFIRMED), { type: 'CANCEL' }, later(ms));
    expect(decision.ok ? undefined : decision.error).toEqual(
      reason === undefined ? undefined : expect.objectContaining({ code: 'BOOKING.SESSION_CLOSED', reason }),
    );
  });
});

describe('decide', () => {
  const table = bookingStatuses.flatMap((from) => commands.map(([command, to]) => ({ from, command, to })));

  it.each(table.filter(({ from, to }) => bookingMachine.transitions[from].includes(to)))(
    'given $from, when $command.type, then $to',
    ({ from, command, to }) => {
      const after = unwrap(decide(given(states[from]), command, later(1)));
      expect(after).toMatchObject({ ...facts, status: to, updatedAt: later(1) });
    },
  );

  it.each(table.filter(({ from, to }) => !bookingMachine.transitions[from].includes(to)))(
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
    expect(decide(given(states.ON_HOLD), { type: 'EXPIRE' }, later(ms)).ok).toBe(allowed);
  });

  it.each(bookingStatuses.filter((status) => status !== 'ON_HOLD'))(
    'given %s, when it is expired, then it is unchanged',
    (status) => {
      expect(decide(given(states[status]), { type: 'EXPIRE' }, later(86_400_000)).ok).toBe(false);
    },
  );

  it.each([-1, 7, 1.5, Number.NaN, 2 ** 31])('given 6 seats, when %p came, then the input is refused', (attended) => {
    expect(decide(given(states.CONFIRMED), { type: 'REDEEM', attended }, now)).toMatchObject({
      ok: false,
      error: { code: 'INPUT.INVALID', issues: [{ path: ['attended'] }] },
    });
  });

  it('drops the fields of the previous status', () => {
    expect(unwrap(decide(given(states.ON_HOLD), { type: 'CONFIRM' }, now))).not.toHaveProperty('expiresAt');
  });
});

describe('next statuses', () => {
  it.each<[BookingStatus, number, readonly BookingStatus[]]>([
    ['ON_HOLD', 1, ['CONFIRMED', 'CANCELLED']],
    ['ON_HOLD', 60_000, []],
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
    expect(decide(given(states.ON_HOLD), { type: 'REDEEM', attended: 1 }, now)).toMatchObject({
      error: { status: 'ON_HOLD', nextStatuses: ['CONFIRMED', 'CANCELLED'] },
    });
  });
});

describe('the state machine', () => {
  const command = fc.oneof(
    fc.constantFrom<Command>({ type: 'CONFIRM' }, { type: 'CANCEL' }, { type: 'EXPIRE' }),
    fc.record({
      type: fc.constantFrom('REDEEM' as const, 'CORRECT' as const),
      attended: fc.integer({ min: -2, max: 9 }),
    }),
  );
  /** Includes times close to the start. */
  const pause = fc.oneof(fc.nat(40_000), fc.constantFrom(0, 1, 3_599_999, 3_600_000));

  it('stays within its table, and the seats moved add up to the seats taken', () => {
    const seen = new Set<BookingStatus>();
    fc.assert(
      fc.property(fc.array(fc.tuple(command, pause), { maxLength: 12 }), (steps) => {
        let booking = given(states.ON_HOLD);
        let counters = seatsTaken(booking);
        let at = 0;
        for (const [next, ms] of steps) {
          at += ms;
          const decision = decide(booking, next, later(at));
          if (!decision.ok) continue;
          expect(bookingMachine.transitions[booking.status]).toContain(decision.value.status);
          const hasBegun = at >= 3_600_000;
          if (['CONFIRMED', 'CANCELLED'].includes(decision.value.status)) expect(hasBegun).toBe(false);
          const attended = attendanceOf(decision.value);
          if (attended !== undefined) {
            expect(hasBegun).toBe(true);
            expect(attended).toBeLessThanOrEqual(facts.seats);
            expect(decision.value.status === 'NO_SHOW').toBe(attended === 0);
          }
          seen.add(decision.value.status);
          const moved = seatsMoved(booking, decision.value);
          counters = { held: counters.held + moved.held, confirmed: counters.confirmed + moved.confirmed };
          booking = decision.value;
          expect(counters).toEqual(seatsTaken(booking));
        }
      }),
      { seed: 4, numRuns: 2000 },
    );
    // The property is meaningful only if the histories cover every status.
    expect([...seen, 'ON_HOLD'].sort()).toEqual([...bookingStatuses].sort());
  });
});
