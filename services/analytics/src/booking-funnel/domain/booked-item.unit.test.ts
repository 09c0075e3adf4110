import { describe, expect, it } from '@jest/globals';
import { noSteps, outcomeOf, type Steps } from './booked-item.ts';

const at = '2026-11-02T09:00:00Z';
const held: Steps = { ...noSteps, heldAt: at };
const requested: Steps = { ...held, requestedAt: at };
const confirmed: Steps = { ...held, confirmedAt: at };

describe('the outcome of a booked item', () => {
  it.each([
    [held, null, 'HELD'],
    [{ ...held, expiredAt: at }, null, 'EXPIRED'],
    [{ ...held, cancelledAt: at }, null, 'WITHDRAWN'],
    [requested, null, 'REQUESTED'],
    [{ ...requested, cancelledAt: at }, null, 'WITHDRAWN'],
    [{ ...requested, rejectedAt: at }, null, 'REJECTED'],
    [{ ...requested, confirmedAt: at }, null, 'CONFIRMED'],
    [confirmed, null, 'CONFIRMED'],
    [{ ...confirmed, cancelledAt: at }, null, 'CANCELLED'],
    [confirmed, 0, 'NO_SHOW'],
    [confirmed, 3, 'ATTENDED'],
    [{ ...confirmed, cancelledAt: at }, 3, 'ATTENDED'],
  ] as const)('of %j with attendance %s is %s', (steps, attended, outcome) => {
    expect(outcomeOf(steps, attended)).toBe(outcome);
  });
});
