import { provenanceOf } from '@promtour/access/provenance';
import { isWithinRegions } from '@promtour/access/viewer';
import { siteCreated } from '@promtour/events/catalogue/site';
import type { Clock } from '@promtour/kernel/clock';
import {
  forbidden,
  invalidInput,
  notFound,
  type Forbidden,
  type InvalidInput,
  type NotFound,
} from '@promtour/kernel/failure';
import { newId, parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { foundOf, runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import { placeFault, zoneIn } from '../../regions/domain/region-place.ts';
import { checkSite, type Site, type SiteDraft } from '../domain/site.ts';
import type { GeoPoint } from '@promtour/kernel/geo';
import type { SiteRepositories, SiteUnitOfWork } from './ports.ts';
import { siteEvent } from './site-events.ts';

export type CreateSite = (
  organization: string,
  draft: SiteDraft,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<Site>, InvalidInput | NotFound | Forbidden | IdempotencyFailure>>;

/** The zone of a point; undefined without a point. */
export type ZoneAt = (point: GeoPoint | null) => TimeZone | undefined;

/**
 * Creates a site. The region defaults to the organization's; the zone to the point's zone if the region has it, otherwise to the capital's.
 */
export function createCreateSite(unitOfWork: SiteUnitOfWork, clock: Clock, zoneAt: ZoneAt): CreateSite {
  return async (organization, draft, request, caller) => {
    const checked = checkSite(draft);
    if (!checked.ok) return checked;
    const organizationId = parseId<'Organization'>(organization);
    if (organizationId === undefined) return err(notFound('Organization', organization));

    return runReplayable<SiteRepositories, Site, { readonly id: Site['id'] }, InvalidInput | NotFound | Forbidden>(
      unitOfWork,
      caller,
      { ...request, operation: 'createSite', input: { organization, draft } },
      {
        work: async ({ regions, organizations, sites, publish }) => {
          const found = await organizations.findForUpdate(organizationId);
          if (!found.ok) return found;
          const owner = found.value;
          const region = await regions.find(checked.value.regionCode ?? owner.regionCode);
          if (region === undefined) {
            return err(
              invalidInput(['region'], {
                code: 'UNKNOWN_REFERENCE',
                ru: 'Неизвестный регион',
                en: 'Unknown region',
              }),
            );
          }
          // The viewer's regions apply in addition to the organization: a coordinator creates sites only in their own regions.
          if (!isWithinRegions(caller.viewer, region.code)) return err(forbidden());
          const { point, timeZone: given } = checked.value;
          const fault = placeFault(region, point, given);
          if (fault !== undefined) return err(fault);
          const at = clock.now();
          const site: Site = {
            ...checked.value,
            id: newId(at),
            organizationId,
            regionCode: region.code,
            timeZone: given ?? zoneIn(region, zoneAt(point)),
            version: 1,
            addedAt: at,
            provenance: provenanceOf(caller.viewer, draft.provenance, at),
          };
          await sites.add(site);
          await publish(siteEvent(siteCreated, site, at, caller.causation));
          return ok(site);
        },
        refer: ({ id }) => ({ id }),
        read: async ({ id }, { sites }) => foundOf(await sites.findForUpdate(id)),
      },
    );
  };
}
