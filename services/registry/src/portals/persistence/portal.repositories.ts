import type { PortalId } from '@promtour/kernel/id';
import type { Viewer } from '@promtour/access/viewer';
import { forbidden, notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import { array, integer, jsonb, nullable, primary, table, text, uuid } from '@promtour/postgres/table';
import { Not, type EntityManager } from 'typeorm';
import { mayChangePortal } from '../application/portal-access.policy.ts';
import type { PortalRepository } from '../application/ports.ts';
import type { Portal } from '../domain/portal.ts';

export const portalSchema = table('portal', {
  id: primary(uuid<PortalId>()),
  code: text(),
  name: jsonb<Portal['name']>(),
  regionCodes: array(text<RegionCode>()),
  languages: array(text()),
  url: nullable(text()),
  version: integer(),
});

export function portalRepository(manager: EntityManager, viewer: Viewer): PortalRepository {
  const row = (portal: Portal) => ({
    ...portal,
    regionCodes: [...portal.regionCodes],
    languages: [...portal.languages],
  });

  return {
    add: (portal) => portalSchema.insertUnlessThere(manager, row(portal)),
    async findForUpdate(id) {
      const portal = await manager.findOne(portalSchema, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (portal === null) return err(notFound('Portal', id));
      return mayChangePortal(viewer, portal.regionCodes) ? ok(portal) : err(forbidden());
    },
    async update(portal) {
      // For two concurrent updates to one code, the unique constraint decides.
      if (await manager.existsBy(portalSchema, { code: portal.code, id: Not(portal.id) })) return false;
      const { id, ...changes } = row(portal);
      await manager.update(portalSchema, { id }, changes);
      return true;
    },
  };
}

/** A portal to which an input refers; all of its regions must be within the viewer's access scope. */
export async function portalReference(
  manager: EntityManager,
  viewer: Viewer,
  id: PortalId,
): Promise<Result<PortalId, NotFound | Forbidden>> {
  const portal = await manager.findOneBy(portalSchema, { id });
  if (portal === null) return err(notFound('Portal', id));
  return mayChangePortal(viewer, portal.regionCodes) ? ok(id) : err(forbidden());
}
