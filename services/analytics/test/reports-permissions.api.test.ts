import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { everyActor, outcomeOf, outcomes, viewerOf, type Actor } from '@promtour/testkit/permissions';
import { dashboardClient } from '@promtour/testkit/viewers';
import { startAnalytics, type AnalyticsService } from './support/analytics-service.ts';
import { reportOperations, visitsByRegion } from './support/reports.ts';

const parties = { organization: randomUUID(), otherOrganization: randomUUID() };
const denied = { anonymous: 'UNAUTHENTICATED', agency: 'FORBIDDEN', enterprise: 'FORBIDDEN' } as const;
const input = { name: 'Visits', period: 'LAST_MONTH', question: visitsByRegion };

let service: AnalyticsService;
/** A report of another account. */
let report: string;
beforeAll(async () => {
  service = await startAnalytics();
  const other = { ...dashboardClient(), subject: randomUUID() };
  const created = await reportOperations(service).create(input, other);
  ({ id: report } = created['savedReport'] as { id: string });
});
afterAll(() => service.stop());

type Operation = readonly [name: string, document: string, variables: () => object, Readonly<Record<Actor, string>>];

const key = () => ({ idempotencyKey: randomUUID() });
const version = () => ({ id: report, expectedVersion: 1 });
const mutation = (name: string) => {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  return `mutation ($input: ${type}Input!) { answer: ${name}(input: $input) { __typename } }`;
};

const operations: readonly Operation[] = [
  ['savedReports', '{ answer: savedReports { nodes { id } } }', () => ({}), outcomes('NOTHING', denied)],
  [
    'savedReport',
    'query ($id: ID!) { answer: savedReport(id: $id) { id } }',
    () => ({ id: report }),
    outcomes('NOTHING', denied),
  ],
  [
    'exportMeasures',
    mutation('exportMeasures'),
    () => ({ input: { ...key(), period: { from: '2026-11-01', to: '2026-11-30' }, question: visitsByRegion } }),
    outcomes('ALLOWED', denied),
  ],
  // Reports are an account's own, whatever it can read.
  ['updateSavedReport', mutation('updateSavedReport'), () => ({ input: version() }), outcomes('NOTHING', denied)],
  ['deleteSavedReport', mutation('deleteSavedReport'), () => ({ input: version() }), outcomes('NOTHING', denied)],
  [
    'createSavedReport',
    mutation('createSavedReport'),
    () => ({ input: { ...key(), ...input } }),
    outcomes('ALLOWED', denied),
  ],
];

describe('permissions', () => {
  const rows = operations.flatMap(([name, document, variables, expected]) =>
    everyActor.map((actor) => [name, actor, document, variables, expected[actor]] as const),
  );
  it.each(rows)('%s by %s', async (_, actor, document, variables, expected) => {
    const answer = await service.ask(document, { ...variables() }, viewerOf(actor, parties));
    expect(outcomeOf(answer as Parameters<typeof outcomeOf>[0])).toBe(expected);
  });
});
