import { reachesEverything, type Viewer } from '@promtour/access/viewer';
import { applyKeyset } from '@promtour/postgres/keyset';
import { rowsOf } from '@promtour/postgres/sql';
import { Brackets, type DataSource, type SelectQueryBuilder } from 'typeorm';
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
  const { organizationId, portalId, regions } = viewer;

  function visible(): SelectQueryBuilder<WaitlistRow> {
    const query = manager.createQueryBuilder(waitlistSchema, 'e').where('TRUE');
    if (reachesEverything(viewer)) return query;
    if (regions !== 'ALL') query.andWhere('e.region_code = ANY(:ownRegions)', { ownRegions: regions });
    if (organizationId !== null)
      query.andWhere(
        new Brackets((or) =>
          or.where('e.organization_id = :own').orWhere('e.reseller_organization_id = :own', { own: organizationId }),
        ),
      );
    else if (portalId !== null) query.andWhere('e.portal_id = :portal', { portal: portalId });
    return query;
  }

  function entries(filter: WaitlistFilter): SelectQueryBuilder<WaitlistRow> {
    const query = visible();
    for (const name of Object.keys(conditions) as (keyof WaitlistFilter)[]) {
      const values = filter[name];
      if (values !== undefined) query.andWhere(`${conditions[name]} = ANY(:${name})`, { [name]: values });
    }
    return query;
  }

  return {
    async entries(filter, page) {
      const rows = await applyKeyset(entries(filter), [{ sql: 'e.id', type: 'uuid' }], 'DESC', page).getMany();
      return rows.map(entryFromRow);
    },
    countEntries: (filter) => entries(filter).getCount(),
    async entriesById(ids) {
      return (await visible().andWhere('e.id = ANY(:ids)', { ids }).getMany()).map(entryFromRow);
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
