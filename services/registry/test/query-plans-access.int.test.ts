import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coordinatorOf, official } from '@promtour/testkit/viewers';
import { startRegistry, type TestRegistry } from './registry.ts';
import { scannedBy } from './scanned-by.ts';
import { schemaLists } from './schema-lists.ts';

const growing = ['council_meeting', 'council_decision', 'portal', 'api_client', 'access_grant', 'organization'];
const many = 20_000;

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
  // Without the audit triggers: generated rows are not changes.
  const tables = [
    'council',
    'council_meeting',
    'council_decision',
    'portal',
    'api_client',
    'person',
    'access_grant',
    'organization',
  ];
  for (const table of tables) await registry.database.owner(`ALTER TABLE ${table} DISABLE TRIGGER audited_insert`);
  await registry.rows(`
    INSERT INTO organization (id, kind, name, sort_name, brands, region_code, okved, status, provenance_source, created_at, search_text)
    SELECT md5('o' || n)::uuid, 'ENTERPRISE', '{"ru":"Завод"}', n::text, '{}', (SELECT (array_agg(code ORDER BY code))[1 + n % count(*)] FROM region),
           '{24.10}', 'ACTIVE', 'SAMPLE', now(), n::text
      FROM generate_series(1, ${many}) n;
    INSERT INTO council (id, region_code, established_on) SELECT md5(code)::uuid, code, '2020-01-01' FROM region;
    INSERT INTO council_meeting (id, council_id, region_code, held_on, members, present, present_members, agenda)
    SELECT md5('m' || code || n)::uuid, md5(code)::uuid, code, '2020-01-01'::date + n, 5, 5, '{}', '{}'
      FROM region, generate_series(1, 250) n;
    INSERT INTO council_decision (id, council_id, meeting_id, region_code, year, number, kind, taken_on, summary)
    SELECT md5('d' || code || n)::uuid, md5(code)::uuid, md5('m' || code || n)::uuid, code, 2020 + n / 100, n, 'OTHER', '2020-01-01', '{}'
      FROM region, generate_series(1, 250) n;
    INSERT INTO portal (id, code, name, region_codes, languages, version)
    SELECT md5('p' || n)::uuid, 'portal-' || n, '{"ru":"Портал"}', ARRAY[(SELECT (array_agg(code ORDER BY code))[1 + n % count(*)] FROM region)], '{ru}', 1
      FROM generate_series(1, ${many}) n;
    INSERT INTO api_client (id, kind, name, organization_id, scopes, regions, rate_class, redirect_uris, allowed_origins, confidential, first_party, version, created_at)
    SELECT md5('c' || n)::uuid, CASE n % 2 WHEN 0 THEN 'AGENCY' ELSE 'DASHBOARD' END, 'Client', CASE n % 2 WHEN 0 THEN md5('o' || n)::uuid END,
           '{registry:read}', ARRAY[(SELECT (array_agg(code ORDER BY code))[1 + n % count(*)] FROM region)], 'STANDARD', '{}', '{}', true, false, 1, now()
      FROM generate_series(1, ${many}) n;
    INSERT INTO person (id, issuer, subject, known_since) SELECT md5('h' || n)::uuid, 'https://issuer.example/', n::text, now() FROM generate_series(1, ${many}) n;
    INSERT INTO access_grant (id, person_id, role, organization_id, regions, created_at)
    SELECT md5('g' || n)::uuid, md5('h' || n)::uuid, CASE n % 2 WHEN 0 THEN 'PLANT_MANAGER' ELSE 'COUNCIL_MEMBER' END, CASE n % 2 WHEN 0 THEN md5('o' || n)::uuid END,
           ARRAY[(SELECT (array_agg(code ORDER BY code))[1 + n % count(*)] FROM region)], now()
      FROM generate_series(1, ${many}) n`);
  for (const table of tables) {
    await registry.database.owner(`ALTER TABLE ${table} ENABLE TRIGGER audited_insert`);
    await registry.database.owner(`VACUUM (ANALYZE) ${table}`);
  }
}, 120_000);
afterAll(() => registry.stop());

const viewers = [
  ['the agency', official],
  ['a coordinator', coordinatorOf('RU-SMO')],
] as const;
const organization = 'organizations: ["00000000-0000-4000-8000-000000000000"]';

/** Each row: the list, its arguments in words, and the query. */
const lists: [string, string, string][] = [
  ['Council.meetings', 'of one council', '{ council(region: "RU-SMO") { meetings { nodes { id } totalCount } } }'],
  ['Council.decisions', 'of one council', '{ council(region: "RU-SMO") { decisions { nodes { id } totalCount } } }'],
  [
    'Council.decisions',
    'of many',
    '{ regions(first: 50) { nodes { council { decisions(first: 3) { nodes { id } totalCount } } } } }',
  ],
  ['Query.portals', 'all', '{ portals { nodes { id } } }'],
  ['Query.portals', 'of a region', '{ portals(filter: { regions: ["RU-SMO"] }) { nodes { id } totalCount } }'],
  ['Query.apiClients', 'all', '{ apiClients { nodes { id } } }'],
  ['Query.apiClients', 'that live', '{ apiClients(filter: { statuses: [ACTIVE] }) { nodes { id } } }'],
  ['Query.apiClients', 'of an organisation', `{ apiClients(filter: { ${organization} }) { nodes { id } totalCount } }`],
  ['Query.accessGrants', 'all', '{ accessGrants { nodes { id } } }'],
  ['Query.accessGrants', 'of a role', '{ accessGrants(filter: { roles: [PLANT_MANAGER] }) { nodes { id } } }'],
  [
    'Query.accessGrants',
    'of an organization',
    `{ accessGrants(filter: { ${organization} }) { nodes { id } totalCount } }`,
  ],
];

describe.each(viewers)('no list of councils, portals or access scans a growing table, for %s', (_, viewer) => {
  it.each(lists)('%s, %s', async (_list, _how, query) => {
    const sent = await registry.statementsOf(async () => (await registry.ask(query, {}, {}, viewer)).expectData());
    expect(sent.length).toBeGreaterThan(0);
    for (const statement of sent)
      expect((await scannedBy(registry, statement)).filter((table) => growing.includes(table))).toEqual([]);
  });
});

/** The tests of the other lists' plans. */
const elsewhere: Readonly<Record<string, string>> = {
  'Query.organizations': 'query-plans.int.test.ts',
  'Query.sites': 'query-plans.int.test.ts',
  'Region.organizations': 'query-plans.int.test.ts',
  'Organization.sites': 'query-plans.int.test.ts',
  'Organization.history': 'query-plans.int.test.ts',
  'Site.history': 'query-plans.int.test.ts',
  'Query.registryEntries': 'query-plans-entries.int.test.ts',
  'Query.agreements': 'query-plans-programme.int.test.ts',
  'Region.agreements': 'query-plans-programme.int.test.ts',
  'Query.methodologies': 'query-plans-programme.int.test.ts',
  'Query.cooperationLeads': 'query-plans-leads.int.test.ts',
  'Organization.cooperationLeads': 'query-plans-leads.int.test.ts',
  'Query.auditLog': 'query-plans-leads.int.test.ts',
};
/** Bounded by ISO 3166-2: a sequential scan is acceptable. */
const bounded = ['Query.regions'];

it('every list of the schema is covered', async () => {
  const schema = (await schemaLists()).map(({ parent, field }) => `${parent}.${field}`);
  const looked = new Set([...lists.map(([list]) => list), ...Object.keys(elsewhere), ...bounded]);
  expect([...looked].toSorted()).toEqual(schema.toSorted());
  for (const [list, file] of Object.entries(elsewhere)) {
    const source = readFileSync(new URL(file, import.meta.url), 'utf8');
    const field = list.split('.').at(-1) ?? '';
    const reader = { registryEntries: 'entries', cooperationLeads: 'leads' }[field] ?? field;
    expect(source).toMatch(new RegExp(`\\b${reader}(Of)?\\b`));
  }
});
