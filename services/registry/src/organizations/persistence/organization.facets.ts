import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Facet, OrganizationFacets } from '../application/ports.ts';
import type { OrganizationRow } from './organization.row.ts';

/** Exceeds the number of Russian regions and of OKVED-2 classes. */
const maxValues = 100;

/** Counts the matches of a query by region, kind and class in one statement. */
export async function readFacets(
  manager: EntityManager,
  found: SelectQueryBuilder<OrganizationRow>,
): Promise<OrganizationFacets> {
  const [sql, parameters] = found
    .select('o.region_code', 'region')
    .addSelect('o.kind', 'kind')
    .addSelect('o.okved', 'okved')
    .getQueryAndParameters() as [string, unknown[]];
  const rows = await manager.query<{ facet: keyof OrganizationFacets; value: string; count: number }[]>(
    `WITH found AS MATERIALIZED (${sql}), counted AS (
       SELECT CASE WHEN grouping(region) = 0 THEN 'regions' ELSE 'kinds' END AS facet, coalesce(region, kind) AS value,
         count(*)::int AS count
         FROM found GROUP BY GROUPING SETS ((region), (kind))
       UNION ALL
       SELECT 'industries', class, count(*)::int FROM found,
         LATERAL (SELECT DISTINCT left(code, 2) AS class FROM unnest(okved) code) classes GROUP BY class)
     SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY facet ORDER BY count DESC, value) AS place FROM counted) c
      WHERE place <= ${maxValues} ORDER BY facet, place`,
    parameters,
  );
  const of = (name: string): Facet[] =>
    rows.filter(({ facet }) => facet === name).map(({ value, count }) => ({ value, count }));
  return { regions: of('regions'), kinds: of('kinds'), industries: of('industries') };
}
