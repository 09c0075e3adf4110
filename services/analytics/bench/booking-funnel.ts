import { iso31662 } from 'iso-3166';
import { gatewayHeaders } from '@promtour/testkit/access';
import { official } from '@promtour/testkit/viewers';
import type { DataSource } from 'typeorm';
import { latencyRow, measureLatency, type BenchRow } from './measure.ts';

const bookings = 1_000_000;
const codes = iso31662.filter(({ parent }) => parent === 'RU').map(({ code }) => code);
const year = 'period: { from: "2026-01-01", to: "2026-12-31" }';
const counts = 'held { bookings seats } confirmed { bookings } conversion expiryRate';
const times = 'leadTimes { holdToConfirmation { medianHours p90Hours } confirmationToVisit { medianHours } }';

/** How long answers over HTTP take where a million bookings of five years by 2,000 hosts are known, a third of them of small groups. */
export async function measureBookingFunnel(dataSource: DataSource, url: string): Promise<BenchRow[]> {
  await seed(dataSource);
  const measure = async (what: string, args: string, selection: string): Promise<BenchRow> =>
    latencyRow(
      `funnel of 10⁶ bookings: ${what}`,
      await measureLatency(() => ask(url, `{ bookingFunnel(${args}) { ${selection} } }`), 20),
      'p50 ≤ 100 ms',
    );
  return [
    await measure('a region’s year', `${year}, filter: { regions: ["RU-SMO"] }`, `total { ${counts} ${times} }`),
    await measure(
      'the country’s month',
      'period: { from: "2026-03-01", to: "2026-03-31" }',
      `total { ${counts} ${times} }`,
    ),
    await measure('the country’s year', year, `total { ${counts} }`),
    await measure('the country’s year by region', `${year}, by: [REGION]`, `rows { figures { ${counts} } }`),
    await measure('the country’s year by channel', `${year}, by: [CHANNEL]`, `rows { figures { ${counts} } }`),
    await measure('exact lead times of the country’s year', year, `total { ${times} }`),
  ];
}

async function seed(dataSource: DataSource): Promise<void> {
  await dataSource.query('TRUNCATE booking_funnel_g1.booked_item');
  // In parts, each within the limit of a statement's time.
  const part = bookings / 20;
  for (let from = 1; from <= bookings; from += part)
    await dataSource.query(
      `INSERT INTO booking_funnel_g1.booked_item
     SELECT gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), md5('e' || n % 6000)::uuid, md5('o' || n % 2000)::uuid,
       md5('s' || n % 2500)::uuid, ($1::text[])[1 + n % 2000 % $2],
       CASE WHEN n % 3 = 0 THEN 1 + n / 3 % 4 ELSE 5 + n % 31 END,
       CASE n % 10 WHEN 0 THEN 'PARTNER' ELSE 'CONSUMER' END, 'FAMILY', ($1::text[])[1 + n / 7 % $2],
       CASE n % 3 WHEN 0 THEN 'DIRECT' ELSE 'PORTAL:' || md5('p' || n % 40)::uuid END, NULL,
       held, CASE WHEN n % 4 = 0 THEN held + step END, CASE WHEN n % 4 = 0 THEN held + 5 * step END,
       CASE WHEN n % 10 < 7 THEN held + 5 * step END, NULL, NULL, CASE WHEN n % 10 >= 7 THEN held + step END,
       CASE WHEN n % 10 < 6 THEN 3 END,
       CASE WHEN n % 10 < 6 THEN 'ATTENDED' WHEN n % 10 < 7 THEN 'CONFIRMED' ELSE 'EXPIRED' END,
       held::date, held + 200 * step
     FROM (
       SELECT n, timestamptz '2022-01-01' + n::bigint * 157 * interval '1 second' AS held,
         (10 + n::bigint * 7919 % 3000) * interval '1 second' AS step
       FROM generate_series($3::int, $4::int) AS n
     ) AS booking`,
      [codes, codes.length, from, from + part - 1],
    );
  await dataSource.query('VACUUM ANALYZE booking_funnel_g1.booked_item');
}

async function ask(url: string, query: string): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(await gatewayHeaders('analytics', official)) },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
}
