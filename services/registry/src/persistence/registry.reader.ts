import type { Viewer } from '@promtour/access/viewer';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { In } from 'typeorm';
import { applyKeyset, type KeysetColumn } from '@promtour/service-kit/persistence/keyset';
import { reachCondition } from '@promtour/service-kit/persistence/reach';
import { whereContains } from '@promtour/service-kit/persistence/search-text';
import { countsUnderParents, pagesUnderParents, parentKey } from '@promtour/service-kit/persistence/under-parents';
import type { OrganizationFilter, OrganizationOrder, RegionFilter, RegistryReader } from '../application/ports.ts';
import { organizationFromRow, organizationSchema, type OrganizationRow } from './organization.row.ts';
import { regionFromRow, regionSchema, type RegionRow } from './region.row.ts';
import { siteFromRow, siteSchema, type SiteRow } from './site.row.ts';

const organizationOrders: Readonly<
  Record<OrganizationOrder, { columns: readonly KeysetColumn[]; direction: 'ASC' | 'DESC' }>
> = {
  NAME: {
    columns: [
      { sql: 'o.sort_name', type: 'text' },
      { sql: 'o.id', type: 'uuid' },
    ],
    direction: 'ASC',
  },
  NEWEST: { columns: [{ sql: 'o.id', type: 'uuid' }], direction: 'DESC' },
};

/** What a viewer reads. Everything is public but organisations that have never been registered, and their sites. */
export function createRegistryReader(dataSource: DataSource, viewer: Viewer): RegistryReader {
  const { manager } = dataSource;

  function regions(filter: RegionFilter): SelectQueryBuilder<RegionRow> {
    const query = manager.createQueryBuilder(regionSchema, 'r');
    if (filter.districts !== undefined) query.andWhere('r.district = ANY(:districts)', { districts: filter.districts });
    if (filter.text !== undefined) whereContains(query, 'r.search_text', filter.text);
    return query;
  }

  const reach = reachCondition(viewer, { organization: 'o.id', region: 'o.region_code' });
  const visible =
    viewer.scopes.has('registry:read') || viewer.kind === 'SYSTEM'
      ? { sql: `(o.status <> 'CANDIDATE' OR ${reach.sql})`, parameters: reach.parameters }
      : { sql: `o.status <> 'CANDIDATE'`, parameters: {} };

  function visibleOrganizations(): SelectQueryBuilder<OrganizationRow> {
    return manager.createQueryBuilder(organizationSchema, 'o').where(visible.sql, visible.parameters);
  }

  function organizations(filter: OrganizationFilter): SelectQueryBuilder<OrganizationRow> {
    const query = visibleOrganizations();
    if (filter.regions !== undefined) query.andWhere('o.region_code = ANY(:regions)', { regions: filter.regions });
    if (filter.kinds !== undefined) query.andWhere('o.kind = ANY(:kinds)', { kinds: filter.kinds });
    if (filter.okved !== undefined) query.andWhere('o.okved_prefixes && :okved', { okved: filter.okved });
    if (filter.text !== undefined) whereContains(query, 'o.search_text', filter.text);
    return query;
  }

  function organizationsOfRegion(filter: OrganizationFilter): SelectQueryBuilder<OrganizationRow> {
    return organizations(filter).andWhere(`o.region_code = ${parentKey}`);
  }

  function sitesOfOrganization(): SelectQueryBuilder<SiteRow> {
    return manager.createQueryBuilder(siteSchema, 's').where(`s.organization_id = ${parentKey}`);
  }

  return {
    async regions(filter, page) {
      const rows = await applyKeyset(regions(filter), [{ sql: 'r.code', type: 'text' }], 'ASC', page).getMany();
      return rows.map(regionFromRow);
    },
    countRegions: (filter) => regions(filter).getCount(),
    async regionsByCode(codes) {
      return (await manager.findBy(regionSchema, { code: In([...codes]) })).map(regionFromRow);
    },
    async organizations(filter, order, page) {
      const { columns, direction } = organizationOrders[order];
      const rows = await applyKeyset(organizations(filter), columns, direction, page).getMany();
      return rows.map(organizationFromRow);
    },
    countOrganizations: (filter) => organizations(filter).getCount(),
    async organizationsIn(keys, filter, order, page) {
      const { columns, direction } = organizationOrders[order];
      const query = applyKeyset(organizationsOfRegion(filter), columns, direction, page);
      return pagesUnderParents(manager, { keys, type: 'text' }, query, organizationFromRow);
    },
    countOrganizationsIn: (keys, filter) =>
      countsUnderParents(manager, { keys, type: 'text' }, organizationsOfRegion(filter)),
    async organizationsById(ids) {
      return (await visibleOrganizations().andWhere('o.id = ANY(:ids)', { ids }).getMany()).map(organizationFromRow);
    },
    async anyOrganizationsById(ids) {
      return (await manager.findBy(organizationSchema, { id: In([...ids]) })).map(organizationFromRow);
    },
    sitesOf: (keys, page) =>
      pagesUnderParents(
        manager,
        { keys, type: 'uuid' },
        applyKeyset(sitesOfOrganization(), [{ sql: 's.id', type: 'uuid' }], 'ASC', page),
        siteFromRow,
      ),
    countSitesOf: (keys) => countsUnderParents(manager, { keys, type: 'uuid' }, sitesOfOrganization()),
    async sitesById(ids) {
      const query = manager
        .createQueryBuilder(siteSchema, 's')
        .innerJoin(organizationSchema.options.name, 'o', 'o.id = s.organization_id')
        .where(visible.sql, visible.parameters)
        .andWhere('s.id = ANY(:ids)', { ids });
      return (await query.getMany()).map(siteFromRow);
    },
    async anySitesById(ids) {
      return (await manager.findBy(siteSchema, { id: In([...ids]) })).map(siteFromRow);
    },
  };
}
