import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anonymous, reachesEverything, type Viewer } from '@promtour/access/viewer';
import type { OrganizationId, PortalId } from '@promtour/kernel/id';
import fc from 'fast-check';
import { hostedItems, isBooker, maySee } from '../src/bookings/application/who-may-access-bookings.policy.ts';
import { createBookingReader } from '../src/bookings/persistence/booking.reader.ts';
import { torture } from '@promtour/testkit/torture';
import { official } from '@promtour/testkit/viewers';
import { startHarness, type Harness } from './support/harness.ts';

const { seed, times } = torture(65);

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.stop());

const ids = [1, 2, 3].map((nth) => `0198f6a0-0000-7000-8000-00000000000${nth}`);
const regions = ['RU-SMO', 'RU-TUL', 'RU-KAM'];
const idOrNull = fc.option(fc.constantFrom(...ids));
const subject = fc.option(fc.constantFrom('client:a', 'client:b', 'person:c'));

const noFilter = {
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

/** Any mixture of bounds, also such as no token has. */
const viewer: fc.Arbitrary<Viewer> = fc
  .record({
    subject,
    organizationId: idOrNull,
    portalId: idOrNull,
    regions: fc.oneof(fc.constant('ALL' as const), fc.subarray(regions)),
  })
  .map(({ organizationId, portalId, regions: held, ...rest }) => ({
    ...anonymous,
    kind: 'CLIENT',
    organizationId: organizationId as OrganizationId | null,
    portalId: portalId as PortalId | null,
    regions: held as Viewer['regions'],
    ...rest,
  }));

it('lists, counts and resolves the bookings that the policy allows, for any booking and any viewer', async () => {
  const rows = await harness.dataSource.query<{ n: number }[]>(
    `WITH one AS (
       INSERT INTO booking (id, code, session_ids, session_seats, organization_id, seats, purpose, origin_region, status, created_at,
         updated_at, region_code, made_by, portal_id, reseller_organization_id, starts_at, foreign_citizens, accessibility)
       SELECT gen_random_uuid(), gen_random_uuid(), ARRAY[gen_random_uuid(), gen_random_uuid()], '{1, 1}', host, 2, 'CONSUMER', 'RU-MOW',
         'CONFIRMED', now(), now(), region, made_by, portal, reseller, now(), 0, '{}'
       FROM unnest($1::uuid[]) host, unnest($2::text[]) region,
         unnest(ARRAY['client:a', 'client:b', 'person:c', NULL]) made_by,
         unnest($1::uuid[] || NULL) portal, unnest($1::uuid[] || NULL) reseller
       RETURNING *
     ), numbered AS (SELECT *, row_number() OVER (ORDER BY id)::int AS n FROM one)
     -- Every second booking has a second item, of another host or another region.
     INSERT INTO booking_item (id, booking_id, position, session_id, excursion_id, excursion_version, organization_id, site_id,
       region_code, time_zone, starts_at, ends_at, option, units, seats, currency, retail, net, admission)
     SELECT gen_random_uuid(), id, place, session_ids[1 + place], gen_random_uuid(), 1,
       CASE place WHEN 0 THEN organization_id ELSE ($1::uuid[])[1 + n % 3] END, gen_random_uuid(),
       CASE place WHEN 0 THEN region_code ELSE ($2::text[])[1 + n / 3 % 3] END, 'Europe/Moscow', now(), now(), 'standard', '[]', 1, 'RUB',
       0, 0, 'NOT_REQUIRED'
     FROM numbered, generate_series(0, n % 2) place
     RETURNING 1 AS n`,
    [ids, regions],
  );
  const filter = noFilter;
  const page = { limit: 1000, after: undefined };
  const everything = await createBookingReader(harness.dataSource, official).bookings(filter, page);
  expect(everything.flatMap(({ items }) => items)).toHaveLength(rows.length);

  await fc.assert(
    fc.asyncProperty(viewer, async (who) => {
      const reader = createBookingReader(harness.dataSource, who);
      const expected = everything.filter((booking) => maySee(who, booking)).map(({ id }) => id);
      expect((await reader.bookings(filter, page)).map(({ id }) => id)).toEqual(expected);
      expect(await reader.countBookings(filter)).toBe(expected.length);
      const found = await reader.bookingsById(everything.map(({ id }) => id));
      expect(new Set(found.map(({ id }) => id))).toEqual(new Set(expected));
    }),
    { seed, numRuns: times(150, 1_000) },
  );
});

it('resolves contacts of bookings that the viewer may settle, and of no others', async () => {
  const page = { limit: 1000, after: undefined };
  const everything = await createBookingReader(harness.dataSource, official).bookings(noFilter, page);
  const all = everything.map(({ id }) => id);
  await fc.assert(
    fc.asyncProperty(viewer, async (who) => {
      const found = await createBookingReader(harness.dataSource, who).withContact(all);
      const expected = everything
        .filter(
          (booking) =>
            maySee(who, booking) &&
            (reachesEverything(who) || isBooker(who, booking) || hostedItems(who, booking).length > 0),
        )
        .map(({ id }) => id);
      expect(new Set(found)).toEqual(new Set(expected));
    }),
    { seed, numRuns: times(100, 1_000) },
  );
});

it('merges pages of several alternatives without gaps or duplicates', async () => {
  const [organization = ''] = ids;
  const who: Viewer = { ...anonymous, kind: 'CLIENT', organizationId: organization as OrganizationId, regions: 'ALL' };
  const reader = createBookingReader(harness.dataSource, who);
  const filter = noFilter;
  const all = (await reader.bookings(filter, { limit: 1000, after: undefined })).map(({ id }) => id);
  const seen: string[] = [];
  for (let after: readonly [string] | undefined = undefined as readonly [string] | undefined; ;) {
    const rows = await reader.bookings(filter, { limit: 7, after });
    seen.push(...rows.slice(0, 7).map(({ id }) => id));
    const last = seen.at(-1);
    if (rows.length <= 7 || last === undefined) break;
    after = [last];
  }
  expect(all.length).toBeGreaterThan(100);
  expect(seen).toEqual(all);
});
