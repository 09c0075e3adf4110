import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Stack } from '@promtour/local/stack';
import { arrivalsAt } from '../src/arrivals.ts';
import { auditTrailsScenarios } from '../src/scenarios/audit-trails.ts';
import { badInputScenarios } from '../src/scenarios/bad-input.ts';
import { bookingScenarios } from '../src/scenarios/booking.ts';
import { closedDoorsScenarios } from '../src/scenarios/closed-doors.ts';
import { findingScenarios } from '../src/scenarios/finding.ts';
import { failureScenarios } from '../src/scenarios/failures.ts';
import { regionJoinsScenarios } from '../src/scenarios/region-joins.ts';
import { issuerScenarios } from '../src/scenarios/issuer.ts';
import { revocationScenarios } from '../src/scenarios/revocation.ts';
import { keyRotationScenarios } from '../src/scenarios/key-rotation.ts';
import { suspensionScenarios } from '../src/scenarios/suspensions.ts';
import { sampleDataScenarios } from '../src/scenarios/sample-data.ts';
import { systemKinds, type System } from '../src/systems.ts';

const kinds = await systemKinds();

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
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
  if (kind === kinds[0]) suspensionScenarios(system);
  issuerScenarios(system);
  revocationScenarios(system);
  // No input reaches a transport before it has been checked, so one system shows it for all.
  if (kind === kinds[0]) badInputScenarios(system);
  sampleDataScenarios(system);
  if (kind.isOurs) {
    const stack = (): Stack => {
      const { stack: ours } = system();
      if (ours === undefined) throw new Error('these processes are not ours');
      return ours;
    };
    // Keys travel by HTTP, whatever carries the events.
    if (kind === kinds[0]) keyRotationScenarios(system);
    closedDoorsScenarios(system, stack);
    failureScenarios(system, stack, arrivals);
    auditTrailsScenarios(stack);
  }
});
