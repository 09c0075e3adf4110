import type { Viewer } from '@promtour/access/viewer';
import { forbidden, notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import { EntitySchema, Not, type EntityManager } from 'typeorm';
import { mayChangePortal } from '../application/portal-access.policy.ts';
import type { PortalRepository } from '../application/ports.ts';
import type { Portal, PortalId } from '../domain/portal.ts';

export const portalSchema = new EntitySchema<Portal>({
  name: 'portal',
  columns: {
    id: { type: 'uuid', primary: true },
    code: { type: 'text' },
    name: { type: 'jsonb' },
    regionCodes: { name: 'region_codes', type: 'text', array: true },
    languages: { type: 'text', array: true },
    url: { type: 'text', nullable: true },
    version: { type: 'int' },
  },
});

export function portalRepository(manager: EntityManager, viewer: Viewer): PortalRepository {
  const row = (portal: Portal) => ({
    ...portal,
    regionCodes: [...portal.regionCodes],
    languages: [...portal.languages],
  });

  return {
    async add(portal) {
      const inserted = await manager
        .createQueryBuilder()
        .insert()
        .into(portalSchema)
        .values(row(portal))
        .orIgnore()
        .returning('id')
        .execute();
      return (inserted.raw as unknown[]).length === 1;
    },
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
