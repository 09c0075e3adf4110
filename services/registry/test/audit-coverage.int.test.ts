import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { auditCoverage, completeCoverage } from '@promtour/service-kit/audit/coverage';
import { publishedNames } from '../src/audit/published-names.ts';
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

it('every table of the registry is audited, or exempt with a reason', async () => {
  await expect(coverage()).resolves.toEqual(completeCoverage);
});

it('reports a forgotten table', async () => {
  await registry.database.owner('CREATE TABLE forgotten (id int PRIMARY KEY)');
  await expect(coverage()).resolves.toEqual({ ...completeCoverage, forgotten: ['forgotten'] });
});

/** Columns of audited tables without a published name. */
async function unnamed(): Promise<string[]> {
  const tables = { 'messaging.discarded_event': {}, ...definition.auditedTables };
  const columns = await Promise.all(
    Object.entries(tables).map(async ([name, terms]) => {
      const omitted = 'omit' in terms ? (terms.omit ?? []) : [];
      const rows = await registry.rows<{ column: string }>(
        `SELECT attname AS column FROM pg_attribute
          WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attname <> ALL ($2)`,
        [name, omitted],
      );
      const table = name.split('.').at(-1) ?? name;
      return rows
        .filter(({ column }) => publishedNames[table]?.fields[column] === undefined)
        .map(({ column }) => `${table}.${column}`);
    }),
  );
  return columns.flat();
}

it('names every audited column as the graph does', async () => {
  await expect(unnamed()).resolves.toEqual([]);
});

it('reports a column without a name', async () => {
  await registry.database.owner('ALTER TABLE portal ADD COLUMN forgotten int');
  await expect(unnamed()).resolves.toEqual(['portal.forgotten']);
});
