import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { auditSigningKey } from '@promtour/testkit/access';
import type { AuditRow } from '@promtour/testkit/audit-log';
import { unsealedRows } from '@promtour/testkit/audit-log';
import { eventually } from '@promtour/testkit/eventually';
import { startAnalytics, type AnalyticsService } from './support/analytics-service.ts';
import { runRebuild } from './support/service-process.ts';

let service: AnalyticsService;
beforeAll(async () => {
  service = await startAnalytics();
});
afterAll(() => service.stop());

/** Of one projection; the others are recorded alike. */
const auditLog = () => service.sql<AuditRow>(`SELECT * FROM audit.entry WHERE row_id LIKE 'visits/%' ORDER BY id`);
const serves = 'system:analytics';

it('the audit log records the generation of figures in use and who requested it', async () => {
  await expect(auditLog()).resolves.toMatchObject([
    { operation: 'INSERT', row_id: 'visits/1', actor: 'SYSTEM', subject: serves, after: { state: 'SERVING' } },
  ]);
  const { exitCode } = await runRebuild(
    { DATABASE_URL: service.database.url, AUDIT_SIGNING_KEY: auditSigningKey },
    '--wait',
  );
  expect(exitCode).toBe(0);

  const [, asked, ...steps] = await auditLog();
  expect(asked).toMatchObject({
    table_name: 'projection_generation',
    operation: 'INSERT',
    row_id: 'visits/2',
    actor: 'SYSTEM',
    subject: 'system:analytics-rebuild',
    correlation_id: expect.any(String),
    before: null,
    after: { state: 'REQUESTED' },
  });
  expect(steps).toMatchObject([
    { row_id: 'visits/2', subject: serves, before: { state: 'REQUESTED' }, after: { state: 'BUILDING' } },
    { row_id: 'visits/1', subject: serves, before: { state: 'SERVING' }, after: { state: 'RETIRED' } },
    { row_id: 'visits/2', subject: serves, before: { state: 'BUILDING' }, after: { state: 'SERVING' } },
  ]);
});

it('the audit log is sealed automatically', async () => {
  await eventually(async () => (await unsealedRows(service.sql)) === 0, { within: 60_000, every: 200 });
});
