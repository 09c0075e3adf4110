import { createHash, randomBytes } from 'node:crypto';
import type { Stack } from '@promtour/local/stack';
import pg from 'pg';

/** Row counts: about what a national registry holds after some years. */
export type Amounts = { readonly organizations: number; readonly excursions: number; readonly sessions: number };

export const nationwide: Amounts = { organizations: 20_000, excursions: 2_000, sessions: 60 };

/** Clients that hold seats at the same time: what one client may run at a time is bounded. */
const bookers = 16;

/** A client that the benchmark creates in the registry; it may hold seats. */
export type SeededAgency = { readonly clientId: string; readonly clientSecret: string };

/** Ids derive from a number, so that the services' databases agree without events. */
const idOf = (kind: number, number: string): string =>
  `(lpad(to_hex(${kind}), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

const kinds = { organization: 1, site: 2, excursion: 3, session: 4, entry: 5 };

/** Writes records straight into the services' databases, without events. Triggers are disabled, so that the audit log does not grow. */
export async function seedLargeData(stack: Stack, amounts: Amounts): Promise<readonly SeededAgency[]> {
  const agencies = Array.from({ length: bookers }, (_, nth) => ({
    clientId: `01900000-0000-7000-8000-0000000be${nth.toString(16).padStart(3, '0')}`,
    clientSecret: randomBytes(32).toString('hex'),
  }));
  await into(stack, 'registry', [...organizations(amounts), ...agencies.flatMap(agencyOf)]);
  await into(stack, 'routes', excursions(amounts));
  await into(stack, 'bookings', inventory(amounts));
  return agencies;
}

type Statement = string | { readonly text: string; readonly values: readonly unknown[] };

async function into(
  stack: Stack,
  name: 'registry' | 'routes' | 'bookings',
  statements: readonly Statement[],
): Promise<void> {
  if (stack.postgres === undefined) throw new Error('the stack has no PostgreSQL of its own');
  const url = new URL(stack.postgres.url);
  url.pathname = new URL(stack.databaseUrls[name]).pathname;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query('SET session_replication_role = replica');
    for (const statement of statements)
      await (typeof statement === 'string'
        ? client.query(statement)
        : client.query(statement.text, [...statement.values]));
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
}

function organizations({ organizations: count }: Amounts): string[] {
  return [
    `INSERT INTO organization (id, kind, name, sort_name, brands, region_code, okved, status, provenance_source,
         created_at, search_text, version)
       SELECT ${idOf(kinds.organization, 'n')}, 'ENTERPRISE', jsonb_build_object('ru', name, 'en', 'Works No. ' || n), name,
         ARRAY['Марка ' || n, 'Вторая марка ' || n], region.code, '{24.10,25.6,28.1}',
         'ACTIVE', 'SAMPLE', now(), lower(name), 1
       FROM generate_series(1, ${count}) n
         CROSS JOIN LATERAL (SELECT 'Опытный металлургический завод № ' || n AS name) named
         JOIN (SELECT code, row_number() OVER (ORDER BY code) - 1 AS place FROM region) region
           ON region.place = n % (SELECT count(*) FROM region)`,
    ...['INDUSTRIAL_ENTERPRISE', 'EDUCATIONAL'].map(
      (registry, nth) =>
        `INSERT INTO registry_entry (id, organization_id, registry, region_code, status, version, created_at, updated_at)
           SELECT ${idOf(kinds.entry + nth, 'n')}, ${idOf(kinds.organization, 'n')}, '${registry}', o.region_code, 'REGISTERED',
             4, now(), now()
           FROM generate_series(1, ${count}) n JOIN organization o ON o.id = ${idOf(kinds.organization, 'n')}`,
    ),
    `INSERT INTO site (id, organization_id, name, address, region_code, latitude, longitude, time_zone, provenance_source, added_at,
         search_text, version)
       SELECT ${idOf(kinds.site, 'n')}, o.id, o.name, 'Заводская улица, 1', o.region_code, 54.78, 32.04, 'Europe/Moscow', 'SAMPLE',
         now(), lower(o.name ->> 'ru'), 1
       FROM generate_series(1, ${count}) n JOIN organization o ON o.id = ${idOf(kinds.organization, 'n')}`,
  ];
}

function agencyOf({ clientId, clientSecret }: SeededAgency): Statement[] {
  const salt = randomBytes(16);
  const digest = createHash('sha256').update(salt).update(clientSecret).digest();
  return [
    {
      text: `INSERT INTO api_client (id, kind, name, organization_id, scopes, rate_class, redirect_uris, allowed_origins, confidential,
          first_party, version, created_at)
        VALUES ($1, 'AGENCY', 'Benchmark', ${idOf(kinds.organization, '1')}, '{bookings:read,bookings:write}', 'HIGH', '{}', '{}', true,
          false, 1, now())`,
      values: [clientId],
    },
    {
      text: `INSERT INTO api_client_secret (id, client_id, place, salt, digest, created_at)
        VALUES (gen_random_uuid(), $1, 1, $2, $3, now())`,
      values: [clientId, salt, digest],
    },
  ];
}

/** An excursion with long texts. */
const content = {
  summary: {
    ru: 'Путь металла от печи до проката. '.repeat(10),
    en: 'From furnace to rolled steel. '.repeat(10),
  },
  segments: ['FAMILY'],
  format: 'PRODUCTION',
  languages: ['ru'],
  durationMinutes: 90,
  stops: Array.from({ length: 5 }, (_, nth) => ({
    title: { ru: `Цех № ${nth + 1}` },
    description: { ru: 'Печи, прокатные станы и лаборатория. '.repeat(3) },
    durationMinutes: 15,
  })),
  options: [
    {
      code: 'tour',
      title: { ru: 'Обзорная экскурсия' },
      pricingPer: 'UNIT',
      units: [
        {
          type: 'ADULT',
          minAge: null,
          maxAge: null,
          prices: [{ retail: { amount: 45_000, currency: 'RUB' }, net: null, dates: null }],
        },
      ],
      groupPrices: [],
    },
  ],
  bookingMode: 'INSTANT',
  cancellationTerms: [],
  admission: {
    ageLimit: 12,
    groupMin: 1,
    groupMax: 20,
    childrenPerAdult: null,
    protectiveEquipment: ['HELMET'],
    footwear: 'CLOSED',
    photoPolicy: 'ALLOWED',
    foreignerPolicy: 'ALLOWED',
    documentLevel: 'NONE',
    leadTime: { days: 0, unit: 'CALENDAR_DAYS' },
    healthRestrictions: [],
    accessibility: [],
  },
  pictures: [],
};

function excursions({ organizations: many, excursions: count, sessions }: Amounts): Statement[] {
  return [
    `INSERT INTO organization_replica (id, kind, region_code, okved, status)
       SELECT ${idOf(kinds.organization, 'n')}, 'ENTERPRISE', 'RU-SMO', '{24.10}', 'ACTIVE' FROM generate_series(1, ${many}) n`,
    `INSERT INTO site_replica (id, organization_id, region_code, time_zone, ready_until)
       SELECT ${idOf(kinds.site, 'n')}, ${idOf(kinds.organization, 'n')}, 'RU-SMO', 'Europe/Moscow', now() + interval '1 year'
       FROM generate_series(1, ${many}) n`,
    `INSERT INTO excursion (id, organization_id, site_id, region_code, time_zone, version, sale, published_at, provenance_source, created_at,
         title, sort_title, search_title, search_text, price_amount, price_currency, duration_minutes, age_limit, group_min, group_max,
         format, languages, segments, accessibility)
       SELECT ${idOf(kinds.excursion, 'n')}, ${idOf(kinds.organization, 'n')}, ${idOf(kinds.site, 'n')}, 'RU-SMO', 'Europe/Moscow', 1,
         'PUBLISHED', now(), 'SAMPLE', now(), jsonb_build_object('ru', title), title, lower(title), lower(title), 45000, 'RUB', 90, 12, 1,
         20, 'PRODUCTION', '{ru}', '{FAMILY}', '{}'
       FROM generate_series(1, ${count}) n, LATERAL (SELECT 'Экскурсия № ' || n AS title) named`,
    {
      text: `INSERT INTO excursion_version (excursion_id, number, status, content, created_at, published_at, inspection_reasons)
       SELECT ${idOf(kinds.excursion, 'n')}, 1, 'PUBLISHED', $1::jsonb || jsonb_build_object('title', jsonb_build_object('ru', 'Экскурсия № ' || n)),
         now(), now(), '{}'
       FROM generate_series(1, ${count}) n`,
      values: [JSON.stringify(content)],
    },
    `INSERT INTO session (id, excursion_id, organization_id, site_id, region_code, original_start, starts_at, ends_at, time_zone,
         local_date, capacity, zone_exclusive, status, moved, version)
       SELECT ${idOf(kinds.session, `(n * 100 + day)`)}, ${idOf(kinds.excursion, 'n')}, ${idOf(kinds.organization, 'n')},
         ${idOf(kinds.site, 'n')}, 'RU-SMO', to_char(at, 'YYYY-MM-DD"T"HH24:MI'), at, at + interval '90 minutes', 'Europe/Moscow',
         at::date, 20, false, 'SCHEDULED', false, 1
       FROM generate_series(1, ${count}) n, generate_series(1, ${sessions}) day,
         LATERAL (SELECT date_trunc('day', now()) + day * interval '1 day' + interval '11 hours' AS at) start`,
  ];
}

function inventory({ excursions: count, sessions }: Amounts): Statement[] {
  return [
    {
      text: `INSERT INTO excursion_terms (excursion_id, version, terms)
        SELECT ${idOf(kinds.excursion, 'n')}, 1, $1::jsonb FROM generate_series(1, ${count}) n`,
      values: [JSON.stringify(content)],
    },
    `INSERT INTO session_inventory (session_id, excursion_id, organization_id, starts_at, capacity, held, confirmed, published,
         suspended, closed, site_id, region_code, site_ready_until, local_date, ends_at, time_zone, excursion_version)
       SELECT ${idOf(kinds.session, `(n * 100 + day)`)}, ${idOf(kinds.excursion, 'n')}, ${idOf(kinds.organization, 'n')},
         date_trunc('day', now()) + day * interval '1 day' + interval '11 hours', 20, 0, 0, true, false, false,
         ${idOf(kinds.site, 'n')}, 'RU-SMO', now() + interval '1 year', now()::date + day,
         date_trunc('day', now()) + day * interval '1 day' + interval '12 hours 30 minutes', 'Europe/Moscow', 1
       FROM generate_series(1, ${count}) n, generate_series(1, ${sessions}) day`,
  ];
}

/** The id of a seeded session, from the numbers of its excursion and day. */
export function sessionId(excursion: number, day: number): string {
  return `00000004-0000-7000-8000-${(excursion * 100 + day).toString(16).padStart(12, '0')}`;
}
