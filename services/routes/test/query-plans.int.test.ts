import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anExcursionContent } from '../src/excursions/domain/example-content.ts';
import { startRoutes, type RoutesService } from './support/routes-service.ts';

let service: RoutesService;

const excursions = 4_000;
const sessionsEach = 15;

beforeAll(async () => {
  service = await startRoutes();
  // Generated rows are not user changes, so the audit log's triggers are left out.
  await service.database.owner('ALTER TABLE excursion DISABLE TRIGGER audited_insert');
  await service.database.owner('ALTER TABLE excursion_version DISABLE TRIGGER audited_insert');
  for (const table of ['schedule', 'guide', 'plant_zone', 'closure'])
    await service.database.owner(`ALTER TABLE ${table} DISABLE TRIGGER audited_insert`);
  await service.database.owner('ALTER TABLE session DISABLE TRIGGER audited_insert');
  await service.sql(`
    INSERT INTO organization_replica (id, kind, region_code, okved, status)
    SELECT md5('o' || n)::uuid, 'ENTERPRISE', 'RU-SMO', ARRAY[(10 + n % 24)::text || '.1'], CASE WHEN n % 50 = 0 THEN 'SUSPENDED' ELSE 'ACTIVE' END
      FROM generate_series(1, 1000) n`);
  await service.sql(`
    INSERT INTO site_replica (id, organization_id, region_code, time_zone, latitude, longitude, ready_until)
    SELECT md5('s' || n)::uuid, md5('o' || n)::uuid, (ARRAY['RU-SMO', 'RU-KDA', 'RU-KAM', 'RU-MOW', 'RU-NIZ'])[1 + n % 5], 'Europe/Moscow',
           43 + n % 250 / 10.0, 20 + n % 1000 / 10.0, 'infinity'
      FROM generate_series(1, 1000) n`);
  await service.sql(
    `INSERT INTO excursion (id, organization_id, site_id, region_code, time_zone, version, sale, published_at, provenance_source, created_at,
                            title, sort_title, search_title, search_text, price_amount, price_currency, duration_minutes, age_limit, group_min, group_max, format,
                            languages, segments, accessibility)
     SELECT md5('e' || n)::uuid, s.organization_id, s.id, s.region_code, s.time_zone, 1, CASE WHEN n % 10 > 0 THEN 'PUBLISHED' ELSE 'NONE' END,
            CASE WHEN n % 10 > 0 THEN now() - n * interval '1 minute' END, 'SAMPLE', now(), jsonb_build_object('ru', md5(n::text)), md5(n::text), md5(n::text), md5(n::text), n % 997, 'RUB', 60, 0,
            1, 20, 'PRODUCTION', '{ru}', '{}', '{}'
       FROM generate_series(1, $1::int) n JOIN site_replica s ON s.id = md5('s' || (1 + n % 1000))::uuid`,
    [excursions],
  );
  await service.sql(
    `INSERT INTO excursion_version (excursion_id, number, status, content, created_at, published_at, superseded_at, inspection_reasons)
     SELECT e.id, n, CASE WHEN n < 3 THEN 'SUPERSEDED' WHEN e.sale = 'NONE' THEN 'DRAFT' ELSE 'PUBLISHED' END,
            $1::jsonb || jsonb_build_object('title', jsonb_build_object('ru', e.sort_title)), now(), now(),
            CASE WHEN n < 3 THEN now() END, '{}'
       FROM excursion e, generate_series(1, 3) n`,
    [JSON.stringify(anExcursionContent)],
  );
  await service.sql(
    `INSERT INTO session (id, excursion_id, organization_id, site_id, region_code, original_start, starts_at, ends_at, time_zone,
                          local_date, capacity, zone_exclusive, status, moved, version, taken)
     SELECT md5(e.id::text || n)::uuid, e.id, e.organization_id, e.site_id, e.region_code, to_char(d.start, 'YYYY-MM-DD"T"HH24:MI'),
            d.start, d.start + interval '1 hour', 'Europe/Moscow', d.start::date, 20, false, 'SCHEDULED', false, 1, n % 21
       FROM excursion e, generate_series(1, $1::int) n,
            LATERAL (SELECT timestamptz '2026-11-20 07:00Z' + n * interval '4 days' + (hashtext(e.id::text) % 4) * interval '1 day' AS start) d`,
    [sessionsEach],
  );
  await service.database.owner('ALTER TABLE route DISABLE TRIGGER audited_insert');
  await service.sql(`
    INSERT INTO route (id, version, stops_version, status, region_code, title, sort_title, themes, languages, stops, days, kind, region_codes,
                       excursion_ids, lodging, published_at, provenance_source, created_at, search_title, search_text)
    SELECT md5('r' || n)::uuid, 1, 1, CASE WHEN n % 4 > 0 THEN 'PUBLISHED' ELSE 'DRAFT' END, 'RU-SMO', jsonb_build_object('ru', md5(n::text)),
           md5(n::text), '{METAL}', '{ru}', '[]', 1, 'REGIONAL', ARRAY['RU-' || n % 80],
           ARRAY[md5('e' || (n % 4000 + 1))::uuid, md5('e' || (n * 7 % 4000 + 1))::uuid], false,
           CASE WHEN n % 4 > 0 THEN now() END, 'SAMPLE', now(), md5(n::text), md5(n::text)
      FROM generate_series(1, 4000) n`);
  await service.sql(
    `INSERT INTO schedule (id, excursion_id, organization_id, site_id, region_code, rules, rdates, exdates, first_start, capacity,
                           zone_exclusive, status, version, provenance_source, created_at, due_at, tzdata)
     SELECT md5('c' || e.id)::uuid, e.id, e.organization_id, e.site_id, e.region_code, '{FREQ=DAILY}', '{}', '{}', '2026-11-20T10:00', 20,
            false, 'ACTIVE', 1, 'SAMPLE', now(), 'infinity', 'zzz' FROM excursion e`,
  );
  await service.sql(
    `INSERT INTO guide (id, organization_id, region_code, label, created_at)
     SELECT md5(o.id::text || n)::uuid, o.id, o.region_code, 'Guide ' || n, now() FROM organization_replica o, generate_series(1, 4) n`,
  );
  await service.sql(
    `INSERT INTO plant_zone (id, organization_id, site_id, region_code, name, exclusive, created_at)
     SELECT md5(s.id::text || n)::uuid, s.organization_id, s.id, s.region_code, 'Zone ' || n, true, now() FROM site_replica s, generate_series(1, 4) n`,
  );
  await service.sql(
    `INSERT INTO closure (id, organization_id, site_id, region_code, first_date, last_date, reason, version, created_at)
     SELECT md5(s.id::text || n)::uuid, s.organization_id, s.id, s.region_code, '2027-01-01', '2027-01-08', 'HOLIDAY', 1, now()
       FROM site_replica s, generate_series(1, 4) n`,
  );
  await service.database.owner('ANALYZE');
}, 120_000);

afterAll(() => service.stop());

type Plan = { readonly 'Node Type': string; readonly 'Relation Name'?: string; readonly Plans?: readonly Plan[] };

/** Relations that a statement reads from end to end, by the plan for these very values. */
async function scannedBy({ sql, parameters }: { sql: string; parameters: readonly unknown[] }): Promise<string[]> {
  const [row] = await service.sql<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`EXPLAIN (FORMAT JSON) ${sql}`, [...parameters]);
  const scans = (plan: Plan): string[] => [
    ...(plan['Node Type'] === 'Seq Scan' ? [plan['Relation Name'] ?? '?'] : []),
    ...(plan.Plans ?? []).flatMap(scans),
  ];
  return row === undefined ? ['no plan'] : scans(row['QUERY PLAN'][0].Plan);
}

it.each([
  ['the first page', ''],
  ['by price', '(orderBy: PRICE)'],
  ['the newest', '(orderBy: NEWEST)'],
  ['of a region', '(filter: { regions: ["RU-KAM"] })'],
  ['of a class', '(filter: { okved: ["24"] })'],
  ['with a text', '(filter: { text: "abcde" })'],
  ['on a day', '(filter: { dates: { from: "2026-12-01", to: "2026-12-01" } })'],
  ['on a day for a party', '(filter: { dates: { from: "2026-12-01", to: "2026-12-01" }, partySize: 15 })'],
  ['in a month for a party', '(filter: { dates: { from: "2026-12-01", to: "2026-12-31" }, partySize: 6 })'],
  ['near a point', '(filter: { near: { latitude: 54.78, longitude: 32.04, kilometers: 30 } })'],
  ['for a party that nobody has room for', '(filter: { partySize: 500 })'],
  [
    'of a region on a day for a party',
    '(filter: { regions: ["RU-KDA"], dates: { from: "2026-12-01", to: "2026-12-01" }, partySize: 6 })',
  ],
])('a page of excursions %s does not scan all sessions', async (_, args) => {
  const sent = await service.statementsOf(async () => {
    (await service.ask(`{ excursions${args} { nodes { id } } }`)).expectData();
  });
  expect(sent).toHaveLength(1);
  for (const statement of sent) expect(await scannedBy(statement)).not.toContain('session');
});

const facets = 'facets { regions { value } }';

it.each([
  ['by relevance', '(filter: { text: "abcde" }, orderBy: RELEVANCE)', facets],
  ['on a day', '(filter: { dates: { from: "2026-12-01", to: "2026-12-01" }, partySize: 6, ages: [9] })', facets],
  [
    'by the next session on a day',
    '(filter: { dates: { from: "2026-12-01", to: "2026-12-01" }, partySize: 6 }, orderBy: NEXT_SESSION)',
    facets,
  ],
  [
    'near a point',
    '(filter: { near: { latitude: 54.78, longitude: 32.04, kilometers: 30 } }, orderBy: DISTANCE)',
    facets,
  ],
])('a page of offers %s with its sessions does not scan all sessions', async (_, args, more) => {
  const sent = await service.statementsOf(async () => {
    (await service.ask(`{ searchOffers${args} { nodes { sessions { id } } ${more} } }`)).expectData();
  });
  expect(sent.length).toBeGreaterThanOrEqual(1);
  for (const statement of sent) expect(await scannedBy(statement)).not.toContain('session');
});

it('pages under a hundred parents scan no growing table', async () => {
  const known = await service.sql<{ id: string }>('SELECT id FROM organization_replica ORDER BY id LIMIT 100');
  const sent = await service.statementsOf(async () => {
    const answer = await service.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Organization {
         excursions(first: 3, filter: { partySize: 2 }) { nodes { sessions(first: 2) { nodes { id } } } } } } }`,
      { representations: known.map(({ id }) => ({ __typename: 'Organization', id })) },
    );
    answer.expectData();
  });
  expect(sent).toHaveLength(2);
  for (const statement of sent) {
    const scanned = await scannedBy(statement);
    expect(scanned).not.toContain('session');
    expect(scanned).not.toContain('excursion');
  }
});

it('a calendar feed of an organization scans no growing table', async () => {
  const token = `ptc_${'A'.repeat(43)}`;
  await service.sql(
    `INSERT INTO calendar_feed (id, organization_id, region_code, name, language, digest, created_at)
     SELECT gen_random_uuid(), organization_id, region_code, 'Guides', 'RU', sha256($1::bytea), now() FROM excursion LIMIT 1`,
    [Buffer.from(token)],
  );
  const path = `/calendars/${token}.ics`;
  const sent = await service.statementsOf(async () => {
    expect((await fetch(new URL(path, service.url))).status).toBe(200);
  });
  expect(sent).toHaveLength(2);
  for (const statement of sent) {
    const scanned = await scannedBy(statement);
    expect(scanned).not.toContain('session');
    expect(scanned).not.toContain('excursion');
  }
});

it('versions of a hundred excursions scan no growing table', async () => {
  const known = await service.sql<{ id: string }>(
    `SELECT id FROM excursion WHERE sale = 'PUBLISHED' ORDER BY id LIMIT 100`,
  );
  const sent = await service.statementsOf(async () => {
    const answer = await service.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Excursion {
         versions(first: 2) { nodes { number changes { path } } } } } }`,
      { representations: known.map(({ id }) => ({ __typename: 'Excursion', id })) },
    );
    answer.expectData();
  });
  // The excursions, their versions, and the versions to compare with.
  expect(sent).toHaveLength(3);
  for (const statement of sent) expect(await scannedBy(statement)).toEqual([]);
});

it('candidates of itineraries are read in one statement, which does not scan all sessions', async () => {
  const sent = await service.statementsOf(async () => {
    const answer = await service.ask(
      `query ($input: PlanItinerariesInput!) { planItineraries(input: $input) { ... on ItineraryPlans { optimal } } }`,
      {
        input: {
          regions: ['RU-KAM', 'RU-SMO'],
          okved: ['24'],
          dates: { from: '2026-12-01', to: '2026-12-07' },
          party: { size: 6 },
          searchMs: 100,
        },
      },
    );
    answer.expectData();
  });
  // The candidates, and the overrides of the production calendar.
  expect(sent).toHaveLength(2);
  for (const statement of sent) expect(await scannedBy(statement)).not.toContain('session');
});

it.each([
  [
    'of a region',
    '{ _entities(representations: [{ __typename: "Region", code: "RU-SMO" }]) { ... on Region { routes { nodes { id } } } } }',
  ],
  ['with a text', '{ routes(filter: { text: "abcde" }) { nodes { id } } }'],
  ['with an excursion', 'excursion'],
  ['by title', '{ routes { nodes { id } } }'],
  ['the newest', '{ routes(orderBy: NEWEST) { nodes { id } } }'],
])('a page of routes %s scans no growing table', async (_, query) => {
  const [known] = await service.sql<{ id: string }>(`SELECT id FROM excursion WHERE sale = 'PUBLISHED' LIMIT 1`);
  const text =
    query === 'excursion'
      ? `{ _entities(representations: [{ __typename: "Excursion", id: "${known?.id ?? ''}" }]) { ... on Excursion { routes { nodes { id } } } } }`
      : query;
  const sent = await service.statementsOf(async () => {
    (await service.ask(text)).expectData();
  });
  for (const statement of sent) {
    const scanned = await scannedBy(statement);
    expect(scanned).not.toContain('route');
    expect(scanned).not.toContain('excursion');
  }
});

it('the timetable’s lists under a hundred parents scan no growing table', async () => {
  const known = await service.sql<{ organization: string; site: string }>(
    'SELECT organization_id AS organization, id AS site FROM site_replica ORDER BY id LIMIT 50',
  );
  const [offered] = await service.sql<{ id: string }>(
    `SELECT id FROM excursion WHERE sale = 'PUBLISHED' AND id::text ~ '^.{14}[1-8].{4}[89ab]' LIMIT 1`,
  );
  const sent = await service.statementsOf(async () => {
    const answer = await service.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
         ... on Organization { guides(first: 3) { nodes { id } } closures(first: 3) { nodes { id } } }
         ... on Site { plantZones(first: 3) { nodes { id } } }
         ... on Excursion { schedules(first: 3) { nodes { id } } } } }`,
      {
        representations: [
          ...known.flatMap(({ organization, site }) => [
            { __typename: 'Organization', id: organization },
            { __typename: 'Site', id: site },
          ]),
          { __typename: 'Excursion', id: offered?.id },
        ],
      },
    );
    answer.expectData();
  });
  expect(sent).toHaveLength(5);
  for (const statement of sent)
    expect(await scannedBy(statement)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(guide|closure|plant_zone|schedule|session)$/)]),
    );
});

it('a booking’s event updates no index of sessions', async () => {
  const indexed = await service.sql<{ columns: string[] }>(`
    SELECT array_agg(a.attname::text) AS columns FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY(i.indkey)
     WHERE i.indrelid = 'session'::regclass GROUP BY i.indexrelid`);
  expect(indexed.length).toBeGreaterThan(0);
  expect(indexed.flatMap(({ columns }) => columns)).not.toContain('taken');
});
