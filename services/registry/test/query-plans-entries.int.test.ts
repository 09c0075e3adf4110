import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import type { OrganizationId } from '@promtour/kernel/id';
import { parseRegionCode } from '@promtour/kernel/region-code';
import { anonymous, coordinatorOf, managerOf, official } from '@promtour/testkit/viewers';
import { DataSource } from 'typeorm';
import type { EntryFilter } from '../src/entries/application/ports.ts';
import { createRegistryEntryReader } from '../src/entries/persistence/registry-entry.reader.ts';
import { registryEntrySchema, transitionSchema } from '../src/entries/persistence/registry-entry.row.ts';
import { startRegistry, type Statement, type TestRegistry } from './registry.ts';
import { scannedBy } from './scanned-by.ts';

const entries = 20_000;
const organization = '00000000-0000-4000-8000-000000000001';

let registry: TestRegistry;
let dataSource: DataSource;
const seen: Statement[] = [];
const note = (sql: string, parameters?: unknown[]) => void seen.push({ sql, parameters: parameters ?? [] });
const ignore = () => undefined;

beforeAll(async () => {
  registry = await startRegistry();
  // Without the audit triggers: generated rows are not changes.
  await registry.database.owner(`
    ALTER TABLE organization DISABLE TRIGGER audited_insert; ALTER TABLE registry_entry DISABLE TRIGGER audited_insert;
    -- With a legal name, rows are about as wide as real ones: the planner goes by pages.
    INSERT INTO organization (id, kind, name, sort_name, legal_name, brands, region_code, okved, status, provenance_source, created_at, search_text)
    SELECT ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'ENTERPRISE', jsonb_build_object('ru', 'Завод ' || n), n::text,
           'Общество с ограниченной ответственностью «Металлургический завод № ' || n || '»', '{}', (ARRAY['RU-SMO', 'RU-TUL', 'RU-KDA', 'RU-KAM'])[1 + n % 4], '{24.10}', 'ACTIVE', 'SAMPLE', now(), n::text
      FROM generate_series(1, ${entries}) n;
    INSERT INTO registry_entry (id, organization_id, registry, region_code, suspended_by, status, version, created_at, updated_at)
    SELECT gen_random_uuid(), id, 'INDUSTRIAL_ENTERPRISE', region_code,
           CASE WHEN (hashtext(id::text) & 1023) % 100 = 3 THEN 'REGION' END,
           -- Most are registered; a hundredth is in each of the other states.
           coalesce((ARRAY['CANDIDATE', 'APPLIED', 'UNDER_REVIEW', 'SUSPENDED'])[1 + (hashtext(id::text) & 1023) % 100], 'REGISTERED'), 1, now(),
           now() - (row_number() OVER ()) * interval '1 minute'
      FROM organization;
    ALTER TABLE organization ENABLE TRIGGER audited_insert; ALTER TABLE registry_entry ENABLE TRIGGER audited_insert`);
  await registry.database.owner('VACUUM (ANALYZE) registry_entry');
  await registry.database.owner('ANALYZE organization');
  dataSource = await new DataSource({
    type: 'postgres',
    url: registry.database.url,
    entities: [registryEntrySchema, transitionSchema],
    logging: ['query'],
    logger: {
      logQuery: note,
      logQueryError: ignore,
      logQuerySlow: ignore,
      logSchemaBuild: ignore,
      logMigration: ignore,
      log: ignore,
    },
  }).initialize();
}, 120_000);

afterAll(async () => {
  await registry.stop();
  await dataSource.destroy();
});

async function expectNoScan(work: (viewer: Viewer) => Promise<unknown>): Promise<void> {
  for (const viewer of [official, coordinatorOf('RU-SMO'), managerOf(organization), anonymous]) {
    const from = seen.length;
    await work(viewer);
    const sent = seen.slice(from);
    expect(sent).toHaveLength(1);
    for (const statement of sent) expect(await scannedBy(registry, statement)).not.toContain('registry_entry');
  }
}

const growing = ['organization', 'registry_entry'];
const smolensk = [parseRegionCode('RU-SMO')].filter((code) => code !== undefined);

const everything: EntryFilter = {
  regions: undefined,
  registries: undefined,
  statuses: undefined,
  organizations: undefined,
};

it.each<[string, Partial<EntryFilter>]>([
  ['of all', {}],
  ['of a region', { regions: smolensk }],
  ['of a registry', { registries: ['INDUSTRIAL_ENTERPRISE'] }],
  ['of a region under review', { regions: smolensk, statuses: ['UNDER_REVIEW'] }],
  ['of an organization', { organizations: [organization as OrganizationId] }],
  ['under review', { statuses: ['UNDER_REVIEW'] }],
  ['of a state that none is in', { statuses: ['EXCLUDED'] }],
  ['of a registry, under review', { registries: ['INDUSTRIAL_ENTERPRISE'], statuses: ['UNDER_REVIEW'] }],
])('a page of entries %s scans no whole table, for any caller', async (_, filter) => {
  await expectNoScan((viewer) =>
    createRegistryEntryReader(dataSource, viewer).entries(
      { ...everything, ...filter },
      { limit: 20, after: undefined },
    ),
  );
});

// Counts of the most frequent values read most of the table in any case and are not tested.
it.each<[string, Partial<EntryFilter>]>([
  ['of a region', { regions: smolensk }],
  ['of a region under review', { regions: smolensk, statuses: ['UNDER_REVIEW'] }],
  ['of an organization', { organizations: [organization as OrganizationId] }],
  ['under review', { statuses: ['UNDER_REVIEW'] }],
  ['of a state that none is in', { statuses: ['EXCLUDED'] }],
])('entries %s are counted without scanning the whole table, for any caller', async (_, filter) => {
  await expectNoScan((viewer) =>
    createRegistryEntryReader(dataSource, viewer).countEntries({ ...everything, ...filter }),
  );
});

it.each([
  ['under review', 'entryStatuses: [UNDER_REVIEW]'],
  ['that none is', 'entryStatuses: [EXCLUDED]'],
])(
  'organizations with an entry %s are found by an index, and counted from the entries in that state',
  async (_, filter) => {
    for (const viewer of [official, coordinatorOf('RU-SMO')]) {
      const scannedFor = async (fields: string) => {
        const query = `{ organizations(filter: { ${filter} }) { ${fields} } }`;
        const sent = await registry.statementsOf(async () => (await registry.ask(query, {}, {}, viewer)).expectData());
        expect(sent.length).toBeGreaterThan(0);
        return (await Promise.all(sent.map((one) => scannedBy(registry, one))))
          .flat()
          .filter((table) => growing.includes(table));
      };
      expect(await scannedFor('nodes { id }')).toEqual([]);
      // At this size a scan of the organizations costs as much as the alternative of two hundred look-ups.
      expect(await scannedFor('totalCount')).not.toContain('registry_entry');
    }
  },
);

it('a page deep in the list starts at its index position', async () => {
  const after = [new Date(Date.now() - 10_000 * 60_000).toISOString(), organization];
  await expectNoScan((viewer) =>
    createRegistryEntryReader(dataSource, viewer).entries(everything, { limit: 20, after }),
  );
});

it('the entries of a hundred organizations are one statement by their index', async () => {
  const rows = await registry.rows<{ id: OrganizationId }>('SELECT id FROM organization ORDER BY id LIMIT 100');
  const ids = rows.map(({ id }) => id);
  await expectNoScan((viewer) => createRegistryEntryReader(dataSource, viewer).entriesOf(ids));
});

// Last, because it drops the indexes.
it('control: without its indexes a page scans the whole table', async () => {
  await registry.database.owner(`DO $$ DECLARE name regclass; BEGIN
    FOR name IN SELECT indexrelid FROM pg_index WHERE indrelid = 'registry_entry'::regclass AND NOT indisunique
    LOOP EXECUTE 'DROP INDEX ' || name; END LOOP; END $$`);
  const from = seen.length;
  await createRegistryEntryReader(dataSource, official).entries(everything, { limit: 20, after: undefined });
  const [page] = seen.slice(from);
  expect(page && (await scannedBy(registry, page))).toContain('registry_entry');
});
