import { filterIds, filterList, filterText } from '@promtour/service-kit/graphql/arguments';
import type { OrganizationSiteFilter, SiteFilter as SiteFilterInput } from '../../graphql/generated/resolvers.ts';
import { filterBox, filterNear } from '@promtour/service-kit/graphql/geo-arguments';
import type { SiteFilter } from '../application/ports.ts';

/** A filter without the time of the request, so that it can be bound to cursors and shared by a batch. */
export type StatedSiteFilter = Omit<SiteFilter, 'mayPublish'> & { readonly mayPublish: boolean | undefined };

/** The conditions shared by lists of all organizations and of one organization. */
export function readOrganizationSiteFilter(filter: OrganizationSiteFilter | null | undefined): StatedSiteFilter {
  return {
    text: filterText('filter.text', filter?.text),
    regions: undefined,
    organizations: undefined,
    hazardClasses: filterList('filter.hazardClasses', filter?.hazardClasses),
    passRegimes: filterList('filter.passRegimes', filter?.passRegimes),
    near: filterNear(filter?.near),
    box: filterBox(filter?.box),
    mayPublish: filter?.mayPublish ?? undefined,
  };
}

export function readSiteFilter(filter: SiteFilterInput | null | undefined): StatedSiteFilter {
  return {
    ...readOrganizationSiteFilter(filter),
    regions: filterList('filter.regions', filter?.regions),
    organizations: filterIds<'Organization'>('filter.organizations', filter?.organizations),
  };
}

export function siteFilterAt({ mayPublish, ...filter }: StatedSiteFilter, now: Date): SiteFilter {
  return { ...filter, mayPublish: mayPublish === undefined ? undefined : { allowed: mayPublish, now } };
}
