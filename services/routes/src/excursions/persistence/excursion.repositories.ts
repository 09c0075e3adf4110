import { reachesOrganization, type Viewer } from '@promtour/access/viewer';
import type { ExcursionId } from '@promtour/kernel/id';
import { reachCondition, type Condition } from '@promtour/service-kit/persistence/reach';
import { In, Not, type EntityManager } from 'typeorm';
import { authorizeChange, draftScope, inspectsRegion } from '../application/excursion-access.policy.ts';
import type { ExcursionRepository } from '../application/ports.ts';
import type { Excursion } from '../domain/excursion.ts';
import type { ExcursionVersion } from '../domain/versions.ts';
import {
  excursionSchema,
  excursionsOf,
  excursionToRow,
  selectExcursions,
  versionSchema,
  versionToRow,
} from './excursion.row.ts';

export { excursionsOnOffer, excursionsWithoutSessions, sessionFits, sessionParameters } from './excursion.query.ts';

/** The rows of the table `e` whose drafts the viewer may read. */
export function readableDrafts(viewer: Viewer): Condition {
  return reachCondition(draftScope(viewer), { organization: 'e.organization_id', region: 'e.region_code' });
}

/** The rows of the table `e` that a viewer may read by id. */
export function visibleExcursions(viewer: Viewer): Condition {
  const { sql, parameters } = readableDrafts(viewer);
  return { sql: `(e.published_at IS NOT NULL OR ${sql})`, parameters };
}

/** The excursions inside one transaction, limited to the viewer's access scope. */
export function excursionRepository(manager: EntityManager, viewer: Viewer): ExcursionRepository {
  const byId = (id: ExcursionId) => selectExcursions(manager).where('e.id = :id', { id });

  return {
    async find(id) {
      return authorizeChange(viewer, (await excursionsOf(byId(id)))[0], id);
    },
    async findForUpdate(id) {
      // Locks before it reads: a statement that waits for the lock would read versions from before the change that it waited for.
      await manager.query('SELECT FROM excursion WHERE id = $1 FOR UPDATE', [id]);
      return authorizeChange(viewer, (await excursionsOf(byId(id)))[0], id);
    },
    reaches: (site) => reachesOrganization(viewer, site),
    inspects: (region) => inspectsRegion(viewer, region),
    async add(excursion) {
      await manager.insert(excursionSchema, excursionToRow(excursion));
      await writeVersions([], excursion);
    },
    async update(before, after, now) {
      const { id, ...row } = excursionToRow(after);
      await manager.update(excursionSchema, { id }, row);
      const versions = currentVersions(before);
      const numbers = new Set(currentVersions(after).map(({ number }) => number));
      const superseded = versions.map(({ number }) => number).filter((number) => !numbers.has(number));
      // First: at most one version is published.
      if (superseded.length > 0)
        await manager.update(
          versionSchema,
          { excursionId: id, number: In(superseded) },
          { status: 'SUPERSEDED', supersededAt: now },
        );
      await writeVersions(versions, after);
    },
    async moveTo(siteId, timeZone) {
      await manager.update(excursionSchema, { siteId, timeZone: Not(timeZone) }, { timeZone });
    },
  };

  async function writeVersions(before: readonly ExcursionVersion[], after: Excursion): Promise<void> {
    for (const version of currentVersions(after)) {
      if (before.includes(version)) continue;
      const row = versionToRow(after.id, version);
      if (before.some(({ number }) => number === version.number))
        await manager.update(versionSchema, { excursionId: after.id, number: version.number }, row);
      else await manager.insert(versionSchema, row);
    }
  }
}

function currentVersions({ published, working }: Excursion): readonly ExcursionVersion[] {
  return [published, working].filter((version) => version !== null);
}
