import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Stack } from '@promtour/local/stack';
import { arrivalsAt } from './arrivals.ts';
import { auditTrailsScenarios } from './scenarios/audit-trails.ts';
import { badInputScenarios } from './scenarios/bad-input.ts';
import { bookingScenarios } from './scenarios/booking.ts';
import { closedDoorsScenarios } from './scenarios/closed-doors.ts';
import { findingScenarios } from './scenarios/finding.ts';
import { failureScenarios } from './scenarios/failures.ts';
import { regionJoinsScenarios } from './scenarios/region-joins.ts';
import { issuerScenarios } from './scenarios/issuer.ts';
import { revocationScenarios } from './scenarios/revocation.ts';
import { keyRotationScenarios } from './scenarios/key-rotation.ts';
import { suspensionScenarios } from './scenarios/suspensions.ts';
import { sampleDataScenarios } from './scenarios/sample-data.ts';
import type { System, SystemKind } from './systems.ts';

/**
 * What users do, on one system.
 * @param scope `transport` leaves out what no transport can change
 */
export function systemSuite(kind: SystemKind, scope: 'all' | 'transport'): void {
  describe(kind.name, () => {
    let running: System | undefined;
    let trouble: Error | undefined;

    beforeAll(async () => {
      // Kept for one test, so that a system that does not start says why once and not in a hundred places.
      running = await kind.start().catch((error: unknown) => {
        trouble = error instanceof Error ? error : new Error(String(error));
        return undefined;
      });
    }, 120_000);
    afterAll(async () => {
      await running?.stop();
    }, 30_000);

    const system = (): System => {
      if (running === undefined) throw new Error('the system did not start; the first test says why');
      return running;
    };
    it('starts', () => {
      if (trouble !== undefined) throw trouble;
    });
    const arrivals = arrivalsAt(system);
    findingScenarios(system);
    bookingScenarios(system, arrivals);
    regionJoinsScenarios(system);
    // What a region decides is the registry's, whatever carries the events.
    if (scope === 'all') suspensionScenarios(system);
    issuerScenarios(system);
    revocationScenarios(system);
    // No input reaches a transport before it has been checked, so one system shows it for all.
    if (scope === 'all') badInputScenarios(system);
    sampleDataScenarios(system);
    if (kind.isOurs) {
      const stack = (): Stack => {
        const { stack: ours } = system();
        if (ours === undefined) throw new Error('these processes are not ours');
        return ours;
      };
      // Keys travel by HTTP, whatever carries the events.
      if (scope === 'all') keyRotationScenarios(system);
      closedDoorsScenarios(system, stack);
      failureScenarios(system, stack, arrivals);
      auditTrailsScenarios(stack);
    }
  });
}
