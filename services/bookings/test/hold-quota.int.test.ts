import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Result } from '@promtour/kernel/result';
import { agencyClient } from '@promtour/testkit/viewers';
import { randomUUID } from 'node:crypto';
import type { HoldLimits } from '../src/bookings/domain/hold-limits.ts';
import { startHarness, type Harness } from './support/harness.ts';

type Outcome = Result<unknown, { readonly code: string; readonly quota?: string }>;

const quotaOf = (result: Outcome) => (result.ok ? 'held' : (result.error.quota ?? result.error.code));
const limits: HoldLimits = { holds: 200, seats: 1_000, sessionHolds: 150, sessionSeats: 900 };
const isolation = { causation: { correlationId: 'test' } };

describe('the holds of a client', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ limits });
  });
  afterAll(() => harness.stop());

  /** Holds of one client, all at once, one to each of so many sessions in turns. */
  async function crowd(count: number, seats: number, sessionCount: number): Promise<Record<string, number>> {
    const caller = { ...isolation, viewer: { ...agencyClient(randomUUID()), subject: `client:${randomUUID()}` } };
    const sessions = await Promise.all(Array.from({ length: sessionCount }, () => harness.openSession(5_000)));
    const results = await Promise.all(
      Array.from({ length: count }, (_, nth) =>
        harness.hold({ session: sessions[nth % sessionCount] ?? '', seats }, undefined, caller),
      ),
    );
    return Object.fromEntries(
      Object.entries(Object.groupBy(results, quotaOf)).map(([quota, those]) => [quota, those?.length ?? 0]),
    );
  }

  it.each([
    [260, 1, 20, { held: 200, HOLDS: 60 }],
    [60, 40, 20, { held: 25, SEATS: 35 }],
    [170, 1, 1, { held: 150, SESSION_HOLDS: 20 }],
    [60, 30, 1, { held: 30, SESSION_SEATS: 30 }],
  ])(
    'never exceed the limits: %i concurrent holds of %i seats, in %i sessions',
    async (...[count, seats, sessions, right]) => {
      expect(await crowd(count, seats, sessions)).toEqual(right);
    },
  );

  it('are refused with the limit and the current figure, and expire with time', async () => {
    const caller = { ...isolation, viewer: { ...agencyClient(randomUUID()), subject: 'client:one' } };
    const [one, two] = [await harness.openSession(5_000), await harness.openSession(5_000)];
    await harness.hold({ session: one, seats: 600 }, undefined, caller);
    expect(await harness.hold({ session: two, seats: 401 }, undefined, caller)).toMatchObject({
      error: { code: 'BOOKING.HOLD_QUOTA_EXCEEDED', quota: 'SEATS', limit: 1_000, current: 600 },
    });
    expect(await harness.hold({ session: two, seats: 400 })).toMatchObject({ ok: true });
    harness.clock.advance(15 * 60_000);
    expect(await harness.hold({ session: two, seats: 401 }, undefined, caller)).toMatchObject({ ok: true });
  });
});

describe('control: the same without the client’s lock', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ limits });
    const [{ body } = { body: '' }] = await harness.database.owner<{ body: string }>(
      `SELECT pg_get_functiondef('on_hold(text, uuid, timestamptz, integer, integer, integer, boolean)'::regprocedure) AS body`,
    );
    await harness.database.owner(body.replace(/PERFORM pg_advisory_xact_lock\([^;]*;/, ''));
  });
  afterAll(() => harness.stop());

  it('exceeds the limits', async () => {
    const sessions = await Promise.all(Array.from({ length: 20 }, () => harness.openSession(5_000)));
    // One crowd may happen to come one after another: several clients try.
    let most = 0;
    for (let client = 0; client < 10 && most <= 25; client += 1) {
      const caller = { ...isolation, viewer: { ...agencyClient(randomUUID()), subject: `client:${client}` } };
      const results = await Promise.all(
        Array.from({ length: 60 }, (_, nth) =>
          harness.hold({ session: sessions[nth % 20] ?? '', seats: 40 }, undefined, caller),
        ),
      );
      most = Math.max(most, results.filter(({ ok }) => ok).length);
    }
    expect(most).toBeGreaterThan(25);
  });
});
