import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { auditCoverage, completeCoverage } from '@promtour/service-kit/audit/coverage';
import { registry as definition } from '../src/service.ts';
import { startRegistry, type TestRegistry } from './registry.ts';

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.stop());

const coverage = () =>
  auditCoverage(
    { query: (sql, parameters) => registry.rows(sql, parameters) },
    definition.auditedTables,
    definition.exemptTables,
  );

it('every table of the registry is under the audit trail, or exempt with a reason', async () => {
  await expect(coverage()).resolves.toEqual(completeCoverage);
});

it('and a table that was forgotten fails that', async () => {
  await registry.database.owner('CREATE TABLE forgotten (id int PRIMARY KEY)');
  await expect(coverage()).resolves.toEqual({ ...completeCoverage, forgotten: ['forgotten'] });
});
