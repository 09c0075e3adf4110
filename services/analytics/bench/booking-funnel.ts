import { randomUUID } from 'node:crypto';
import { iso31662 } from 'iso-3166';
import { bookingConfirmed, bookingHeld, bookingRedeemed } from '@promtour/events/catalogue/booking';
import { sessionScheduled } from '@promtour/events/catalogue/session';
import type { CloudEvent } from '@promtour/events/envelope';
import { makeEvent } from '@promtour/events/make-event';
import { createLogger } from '@promtour/service-kit/logging';
import type { DataSource } from 'typeorm';
import { bookingFunnel } from '../src/booking-funnel/persistence/booking-funnel.projection.ts';
import { readItemsOf } from '../src/booking-funnel/persistence/item-rows.ts';
import { followItems } from '../src/booking-funnel/persistence/rollups.ts';
import type { BenchRow } from './measure.ts';

const schema = 'booking_funnel_g1';
const bookings = 1_000_000;
const codes = iso31662.filter(({ parent }) => parent === 'RU').map(({ code }) => code);
const year = 'period: { from: "2025-01-01", to: "2025-12-31" }';
const counts = 'held { bookings seats } confirmed { bookings } conversion expiryRate';
const times = 'leadTimes { holdToConfirmation { medianHours p90Hours } confirmationToVisit { medianHours } }';

/** Questions about bookings, of which {@link seedBookings} has seeded a million over five years. */
export const funnelQuestions: Readonly<Record<string, string>> = {
  'a region’s year': `bookingFunnel(${year}, filter: { regions: ["RU-SMO"] }) { total { ${counts} ${times} } }`,
  'a region’s year by channel': `bookingFunnel(${year}, filter: { regions: ["RU-SMO"] }, by: [CHANNEL]) { total { ${counts} } rows { figures { ${counts} ${times} } } }`,
  'the country’s month': `bookingFunnel(period: { from: "2025-03-01", to: "2025-03-31" }) { total { ${counts} ${times} } }`,
  'the country’s year': `bookingFunnel(${year}) { total { ${counts} } }`,
  'lead times of the country’s year': `bookingFunnel(${year}) { total { ${times} } }`,
  'the country’s year to date': `bookingFunnel(period: { from: "2025-01-01", to: "2025-11-28" }) { total { ${counts} ${times} } }`,
  'five years of the country': `bookingFunnel(period: { from: "2021-01-01", to: "2025-12-31" }) { total { ${counts} ${times} } }`,
  'the country’s year by region': `bookingFunnel(${year}, by: [REGION]) { rows { figures { ${counts} } } }`,
  'lead times of all regions in a year': `bookingFunnel(${year}, by: [REGION], top: 100) { rows { figures { ${times} } } }`,
  'the country’s year by district': `bookingFunnel(${year}, by: [DISTRICT]) { rows { figures { ${counts} ${times} } } total { ${counts} } }`,
  'the country’s year by channel': `bookingFunnel(${year}, by: [CHANNEL]) { rows { figures { ${counts} ${times} } } total { ${counts} } }`,
  'the country’s year by purpose': `bookingFunnel(${year}, by: [PURPOSE]) { rows { figures { ${counts} ${times} } } total { ${counts} } }`,
  'the first 20 organizations of the country’s year': `bookingFunnel(${year}, by: [ORGANIZATION]) { rows { figures { ${counts} ${times} } } total { ${counts} } rest { ${counts} } }`,
  'the first 20 excursions of the country’s year': `bookingFunnel(${year}, by: [EXCURSION]) { rows { figures { ${counts} } } }`,
  'the country’s year by industry': `bookingFunnel(${year}, by: [INDUSTRY]) { rows { figures { ${counts} } } }`,
  'the country’s year by region and channel': `bookingFunnel(${year}, by: [REGION, CHANNEL]) { rows { figures { ${counts} } } }`,
};

/** Bookings of 2,000 hosts, a third of them of small groups: items by SQL, rollups by the projection's own code. */
export async function seedBookings(dataSource: DataSource): Promise<void> {
  const days = 5 * 365;
  // In parts, each within the limit of a statement's time.
  const part = bookings / 20;
  const tables = ['booked_item', 'place_month', 'cell', 'small_group'].map((table) => `${schema}.${table}`);
  await dataSource.query(`TRUNCATE ${tables.join(', ')}`);
  for (let from = 1; from <= bookings; from += part)
    await dataSource.query(
      `INSERT INTO ${schema}.booked_item
     SELECT gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), md5('e' || n % 6000)::uuid, md5('o' || n % 2000)::uuid,
       md5('s' || n % 2000)::uuid, ($1::text[])[1 + n % 2000 % $2],
       CASE WHEN n % 3 = 0 THEN 1 + n / 3 % 4 ELSE 5 + n % 31 END,
       CASE n % 10 WHEN 0 THEN 'PARTNER' ELSE 'CONSUMER' END, 'FAMILY', ($1::text[])[1 + n / 7 % $2],
       CASE n % 3 WHEN 0 THEN 'DIRECT' ELSE 'PORTAL:' || md5('p' || n % 40)::uuid END, NULL,
       held, CASE WHEN n % 4 = 0 THEN held + step END, CASE WHEN n % 4 = 0 THEN held + 5 * step END,
       CASE WHEN n % 10 < 7 THEN held + 5 * step END, NULL, NULL, CASE WHEN n % 10 >= 7 THEN held + step END,
       CASE WHEN n % 10 < 6 THEN 3 END,
       CASE WHEN n % 10 < 6 THEN 'ATTENDED' WHEN n % 10 < 7 THEN 'CONFIRMED' ELSE 'EXPIRED' END,
       held::date, held + 200 * step
     FROM (
       SELECT n, timestamptz '2021-01-01' + (n::float8 / ${bookings} * ${days}) * interval '1 day' AS held,
         (10 + n::bigint * 7919 % 3000) * interval '1 second' AS step
       FROM generate_series($3::int, $4::int) AS n
     ) AS booking`,
      [codes, codes.length, from, from + part - 1],
    );
  for (let month = 0; month < 60; month++) {
    const from = new Date(Date.UTC(2021, month, 1)).toISOString().slice(0, 10);
    const to = new Date(Date.UTC(2021, month + 1, 0)).toISOString().slice(0, 10);
    const items = await readItemsOf(dataSource.manager, schema, 'held_date BETWEEN $1 AND $2', [from, to]);
    await followItems(dataSource.manager, schema, [], items);
  }
}

/** As many as messaging hands over at once. */
const batchSize = 500;
const rebuildBatchSize = 2_000;

/** How many events a second the projection applies, and records in a rebuild; commits included and the transport not. */
export async function measureFunnelFeeding(dataSource: DataSource): Promise<BenchRow[]> {
  const logger = createLogger({ service: 'bench', level: 'silent' });
  const rate = async (feed: NonNullable<typeof bookingFunnel.bulk>['load'], size: number): Promise<string> => {
    const events = makeEvents(4_000);
    const startedAt = performance.now();
    for (let start = 0; start < events.length; start += size)
      await dataSource.transaction((tx) => feed(events.slice(start, start + size), { tx, schema, logger }));
    return Math.round((events.length / (performance.now() - startedAt)) * 1000).toLocaleString('en');
  };
  const { apply, bulk } = bookingFunnel;
  const rows = [
    {
      measure: `events of bookings applied per second, batches of ${batchSize}`,
      measured: await rate(apply, batchSize),
      goal: '≥ 5,000',
    },
  ];
  if (bulk === undefined) return rows;
  const context = { schema, logger };
  const measured = await rate(bulk.load, rebuildBatchSize);
  const startedAt = performance.now();
  for (const part of await dataSource.transaction((tx) => bulk.parts({ tx, ...context })))
    await dataSource.transaction((tx) => bulk.finish(part, { tx, ...context }));
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  return [
    ...rows,
    {
      measure: `events of bookings recorded per second in a rebuild, batches of ${rebuildBatchSize.toLocaleString('en')}`,
      measured: `${measured}, and ${seconds} s for the rollups`,
      goal: '≥ 15,000',
    },
  ];
}

/** Sessions of 500 hosts in all regions, then three events of each of their bookings. */
function makeEvents(sessions: number): CloudEvent[] {
  const causation = { correlationId: 'bench' };
  const hosts = Array.from({ length: 500 }, (_, nth) => ({
    organizationId: randomUUID(),
    siteId: randomUUID(),
    excursionId: randomUUID(),
    regionCode: codes[nth % codes.length] ?? 'RU-MOW',
  }));
  const portals = Array.from({ length: 30 }, () => randomUUID());
  const waves: CloudEvent[][] = [[], [], [], []];
  for (let nth = 0; nth < sessions; nth++) {
    const host = hosts[nth % hosts.length];
    if (host === undefined) continue;
    const held = new Date(Date.UTC(2025, 9, 1) + (nth % 60) * 86_400_000);
    const startsAt = new Date(held.getTime() + 9 * 86_400_000).toISOString();
    const sessionId = randomUUID();
    const session = { ...host, sessionId, startsAt, endsAt: startsAt, timeZone: 'Europe/Moscow', capacity: 40 };
    const event = (wave: number, made: CloudEvent) => waves[wave]?.push(made);
    event(0, makeEvent(sessionScheduled, { id: randomUUID(), at: held, subject: sessionId, data: session }, causation));
    for (let count = 0; count < 4; count++) {
      const bookingId = randomUUID();
      const seats = count === 0 ? 2 : 8 + count;
      const item = { itemId: bookingId, sessionId, ...host, seats };
      const party = {
        bookingId,
        purpose: 'CONSUMER' as const,
        segment: count % 2 === 0 ? 'FAMILY' : 'SENIOR',
        originRegion: codes[(nth * 7 + count) % codes.length] ?? 'RU-MOW',
        foreignCitizens: 0,
        ...(count < 2 ? { portalId: portals[nth % portals.length] ?? '' } : {}),
      };
      const at = (minutes: number) => ({
        id: randomUUID(),
        at: new Date(held.getTime() + minutes * 60_000),
        subject: bookingId,
      });
      const data = { ...party, items: [item], seats };
      event(1, makeEvent(bookingHeld, { ...at(0), data: { ...data, expiresAt: at(15).at.toISOString() } }, causation));
      event(2, makeEvent(bookingConfirmed, { ...at(5 + (nth % 600)), data }, causation));
      event(
        3,
        makeEvent(bookingRedeemed, { ...at(9 * 1440), data: { ...party, ...item, attended: seats } }, causation),
      );
    }
  }
  return waves.flat();
}
