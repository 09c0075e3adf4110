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

/** Sites in a transaction, within the viewer's access scope. */
export function siteRepository(
  manager: EntityManager,
  viewer: Viewer,
  /** Authorizes the viewer by the site's organization. */
  toOwner: (site: Site) => Promise<Result<Site, NotFound | Forbidden>>,
): SiteRepository {
  return {
    async add(site) {
      await manager.insert(siteSchema, siteToRow(site));
    },
    async findForUpdate(id) {
      const row = await manager.findOne(siteSchema, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (row === null) return err(notFound('Site', id));
      // By the organization's region: the site may lie in another one.
      return toOwner(siteFromRow(row));
    },
    async update(site) {
      const { id, ...changes } = siteToRow(site);
      await manager.update(siteSchema, { id: id satisfies SiteId }, changes);
    },
    recordChange: (site, changes, at) => recordChange(manager, viewer, siteHistory, site, changes, at),
  };
}
