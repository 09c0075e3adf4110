import type { AccessScope } from '@promtour/access/viewer';
import { whereReached } from '@promtour/service-kit/persistence/reach';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { leadSchema, type LeadRow } from './lead.row.ts';

/** `seesLead` as SQL: the leads `l` within an access scope. Every list starts here. */
export function leadsWithin(manager: EntityManager, scope: AccessScope): SelectQueryBuilder<LeadRow> {
  const query = manager.createQueryBuilder(leadSchema, 'l');
  const { organizationId: reached } = scope;
  if (reached !== null)
    query.andWhere('(l.host_organization_id = :reached OR l.visiting_organization_id = :reached)', { reached });
  return whereReached(query, { ...scope, organizationId: null }, { region: 'l.region_code' });
}
