import { reachesEverything, reachesOrganization, type Viewer } from '@promtour/access/viewer';
import { forbidden, notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import type { OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** The columns that identify the owner of a table's rows, as SQL expressions. */
export type Owners = { readonly organization?: string; readonly region?: string };

/**
 * Bounds a query to the viewer's access scope: the rows of its organization, within its regions, if it is bound to one; otherwise those of
 * its regions. A reader is created for a viewer and calls this for every table with owners, so that a forgotten filter cannot leak.
 * @param besides a condition under which every viewer sees the row, such as `o.status <> 'CANDIDATE'`
 */
export function whereReached<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  viewer: Viewer,
  owners: Owners,
  besides?: string,
): SelectQueryBuilder<Row> {
  const { sql, parameters } = reachCondition(viewer, owners);
  return query.andWhere(besides === undefined ? sql : `(${sql} OR ${besides})`, parameters);
}

/** The condition itself, for hand-written queries: named parameters of TypeORM. */
export function reachCondition(viewer: Viewer, { organization, region }: Owners): Condition {
  if (reachesEverything(viewer)) return { sql: 'TRUE', parameters: {} };
  if (viewer.organizationId !== null) {
    if (organization === undefined) return nothing;
    const own = `${organization} = :reachedOrganization`;
    const parameters = { reachedOrganization: viewer.organizationId };
    if (viewer.regions === 'ALL') return { sql: own, parameters };
    const within = withinRegions(viewer.regions, region);
    return { sql: `(${own} AND ${within.sql})`, parameters: { ...parameters, ...within.parameters } };
  }
  // A portal bounds only bookings, which the bookings service checks; for rows of organizations and regions its regions apply.
  if (viewer.regions === 'ALL') return { sql: 'TRUE', parameters: {} };
  return withinRegions(viewer.regions, region);
}

/** A condition with TypeORM's named parameters. */
export type Condition = { readonly sql: string; readonly parameters: Readonly<Record<string, unknown>> };

const nothing: Condition = { sql: 'FALSE', parameters: {} };

function withinRegions(regions: readonly RegionCode[], region: string | undefined): Condition {
  return region === undefined || regions.length === 0
    ? nothing
    : { sql: `${region} = ANY(:reachedRegions)`, parameters: { reachedRegions: regions } };
}

type Owned = { readonly organizationId: OrganizationId; readonly regionCode: RegionCode };

/**
 * A record that was read in order to be changed: `NOT_FOUND` if there is none, `FORBIDDEN` if it is outside the viewer's access scope.
 * Repositories return it, so that a use case cannot change a record outside that scope.
 */
export function reached<Value>(
  viewer: Viewer,
  value: Value | undefined,
  what: { readonly kind: string; readonly id: string },
  ownerOf: (value: Value) => Owned,
): Result<Value, NotFound | Forbidden> {
  if (value === undefined) return err(notFound(what.kind, what.id));
  return reachesOrganization(viewer, ownerOf(value)) ? ok(value) : err(forbidden());
}
