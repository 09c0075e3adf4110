import { siteUpdated } from '@promtour/events/catalogue/site';
import type { CloudEvent } from '@promtour/events/envelope';
import type { Causation } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import {
  notFound,
  type Forbidden,
  type InvalidInput,
  type NotFound,
  versionConflict,
  type VersionConflict,
} from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { addDays, startOfDay } from '@promtour/kernel/time-zone';
import type { Caller } from '@promtour/service-kit/caller';
import { changesBetween } from '../../shared/domain/changes.ts';
import { passes } from '../../readiness/domain/assessment.ts';
import { updateSite, recordedSiteFields, type Site, type SiteChange } from '../domain/site.ts';
import type { ZoneAt } from './create-site.ts';
import type { SiteRepositories, SiteUnitOfWork } from './ports.ts';
import { siteEvent } from './site-events.ts';
import { readied } from '../../readiness/application/readiness-events.ts';

export type UpdateSiteFailure = InvalidInput | NotFound | Forbidden | VersionConflict;

export type UpdateSite = (
  id: string,
  change: SiteChange,
  expectedVersion: number,
  caller: Caller,
) => Promise<Result<Site, UpdateSiteFailure>>;

/** Updates a site and records the change in its history. */
export function createUpdateSite(unitOfWork: SiteUnitOfWork, clock: Clock, zoneAt: ZoneAt): UpdateSite {
  return async (text, change, expectedVersion, caller) => {
    const id = parseId<'Site'>(text);
    if (id === undefined) return err(notFound('Site', text));
    return unitOfWork.run<Site, UpdateSiteFailure>(caller, async (context) => {
      const found = await context.sites.findForUpdate(id);
      if (!found.ok) return found;
      const before = found.value;
      if (before.version !== expectedVersion) return err(versionConflict(before.version));
      const region = await context.regions.find(before.regionCode);
      if (region === undefined) throw new Error(`Region ${before.regionCode} is missing`);
      const changed = updateSite(before, change, region, zoneAt);
      if (!changed.ok) return changed;
      const changes = changesBetween(recordedSiteFields, before, changed.value);
      // An update without an effect keeps the version.
      if (Object.keys(changes).length === 0) return ok(before);
      const at = clock.now();
      const after: Site = { ...changed.value, version: before.version + 1 };
      await context.sites.update(after);
      await context.sites.recordChange(after, changes, at);
      const moved = after.timeZone === before.timeZone ? [] : await endElsewhere(after, at, context, caller.causation);
      await context.publish(siteEvent(siteUpdated, after, at, caller.causation), ...moved);
      return ok(after);
    });
  };
}

/** An assessment expires at the end of its last day in the site's zone, so a new zone moves the instant. */
async function endElsewhere(
  { id, timeZone }: Site,
  at: Date,
  { assessments }: SiteRepositories,
  causation: Causation,
): Promise<readonly CloudEvent[]> {
  const valid = await assessments.validOf(id);
  if (valid === undefined) return [];
  const moved = { ...valid, dueAt: startOfDay(addDays(valid.validUntil, 1), timeZone) };
  await assessments.update(moved);
  return passes(moved) ? [readied(moved, at, causation)] : [];
}
