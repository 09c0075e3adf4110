import type { Viewer } from '@promtour/access/viewer';
import { foldText } from '@promtour/kernel/search-text';
import type { DataSource, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { In } from 'typeorm';
import { applyKeyset } from '@promtour/service-kit/persistence/keyset';
import { whereReached } from '@promtour/service-kit/persistence/reach';
import { whereContains } from '@promtour/service-kit/persistence/search-text';
import {
  countsByParent,
  countsUnderParents,
  pagesUnderParents,
  parentKey,
  rankedUnderParents,
} from '@promtour/service-kit/persistence/under-parents';
import { rowsLeft } from '@promtour/service-kit/limits/request-work';
import type { OrganizationFilter, RegionFilter, RegistryReader } from '../application/ports.ts';
import {
  organizationFromRow,
  organizationSchema,
  type OrganizationRow,
} from '../organizations/persistence/organization.row.ts';
import { historyReader, organizationHistory, siteHistory } from '../shared/persistence/change-history.ts';
import { contactFromRow, contactSchema } from '../organizations/persistence/organization-details.rows.ts';
import { readFacets } from '../organizations/persistence/organization.facets.ts';
import {
  organizationOrders,
  organizationsFound,
  visibleOrganizations,
} from '../organizations/persistence/organization.query.ts';
import { regionFromRow, regionSchema, type RegionRow } from '../regions/persistence/region.row.ts';
import { siteOrders, sitesFound, visibleSites } from '../sites/persistence/site.query.ts';
import { siteFromRow, siteSchema, type SiteRow } from '../sites/persistence/site.row.ts';

/** What a viewer reads. Everything is public but organisations that have never been registered, and their sites. */
export function createRegistryReader(dataSource: DataSource, viewer: Viewer): RegistryReader {
  const { manager } = dataSource;

  function regions(filter: RegionFilter): SelectQueryBuilder<RegionRow> {
    const query = manager.createQueryBuilder(regionSchema, 'r');
    if (filter.districts !== undefined) query.andWhere('r.district = ANY(:districts)', { districts: filter.districts });
    if (filter.text !== undefined) whereContains(query, 'r.search_text', filter.text);
    return query;
  }

  const organizations = (filter: OrganizationFilter): SelectQueryBuilder<OrganizationRow> =>
    organizationsFound(manager, viewer, filter);

  function organizationsOfRegion(filter: OrganizationFilter): SelectQueryBuilder<OrganizationRow> {
    return organizations(filter).andWhere(`o.region_code = ${parentKey}`);
  }

  const changes = historyReader(manager, viewer, organizationHistory);
  const siteChanges = historyReader(manager, viewer, siteHistory);

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
      const { columns, direction, score } = organizationOrders[order];
      const query = applyKeyset(organizations(filter), columns, direction, page);
      return (await scored(query, score)).map(([row, found]) => ({ ...organizationFromRow(row), score: found }));
    },
    facets: (filter) => readFacets(manager, organizations(filter)),
    async hasWords(text) {
      const folded = foldText(text);
      // A number or a dash is no word that every text has.
      if (!/\p{L}/u.test(folded)) return true;
      const [row] = await manager.query<{ words: number }[]>(
        `SELECT numnode(plainto_tsquery('russian', $1)) AS words`,
        [folded],
      );
      return row !== undefined && row.words > 0;
    },
    countOrganizations: (filter) => organizations(filter).getCount(),
    async organizationsIn(keys, filter, order, page) {
      const { columns, direction, score } = organizationOrders[order];
      if (score === undefined) {
        const query = applyKeyset(organizationsOfRegion(filter), columns, direction, page);
        return pagesUnderParents(manager, { keys, type: 'text' }, query, (row) => ({
          ...organizationFromRow(row),
          score: null,
        }));
      }
      const query = organizations({ ...filter, regions: keys }).addSelect(score, 'score');
      return rankedUnderParents(manager, 'o.region_code', query, { columns, direction, page }, (row, selected) => ({
        ...organizationFromRow(row),
        score: Number(selected['score']),
      }));
    },
    countOrganizationsIn: (keys, filter) =>
      filter.text === undefined && filter.near === undefined
        ? countsUnderParents(manager, { keys, type: 'text' }, organizationsOfRegion(filter))
        : countsByParent('o.region_code', organizations({ ...filter, regions: keys })),
    async organizationsById(ids) {
      return (await visibleOrganizations(manager, viewer).andWhere('o.id = ANY(:ids)', { ids }).getMany()).map(
        organizationFromRow,
      );
    },
    async anyOrganizationsById(ids) {
      return (await manager.findBy(organizationSchema, { id: In([...ids]) })).map(organizationFromRow);
    },
    async contactsOf(ids) {
      const query = manager
        .createQueryBuilder(contactSchema, 'c')
        .innerJoin(organizationSchema.options.name, 'o', 'o.id = c.organization_id')
        .where('c.organization_id = ANY(:ids)', { ids })
        .orderBy('c.organization_id')
        .addOrderBy('c.position')
        .limit(rowsLeft() + ids.length);
      const rows = await whereReached(query, viewer, { organization: 'o.id', region: 'o.region_code' }).getMany();
      const byOrganization = Map.groupBy(rows, ({ organizationId }) => organizationId);
      return new Map([...byOrganization].map(([id, contacts]) => [id, contacts.map(contactFromRow)]));
    },
    changesOf: changes.read,
    countChangesOf: changes.count,
    siteChangesOf: siteChanges.read,
    countSiteChangesOf: siteChanges.count,
    async sites(filter, order, page) {
      const { columns, direction, score } = siteOrders[order];
      const query = applyKeyset(sitesFound(manager, viewer, filter), columns, direction, page);
      return (await scored(query, score)).map(([row, found]) => ({ ...siteFromRow(row), score: found }));
    },
    countSites: (filter) => sitesFound(manager, viewer, filter).getCount(),
    sitesOf: (keys, page) =>
      pagesUnderParents(
        manager,
        { keys, type: 'uuid' },
        applyKeyset(sitesOfOrganization(), [{ sql: 's.id', type: 'uuid' }], 'ASC', page),
        siteFromRow,
      ),
    countSitesOf: (keys) => countsUnderParents(manager, { keys, type: 'uuid' }, sitesOfOrganization()),
    async sitesById(ids) {
      return (await visibleSites(manager, viewer).andWhere('s.id = ANY(:ids)', { ids }).getMany()).map(siteFromRow);
    },
    async anySitesById(ids) {
      return (await manager.findBy(siteSchema, { id: In([...ids]) })).map(siteFromRow);
    },
  };
}

/** Rows with what their order goes by, where that is no column of theirs. */
async function scored<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  score: string | undefined,
): Promise<(readonly [Row, number | null])[]> {
  if (score === undefined) return (await query.getMany()).map((row) => [row, null]);
  const { entities, raw } = await query.addSelect(score, 'score').getRawAndEntities<{ score: string }>();
  return entities.map((row, nth) => [row, Number(raw[nth]?.score)]);
}
