import type { Viewer } from '@promtour/access/viewer';
import { notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import type { SiteId } from '@promtour/kernel/id';
import { err, type Result } from '@promtour/kernel/result';
import type { EntityManager } from 'typeorm';
import { recordChange } from '../../shared/persistence/change-history.ts';
import type { SiteRepository } from '../application/ports.ts';
import type { Site } from '../domain/site.ts';
import { siteHistory } from './site-history.ts';
import { siteFromRow, siteSchema, siteToRow } from './site.row.ts';

/** Sites inside one transaction, bounded by what the viewer reaches. */
export function siteRepository(
  manager: EntityManager,
  viewer: Viewer,
  /** Gives a site out where its organisation is the viewer's to change. */
  toOwner: (site: Site) => Promise<Result<Site, NotFound | Forbidden>>,
): SiteRepository {
  return {
    async add(site) {
      await manager.insert(siteSchema, siteToRow(site));
    },
    async findForUpdate(id) {
      const row = await manager.findOne(siteSchema, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (row === null) return err(notFound('Site', id));
      // Whose a site is, its organisation says: the site may lie in another region.
      return toOwner(siteFromRow(row));
    },
    async update(site) {
      const { id, ...changes } = siteToRow(site);
      await manager.update(siteSchema, { id: id satisfies SiteId }, changes);
    },
    recordChange: (site, changes, at) => recordChange(manager, viewer, siteHistory, site, changes, at),
  };
}
