// Measures the store of visits against a real PostgreSQL: `node bench/visits.ts --visitors 1000000`. It fails on no figure.
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { orUsage, readOptions } from '@promtour/kernel/command-line';
import { startPostgres } from '@promtour/local-servers/postgres';
import { ensureGeneration } from '@promtour/messaging/generation/generations';
import { messagingMigrations } from '@promtour/messaging/migrations';
import { createDataSource } from '@promtour/postgres/data-source';
import { createLogger } from '@promtour/service-kit/logging';
import { migrateDatabase } from '@promtour/service-kit/persistence/migrate';
import { setVariable } from '@promtour/testkit/environment';
import { createTestDatabase } from '@promtour/testkit/database';
import { unwrap } from '@promtour/kernel/result';
import type { DataSource } from 'typeorm';
import { periodsOf } from '../src/dimensions/domain/calendar.ts';
import type { Dimension, Filter, Grain } from '../src/dimensions/domain/question.ts';
import { dimensionsProjection } from '../src/dimensions/persistence/dimensions.projection.ts';
import { visits } from '../src/visits/persistence/visits.projection.ts';
import { createVisitSource } from '../src/visits/persistence/visits.reader.ts';
import { measureLatency } from './measure.ts';
import { seedVisits, seededId } from './seeded-visits.ts';

const { visitors: asked } = orUsage(() => readOptions(process.argv.slice(2), { visitors: { type: 'string' } }));
const sizes = (asked ?? '100000,1000000').split(',').map(Number);
const logger = createLogger({ service: 'bench', level: 'silent' });
const directory = await mkdtemp(join(tmpdir(), 'promtour-bench-'));
// Closed to others, but the account that PostgreSQL may have to run under must pass through.
await chmod(directory, 0o711);
const dataDir = join(directory, 'postgres');
const postgres = await startPostgres({ dataDir, temporary: dataDir });
try {
  setVariable('postgresUrl', postgres.url);
  for (const visitors of sizes) await measure(visitors);
} finally {
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}

async function measure(visitors: number): Promise<void> {
  const database = await createTestDatabase();
  const projections = [dimensionsProjection, visits];
  const about = { service: 'analytics', url: database.url, migrations: messagingMigrations };
  await migrateDatabase({ ...about, ownerUrl: database.ownerUrl, projections });
  const dataSource = createDataSource({ ...about, poolSize: 4, entities: [] });
  await dataSource.initialize();
  for (const projection of projections) await ensureGeneration(dataSource, 'analytics', projection);
  const { events, items, seconds } = await seedVisits(dataSource, 'visits_g1', logger, { visitors });
  await database.owner('VACUUM ANALYZE');
  const bytes = await sizeOf(dataSource);
  console.log(
    `${visitors.toLocaleString('en')} visitors: ${events.toLocaleString('en')} events (${items.toLocaleString('en')} items) in ${seconds.toFixed(0)} s, ${Math.round(events / seconds).toLocaleString('en')} events/s; ${(bytes / visitors).toFixed(1)} bytes per visitor`,
  );
  console.table(await tablesOf(dataSource));
  console.table(await questions(dataSource));
  await dataSource.destroy();
  await database.drop();
}

async function sizeOf(dataSource: DataSource): Promise<number> {
  const [row] = await dataSource.query<{ bytes: string }[]>(
    `SELECT sum(pg_total_relation_size(c.oid)) AS bytes FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = relnamespace
     WHERE nspname = 'visits_g1' AND relkind = 'r'`,
  );
  return Number(row?.bytes);
}

function tablesOf(dataSource: DataSource): Promise<unknown[]> {
  return dataSource.query(
    `SELECT regexp_replace(relname, '_\\d{6}$', ' (months)') AS table, sum(reltuples)::bigint AS rows,
       round(sum(pg_total_relation_size(c.oid)) / 1e6, 1) AS megabytes
     FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = relnamespace
     WHERE nspname = 'visits_g1' AND relkind = 'r' GROUP BY 1 ORDER BY 3 DESC`,
  );
}

async function questions(dataSource: DataSource): Promise<unknown[]> {
  const source = createVisitSource(dataSource);
  const year = { from: '2025-01-01', to: '2025-12-31' };
  const all: readonly (readonly [string, { from: string; to: string }, Grain, Filter, readonly Dimension[]])[] = [
    ['country, year by month', year, 'MONTH', {}, []],
    ['country, year by day', year, 'DAY', {}, []],
    ['country, 5 years by region', { from: '2021-01-01', to: '2025-12-31' }, 'YEAR', {}, ['REGION']],
    ['country, year by organization', year, 'YEAR', {}, ['ORGANIZATION']],
    ['country, year by industry', year, 'YEAR', {}, ['INDUSTRY']],
    ['country, year by purpose and segment', year, 'YEAR', {}, ['PURPOSE', 'SEGMENT']],
    ['country, year, origin × region', year, 'YEAR', {}, ['ORIGIN_REGION', 'REGION']],
    ['country, year by channel', year, 'MONTH', {}, ['CHANNEL']],
    ['region, year by month and organization', year, 'MONTH', { REGION: ['RU-AD'] }, ['ORGANIZATION']],
    ['region, year by day', year, 'DAY', { REGION: ['RU-AD'] }, []],
    [
      'organization, year by week and excursion',
      year,
      'WEEK',
      { ORGANIZATION: [seededId('enterprise 7')] },
      ['EXCURSION'],
    ],
    ['excursion, year by purpose', year, 'YEAR', { EXCURSION: [seededId('excursion 7')] }, ['PURPOSE']],
  ];
  const rows: unknown[] = [];
  for (const [question, range, grain, filter, by] of all) {
    const periods = unwrap(periodsOf(range, grain));
    const { p50, p99 } = await measureLatency(() => source.sums({ kind: 'EVERYTHING' }, { periods, filter, by }), 40);
    rows.push({ question, p50: p50.toFixed(1), p99: p99.toFixed(1) });
  }
  const started = performance.now();
  await Promise.all(
    all.map(([, range, grain, filter, by]) =>
      source.sums({ kind: 'EVERYTHING' }, { periods: unwrap(periodsOf(range, grain)), filter, by }),
    ),
  );
  rows.push({ question: 'the twelve at once', p50: (performance.now() - started).toFixed(1), p99: '' });
  return rows;
}
