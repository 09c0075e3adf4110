import type { Viewer } from '@promtour/access/viewer';
import { whereReached } from '@promtour/service-kit/persistence/reach';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { leadSchema, type LeadRow } from './lead.row.ts';

/** The leads `l` that concern a viewer: of its organisation, as host or as visitor, else of its regions. Every query begins here. */
export function leadsReached(manager: EntityManager, viewer: Viewer): SelectQueryBuilder<LeadRow> {
  const query = manager.createQueryBuilder(leadSchema, 'l');
  return viewer.organizationId === null
    ? whereReached(query, viewer, { region: 'l.region_code' })
    : query.andWhere('(l.host_organization_id = :reached OR l.visiting_organization_id = :reached)', {
        reached: viewer.organizationId,
      });
}
