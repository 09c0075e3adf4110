import { iso31662 } from 'iso-3166';
import type { BenchRow } from '@promtour/testkit/bench-results';
import { startServer } from '@promtour/testkit/bench-server';
import { anonymous } from '@promtour/testkit/viewers';
import { anExcursionContent } from '../src/excursions/domain/example-content.ts';
import { seededRandom } from '../src/planning/domain/solver/random.ts';
import { startRoutes, type RoutesService } from '../test/support/routes-service.ts';

const regions = 125;
const excursionsEach = 40;
const requests = 200;
const first = '2026-12-01';

/**
 * `planItineraries` over HTTP, one request at a time, in a catalogue of 5,000 excursions with 500,000 sessions: 3 stops of the 40 excursions
 * of a region over 7 days, from and to its center.
 */
export async function measure(): Promise<BenchRow[]> {
  const server = await startServer();
  const service = await startRoutes();
  try {
    await fill(service);
    const random = seededRandom(20261128);
    const requested = Array.from({ length: requests + 10 }, () => requestOf(random));
    // The first ones start the thread and compile.
    for (const input of requested.slice(0, 10)) await plan(service, input);
    const times: number[] = [];
    let optimal = 0;
    for (const input of requested.slice(10)) {
      const began = performance.now();
      const answer = await plan(service, input);
      times.push(performance.now() - began);
      if (answer.itineraries.length === 0) throw new Error('No itinerary');
      optimal += Number(answer.optimal);
    }
    times.sort((one, other) => one - other);
    const ms = (share: number) => `${Math.round(times[Math.floor(times.length * share)] ?? 0)} ms`;
    return [
      { measure: 'planItineraries: 3 stops of 40 over 7 days, p50', measured: ms(0.5), goal: '' },
      { measure: 'planItineraries: the same, p95', measured: ms(0.95), goal: '≤ 300 ms' },
      { measure: 'planItineraries: the same, proven optimal', measured: `${optimal} of ${requests}`, goal: '' },
    ];
  } finally {
    await service.stop();
    await server.stop();
  }
}

type Plans = { readonly optimal: boolean; readonly itineraries: readonly unknown[] };

async function plan(service: RoutesService, input: object): Promise<Plans> {
  const answer = await service.ask<{ planItineraries: Plans }>(
    `query ($input: PlanItinerariesInput!) {
       planItineraries(input: $input) {
         ... on ItineraryPlans {
           optimal gap asOf
           itineraries {
             score distanceMeters travelMinutes idleMinutes price { amount currency }
             reasons { factor value contribution text { ru en } }
             days {
               date back { mode distanceMeters minutes }
               stops {
                 excursion { id title { ru en } } session { id startsAt } arrivesAt startsAt departsAt
                 leg { mode distanceMeters minutes overnight }
               }
             }
           }
         }
       }
     }`,
    { input },
    {},
    anonymous,
  );
  return answer.expectData().planItineraries;
}

function requestOf(random: () => number): object {
  const region = 1 + Math.floor(random() * regions);
  const from = new Date(Date.parse(first) + Math.floor(random() * 100) * 86_400_000);
  const to = new Date(from.getTime() + 6 * 86_400_000);
  return {
    regions: [codeOf(region)],
    okved: [random() < 0.5 ? '24' : '13'],
    dates: { from: from.toISOString().slice(0, 10), to: to.toISOString().slice(0, 10) },
    party: { size: 2 + Math.floor(random() * 10), languages: ['ru'] },
    maxStops: 3,
    transport: ['CAR'],
    start: centerOf(region),
    returnsDaily: true,
    ...(random() < 0.33 ? { budget: { amount: 3_000_000 } } : {}),
  };
}

function codeOf(region: number): string {
  return iso31662[region]?.code ?? '';
}

function centerOf(region: number): { latitude: number; longitude: number } {
  return { latitude: 48 + (region % 12), longitude: 30 + Math.floor(region / 12) * 4 };
}

/** Plants around four towns of each region. Each has sessions on 45 of 100 days, at one or two of eight times. */
async function fill({ database }: RoutesService): Promise<void> {
  for (const table of ['excursion', 'excursion_version', 'session'])
    await database.owner(`ALTER TABLE ${table} DISABLE TRIGGER audited_insert`);
  const centers = Array.from({ length: regions }, (_, index) => ({
    region: index + 1,
    code: codeOf(index + 1),
    ...centerOf(index + 1),
  }));
  await database.owner(
    `INSERT INTO organization_replica (id, kind, region_code, okved, status)
     SELECT md5('o' || r.region || '-' || n)::uuid, 'ENTERPRISE', r.code, ARRAY[CASE WHEN n % 2 = 0 THEN '24.10' ELSE '13.20' END], 'ACTIVE'
       FROM jsonb_to_recordset(${literal(centers)}) AS r(region int, code text), generate_series(1, ${excursionsEach}) n`,
  );
  await database.owner(
    `INSERT INTO site_replica (id, organization_id, region_code, time_zone, latitude, longitude, ready_until)
     SELECT md5('s' || r.region || '-' || n)::uuid, md5('o' || r.region || '-' || n)::uuid, r.code, 'Europe/Moscow',
            r.latitude + town.north * 0.8 + north.part * 0.1, r.longitude + town.east * 1.2 + east.part * 0.15, 'infinity'
       FROM jsonb_to_recordset(${literal(centers)}) AS r(region int, code text, latitude float8, longitude float8), generate_series(1, ${excursionsEach}) n,
            LATERAL (SELECT ${share(`'n' || r.region || '-' || n % 4`)} AS north, ${share(`'e' || r.region || '-' || n % 4`)} AS east) town,
            LATERAL (SELECT ${share(`'pn' || r.region || '-' || n`)} AS part) north,
            LATERAL (SELECT ${share(`'pe' || r.region || '-' || n`)} AS part) east`,
  );
  await database.owner(
    `INSERT INTO excursion (id, organization_id, site_id, region_code, time_zone, version, sale, published_at, provenance_source, created_at,
                            title, sort_title, search_title, search_text, price_amount, price_currency, duration_minutes, age_limit, group_min, group_max,
                            format, languages, segments, accessibility)
     SELECT md5('e' || id)::uuid, organization_id, id, region_code, time_zone, 1, 'PUBLISHED', now(), 'SAMPLE', now(),
            jsonb_build_object('ru', id::text), id::text, id::text, id::text, 80000, 'RUB', 90, 0, 1, 30, 'PRODUCTION', '{ru}', '{}', '{}'
       FROM site_replica`,
  );
  await database.owner(
    `INSERT INTO excursion_version (excursion_id, number, status, content, created_at, published_at, inspection_reasons)
     SELECT id, 1, 'PUBLISHED', ${literal(anExcursionContent)}, now(), now(), '{}' FROM excursion`,
  );
  await database.owner(
    `INSERT INTO session (id, excursion_id, organization_id, site_id, region_code, original_start, starts_at, ends_at, time_zone, local_date,
                          capacity, zone_exclusive, status, moved, version, taken)
     SELECT md5(e.id::text || d || k)::uuid, e.id, e.organization_id, e.site_id, e.region_code, held.starts_at::text, held.starts_at,
            held.starts_at + interval '90 minutes', e.time_zone, date '${first}' + d, 30, false, 'SCHEDULED', false, 1,
            abs(hashtext('t' || e.id || d || k)) % 25
       FROM excursion e, generate_series(0, 124) d, generate_series(1, 2) k,
            LATERAL (SELECT date '${first}' + d + make_interval(mins => (ARRAY[360, 420, 450, 480, 600, 660, 720, 780])
                       [1 + abs(hashtext('h' || e.id || d || k)) % 8]) AS starts_at) held
      WHERE abs(hashtext('d' || e.id || d)) % 100 < 45
     ON CONFLICT DO NOTHING`,
  );
  await database.owner('VACUUM ANALYZE');
}

function literal(value: unknown): string {
  return `'${JSON.stringify(value).replaceAll("'", "''")}'::jsonb`;
}

/** SQL of a number from −1 to 1 that follows from a text. */
function share(text: string): string {
  return `(hashtext(${text}) / 2147483648.0)`;
}
