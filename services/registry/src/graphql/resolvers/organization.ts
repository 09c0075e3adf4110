import { parseId } from '@promtour/kernel/id';
import { connectionOf, readPageArguments } from '@promtour/service-kit/pagination/page';
import type { RegistryReader } from '../../application/ports.ts';
import type { OrganizationResolvers } from '../generated/resolvers.ts';
import { siteOrder } from '../lists.ts';
import { regionOf } from '../region-of.ts';

export function organizationResolvers(reader: RegistryReader): OrganizationResolvers {
  return {
    __resolveReference: (reference, { loaders }) => {
      const id = parseId<'Organization'>(reference.id);
      return id === undefined ? null : loaders.organization.load(id);
    },
    region: regionOf,
    sites: async ({ id }, page) => {
      const request = readPageArguments(siteOrder, page);
      return connectionOf(siteOrder, request, await reader.sites(id, request), () => reader.countSites(id));
    },
  };
}
