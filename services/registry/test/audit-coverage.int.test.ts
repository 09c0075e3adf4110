import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { unauditedTables } from '@promtour/service-kit/audit/audit-table';
import { auditedTables, exemptTables } from '../src/persistence/audit/audited-tables.ts';
import { startRegistry, type TestRegistry } from './registry.ts';

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.stop());

const unaudited = () => unauditedTables({ query: (sql, parameters) => registry.rows(sql, parameters) });

it('every table of the registry is under the audit trail, or exempt with a reason', async () => {
  await expect(unaudited()).resolves.toEqual(Object.keys(exemptTables).sort());
  expect(Object.values(exemptTables).every((reason) => reason.length > 20)).toBe(true);
});

it('and what is listed is there, and nothing is both', async () => {
  const tables = await registry.rows<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
  );
  expect(tables.map(({ name }) => name).sort()).toEqual(
    [...Object.keys(auditedTables), ...Object.keys(exemptTables)].sort(),
  );
});

it('no other schema holds what somebody could want to know of', async () => {
  const schemas = await registry.rows<{ name: string }>(
    `SELECT DISTINCT table_schema AS name FROM information_schema.tables
      WHERE table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  // audit is the trail itself; messaging and pgboss keep events and jobs under way.
  expect(schemas.map(({ name }) => name)).toEqual(['audit', 'messaging', 'pgboss', 'public']);
});

it('and a table that was forgotten fails the first of these', async () => {
  await registry.rows('CREATE TABLE forgotten (id int PRIMARY KEY)');
  await expect(unaudited()).resolves.toContain('forgotten');
});
