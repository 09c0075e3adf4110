import type { OrganizationId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { RequestContext } from '@promtour/service-kit/graphql/context';
import { createLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { RegistryReader } from '../application/ports.ts';
import type { Organization } from '../domain/organization.ts';
import type { Region } from '../domain/region.ts';
import type { Site } from '../domain/site.ts';

/** Look-ups that one request shares: however many references it has, one query a type. */
export type Loaders = {
  readonly region: DataLoader<RegionCode, Region | null>;
  readonly organization: DataLoader<OrganizationId, Organization | null>;
  readonly site: DataLoader<SiteId, Site | null>;
};

export type Context = RequestContext<Loaders>;

export function createLoaders(reader: RegistryReader): Loaders {
  return {
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
  };
}
