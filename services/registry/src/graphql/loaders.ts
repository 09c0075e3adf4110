import type { OrganizationId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { createBatchedList, type BatchedList } from '@promtour/service-kit/graphql/batched-list';
import type { RequestContext } from '@promtour/service-kit/graphql/context';
import { createLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { RegistryReader } from '../application/ports.ts';
import type { Organization } from '../domain/organization.ts';
import type { Region } from '../domain/region.ts';
import type { Site } from '../domain/site.ts';
import type { LeadLoaders } from './lead-loaders.ts';
import type { OrganizationListQuery } from './lists.ts';
import type { AuditLoaders } from './resolvers/audit/audit-trail.ts';

/** Look-ups and lists that one request shares: however many records it has, one query a field. One type an area. */
export type Loaders = OrganizationLoaders & LeadLoaders & AuditLoaders;

export type OrganizationLoaders = {
  /** Lists that are read once a request. */
  readonly reader: RegistryReader;
  readonly region: DataLoader<RegionCode, Region | null>;
  readonly organization: DataLoader<OrganizationId, Organization | null>;
  readonly site: DataLoader<SiteId, Site | null>;
  readonly organizationsOfRegion: BatchedList<RegionCode, OrganizationListQuery, Organization>;
  readonly sitesOfOrganization: BatchedList<OrganizationId, undefined, Site>;
};

export type Context = RequestContext<Loaders>;

export function createLoaders(reader: RegistryReader): OrganizationLoaders {
  return {
    reader,
    region: createLoader(
      (codes) => reader.regionsByCode(codes),
      ({ code }) => code,
    ),
    organization: createLoader(
      (ids) => reader.organizationsById(ids),
      ({ id }) => id,
    ),
    site: createLoader(
      (ids) => reader.sitesById(ids),
      ({ id }) => id,
    ),
    organizationsOfRegion: createBatchedList({
      read: (regions, { filter, orderBy }, page) => reader.organizationsIn(regions, filter, orderBy, page),
      count: (regions, { filter }) => reader.countOrganizationsIn(regions, filter),
    }),
    sitesOfOrganization: createBatchedList({
      read: (organizations, _, page) => reader.sitesOf(organizations, page),
      count: (organizations) => reader.countSitesOf(organizations),
    }),
  };
}
