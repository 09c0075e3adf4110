import { isWithinRegions, reachesEverything, type Viewer } from '@promtour/access/viewer';
import type { SessionId } from '@promtour/kernel/id';
import { applyKeyset } from '@promtour/postgres/keyset';
import { rowsOf } from '@promtour/postgres/sql';
import { Brackets, type DataSource, type SelectQueryBuilder } from 'typeorm';
import type { AllotmentFilter, AllotmentReader } from '../application/ports.ts';
import type { Allotment } from '../domain/allotment.ts';
import { allotmentSchema } from './allotment.row.ts';

const conditions: Readonly<Record<Exclude<keyof AllotmentFilter, 'released'>, string>> = {
  sessions: 'a.session_id',
  excursions: 'a.excursion_id',
  organizations: 'a.organization_id',
  agencies: 'a.agency_id',
};

/** Reads on behalf of one viewer: the host, the agency that has the allotment, the coordinator of the host's region, and the agency. */
export function createAllotmentReader(dataSource: DataSource, viewer: Viewer): AllotmentReader {
  const { manager } = dataSource;
  const { organizationId, portalId, regions } = viewer;

  function visible(): SelectQueryBuilder<Allotment> {
    const query = manager.createQueryBuilder(allotmentSchema, 'a').where(portalId === null ? 'TRUE' : 'FALSE');
    if (reachesEverything(viewer)) return query;
    if (regions !== 'ALL') query.andWhere('a.region_code = ANY(:ownRegions)', { ownRegions: regions });
    if (organizationId !== null)
      query.andWhere(
        new Brackets((or) =>
          or.where('a.organization_id = :own').orWhere('a.agency_id = :own', { own: organizationId }),
        ),
      );
    return query;
  }

  function allotments(filter: AllotmentFilter): SelectQueryBuilder<Allotment> {
    const query = visible();
    for (const name of Object.keys(conditions) as (keyof typeof conditions)[]) {
      const values = filter[name];
      if (values !== undefined) query.andWhere(`${conditions[name]} = ANY(:${name})`, { [name]: values });
    }
    if (filter.released !== undefined) query.andWhere(`a.released_at IS ${filter.released ? 'NOT ' : ''}NULL`);
    return query;
  }

  return {
    allotments: (filter, page) =>
      applyKeyset(allotments(filter), [{ sql: 'a.id', type: 'uuid' }], 'DESC', page).getMany(),
    countAllotments: (filter) => allotments(filter).getCount(),
    allotmentsById: (ids) => visible().andWhere('a.id = ANY(:ids)', { ids }).getMany(),
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
