import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fillStatements } from './fill.ts';
import { startRegistry, type TestRegistry } from './registry.ts';
import { scannedBy } from './scanned-by.ts';

/** Tables that grow with use. Tables whose size is bounded (regions, councils) may be scanned sequentially. */
const growing = ['organization', 'site', 'registry_entry', 'readiness_assessment'];

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
  for (const statement of fillStatements({ organizations: 20_000 })) await registry.database.owner(statement);
}, 120_000);
afterAll(() => registry.stop());

const near = 'near: { latitude: 55.75, longitude: 37.62, kilometers: 50 }';
const box = 'box: { south: 54, west: 31, north: 56, east: 33 }';
const acrossTheMeridian = 'box: { south: 60, west: 179, north: 70, east: -179 }';
const page = 'nodes { id }';

/** Each growing list of the registry: its name and a query. */
const lists: [string, string][] = [
  ['organizations by name', `{ organizations { ${page} } }`],
  ['organizations, the newest', `{ organizations(orderBy: NEWEST) { ${page} } }`],
  ['organizations of a region', `{ organizations(filter: { regions: ["RU-SMO"] }) { ${page} } }`],
  ['organizations of a region, counted', `{ organizations(filter: { regions: ["RU-SMO"] }) { totalCount } }`],
  ['organizations of a district', `{ organizations(filter: { districts: [CENTRAL] }) { ${page} } }`],
  ['organizations of a kind', `{ organizations(filter: { kinds: [MUSEUM] }) { ${page} } }`],
  ['organizations of a class', `{ organizations(filter: { okved: ["24.1"] }) { ${page} } }`],
  ['organizations of a section', `{ organizations(filter: { sections: ["C"] }) { ${page} } }`],
  ['organizations by a text', `{ organizations(filter: { text: "хлебозаводы" }) { ${page} } }`],
  ['organizations by a text with an error', `{ organizations(filter: { text: "хлебзавод" }) { ${page} } }`],
  [
    'organizations by a text in a region, the best first',
    `{ organizations(orderBy: RELEVANCE, filter: { text: "берёзовка", regions: ["RU-SMO"] }) { ${page} } }`,
  ],
  ['organizations near a point', `{ organizations(orderBy: DISTANCE, filter: { ${near} }) { ${page} } }`],
  ['organizations in a box', `{ organizations(filter: { ${box} }) { ${page} } }`],
  [
    'organizations in a box across the 180th meridian',
    `{ organizations(filter: { ${acrossTheMeridian} }) { ${page} } }`,
  ],
  ['organizations with a site of a class', `{ organizations(filter: { hazardClasses: [I] }) { ${page} } }`],
  ['organizations in a registry', `{ organizations(filter: { registries: [INDUSTRIAL_ENTERPRISE] }) { ${page} } }`],
  ['organizations in a state of most', `{ organizations(filter: { entryStatuses: [REGISTERED] }) { ${page} } }`],
  ['organizations in a rare state', `{ organizations(filter: { entryStatuses: [APPLIED] }) { ${page} } }`],
  [
    'organizations of a region in a rare state',
    `{ organizations(filter: { regions: ["RU-SMO"], entryStatuses: [APPLIED] }) { ${page} } }`,
  ],
  [
    'organizations of a region in a rare state, the newest',
    `{ organizations(orderBy: NEWEST, filter: { regions: ["RU-SMO"], entryStatuses: [APPLIED] }) { ${page} } }`,
  ],
  [
    'organizations of a region in a rare state, counted',
    `{ organizations(filter: { regions: ["RU-SMO"], entryStatuses: [APPLIED] }) { totalCount } }`,
  ],
  [
    'organizations of the largest region in a rare state',
    `{ organizations(filter: { regions: ["RU-AD"], entryStatuses: [APPLIED] }) { ${page} totalCount } }`,
  ],
  [
    'organizations of the largest region in a rare state, the newest',
    `{ organizations(orderBy: NEWEST, filter: { regions: ["RU-AD"], entryStatuses: [APPLIED] }) { ${page} } }`,
  ],
  ['organizations in a rare state, counted', `{ organizations(filter: { entryStatuses: [APPLIED] }) { totalCount } }`],
  [
    'facets of a text in a region',
    `{ organizations(filter: { text: "рудник", regions: ["RU-SMO"] }) { facets { kinds { count } } } }`,
  ],
  [
    'organizations under regions',
    `{ regions(first: 20) { nodes { organizations(first: 3) { ${page} totalCount } } } }`,
  ],
  [
    'organizations under regions by a text, the best first',
    `{ regions(first: 20) { nodes { organizations(first: 3, orderBy: RELEVANCE, filter: { text: "берёзовка" }) { ${page} } } } }`,
  ],
  [
    'organizations under regions, the nearest first',
    `{ regions(first: 20) { nodes { organizations(first: 3, orderBy: DISTANCE, filter: { ${near} }) { ${page} } } } }`,
  ],
  ['sites by name', `{ sites { ${page} } }`],
  ['sites, the newest', `{ sites(orderBy: NEWEST) { ${page} } }`],
  ['sites of a region', `{ sites(filter: { regions: ["RU-SMO"] }) { ${page} } }`],
  ['sites of a region, the newest', `{ sites(orderBy: NEWEST, filter: { regions: ["RU-SMO"] }) { ${page} } }`],
  ['sites of a region, counted', `{ sites(filter: { regions: ["RU-SMO"] }) { totalCount } }`],
  [
    'sites of an organization',
    `{ sites(filter: { organizations: ["0198f6a0-0000-7000-8000-000000000000"] }) { ${page} totalCount } }`,
  ],
  ['sites of a class', `{ sites(filter: { hazardClasses: [I] }) { ${page} } }`],
  ['sites of a class in a region', `{ sites(filter: { hazardClasses: [II], regions: ["RU-SMO"] }) { ${page} } }`],
  ['sites of a pass regime', `{ sites(filter: { passRegimes: [DOCUMENT] }) { ${page} } }`],
  ['sites that may publish', `{ sites(filter: { mayPublish: true }) { ${page} } }`],
  ['sites of a region that may publish', `{ sites(filter: { mayPublish: true, regions: ["RU-SMO"] }) { ${page} } }`],
  ['sites that may not', `{ sites(filter: { mayPublish: false }) { ${page} } }`],
  ['sites near a point', `{ sites(orderBy: DISTANCE, filter: { ${near} }) { ${page} totalCount } }`],
  ['sites in a box', `{ sites(filter: { ${box} }) { ${page} } }`],
  ['sites in a box across the 180th meridian', `{ sites(filter: { ${acrossTheMeridian} }) { ${page} } }`],
  ['changes under sites', `{ sites(first: 50) { nodes { history(first: 2) { totalCount nodes { version } } } } }`],
  [
    'changes under organizations',
    `{ organizations(first: 50) { nodes { history(first: 2) { totalCount nodes { version } } } } }`,
  ],
  ['sites under organizations', `{ organizations(first: 50) { nodes { sites(first: 2) { ${page} totalCount } } } }`],
];

describe('no list scans a growing table', () => {
  it.each(lists)('%s', async (_, query) => {
    const sent = await registry.statementsOf(async () => (await registry.ask(query)).expectData());
    expect(sent.length).toBeGreaterThan(0);
    for (const statement of sent)
      expect((await scannedBy(registry, statement)).filter((table) => growing.includes(table))).toEqual([]);
  });

  it('control: a statement that does so is detected', async () => {
    const scanned = await scannedBy(registry, {
      sql: `SELECT id FROM organization WHERE legal_name || '' = $1`,
      parameters: ['x'],
    });
    expect(scanned).toContain('organization');
  });
});

it('a thousand references are one statement', async () => {
  const ids = await registry.rows<{ id: string }>('SELECT id FROM organization ORDER BY id LIMIT 1000');
  const sent = await registry.statementsOf(async () => {
    const answer = await registry.ask<{ _entities: ({ id: string } | null)[] }>(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Organization { id kind } } }',
      { representations: ids.map(({ id }) => ({ __typename: 'Organization', id })) },
    );
    expect(answer.expectData()._entities.filter((entity) => entity !== null)).toHaveLength(1000);
  });
  expect(sent).toHaveLength(1);
  for (const statement of sent) expect(await scannedBy(registry, statement)).toEqual([]);
});
