import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AgreementId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { createDataSource } from '@promtour/postgres/data-source';
import type { TestDatabase } from '@promtour/testkit/database';
import { copyServiceDatabases } from '@promtour/testkit/service';
import { anonymous, coordinatorOf, official } from '@promtour/testkit/viewers';
import type { DataSource } from 'typeorm';
import type { AgreementFilter } from '../src/agreements/application/ports.ts';
import { registry } from '../src/service.ts';
import { createAgreementReader } from '../src/agreements/persistence/agreement.reader.ts';
import { createReadinessReader } from '../src/readiness/persistence/readiness.reader.ts';
import { testRegistry } from './registry.ts';
import { scannedBy } from './scanned-by.ts';

let database: TestDatabase;
let dataSource: DataSource;
const sent: { sql: string; parameters: unknown[] }[] = [];

beforeAll(async () => {
  [database] = await copyServiceDatabases(testRegistry);
  const nothing = () => undefined;
  dataSource = await createDataSource({
    service: 'registry',
    url: database.url,
    migrations: [],
    poolSize: 2,
    entities: registry.entities,
  })
    .setOptions({
      logging: ['query'],
      logger: {
        logQuery: (sql, parameters) =>
          sent.push({ sql, parameters: [...((parameters as unknown[] | undefined) ?? [])] }),
        logQueryError: nothing,
        logQuerySlow: nothing,
        logSchemaBuild: nothing,
        logMigration: nothing,
        log: nothing,
      },
    })
    .initialize();
  // Only plans are tested, so the rows need neither audit entries nor existing sites.
  {
    const manager = { query: database.owner };
    for (const table of ['agreement', 'agreement_milestone', 'readiness_assessment'])
      await manager.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    for (const owner of ['site', 'organization'])
      await manager.query(`ALTER TABLE readiness_assessment DROP CONSTRAINT readiness_assessment_${owner}_id_fkey`);
    await manager.query(`
      INSERT INTO agreement (id, region_code, title, status, version, measures, signed_on, valid_until, provenance_source, created_at, due_at)
      SELECT md5('a' || n)::uuid, (SELECT code FROM region ORDER BY code OFFSET n % 80 LIMIT 1), '{"ru":"Проба"}',
             CASE WHEN n % 20 = 0 THEN 'DRAFT' WHEN n % 300 = 1 THEN 'EXPIRING' ELSE 'SIGNED' END, 1, '{COUNCIL}', CASE WHEN n % 20 > 0 THEN date '2026-01-01' END,
             '2030-12-31', 'SAMPLE', now(), now() + n * interval '1 minute'
        FROM generate_series(1, 30000) n`);
    await manager.query(`
      INSERT INTO agreement_milestone (agreement_id, region_code, measure, due_on, status, due_at)
      SELECT id, region_code, measure, '2026-07-03', CASE WHEN hashtext(id::text || measure) % 900 = 0 THEN 'OVERDUE' ELSE 'PLANNED' END, due_at
        FROM agreement, unnest('{COUNCIL,REGISTRY,EXCURSIONS}'::text[]) measure`);
    await manager.query(`
      INSERT INTO readiness_assessment (id, site_id, organization_id, region_code, methodology_version, status, assessed_on, valid_until,
                                        due_at, scores, total, maximum, criticals_met, recorded_at)
      SELECT md5('r' || n)::uuid, md5('s' || n)::uuid, md5('o' || n)::uuid, 'RU-SMO', 1, 'VALID', '2026-01-01', '2027-01-01',
             now() + n * interval '1 minute', '[]', 24, 24, true, now()
        FROM generate_series(1, 20000) n`);
    await manager.query('ALTER TABLE methodology DISABLE TRIGGER USER');
    await manager.query(`
      INSERT INTO methodology (version, published_at, title, criteria, stages)
      SELECT n, now(), '{"ru":"Проба"}', '[]', '[]' FROM generate_series(2, 3000) n`);
  }
  // Autovacuum does this in time; index-only counts depend on it.
  await database.owner('VACUUM (ANALYZE)');
}, 120_000);

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

/** Tables that the statements of some work scan sequentially. */
async function tablesScanned(work: () => Promise<unknown>): Promise<string[]> {
  sent.length = 0;
  await work();
  const statements = sent.splice(0);
  expect(statements.length).toBeGreaterThan(0);
  const rows = <Row>(sql: string, parameters: readonly unknown[] = []) => dataSource.query<Row[]>(sql, [...parameters]);
  return (await Promise.all(statements.map((one) => scannedBy({ rows }, one)))).flat();
}

const any = {
  regions: undefined,
  statuses: undefined,
  milestoneStatuses: undefined,
  due: { from: undefined, to: undefined },
  overdue: undefined,
};
const smolensk = 'RU-SMO' as RegionCode;
const ids = async <Id>(sql: string) => (await dataSource.query<{ id: Id }[]>(sql)).map(({ id }) => id);

it.each([
  ['anybody', anonymous],
  ['a coordinator', coordinatorOf('RU-SMO')],
])('agreements and their milestones are found by an index for %s', async (_, viewer) => {
  const reader = createAgreementReader(dataSource, viewer);
  const agreements = await ids<AgreementId>('SELECT id FROM agreement ORDER BY id LIMIT 50');
  const page = { limit: 20, after: undefined };
  expect(await tablesScanned(() => reader.agreements(any, page))).toEqual([]);
  expect(await tablesScanned(() => reader.agreements({ ...any, regions: [smolensk] }, page))).toEqual([]);
  expect(
    await tablesScanned(() => reader.agreements({ ...any, due: { from: undefined, to: '2026-06-30' } }, page)),
  ).toEqual([]);
  expect(
    await tablesScanned(() => reader.agreements({ ...any, due: { from: '2026-07-03', to: '2026-07-03' } }, page)),
  ).toEqual([]);
  expect(await tablesScanned(() => reader.agreements({ ...any, overdue: true }, page))).toEqual([]);
  expect(await tablesScanned(() => reader.agreements({ ...any, overdue: false }, page))).toEqual([]);
  expect(await tablesScanned(() => reader.agreementsOf([smolensk], any, page))).toEqual([]);
  expect(await tablesScanned(() => reader.countAgreementsOf([smolensk], any))).toEqual([]);
  expect(await tablesScanned(() => reader.agreementsById(agreements))).toEqual([]);
  expect(await tablesScanned(() => reader.milestonesOf(agreements))).toEqual([]);
  expect(await tablesScanned(() => reader.nextDue())).toEqual([]);
});

it('versions of the methodology are found by an index', async () => {
  const reader = createReadinessReader(dataSource, anonymous);
  expect(await tablesScanned(() => reader.methodologies({ limit: 20, after: undefined }))).toEqual([]);
  expect(await tablesScanned(() => reader.methodologies({ limit: 20, after: [1500] }))).toEqual([]);
});

const viewers = [
  ['anybody', anonymous],
  ['a coordinator', coordinatorOf('RU-SMO')],
  ['the agency', official],
] as const;
const most = [
  ['of all', {}],
  ['in the state of most', { statuses: ['SIGNED'] }],
  ['with a milestone in the state of most', { milestoneStatuses: ['PLANNED'] }],
] as const satisfies readonly (readonly [string, Partial<AgreementFilter>])[];
const few = [
  ['of a region', { regions: [smolensk] }],
  ['in a rare state', { statuses: ['EXPIRING'] }],
  ['in a state that none is in', { statuses: ['EXPIRED'] }],
  ['with a milestone in a rare state', { milestoneStatuses: ['OVERDUE'] }],
  ['with a milestone in a state that none is in', { milestoneStatuses: ['DONE'] }],
  ['in a region with a milestone in a rare state', { regions: [smolensk], milestoneStatuses: ['OVERDUE'] }],
] as const satisfies readonly (readonly [string, Partial<AgreementFilter>])[];

describe.each(viewers)('for %s', (_, viewer) => {
  it.each([...most, ...few])(
    'a page of agreements %s, the first or deep in the list, is found by an index',
    async (_name, filter) => {
      const reader = createAgreementReader(dataSource, viewer);
      const wanted = { ...any, ...filter };
      const deep = { limit: 20, after: ['80000000-0000-4000-8000-000000000000'] };
      expect(await tablesScanned(() => reader.agreements(wanted, { limit: 20, after: undefined }))).toEqual([]);
      expect(await tablesScanned(() => reader.agreements(wanted, deep))).toEqual([]);
    },
  );

  // Counts of the most frequent values read most of the table in any case and are not tested.
  it.each(few)('agreements %s are counted without reading all', async (_name, filter) => {
    const reader = createAgreementReader(dataSource, viewer);
    expect(await tablesScanned(() => reader.countAgreements({ ...any, ...filter }))).toEqual([]);
  });
});

it('the latest assessments of sites are found by an index', async () => {
  const reader = createReadinessReader(dataSource, anonymous);
  const sites = await ids<SiteId>('SELECT site_id AS id FROM readiness_assessment ORDER BY id LIMIT 100');
  expect(await tablesScanned(() => reader.latestOf(sites))).toEqual([]);
  expect(await tablesScanned(() => reader.nextExpiry())).toEqual([]);
});
