import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import { agencyClient, coordinatorOf, managerOf, official, portalClient } from '@promtour/testkit/viewers';
import type { BookingId, BookingItemId, ExcursionId, OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { createAllotmentReader } from '../src/allotments/persistence/allotment.reader.ts';
import { createBookingHistoryReader } from '../src/booking-history/persistence/booking-history.reader.ts';
import { createBookingReader } from '../src/bookings/persistence/booking.reader.ts';
import { createFeedbackReader } from '../src/feedback/persistence/feedback.reader.ts';
import { createReconciliationReader } from '../src/reconciliation/persistence/reconciliation.reader.ts';
import { createWaitlistReader } from '../src/waitlist/persistence/waitlist.reader.ts';
import { waitlistRepository } from '../src/waitlist/persistence/waitlist.repositories.ts';
import { unrecordedAttendance } from '../src/check-in/persistence/attendance.repositories.ts';
import { dayReader } from '../src/check-in/persistence/day.repositories.ts';
import { gateRepository } from '../src/check-in/persistence/gate.repositories.ts';
import { createVisitHistoryReader } from '../src/visit-history/persistence/visit-history.reader.ts';
import { startHarness, type Harness } from './support/harness.ts';

let harness: Harness;

const bookings = 60_000;
/** Row n belongs to party n % 300, as host, as portal, as agency, and to region n % 80. */
const party = (kind: string, nth: number): string =>
  createHash('md5')
    .update(`${kind}${nth}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

beforeAll(async () => {
  harness = await startHarness();
  // In parts: on a busy machine all at once take longer than a statement may.
  for (let from = 1; from <= bookings; from += 10_000)
    await harness.dataSource.query(
      `WITH added AS (
       INSERT INTO booking (id, code, session_ids, session_seats, organization_id, seats, purpose, origin_region, status, ended_by,
         created_at, updated_at, confirmed_at, region_code, made_by, portal_id, reseller_organization_id, starts_at, foreign_citizens,
         accessibility)
       SELECT md5('b' || n)::uuid, n, ARRAY[md5('s' || n % 5000)::uuid], '{2}', md5('h' || n % 300)::uuid, 2, 'CONSUMER',
         'RU-MOW', (ARRAY['CONFIRMED', 'CANCELLED'])[1 + n % 2], (ARRAY[NULL, 'BOOKER'])[1 + n % 2], now(), now(), now(), 'RU-' || n % 80,
         'client:' || n % 300, CASE WHEN n % 2 = 0 THEN md5('p' || n % 300)::uuid END,
         CASE WHEN n % 2 = 1 THEN md5('a' || n % 300)::uuid END, now(), 0, '{}'
       FROM generate_series($1::int, $1::int + 9999) n
     )
     INSERT INTO booking_item (id, booking_id, position, session_id, excursion_id, excursion_version, organization_id, site_id,
       region_code, time_zone, starts_at, ends_at, option, units, seats, currency, retail, net, admission)
     SELECT md5('i' || n)::uuid, md5('b' || n)::uuid, 0, md5('s' || n % 5000)::uuid, md5('e' || n % 900)::uuid, 1,
       md5('h' || n % 300)::uuid, md5('h' || n % 300)::uuid, 'RU-' || n % 80, 'Europe/Moscow', now(), now(), 'standard', '[]', 2, 'RUB',
       0, 0, 'NOT_REQUIRED'
     FROM generate_series($1::int, $1::int + 9999) n`,
      [from],
    );
  await harness.dataSource.query(
    `INSERT INTO session_inventory (session_id, excursion_id, organization_id, site_id, region_code, starts_at, ends_at, time_zone,
       local_date, capacity, published, suspended, closed)
     SELECT md5('s' || n)::uuid, md5('e' || n % 900)::uuid, md5('h' || n % 300)::uuid, md5('h' || n % 300)::uuid, 'RU-' || n % 80, now(),
       now(), 'Europe/Moscow', date '2026-01-01' + n % 365, 100, true, false, false
     FROM generate_series(0, 4999) n`,
  );
  await harness.dataSource.query(
    `INSERT INTO allotment (id, version, session_id, excursion_id, organization_id, region_code, agency_id, seats, used, release_at,
       created_at, updated_at)
     SELECT md5('t' || n)::uuid, 1, md5('s' || n % 5000)::uuid, md5('e' || n % 900)::uuid, md5('h' || n % 300)::uuid, 'RU-' || n % 80,
       md5('a' || n)::uuid, 2, 0, now(), now(), now() FROM generate_series(1, 20000) n`,
  );
  await harness.dataSource.query(
    `INSERT INTO waitlist_entry (id, session_id, excursion_id, organization_id, region_code, made_by, portal_id,
       reseller_organization_id, seats, request, starts_at, ends_at, status, created_at, updated_at)
     SELECT md5('w' || n)::uuid, md5('s' || n % 5000)::uuid, md5('e' || n % 900)::uuid, md5('h' || n % 300)::uuid, 'RU-' || n % 80,
       'client:' || n % 300, CASE WHEN n % 2 = 0 THEN md5('p' || n % 300)::uuid END,
       CASE WHEN n % 2 = 1 THEN md5('a' || n % 300)::uuid END, 2, '{}', now(), now(), 'WAITING', now(), now()
     FROM generate_series(1, 20000) n`,
  );
  await harness.dataSource.query(
    `WITH linked AS (
       INSERT INTO feedback_link (id, digest, item_id, booking_id, excursion_id, organization_id, region_code, purpose, origin_region,
         visited_on, created_at, expires_at)
       SELECT md5('l' || n)::uuid, sha256(n::text::bytea), md5('i' || n)::uuid, md5('b' || n)::uuid, md5('e' || n % 900)::uuid,
         md5('h' || n % 300)::uuid, 'RU-' || n % 80, 'CONSUMER', 'RU-MOW', '2026-11-20', now(), now() + interval '1 day'
       FROM generate_series(1, 20000) n
     )
     INSERT INTO feedback (id, link_id, item_id, booking_id, excursion_id, organization_id, region_code, purpose, origin_region,
       visited_on, nps, intents, submitted_at)
     SELECT md5('f' || n)::uuid, md5('l' || n)::uuid, md5('i' || n)::uuid, md5('b' || n)::uuid, md5('e' || n % 900)::uuid,
       md5('h' || n % 300)::uuid, 'RU-' || n % 80, 'CONSUMER', 'RU-MOW', '2026-11-20', 9, '{}', now()
     FROM generate_series(1, 20000) n`,
  );
  await harness.dataSource.query(
    `INSERT INTO booking_event (booking_id, field, at, actor)
     SELECT md5('b' || n % 60000)::uuid, 'STATUS', now(), 'SYSTEM' FROM generate_series(1, 120000) n`,
  );
  await harness.dataSource.query(
    `INSERT INTO check_in (id, organization_id, region_code, session_id, item_id, device, nonce, number, serial, scanned_at, offline,
       admitted, recorded_at)
     SELECT md5('c' || n)::uuid, md5('h' || n % 300)::uuid, 'RU-' || n % 80, md5('s' || n % 5000)::uuid, md5('i' || n)::uuid, 'gate', n,
       1, 1, now(), false, 1, now()
     FROM generate_series(1, 30000) n`,
  );
  await harness.dataSource.query(
    `INSERT INTO visit_history (excursion_id, month, organization_id, site_id, region_code, sessions, capacity, attended, lines,
       provenance_source, recorded_at)
     SELECT md5('e' || n % 900)::uuid, date '2020-01-01' + make_interval(months => n / 900), md5('h' || n % 300)::uuid,
       md5('h' || n % 300)::uuid, 'RU-' || n % 80, 1, 20, 18, '[{"date":null,"sessions":1,"capacity":20,"attended":18}]', 'IMPORT', now()
     FROM generate_series(0, 53999) n`,
  );
  await harness.database.owner(
    'ANALYZE visit_history, booking, booking_item, session_inventory, allotment, waitlist_entry, feedback, booking_event, check_in',
  );
}, 120_000);
afterAll(() => harness.stop());

type Plan = {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Plan[];
};

/** What the statements of a reading did: whether they went through the table, and how many rows they threw away. */
async function effort(viewer: Viewer, read: (reader: ReturnType<typeof createBookingReader>) => Promise<unknown>) {
  return effortOf(() => read(createBookingReader(harness.dataSource, viewer)));
}

async function effortOf(read: () => Promise<unknown>) {
  const sent: { sql: string; parameters: unknown[] }[] = [];
  const { logger } = harness.dataSource;
  harness.dataSource.logger = Object.assign(Object.create(logger) as typeof logger, {
    logQuery: (sql: string, parameters: unknown[] = []) => sent.push({ sql, parameters }),
  });
  await read();
  harness.dataSource.logger = logger;
  const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
  const all: Plan[] = [];
  for (const { sql, parameters } of sent) {
    const [row] = await harness.dataSource.query<{ 'QUERY PLAN': [{ Plan: Plan }] }[]>(
      `EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`,
      parameters,
    );
    if (row !== undefined) all.push(...nodes(row['QUERY PLAN'][0].Plan));
  }
  expect(all.length).toBeGreaterThan(0);
  return {
    scans: all.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name']),
    thrownAway: all.reduce((sum, node) => sum + (node['Rows Removed by Filter'] ?? 0), 0),
  };
}

const any = {
  sessions: undefined,
  excursions: undefined,
  organizations: undefined,
  statuses: undefined,
  purposes: undefined,
  regions: undefined,
  dates: { from: undefined, to: undefined },
  codes: undefined,
  resellerReferences: undefined,
  supplierReferences: undefined,
  visitingOrganizations: undefined,
  flags: undefined,
  changedSince: undefined,
  now: new Date('2026-11-23T09:00:00Z'),
};
const page = { limit: 21, after: undefined };

it.each([
  ['the agency', () => official],
  ['a portal', () => portalClient(party('p', 8))],
  ['an agency client', () => agencyClient(party('a', 9))],
  ['a host', () => managerOf(party('h', 7))],
  ['a coordinator', () => coordinatorOf('RU-7')],
  ['a coordinator of three regions', () => coordinatorOf('RU-7', 'RU-8', 'RU-9')],
  ['a person of several bookings', () => ({ ...official, subject: 'client:5', regions: [] as const })],
])('a page of the bookings of %s scans no table and discards few rows', async (_, viewer) => {
  const { scans, thrownAway } = await effort(viewer(), (reader) => reader.bookings(any, page));
  expect(scans).toEqual([]);
  expect(thrownAway).toBeLessThan(1_000);
});

it.each([
  ['the agency', () => official],
  ['a portal', () => portalClient(party('p', 8))],
  ['a coordinator', () => coordinatorOf('RU-7')],
])('a page of the bookings of %s on a day scans no table and discards few rows', async (_, viewer) => {
  const onADay = { ...any, regions: ['RU-7' as RegionCode], dates: { from: '2026-03-08', to: '2026-03-08' } };
  for (const read of ['bookings', 'countBookings'] as const) {
    const { scans, thrownAway } = await effort(viewer(), (reader) => reader[read](onADay, page));
    expect(scans).toEqual([]);
    expect(thrownAway).toBeLessThan(1_000);
  }
});

it.each([
  ['a portal', () => portalClient(party('p', 8))],
  ['an agency client', () => agencyClient(party('a', 9))],
  ['a host', () => managerOf(party('h', 7))],
])('counting the bookings of %s scans no table', async (_, viewer) => {
  const { scans } = await effort(viewer(), (reader) => reader.countBookings(any));
  expect(scans).toEqual([]);
});

it.each([
  ['the agency', () => official],
  ['a portal', () => portalClient(party('p', 8))],
  ['an agency client', () => agencyClient(party('a', 9))],
  ['a host', () => managerOf(party('h', 7))],
  ['a coordinator', () => coordinatorOf('RU-7')],
])('pages of the allotments and of the waitlist of %s scan no table and discard few rows', async (_, of) => {
  const { dataSource } = harness;
  const none = { sessions: undefined, excursions: undefined, organizations: undefined };
  const viewer = of();
  for (const read of [
    () =>
      createAllotmentReader(dataSource, viewer).allotments({ ...none, agencies: undefined, released: undefined }, page),
    () => createWaitlistReader(dataSource, viewer).entries({ ...none, statuses: undefined, bookings: undefined }, page),
  ]) {
    const { scans, thrownAway } = await effortOf(read);
    expect(scans).toEqual([]);
    expect(thrownAway).toBeLessThan(1_000);
  }
});

it('the job finds sessions to serve without a scan of the sessions', async () => {
  const { scans } = await effortOf(() =>
    waitlistRepository(harness.dataSource.manager).sessionsToServe(new Date('2026-11-23T09:00:00Z'), 100),
  );
  expect(scans).toEqual([]);
});

it.each([
  ['a portal', () => portalClient(party('p', 8))],
  ['an agency client', () => agencyClient(party('a', 9))],
  ['a host', () => managerOf(party('h', 7))],
])('reconciliation of %s scans no table and discards few rows', async (_, viewer) => {
  const periods = [
    { visited: { from: '2026-03-01', to: '2026-03-31' } },
    { booked: { from: new Date('2026-03-01'), before: new Date('2026-04-01') } },
  ];
  const lists = { organizations: undefined, resellers: undefined, portals: undefined };
  for (const period of periods) {
    const reader = createReconciliationReader(harness.dataSource, viewer());
    const { scans, thrownAway } = await effortOf(() => reader.lines({ ...lists, period }, page));
    expect(scans).toEqual([]);
    expect(thrownAway).toBeLessThan(1_000);
  }
});

it.each([
  ['the agency', () => official],
  ['a host', () => managerOf(party('h', 7))],
])('a page of the feedback for %s, and sums, scan no table', async (_, viewer) => {
  const reader = createFeedbackReader(harness.dataSource, viewer());
  const filter = { excursions: undefined, organizations: undefined, submitted: { from: undefined, before: undefined } };
  for (const read of [() => reader.feedback(filter, page), () => reader.sums([party('e', 5) as ExcursionId])]) {
    const { scans, thrownAway } = await effortOf(read);
    expect(scans).toEqual([]);
    expect(thrownAway).toBeLessThan(1_000);
  }
});

it.each([
  ['the agency', () => official],
  ['a host', () => managerOf(party('h', 7))],
  ['a coordinator', () => coordinatorOf('RU-7')],
])('a page of the visits before the platform for %s scans no table and discards few rows', async (_, viewer) => {
  const reader = createVisitHistoryReader(harness.dataSource, viewer());
  const none = { excursions: undefined, organizations: undefined, regions: undefined, from: undefined, to: undefined };
  for (const filter of [
    none,
    { ...none, from: '2021-03-01', to: '2021-05-01' },
    { ...none, organizations: [party('h', 7)] },
  ]) {
    const { scans, thrownAway } = await effortOf(() => reader.months(filter as typeof none, page));
    expect(scans).toEqual([]);
    expect(thrownAway).toBeLessThan(1_000);
  }
});

it.each([
  ['the agency', () => official],
  ['a host', () => managerOf(party('h', 7))],
  ['a coordinator', () => coordinatorOf('RU-7')],
])('the visits of a month for %s scan no table, neither sessions nor history', async (_, viewer) => {
  const reader = createVisitHistoryReader(harness.dataSource, viewer());
  const period = { from: '2026-03-01', to: '2026-03-31' };
  for (const [by, regions] of [
    ['REGION', undefined],
    ['ORGANIZATION', ['RU-7']],
  ] as const) {
    const question = { period, by, per: 'MONTH' as const, regions: regions as RegionCode[] | undefined };
    const { scans, thrownAway } = await effortOf(() =>
      reader.totals({ ...question, organizations: undefined, limit: 10_001 }),
    );
    expect(scans).toEqual([]);
    // Sessions of the month outside the regions that are asked for, and items of cancelled bookings.
    expect(thrownAway).toBeLessThan(7_000);
  }
});

it('histories of bookings scan no table', async () => {
  const reader = createBookingHistoryReader(harness.dataSource, managerOf(party('h', 7)));
  const { scans, thrownAway } = await effortOf(() =>
    reader.read([party('b', 7), party('b', 307)] as BookingId[], null, page),
  );
  expect(scans).toEqual([]);
  expect(thrownAway).toBeLessThan(1_000);
});

it.each([
  ['the scans of an item', () => gate().scansOf([party('i', 9) as BookingItemId])],
  ['a repeated scan', () => gate().known(host, [{ device: 'gate', nonce: '7' }])],
  ['the manifest of a day', () => dayReader(harness.dataSource.manager).day(host, '2026-01-08', official, 10_000)],
  [
    'sessions whose attendance is due',
    () => unrecordedAttendance(harness.dataSource.manager).lockEnded(new Date(0), new Date('2026-01-01'), 100),
  ],
])('%s: scans no table and discards few rows', async (_, read) => {
  const { scans, thrownAway } = await effortOf(read);
  expect(scans).toEqual([]);
  expect(thrownAway).toBeLessThan(1_000);
});

const host = party('h', 7) as OrganizationId;
const gate = () => gateRepository(harness.dataSource.manager);
