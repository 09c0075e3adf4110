import { reachesEverything, type AccessScope } from '@promtour/access/viewer';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** The columns that identify the owner of a table's rows, as SQL expressions. */
export type Owners = { readonly organization?: string; readonly region?: string };

/**
 * Bounds a query to an access scope, usually the viewer's: the rows of its organization, within its regions, if it is bound to one; otherwise those of
 * its regions. A reader is created for a viewer and calls this for every table with owners, so that a forgotten filter cannot leak.
 * @param besides a condition under which every viewer sees the row, such as `o.status <> 'CANDIDATE'`
 */
export function whereReached<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  scope: AccessScope,
  owners: Owners,
  besides?: string,
): SelectQueryBuilder<Row> {
  const { sql, parameters } = reachCondition(scope, owners);
  return query.andWhere(besides === undefined ? sql : `(${sql} OR ${besides})`, parameters);
}

/**
 * The condition itself, for hand-written queries: named parameters of TypeORM.
 * @param scope the viewer, or the access scope that a policy computed; undefined reaches no row
 */
export function reachCondition(scope: AccessScope | undefined, { organization, region }: Owners): Condition {
  if (scope === undefined) return nothing;
  if (reachesEverything(scope)) return { sql: 'TRUE', parameters: {} };
  if (scope.organizationId !== null) {
    if (organization === undefined) return nothing;
    const own = `${organization} = :reachedOrganization`;
    const parameters = { reachedOrganization: scope.organizationId };
    if (scope.regions === 'ALL') return { sql: own, parameters };
    const within = withinRegions(scope.regions, region);
    return { sql: `(${own} AND ${within.sql})`, parameters: { ...parameters, ...within.parameters } };
  }
  // A portal bounds only bookings, which the bookings service checks; for rows of organizations and regions its regions apply.
  if (scope.regions === 'ALL') return { sql: 'TRUE', parameters: {} };
  return withinRegions(scope.regions, region);
}

/** A condition with TypeORM's named parameters. */
export type Condition = { readonly sql: string; readonly parameters: Readonly<Record<string, unknown>> };

const nothing: Condition = { sql: 'FALSE', parameters: {} };

function withinRegions(regions: readonly RegionCode[], region: string | undefined): Condition {
  return region === undefined || regions.length === 0
    ? nothing
    : { sql: `${region} = ANY(:reachedRegions)`, parameters: { reachedRegions: regions } };
}
