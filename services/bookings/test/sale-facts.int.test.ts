import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExcursionId, OrganizationId, SessionId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { torture } from '@promtour/testkit/torture';
import fc from 'fast-check';
import type { SaleRepository } from '../src/inventory/inventory.ports.ts';
import { termsRepository } from '../src/excursion-terms/persistence/terms.repositories.ts';
import { someTerms, start, startHarness, type Harness } from './support/harness.ts';

const { seed, times } = torture(60);

type Fact = (sale: SaleRepository) => Promise<void>;

describe('facts of other services', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.stop());

  const afterwards = new Date(start.getTime() + 86_400_000);

  function opening(excursionId: ExcursionId, organizationId: OrganizationId, siteId = randomUUID() as SiteId) {
    const sessionId = randomUUID() as SessionId;
    const facts = { sessionId, excursionId, organizationId, siteId, regionCode: 'RU-SMO' as RegionCode };
    const endsAt = new Date(afterwards.getTime() + 3_600_000);
    const times = { startsAt: afterwards, endsAt, timeZone: 'Europe/Moscow' as TimeZone, localDate: '2026-12-01' };
    const open: Fact = async (sale) => {
      await termsRepository(harness.dataSource.manager).keep(someTerms(excursionId));
      await sale.open({ ...facts, ...times, capacity: 10 });
    };
    return { sessionId, siteId, open };
  }

  async function sellable(sessionId: SessionId): Promise<string> {
    const result = await harness.hold({ session: sessionId });
    if (result.ok) return 'SOLD';
    return result.error.code === 'BOOKING.SESSION_CLOSED' ? result.error.reason : result.error.code;
  }

  it('have the same effect in any order, repeated or not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(['OPEN', 'PUBLISH', 'SUSPEND', 'UNREADY', 'OPEN', 'PUBLISH'] as const, { minLength: 1 }),
        async (order) => {
          const excursion = randomUUID() as ExcursionId;
          const organization = randomUUID() as OrganizationId;
          const { sessionId, siteId, open } = opening(excursion, organization);
          const facts: Record<(typeof order)[number], Fact> = {
            OPEN: open,
            PUBLISH: (sale) => sale.publish(excursion, { number: 1, onSale: true, portals: null }),
            SUSPEND: (sale) => sale.suspend(organization, true),
            UNREADY: (sale) => sale.readySite(siteId, null),
          };
          for (const name of order) await harness.sale(facts[name]);

          const came = new Set<string>(order);
          const expected = !came.has('OPEN')
            ? 'NOT_FOUND'
            : came.has('SUSPEND')
              ? 'ORGANIZATION_SUSPENDED'
              : came.has('UNREADY')
                ? 'SITE_NOT_READY'
                : came.has('PUBLISH')
                  ? 'SOLD'
                  : 'NOT_PUBLISHED';
          expect(await sellable(sessionId)).toBe(expected);
        },
      ),
      { seed, numRuns: times(60, 400) },
    );
  });

  it('never miss each other under concurrency', async () => {
    for (let round = 0; round < 40; round++) {
      const excursion = randomUUID() as ExcursionId;
      const organization = randomUUID() as OrganizationId;
      const site = randomUUID() as SiteId;
      const sessions = Array.from({ length: 6 }, () => opening(excursion, organization, site));
      await Promise.all([
        ...sessions.map(({ open }) => harness.sale(open)),
        harness.sale((sale) => sale.publish(excursion, { number: 1, onSale: true, portals: null })),
        harness.sale((sale) => sale.suspend(organization, true)),
        harness.sale((sale) => sale.readySite(site, null)),
      ]);
      const [row] = await harness.dataSource.query<{ wrong: number }[]>(
        `SELECT count(*)::int AS wrong FROM session_inventory
         WHERE organization_id = $1 AND (NOT suspended OR NOT published OR site_ready_until IS NULL)`,
        [organization],
      );
      expect(row?.wrong).toBe(0);
    }
  });

  it('wait for each other: a session being opened applies a concurrent suspension', async () => {
    const organization = randomUUID() as OrganizationId;
    const excursion = randomUUID() as ExcursionId;
    const { sessionId, open } = opening(excursion, organization);
    await harness.sale((sale) => sale.publish(excursion, { number: 1, onSale: true, portals: null }));

    let suspending: Promise<void> = Promise.resolve();
    await harness.sale(async (sale) => {
      await open(sale);
      // It begins while the session is not committed yet, and must not pass it by.
      suspending = harness.sale((other) => other.suspend(organization, true));
      await Promise.race([suspending, waitsForLock(harness)]);
    });
    await suspending;
    expect(await sellable(sessionId)).toBe('ORGANIZATION_SUSPENDED');
  });

  it('close and reopen a site with each assessment, and by the clock', async () => {
    const excursion = randomUUID() as ExcursionId;
    const { sessionId, siteId, open } = opening(excursion, randomUUID() as OrganizationId);
    await harness.sale((sale) => sale.publish(excursion, { number: 1, onSale: true, portals: null }));
    await harness.sale(open);
    expect(await sellable(sessionId)).toBe('SOLD');
    await harness.sale((sale) => sale.readySite(siteId, null));
    expect(await sellable(sessionId)).toBe('SITE_NOT_READY');
    await harness.sale((sale) => sale.readySite(siteId, afterwards));
    expect(await sellable(sessionId)).toBe('SOLD');
    // The assessment has ended, and its event has not arrived yet.
    await harness.sale((sale) => sale.readySite(siteId, start));
    expect(await sellable(sessionId)).toBe('SITE_NOT_READY');
  });

  it.each([
    ['suspension', 'suspended = true', 'ORGANIZATION_SUSPENDED'],
    ['end of readiness', `site_ready_until = 'epoch'`, 'SITE_NOT_READY'],
  ])('stop a concurrent sale: after a %s no seats are sold', async (_, change, reason) => {
    const organization = randomUUID() as OrganizationId;
    const excursion = randomUUID() as ExcursionId;
    const { sessionId, open } = opening(excursion, organization);
    await harness.sale((sale) => sale.publish(excursion, { number: 1, onSale: true, portals: null }));
    await harness.sale(open);

    // A hold that has read the session and waits for its row, which the suspension has.
    const blocker = harness.dataSource.createQueryRunner();
    await blocker.startTransaction();
    await blocker.query('SELECT FROM session_inventory WHERE session_id = $1 FOR UPDATE', [sessionId]);
    const holding = sellable(sessionId);
    await waitsForLock(harness);
    await blocker.query(`UPDATE session_inventory SET ${change} WHERE session_id = $1`, [sessionId]);
    await blocker.commitTransaction();
    await blocker.release();

    expect(await holding).toBe(reason);
  });
});

async function waitsForLock(harness: Harness): Promise<void> {
  for (let waiting: unknown[] = []; waiting.length === 0;)
    waiting = await harness.dataSource.query<unknown[]>(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
}
