import { reachesOrganization, type Viewer } from '@promtour/access/viewer';
import type { ExcursionId } from '@promtour/kernel/id';
import { reachCondition, type Condition } from '@promtour/service-kit/persistence/reach';
import { Not, type EntityManager } from 'typeorm';
import { authorizeChange, draftScope } from '../application/excursion-access.policy.ts';
import type { ExcursionRepository } from '../application/ports.ts';
import { excursionFromRow, excursionSchema, excursionToRow, type ExcursionRow } from './excursion.row.ts';

/** The rows of the table `e` that a viewer may read by id. */
export function visibleExcursions(viewer: Viewer): Condition {
  const owners = { organization: 'e.organization_id', region: 'e.region_code' };
  const { sql, parameters } = reachCondition(draftScope(viewer), owners);
  return { sql: `(e.published_at IS NOT NULL OR ${sql})`, parameters };
}

/** The excursions inside one transaction, limited to the viewer's access scope. */
export function excursionRepository(manager: EntityManager, viewer: Viewer): ExcursionRepository {
  const own = (row: ExcursionRow | null, id: ExcursionId) =>
    authorizeChange(viewer, row === null ? undefined : excursionFromRow(row), id);

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
