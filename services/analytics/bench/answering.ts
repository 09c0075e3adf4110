import { iso31662 } from 'iso-3166';
import { gatewayHeaders } from '@promtour/testkit/access';
import { official } from '@promtour/testkit/viewers';
import type { DataSource } from 'typeorm';
import { latencyRow, measureLatency, type BenchRow } from './measure.ts';

const sessions = 100_000;
const codes = iso31662.filter(({ parent }) => parent === 'RU').map(({ code }) => code);
const year = '{ from: "2026-01-01", to: "2026-12-31" }';
const measures = '{ visits capacity load groups averageGroup noShow }';
const flow = `{ asOf total ${measures} periods { from to measures ${measures} } }`;

/** How long answers over HTTP take where 100,000 sessions of two years are known, two of three held. */
export async function measureAnswering(dataSource: DataSource, schema: string, url: string): Promise<BenchRow[]> {
  await seed(dataSource, schema);
  const regions = codes.slice(0, 50).map((code) => ({ __typename: 'Region', code }));
  const ofRegions = `query ($regions: [_Any!]!) { _entities(representations: $regions) { ... on Region {
    visitFlow(period: ${year}, by: MONTH) ${flow} } } }`;
  return [
    latencyRow(
      'a region’s year by month',
      await measureLatency(() =>
        ask(url, `{ visitFlow(filter: { period: ${year}, regions: ["RU-SMO"] }, by: MONTH) ${flow} }`),
      ),
      'p50 ≤ 10 ms',
    ),
    latencyRow(
      'a region’s year by day',
      await measureLatency(() => ask(url, `{ visitFlow(filter: { period: ${year}, regions: ["RU-SMO"] }) ${flow} }`)),
      'p50 ≤ 25 ms',
    ),
    latencyRow(
      'the country’s year by week',
      await measureLatency(() => ask(url, `{ visitFlow(filter: { period: ${year} }, by: WEEK) ${flow} }`), 50),
      'p50 ≤ 100 ms',
    ),
    latencyRow(
      '50 regions’ year by month in one request',
      await measureLatency(() => ask(url, ofRegions, { regions }), 50),
      'p50 ≤ 150 ms',
    ),
  ];
}

async function seed(dataSource: DataSource, schema: string): Promise<void> {
  await dataSource.query(`TRUNCATE "${schema}".session, "${schema}".booking`);
  await dataSource.query(
    `INSERT INTO "${schema}".session
     SELECT gen_random_uuid(), md5((n % 2000)::text)::uuid, md5((n % 300)::text)::uuid,
       ($1::text[])[1 + n % $2], date '2025-12-01' + (n / 7) % 730, 20 + n % 30, 10 + n % 10, 5 + n % 5,
       CASE WHEN n % 3 = 0 THEN 0 ELSE 1 + n % 4 END
     FROM generate_series(1, $3) AS n`,
    [codes, codes.length, sessions],
  );
  await dataSource.query(`VACUUM ANALYZE "${schema}".session`);
}

async function ask(url: string, query: string, variables = {}): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(await gatewayHeaders('analytics', official)) },
    body: JSON.stringify({ query, variables }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
}
