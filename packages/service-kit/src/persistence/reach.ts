import { reachesEverything, reachesOrganization, type Viewer } from '@promtour/access/viewer';
import { forbidden, notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import type { OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** The columns by which a table's rows belong to somebody, as SQL expressions. */
export type Owners = { readonly organization?: string; readonly region?: string };

/**
 * Bounds a query to the rows that a viewer reaches: those of its organisation where it is bound to one, within its regions, else
 * those of its regions. A reader is made for a viewer and calls this for every table with owners, so that a forgotten filter cannot leak.
 * @param besides a condition under which everybody sees the row, such as `o.status <> 'CANDIDATE'`
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

/** The condition itself, for queries that are written by hand: named parameters of TypeORM. */
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
  // A portal bounds bookings, which the bookings service knows; of what organisations and regions own it reaches its regions.
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
 * A record that was read in order to be changed: `NOT_FOUND` where there is none, `FORBIDDEN` where it is not the viewer's.
 * Repositories answer it, so that a use case cannot change what it was not given.
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
