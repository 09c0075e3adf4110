import { isWithinRegions, reachesEverything, type Viewer } from '@promtour/access/viewer';
import type { SessionId } from '@promtour/kernel/id';
import { rowsOf } from '@promtour/postgres/sql';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { anyOf, newestOf, type Alternative } from '../../shared/alternatives.ts';
import type { AllotmentFilter, AllotmentReader } from '../application/ports.ts';
import type { Allotment } from '../domain/allotment.ts';
import { allotmentSchema } from './allotment.row.ts';

const conditions: Readonly<Record<Exclude<keyof AllotmentFilter, 'released'>, string>> = {
  sessions: 'a.session_id',
  excursions: 'a.excursion_id',
  organizations: 'a.organization_id',
  agencies: 'a.agency_id',
};

/** Reads on behalf of one viewer. */
export function createAllotmentReader(dataSource: DataSource, viewer: Viewer): AllotmentReader {
  const { manager } = dataSource;
  const { organizationId } = viewer;
  const ways = waysOf(viewer);

  function visible({ sql, parameters }: Alternative): SelectQueryBuilder<Allotment> {
    return manager.createQueryBuilder(allotmentSchema, 'a').where(sql, parameters);
  }

  function allotments(filter: AllotmentFilter, way: Alternative): SelectQueryBuilder<Allotment> {
    const query = visible(way);
    for (const name of Object.keys(conditions) as (keyof typeof conditions)[]) {
      const values = filter[name];
      if (values !== undefined) query.andWhere(`${conditions[name]} = ANY(:${name})`, { [name]: values });
    }
    if (filter.released !== undefined) query.andWhere(`a.released_at IS ${filter.released ? 'NOT ' : ''}NULL`);
    return query;
  }

  return {
    allotments: (filter, page) => newestOf(ways, (way) => allotments(filter, way), 'a.id', page),
    countAllotments: (filter) => allotments(filter, anyOf(ways)).getCount(),
    allotmentsById: (ids) => visible(anyOf(ways)).andWhere('a.id = ANY(:ids)', { ids }).getMany(),
    async ownSeats(sessions, now) {
      if (organizationId === null || sessions.length === 0) return new Map();
      const rows = await rowsOf<Pick<Allotment, 'sessionId' | 'regionCode'> & { unused: number }>(
        manager,
        `SELECT session_id AS "sessionId", region_code AS "regionCode", seats - used AS unused FROM allotment
         WHERE session_id = ANY($1) AND agency_id = $2 AND released_at IS NULL AND release_at > $3`,
        [sessions, organizationId, now],
      );
      return new Map<SessionId, number>(
        rows
          .filter(({ regionCode }) => isWithinRegions(viewer, regionCode))
          .map(({ sessionId, unused }) => [sessionId, unused]),
      );
    },
    async nextRelease() {
      const [row] = await rowsOf<{ next: Date | null }>(
        manager,
        'SELECT min(release_at) AS next FROM allotment WHERE released_at IS NULL',
        [],
      );
      return row?.next ?? undefined;
    },
  };
}

/** The host, the agency that has the allotment, the coordinator of the host's region, and the national agency; never a portal. */
function waysOf(viewer: Viewer): readonly Alternative[] {
  const { organizationId: own, portalId, regions } = viewer;
  if (portalId !== null) return [{ sql: 'FALSE', parameters: {} }];
  if (reachesEverything(viewer)) return [{ sql: 'TRUE', parameters: {} }];
  const [region] = regions === 'ALL' ? [] : regions;
  // One region, the usual case, is compared for equality, so that an index returns the page in order.
  const within: Alternative =
    regions === 'ALL'
      ? { sql: 'TRUE', parameters: {} }
      : regions.length === 1
        ? { sql: 'a.region_code = :ownRegion', parameters: { ownRegion: region } }
        : { sql: 'a.region_code = ANY(:ownRegions)', parameters: { ownRegions: regions } };
  if (own === null) return [within];
  const parameters = { own, ...within.parameters };
  return ['a.organization_id', 'a.agency_id'].map((party) => ({
    sql: `(${party} = :own AND ${within.sql})`,
    parameters,
  }));
}
