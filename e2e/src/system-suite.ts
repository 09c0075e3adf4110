import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Stack } from '@promtour/local/stack';
import { arrivalsAt } from './arrivals.ts';
import { auditLogsScenarios } from './scenarios/audit-logs.ts';
import { badInputScenarios } from './scenarios/bad-input.ts';
import { bookingScenarios } from './scenarios/booking.ts';
import { accessDenialsScenarios } from './scenarios/access-denials.ts';
import { calendarFeedScenarios } from './scenarios/calendar-feeds.ts';
import { dashboardScenarios } from './scenarios/dashboard.ts';
import { erasureScenarios } from './scenarios/erasure.ts';
import { excursionVersionScenarios } from './scenarios/excursion-versions.ts';
import { feedbackScenarios } from './scenarios/feedback.ts';
import { findingScenarios } from './scenarios/finding.ts';
import { planningScenarios } from './scenarios/planning.ts';
import { failureScenarios } from './scenarios/failures.ts';
import { reconciliationScenarios } from './scenarios/reconciliation.ts';
import { regionJoinsScenarios } from './scenarios/region-joins.ts';
import { issuerScenarios } from './scenarios/issuer.ts';
import { revocationScenarios } from './scenarios/revocation.ts';
import { keyRotationScenarios } from './scenarios/key-rotation.ts';
import { suspensionScenarios } from './scenarios/suspensions.ts';
import { routeScenarios } from './scenarios/routes.ts';
import { sampleDataScenarios } from './scenarios/sample-data.ts';
import type { System, SystemKind } from './systems.ts';

/**
 * The end-to-end scenarios on one system.
 * @param scope `transport` leaves out scenarios that do not depend on the transport
 */
export function systemSuite(kind: SystemKind, scope: 'all' | 'transport'): void {
  describe(kind.name, () => {
    let running: System | undefined;
    let trouble: Error | undefined;

    beforeAll(async () => {
      // Reported by one test, so that a system that fails to start reports the reason once.
      running = await kind.start().catch((error: unknown) => {
        trouble = error instanceof Error ? error : new Error(String(error));
        return undefined;
      });
    }, 120_000);
    afterAll(async () => {
      await running?.stop();
    }, 30_000);

    const system = (): System => {
      if (running === undefined) throw new Error('the system did not start; see the first test');
      return running;
    };
    it('starts', () => {
      if (trouble !== undefined) throw trouble;
    });
    const arrivals = arrivalsAt(system);
    findingScenarios(system);
    planningScenarios(system);
    // Pages do not depend on the transport.
    if (scope === 'all') calendarFeedScenarios(system);
    bookingScenarios(system, arrivals);
    feedbackScenarios(system, arrivals);
    dashboardScenarios(system, arrivals);
    regionJoinsScenarios(system);
    if (scope === 'all') excursionVersionScenarios(system);
    // Decisions of a region are taken in the registry and do not depend on the transport.
    if (scope === 'all') suspensionScenarios(system);
    routeScenarios(system);
    issuerScenarios(system);
    revocationScenarios(system);
    // Input is validated before any transport is involved, so one system is enough.
    if (scope === 'all') badInputScenarios(system);
    sampleDataScenarios(system, { again: scope === 'all' });
    if (kind.isOurs) {
      const stack = (): Stack => {
        const { stack: ours } = system();
        if (ours === undefined) throw new Error('these processes are not started by the tests');
        return ours;
      };
      // Signing keys travel over HTTP and do not depend on the transport.
      if (scope === 'all') keyRotationScenarios(system);
      accessDenialsScenarios(system, stack);
      failureScenarios(system, stack, arrivals);
      erasureScenarios(system, stack, arrivals);
      reconciliationScenarios(system, stack, arrivals);
      auditLogsScenarios(stack);
    }
  });
}
