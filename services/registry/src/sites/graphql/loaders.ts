import type { Clock } from '@promtour/kernel/clock';
import type { OrganizationId, SiteId } from '@promtour/kernel/id';
import { createBatchedList, type BatchedList } from '@promtour/service-kit/graphql/batched-list';
import { createLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { RecordedChange } from '../../shared/domain/changes.ts';
import type { SiteReader } from '../application/ports.ts';
import type { Site } from '../domain/site.ts';
import { siteFilterAt, type StatedSiteFilter } from './site-filter.ts';

/** Look-ups and lists of one request: one query per field, however many records. */
export type SiteLoaders = {
  readonly siteReader: SiteReader;
  readonly site: DataLoader<SiteId, Site | null>;
  /** As `anyOrganization`. */
  readonly anySite: DataLoader<SiteId, Site | null>;
  readonly sitesOfOrganization: BatchedList<OrganizationId, StatedSiteFilter, Site>;
  readonly changesOfSite: BatchedList<SiteId, undefined, RecordedChange>;
};

const idOf = <Key>({ id }: { readonly id: Key }): Key => id;

export function createSiteLoaders(siteReader: SiteReader, clock: Clock): SiteLoaders {
  return {
    siteReader,
    site: createLoader((ids) => siteReader.sitesById(ids), idOf),
    anySite: createLoader((ids) => siteReader.anySitesById(ids), idOf),
    sitesOfOrganization: createBatchedList({
      read: (organizations, filter, page) => siteReader.sitesOf(organizations, siteFilterAt(filter, clock.now()), page),
      count: (organizations, filter) => siteReader.countSitesOf(organizations, siteFilterAt(filter, clock.now())),
    }),
    changesOfSite: createBatchedList({
      read: (sites, _, page) => siteReader.siteChangesOf(sites, page),
      count: (sites) => siteReader.countSiteChangesOf(sites),
    }),
  };
}
