import type { Viewer } from '@promtour/access/viewer';
import { applyKeyset, type KeysetColumn } from '@promtour/postgres/keyset';
import { countsUnderParents, pagesUnderParents, parentKey } from '@promtour/postgres/under-parents';
import { rowsLeft } from '@promtour/service-kit/limits/request-work';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import type { LeadFilter, LeadReader } from '../application/ports.ts';
import type { Organization } from '../../organizations/domain/organization.ts';
import { leadsWithin } from './lead.query.ts';
import { leadFromRow, leadTransitionFromRow, leadTransitionSchema, type LeadRow } from './lead.row.ts';

const newestFirst: readonly KeysetColumn[] = [
  { sql: 'l.opened_at', type: 'timestamptz' },
  { sql: 'l.id', type: 'uuid' },
];

/** The organizations `o` that match a condition. */
export type OrganizationsWhere = (
  sql: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<Organization[]>;

export function createLeadReader(
  dataSource: DataSource,
  viewer: Viewer,
  organizationsWhere: OrganizationsWhere,
): LeadReader {
  const { manager } = dataSource;

  function leads({ statuses, purposes, organizations, regions }: LeadFilter): SelectQueryBuilder<LeadRow> {
    const query = leadsWithin(manager, viewer);
    if (statuses !== undefined) query.andWhere('l.status = ANY(:statuses)', { statuses });
    if (purposes !== undefined) query.andWhere('l.purpose = ANY(:purposes)', { purposes });
    if (regions !== undefined) query.andWhere('l.region_code = ANY(:regions)', { regions });
    if (organizations !== undefined)
      query.andWhere(
        '(l.host_organization_id = ANY(:organizations) OR l.visiting_organization_id = ANY(:organizations))',
        { organizations },
      );
    return query;
  }

  const leadsOfOrganization = (filter: LeadFilter): SelectQueryBuilder<LeadRow> =>
    leads(filter).andWhere(`(l.host_organization_id = ${parentKey} OR l.visiting_organization_id = ${parentKey})`);

  return {
    async leads(filter, page) {
      return (await applyKeyset(leads(filter), newestFirst, 'DESC', page).getMany()).map(leadFromRow);
    },
    countLeads: (filter) => leads(filter).getCount(),
    leadsOf(keys, filter, page) {
      const query = applyKeyset(leadsOfOrganization(filter), newestFirst, 'DESC', page);
      return pagesUnderParents(manager, { keys, type: 'uuid' }, query, leadFromRow);
    },
    countLeadsOf: (keys, filter) => countsUnderParents(manager, { keys, type: 'uuid' }, leadsOfOrganization(filter)),
    async leadsById(ids) {
      const rows = await leadsWithin(manager, viewer).andWhere('l.id = ANY(:ids)', { ids }).getMany();
      return rows.map(leadFromRow);
    },
    partiesById(ids) {
      const theirs = leadsWithin(manager, viewer)
        .select('1')
        .andWhere('(l.host_organization_id = o.id OR l.visiting_organization_id = o.id)');
      return organizationsWhere(`o.id = ANY(:parties) AND EXISTS (${theirs.getQuery()})`, {
        ...theirs.getParameters(),
        parties: ids,
      });
    },
    async historiesOf(ids) {
      const rows = await manager
        .createQueryBuilder(leadTransitionSchema, 't')
        .where('t.lead_id = ANY(:ids)', { ids })
        .orderBy('t.lead_id')
        .addOrderBy('t.version')
        .limit(rowsLeft() + ids.length)
        .getMany();
      return Map.groupBy(rows.map(leadTransitionFromRow), ({ leadId }) => leadId);
    },
  };
}
