import { reachesEverything, type Viewer } from '@promtour/access/viewer';
import { rowsOf } from '@promtour/postgres/sql';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { anyOf, newestOf, type Alternative } from '../../shared/alternatives.ts';
import type { WaitlistFilter, WaitlistReader } from '../application/ports.ts';
import type { WaitlistEntryId } from '../domain/waitlist-entry.ts';
import { entryFromRow, waitlistSchema, type WaitlistRow } from './waitlist.row.ts';

const conditions: Readonly<Record<keyof WaitlistFilter, string>> = {
  sessions: 'e.session_id',
  excursions: 'e.excursion_id',
  organizations: 'e.organization_id',
  statuses: 'e.status',
  bookings: 'e.booking_id',
};

/** Reads on behalf of one viewer: `maySeeWait` as SQL. */
export function createWaitlistReader(dataSource: DataSource, viewer: Viewer): WaitlistReader {
  const { manager } = dataSource;
  const ways = waysOf(viewer);

  function visible({ sql, parameters }: Alternative): SelectQueryBuilder<WaitlistRow> {
    return manager.createQueryBuilder(waitlistSchema, 'e').where(sql, parameters);
  }

  function entries(filter: WaitlistFilter, way: Alternative): SelectQueryBuilder<WaitlistRow> {
    const query = visible(way);
    for (const name of Object.keys(conditions) as (keyof WaitlistFilter)[]) {
      const values = filter[name];
      if (values !== undefined) query.andWhere(`${conditions[name]} = ANY(:${name})`, { [name]: values });
    }
    return query;
  }

  return {
    async entries(filter, page) {
      return (await newestOf(ways, (way) => entries(filter, way), 'e.id', page)).map(entryFromRow);
    },
    countEntries: (filter) => entries(filter, anyOf(ways)).getCount(),
    async entriesById(ids) {
      return (await visible(anyOf(ways)).andWhere('e.id = ANY(:ids)', { ids }).getMany()).map(entryFromRow);
    },
    async ahead(ids) {
      const rows = await rowsOf<{ id: WaitlistEntryId; ahead: number }>(
        manager,
        `SELECT e.id, (SELECT count(*)::integer FROM waitlist_entry o
            WHERE o.session_id = e.session_id AND o.status = 'WAITING' AND o.place < e.place) AS ahead
         FROM waitlist_entry e WHERE e.id = ANY($1) AND e.status = 'WAITING'`,
        [ids],
      );
      return new Map(rows.map(({ id, ahead }) => [id, ahead]));
    },
    async isInUse() {
      const [row] = await rowsOf<{ used: boolean }>(
        manager,
        `SELECT EXISTS (SELECT FROM session_inventory WHERE waitlist_min IS NOT NULL)
           OR EXISTS (SELECT FROM waitlist_entry WHERE status = 'OFFERED') AS used`,
        [],
      );
      return row?.used === true;
    },
  };
}

function waysOf(viewer: Viewer): readonly Alternative[] {
  const { organizationId: own, portalId, regions } = viewer;
  if (reachesEverything(viewer)) return [{ sql: 'TRUE', parameters: {} }];
  const [region] = regions === 'ALL' ? [] : regions;
  // One region, the usual case, is compared for equality, so that an index returns the page in order.
  const within: Alternative =
    regions === 'ALL'
      ? { sql: 'TRUE', parameters: {} }
      : regions.length === 1
        ? { sql: 'e.region_code = :ownRegion', parameters: { ownRegion: region } }
        : { sql: 'e.region_code = ANY(:ownRegions)', parameters: { ownRegions: regions } };
  const parties =
    own === null ? (portalId === null ? [] : ['e.portal_id']) : ['e.organization_id', 'e.reseller_organization_id'];
  if (parties.length === 0) return [within];
  const parameters = { own: own ?? portalId, ...within.parameters };
  return parties.map((party) => ({ sql: `(${party} = :own AND ${within.sql})`, parameters }));
}
