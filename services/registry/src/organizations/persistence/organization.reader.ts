import type { Viewer } from '@promtour/access/viewer';
import { foldText } from '@promtour/kernel/search-text';
import { rowsLeft } from '@promtour/service-kit/limits/request-work';
import { applyKeyset } from '@promtour/postgres/keyset';
import { whereReached } from '@promtour/service-kit/persistence/reach';
import {
  countsByParent,
  countsUnderParents,
  pagesUnderParents,
  parentKey,
  rankedUnderParents,
} from '@promtour/postgres/under-parents';
import { In, type DataSource, type SelectQueryBuilder } from 'typeorm';
import { historyReader } from '../../shared/persistence/change-history.ts';
import { scored } from '../../shared/persistence/scored.ts';
import type { OrganizationFilter, OrganizationReader } from '../application/ports.ts';
import { contactFromRow, contactSchema } from './organization-details.rows.ts';
import { organizationHistory } from './organization-history.ts';
import { readFacets } from './organization.facets.ts';
import { organizationOrders, organizationsFound, visibleOrganizations } from './organization.query.ts';
import { organizationFromRow, organizationSchema, type OrganizationRow } from './organization.row.ts';

/** Organizations visible to the viewer. Candidates are not public. */
export function createOrganizationReader({ manager }: DataSource, viewer: Viewer): OrganizationReader {
  const organizations = (filter: OrganizationFilter): SelectQueryBuilder<OrganizationRow> =>
    organizationsFound(manager, viewer, filter);

  function organizationsOfRegion(filter: OrganizationFilter): SelectQueryBuilder<OrganizationRow> {
    return organizations(filter).andWhere(`o.region_code = ${parentKey}`);
  }

  const changes = historyReader(manager, viewer, organizationHistory);

  return {
    async organizations(filter, order, page) {
      const { columns, direction, score } = organizationOrders[order];
      const query = applyKeyset(organizations(filter), columns, direction, page);
      return (await scored(query, score)).map(([row, found]) => ({ ...organizationFromRow(row), score: found }));
    },
    facets: (filter) => readFacets(manager, organizations(filter)),
    async hasWords(text) {
      const folded = foldText(text);
      // Numbers and dashes are not stop words.
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
  };
}
