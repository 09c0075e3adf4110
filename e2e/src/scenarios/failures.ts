import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Stack } from '@promtour/local/stack';
import type { Arrivals } from '../arrivals.ts';
import { portalOf } from '../portal.ts';
import { seedOpenExcursion, type SeededOffer } from '../seeds.ts';
import type { System } from '../systems.ts';
import { expectEqualTallies, killUnderLoad } from './kills/kills-under-load.ts';
import { query, visitsSchema } from './kills/tallies.ts';
import { killBetweenCommitAndReply } from './kill-between-commit-and-reply.ts';
import { killedServers } from './killed-servers.ts';
import { outages } from './outages.ts';
import { restartsUnderLoad } from './restarts-under-load.ts';

/** Services are killed at the worst moment. Requires a system that the tests started. */
export function failureScenarios(system: () => System, stack: () => Stack, arrivals: () => Promise<Arrivals>): void {
  describe('services that are killed', () => {
    let seeds: readonly [SeededOffer, SeededOffer, SeededOffer];

    beforeAll(async () => {
      // Prepared before the first kill: the partitions of a killed consumer are read again only after its group has removed it.
      const portal = portalOf(system());
      seeds = await Promise.all([
        seedOpenExcursion(portal, { capacity: 10 }),
        seedOpenExcursion(portal, { capacity: 500 }),
        seedOpenExcursion(portal, { capacity: 10 }),
      ]);
    }, 60_000);

    killBetweenCommitAndReply(system, stack, () => seeds[0]);
    restartsUnderLoad(system, stack, () => seeds[1], arrivals);
    killedServers(system, stack, () => seeds[2]);
    outages(system, stack, () => seeds[2]);
    // `npm run torture` kills 20 processes in the same way.
    it('at any moment while clients book: seats by bookings, counters, events and analytics are equal', async () => {
      const { soldOut, capacities } = await killUnderLoad(system(), stack(), { kills: 1, seed: 20_261_129 });
      expect(soldOut).toBeGreaterThan(0);

      // The control: a seat that is counted twice is found.
      const sessions = [...capacities.keys()];
      const plant = async (seats: number) =>
        query(
          stack().databaseUrls.analytics,
          `UPDATE "${await visitsSchema(stack())}".visit SET confirmed = confirmed + $2 WHERE session_id = $1`,
          [sessions[0], seats],
        );
      await plant(1);
      await expect(expectEqualTallies(stack(), sessions, 2_000)).rejects.toThrow('analytics');
      await plant(-1);
    }, 180_000);
  });
}
