import { filterList } from '@promtour/service-kit/graphql/arguments';
import { parseId } from '@promtour/kernel/id';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
} from '@promtour/service-kit/pagination/page';
import { isPortalCode, type Portal } from '../domain/portal.ts';
import { oneOf } from '../../shared/graphql/one-of.ts';
import type { PortalResolvers, QueryResolvers } from '../../graphql/generated/resolvers.ts';

export type PortalConnection = Connection<Portal>;

const portalOrder: ListOrder<Portal> = { name: 'portals', keys: 1, position: ({ code }) => [code] };

export const portalQueries: Pick<QueryResolvers, 'portals' | 'portal'> = {
  async portals(_, { filter, ...page }, { loaders }) {
    const regions = filterList('filter.regions', filter?.regions);
    const order = { ...portalOrder, name: `${portalOrder.name} ${JSON.stringify({ regions })}` };
    const request = readPageArguments(order, page);
    const rows = await loaders.portalReader.portals(regions, request);
    return connectionOf(order, request, rows, () => loaders.portalReader.countPortals(regions));
  },
  portal: (_, args, { loaders }) => {
    const { by, text } = oneOf(args, 'id', 'code');
    if (by === 'code') return isPortalCode(text) ? loaders.portalByCode.load(text) : null;
    const id = parseId<'Portal'>(text);
    return id === undefined ? null : loaders.portal.load(id);
  },
};

export const portalResolvers: PortalResolvers = {
  __resolveReference: (reference, { loaders }) => {
    const id = parseId<'Portal'>(reference.id);
    return id === undefined ? null : loaders.portal.load(id);
  },
  regions: async ({ regionCodes }, _, { loaders }) => {
    const regions = await Promise.all(regionCodes.map((code) => loaders.region.load(code)));
    return regions.filter((region) => region !== null);
  },
};
