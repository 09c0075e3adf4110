import { reachesOrganization, type Viewer } from '@promtour/access/viewer';
import { notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import type { ExcursionId } from '@promtour/kernel/id';
import { err, type Result } from '@promtour/kernel/result';
import { reachCondition, reached, type Condition } from '@promtour/service-kit/persistence/reach';
import { Not, type EntityManager } from 'typeorm';
import type { ExcursionRepository } from '../application/ports.ts';
import type { Excursion } from '../domain/excursion.ts';
import { excursionFromRow, excursionSchema, excursionToRow, type ExcursionRow } from './excursion.row.ts';

/**
 * The rows of the table `e` that a viewer may read by id: anything ever published is public, since it may have been booked; a draft is
 * visible within its organization or region.
 */
export function visibleExcursions(viewer: Viewer): Condition {
  const published = 'e.published_at IS NOT NULL';
  if (!viewer.scopes.has('catalogue:write') && viewer.kind !== 'SYSTEM') return { sql: published, parameters: {} };
  const { sql, parameters } = reachCondition(viewer, { organization: 'e.organization_id', region: 'e.region_code' });
  return { sql: `(${published} OR ${sql})`, parameters };
}

/** The excursions inside one transaction, limited to the viewer's access scope. */
export function excursionRepository(manager: EntityManager, viewer: Viewer): ExcursionRepository {
  const own = (row: ExcursionRow | null, id: ExcursionId): Result<Excursion, NotFound | Forbidden> => {
    const found = reached(
      viewer,
      row === null ? undefined : excursionFromRow(row),
      { kind: 'Excursion', id },
      (one) => one,
    );
    // A draft is invisible to all other viewers.
    return !found.ok && found.error.code === 'FORBIDDEN' && row?.publishedAt === null
      ? err(notFound('Excursion', id))
      : found;
  };
  return {
    async find(id) {
      return own(await manager.findOneBy(excursionSchema, { id }), id);
    },
    async findForUpdate(id) {
      return own(await manager.findOne(excursionSchema, { where: { id }, lock: { mode: 'pessimistic_write' } }), id);
    },
    reaches: (site) => reachesOrganization(viewer, site),
    async add(excursion) {
      await manager.insert(excursionSchema, excursionToRow(excursion));
    },
    async moveTo(siteId, timeZone) {
      await manager.update(excursionSchema, { siteId, timeZone: Not(timeZone) }, { timeZone });
    },
    async publish({ id, publishedAt }) {
      await manager.update(excursionSchema, { id }, { publishedAt });
    },
  };
}
