import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { torture } from '@promtour/testkit/torture';
import { arrivalsAt } from '../src/arrivals.ts';
import { killUnderLoad } from '../src/scenarios/kills/kills-under-load.ts';
import { systemKinds, type System } from '../src/systems.ts';

const { seed, times } = torture(20_261_129);
/** None in `npm test`: a sample of one is among the scenarios, whose system runs anyway. */
const kills = times(0, 20);
const [kind] = await systemKinds();

if (kills === 0 || !kind.isOurs) {
  it('runs in npm run torture', () => {
    expect(kills).toBe(0);
  });
} else {
  describe(`${kills} kills under load, seed ${seed}`, () => {
    let running: System | undefined;
    const system = (): System => {
      if (running === undefined) throw new Error('the system did not start');
      return running;
    };
    beforeAll(async () => {
      running = await kind.start();
    }, 180_000);
    afterAll(async () => {
      await running?.stop();
    }, 60_000);
    const arrivals = arrivalsAt(system);

    it('seats by bookings, counters, events and analytics are equal; nothing is oversold, lost or doubled', async () => {
      const { stack } = system();
      if (stack === undefined) throw new Error('the system has no processes of its own');
      const { crowd } = await arrivals();
      const report = await killUnderLoad(system(), stack, { crowd, kills, seed });
      expect(report.kills).toHaveLength(kills);
      expect(report.soldOut).toBeGreaterThan(0);
      console.log(report);
    }, 3_600_000);
  });
}
