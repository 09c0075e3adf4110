import { iso31662 } from 'iso-3166';
import type { DataSource } from 'typeorm';
import { followVisits, readVisitsOf } from '../src/cohorts/persistence/follow-visits.ts';

const schema = 'cohorts_g1';
const visits = 300_000;
const codes = iso31662.filter(({ parent }) => parent === 'RU').map(({ code }) => code);
const cohorts = 'cohorts { organizations returnedShare later { organizations share } }';
const threeYears = 'period: { from: "2023-01-01", to: "2025-12-31" }';

/** Questions about returning organizations; {@link seedCohorts} has seeded 300,000 visits by 40,000 of them over five years. */
export const cohortQuestions: Readonly<Record<string, string>> = {
  'returning organizations by quarter of three years': `returningOrganizations(${threeYears}) { ${cohorts} }`,
  'returning organizations by month of three years': `returningOrganizations(${threeYears}, grain: MONTH) { ${cohorts} }`,
  'returning organizations of a region': `returningOrganizations(${threeYears}, filter: { regions: ["RU-SMO"] }) { ${cohorts} }`,
  'returning organizations of a purpose in a region': `returningOrganizations(${threeYears}, filter: { regions: ["RU-SMO"], purposes: [PARTNER] }) { ${cohorts} }`,
  'returning organizations of a purpose in the country': `returningOrganizations(${threeYears}, filter: { purposes: [PARTNER] }) { ${cohorts} }`,
};

/** Visits by SQL, rollups by the projection's own code. */
export async function seedCohorts(dataSource: DataSource): Promise<void> {
  await dataSource.query(`TRUNCATE ${schema}.visit, ${schema}.visitor_month, ${schema}.cell`);
  // In parts, each within the limit of a statement's time.
  const part = visits / 20;
  for (let from = 1; from <= visits; from += part)
    await dataSource.query(
      `INSERT INTO ${schema}.visit
     SELECT gen_random_uuid(), gen_random_uuid(), md5('v' || (n::bigint * 7919 % 40000))::uuid, md5('o' || n % 2000)::uuid,
       md5('s' || n % 2000)::uuid, md5('e' || n % 6000)::uuid, ($1::text[])[1 + n % 2000 % $2],
       CASE n % 10 WHEN 0 THEN 'PARTNER' ELSE 'CONSUMER' END, 'SCHOOL_CAREER', ($1::text[])[1 + n / 7 % $2],
       CASE WHEN n % 5 = 0 THEN 3 ELSE 20 END, date '2021-01-01' + (n::float8 / ${visits} * 1825)::int
     FROM generate_series($3::int, $4::int) AS n`,
      [codes, codes.length, from, from + part - 1],
    );
  for (let year = 2021; year < 2026; year++) {
    const items = await readVisitsOf(dataSource.manager, schema, 'local_date BETWEEN $1 AND $2', [
      `${year}-01-01`,
      `${year}-12-31`,
    ]);
    for (let start = 0; start < items.length; start += 5_000)
      await followVisits(dataSource.manager, schema, [], items.slice(start, start + 5_000));
  }
}
