import type { Viewer } from '@promtour/access/viewer';
import { whereReached } from '@promtour/service-kit/persistence/reach';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { leadSchema, type LeadRow } from './lead.row.ts';

/** The leads `l` that a viewer may see: of its organization, as host or as visitor, or of its regions. Every query starts here. */
export function leadsReached(manager: EntityManager, viewer: Viewer): SelectQueryBuilder<LeadRow> {
  const query = manager.createQueryBuilder(leadSchema, 'l');
  return viewer.organizationId === null
    ? whereReached(query, viewer, { region: 'l.region_code' })
    : ofOrganization(query, viewer);
}

function ofOrganization(
  query: SelectQueryBuilder<LeadRow>,
  { organizationId: reached, regions }: Viewer,
): SelectQueryBuilder<LeadRow> {
  query.andWhere('(l.host_organization_id = :reached OR l.visiting_organization_id = :reached)', { reached });
  return regions === 'ALL' ? query : query.andWhere('l.region_code = ANY(:within)', { within: regions });
}
