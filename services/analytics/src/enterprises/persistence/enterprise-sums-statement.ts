import type { Dimension, Question } from '../../dimensions/domain/question.ts';
import type { Reach } from '../../dimensions/domain/reach.ts';

/** Attributes of the organization itself. */
export const columns = {
  REGION: 'organization.region_code',
  DISTRICT: 'organization.district',
  ORGANIZATION: 'member.organization_id::text',
  INDUSTRY: 'organization.industry',
} as const satisfies Partial<Record<Dimension, string>>;

export type Schemas = { readonly visits: string; readonly program: string; readonly dimensions: string };

/**
 * A row for each period and combination of keys. Months with held sessions and times of registration are joined to intervals first, so that each
 * organization meets a period once and not for each of its sessions.
 */
export function enterpriseSumsStatement(
  { visits, program, dimensions }: Schemas,
  reach: Reach,
  { periods, filter, by }: Question,
): { readonly sql: string; readonly parameters: unknown[] } {
  const parameters: unknown[] = [periods.map(({ to }) => to)];
  const conditions: string[] = [];
  const among = (dimension: Dimension, values: readonly string[]): void => {
    conditions.push(`${columnOf(dimension)} = ANY ($${parameters.push(values)}::text[])`);
  };
  for (const [dimension, values] of Object.entries(filter) as [Dimension, readonly string[]][])
    among(dimension, values);
  if (reach.kind !== 'EVERYTHING' && reach.regions !== undefined) among('REGION', reach.regions);
  if (reach.kind === 'ORGANIZATION') among('ORGANIZATION', [reach.organization]);
  const sql = `
    WITH asked AS (
      SELECT ends, (ordinality - 1)::int AS period FROM unnest($1::date[]) WITH ORDINALITY AS asked (ends, ordinality)
    ), held AS (
      SELECT DISTINCT organization_id, month FROM "${visits}".unit
      WHERE sessions > 0 AND month <= (SELECT max(ends) FROM asked)
        AND month > (SELECT min(ends) FROM asked) - interval '1 year 1 month'
    ), island AS (
      SELECT organization_id, month, count(*) FILTER (WHERE begins) OVER (PARTITION BY organization_id ORDER BY month) AS nth
      FROM (SELECT *, coalesce(month > lag(month) OVER (PARTITION BY organization_id ORDER BY month) + interval '1 year', true) AS begins
            FROM held) AS month
    ), open AS (
      SELECT organization_id, min(month) AS first, max(month) + interval '11 months' AS last
      FROM island GROUP BY organization_id, nth
    ), registration AS (
      SELECT organization_id, registered, changed_on AS first,
        lead(changed_on) OVER (PARTITION BY entry_id ORDER BY changed_at) AS ending
      FROM "${program}".entry_change WHERE registry = 'INDUSTRIAL_ENTERPRISE'
    ), member AS (
      SELECT period, organization_id, bool_or(is_open) AS is_open, bool_or(NOT is_open) AS is_registered
      FROM (
        SELECT period, organization_id, true AS is_open FROM asked
        JOIN open ON date_trunc('month', ends) BETWEEN first AND last
        UNION ALL
        SELECT period, organization_id, false FROM asked
        JOIN registration ON registered AND first <= ends AND (ending IS NULL OR ending > ends)
      ) AS fact GROUP BY period, organization_id
    )
    SELECT period, ARRAY[${by.map(columnOf).join(', ')}]::text[] AS keys,
      count(*) FILTER (WHERE is_open) AS open,
      count(*) FILTER (WHERE is_registered) AS registered,
      count(*) FILTER (WHERE is_open AND is_registered) AS "openRegistered"
    FROM member LEFT JOIN "${dimensions}".organization AS organization USING (organization_id)
    ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`}
    GROUP BY 1, 2`;
  return { sql, parameters };
}

/** @throws RangeError for a dimension that organizations do not have */
function columnOf(dimension: Dimension): string {
  const column = (columns as Partial<Record<Dimension, string>>)[dimension];
  if (column === undefined) throw new RangeError(`${dimension} is not a dimension of organizations`);
  return column;
}
