import { describe, expect, it } from '@jest/globals';
import type { BookingId, ExcursionId, OrganizationId, SessionId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { unwrap } from '@promtour/kernel/result';
import fc from 'fast-check';
import {
  bookingStatuses,
  seatsMoved,
  seatsTaken,
  transitions,
  type Booking,
  type BookingState,
  type BookingStatus,
} from './booking.ts';
import { decide, type Command } from './decide.ts';

const now = new Date('2026-11-23T09:00:00Z');
const later = (ms: number): Date => new Date(now.getTime() + ms);

const facts = {
  id: '0198f6a0-0000-7000-8000-000000000001' as BookingId,
  sessionId: '0198f6a0-0000-7000-8000-000000000002' as SessionId,
  excursionId: '0198f6a0-0000-7000-8000-000000000003' as ExcursionId,
  organizationId: '0198f6a0-0000-7000-8000-000000000004' as OrganizationId,
  regionCode: 'RU-SMO' as RegionCode,
  maker: { subject: 'client:portal', portalId: null, organizationId: null },
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
};

const commands: readonly (readonly [Command, BookingStatus])[] = [
  [{ type: 'CONFIRM' }, 'CONFIRMED'],
  [{ type: 'CANCEL' }, 'CANCELLED'],
  [{ type: 'REDEEM', attended: 6 }, 'REDEEMED'],
];

describe('decide', () => {
  const table = bookingStatuses.flatMap((from) => commands.map(([command, to]) => ({ from, command, to })));

  it.each(table.filter(({ from, to }) => transitions[from].includes(to)))(
    'given $from, when $command.type, then $to',
    ({ from, command, to }) => {
      const after = unwrap(decide(given(states[from]), command, later(1)));
      expect(after).toMatchObject({ ...facts, status: to, updatedAt: later(1) });
    },
  );

  it.each(table.filter(({ from, to }) => !transitions[from].includes(to)))(
    'given $from, when $command.type, then a conflict that tells the status',
    ({ from, command }) => {
      expect(decide(given(states[from]), command, later(1))).toMatchObject({
        ok: false,
        error: { code: 'BOOKING.STATUS_CONFLICT', status: from },
      });
    },
  );

  it.each(commands)('given a hold whose time is over, when %j, then it counts as expired already', (command) => {
    expect(decide(given(states.ON_HOLD), command, later(60_000))).toMatchObject({
      ok: false,
      error: { code: 'BOOKING.STATUS_CONFLICT', status: 'EXPIRED' },
    });
  });

  it.each([
    [59_999, false],
    [60_000, true],
    [86_400_000, true],
  ])('given a hold of 60 s, when it is to expire after %i ms, then allowed: %p', (ms, allowed) => {
    expect(decide(given(states.ON_HOLD), { type: 'EXPIRE' }, later(ms)).ok).toBe(allowed);
  });

  it.each(bookingStatuses.filter((status) => status !== 'ON_HOLD'))(
    'given %s, when it is to expire, then it stays so',
    (status) => {
      expect(decide(given(states[status]), { type: 'EXPIRE' }, later(86_400_000)).ok).toBe(false);
    },
  );

  it.each([0, -1, 7, 1.5, Number.NaN, 2 ** 31])(
    'given 6 seats, when %p came, then the input is refused',
    (attended) => {
      expect(decide(given(states.CONFIRMED), { type: 'REDEEM', attended }, now)).toMatchObject({
        ok: false,
        error: { code: 'INPUT.INVALID', path: ['attended'] },
      });
    },
  );

  it('leaves nothing behind of the status before', () => {
    expect(unwrap(decide(given(states.ON_HOLD), { type: 'CONFIRM' }, now))).not.toHaveProperty('expiresAt');
  });
});

describe('the machine', () => {
  const command = fc.oneof(
    fc.constantFrom<Command>({ type: 'CONFIRM' }, { type: 'CANCEL' }, { type: 'EXPIRE' }),
    fc.integer({ min: -2, max: 9 }).map((attended): Command => ({ type: 'REDEEM', attended })),
  );

  it('never leaves its table, and the seats moved add up to the seats taken', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(command, fc.nat(40_000)), { maxLength: 12 }), (steps) => {
        let booking = given(states.ON_HOLD);
        let counters = seatsTaken(booking);
        let at = 0;
        for (const [next, ms] of steps) {
          at += ms;
          const decision = decide(booking, next, later(at));
          if (!decision.ok) continue;
          expect(transitions[booking.status]).toContain(decision.value.status);
          const moved = seatsMoved(booking, decision.value);
          counters = { held: counters.held + moved.held, confirmed: counters.confirmed + moved.confirmed };
          booking = decision.value;
          expect(counters).toEqual(seatsTaken(booking));
        }
      }),
      { seed: 4, numRuns: 2000 },
    );
  });

  it('reaches every status', () => {
    const reached = new Set<BookingStatus>(['ON_HOLD']);
    for (const status of reached) for (const next of transitions[status]) reached.add(next);
    expect([...reached].sort()).toEqual([...bookingStatuses].sort());
  });
});
