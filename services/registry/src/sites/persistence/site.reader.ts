import type { Viewer } from '@promtour/access/viewer';
import { applyKeyset } from '@promtour/postgres/keyset';
import { countsUnderParents, pagesUnderParents, parentKey } from '@promtour/postgres/under-parents';
import { In, type DataSource, type SelectQueryBuilder } from 'typeorm';
import { historyReader } from '../../shared/persistence/change-history.ts';
import { scored } from '../../shared/persistence/scored.ts';
import type { SiteFilter, SiteReader } from '../application/ports.ts';
import { siteHistory } from './site-history.ts';
import { siteOrders, sitesFound, visibleSites, type VisibleOrganization } from './site.query.ts';
import { siteFromRow, siteSchema, type SiteRow } from './site.row.ts';

/** Sites of the organizations visible to the viewer. */
export function createSiteReader({ manager }: DataSource, viewer: Viewer, visible: VisibleOrganization): SiteReader {
  const siteChanges = historyReader(manager, viewer, siteHistory);

  function sitesOfOrganization(filter: SiteFilter): SelectQueryBuilder<SiteRow> {
    return sitesFound(manager, visible, filter).andWhere(`s.organization_id = ${parentKey}`);
  }

  return {
    siteChangesOf: siteChanges.read,
    countSiteChangesOf: siteChanges.count,
    async sites(filter, order, page) {
      const { columns, direction, score } = siteOrders[order];
      const query = applyKeyset(sitesFound(manager, visible, filter), columns, direction, page);
      return (await scored(query, score)).map(([row, found]) => ({ ...siteFromRow(row), score: found }));
    },
    countSites: (filter) => sitesFound(manager, visible, filter).getCount(),
    sitesOf: (keys, filter, page) =>
      pagesUnderParents(
        manager,
        { keys, type: 'uuid' },
        applyKeyset(sitesOfOrganization(filter), [{ sql: 's.id', type: 'uuid' }], 'ASC', page),
        siteFromRow,
      ),
    countSitesOf: (keys, filter) => countsUnderParents(manager, { keys, type: 'uuid' }, sitesOfOrganization(filter)),
    async sitesById(ids) {
      return (await visibleSites(manager, visible).andWhere('s.id = ANY(:ids)', { ids }).getMany()).map(siteFromRow);
    },
    async anySitesById(ids) {
      return (await manager.findBy(siteSchema, { id: In([...ids]) })).map(siteFromRow);
    },
  };
}
