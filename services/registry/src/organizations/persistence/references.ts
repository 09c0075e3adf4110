import { reachesOrganization, reachesRegion, type Viewer } from '@promtour/access/viewer';
import { forbidden, notFound } from '@promtour/kernel/failure';
import { err, ok } from '@promtour/kernel/result';
import type { EntityManager } from 'typeorm';
import type { References } from '../../application/ports.ts';
import type { Organization } from '../domain/organization.ts';
import { organizationSchema } from './organization.row.ts';
import { portalSchema } from '../../portals/persistence/portal.repositories.ts';

/**
 * What an input may name besides the record that it changes, bounded by what the viewer reaches. What the viewer cannot see is not
 * there, so that nobody learns from a refusal that it is.
 */
export function references(manager: EntityManager, viewer: Viewer): References {
  return {
    async organization(id) {
      const row = await manager.findOneBy(organizationSchema, { id });
      if (row === null || isHidden(viewer, row)) return err(notFound('Organization', id));
      const owner = { organizationId: row.id, regionCode: row.regionCode };
      return reachesOrganization(viewer, owner) ? ok(owner) : err(forbidden());
    },
    async portal(id) {
      const portal = await manager.findOneBy(portalSchema, { id });
      if (portal === null) return err(notFound('Portal', id));
      return portal.regionCodes.every((code) => reachesRegion(viewer, code)) ? ok(id) : err(forbidden());
    },
  };
}

/** Whether a viewer cannot see an organisation: a candidate is shown to whoever reaches it. */
export function isHidden(viewer: Viewer, organization: Pick<Organization, 'id' | 'regionCode' | 'status'>): boolean {
  const { id: organizationId, regionCode, status } = organization;
  return status === 'CANDIDATE' && !reachesOrganization(viewer, { organizationId, regionCode });
}
