import type { Clock } from '@promtour/kernel/clock';
import { parseId } from '@promtour/kernel/id';
import { invalidArgument } from '@promtour/service-kit/graphql/arguments';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
} from '@promtour/service-kit/pagination/page';
import type { SiteOrder } from '../application/ports.ts';
import type { Site } from '../domain/site.ts';
import type { OrganizationResolvers, QueryResolvers } from '../../graphql/generated/resolvers.ts';
import { readOrganizationSiteFilter, readSiteFilter, siteFilterAt } from './site-filter.ts';

export type SiteConnection = Connection<Site>;

const siteOrders: Readonly<Record<SiteOrder, ListOrder<Site & { readonly score?: number | null }>>> = {
  NAME: { name: 'sites:NAME', keys: 2, position: ({ name, id }) => [name.ru, id] },
  NEWEST: { name: 'sites:NEWEST', keys: 1, position: ({ id }) => [id] },
  DISTANCE: { name: 'sites:DISTANCE', keys: 2, position: ({ score, id }) => [score ?? 0, id] },
};

/** Of one organization. */
const siteOrder: ListOrder<Site> = { name: 'sites', keys: 1, position: ({ id }) => [id] };

export const organizationSitesResolvers: Pick<OrganizationResolvers, 'sites'> = {
  sites: ({ id }, { filter, ...page }, { loaders }) => {
    const stated = readOrganizationSiteFilter(filter);
    const order = { ...siteOrder, name: `${siteOrder.name} ${JSON.stringify(stated)}` };
    return loaders.sitesOfOrganization(id, order, stated, page);
  },
};

export function siteQueries(clock: Clock): Pick<QueryResolvers, 'sites' | 'site'> {
  return {
    site: (_, { id: text }, { loaders }) => {
      const id = parseId<'Site'>(text);
      return id === undefined ? null : loaders.site.load(id);
    },
    async sites(_, { filter, orderBy, ...page }, { loaders: { siteReader } }) {
      const stated = readSiteFilter(filter);
      if (orderBy === 'DISTANCE' && stated.near === undefined)
        throw invalidArgument('orderBy', {
          code: 'INCONSISTENT',
          ru: 'для порядка по расстоянию нужна точка (filter.near)',
          en: 'DISTANCE requires filter.near',
        });
      const { name, ...rest } = siteOrders[orderBy];
      // A cursor is bound to filter and order, but not to the time of the request.
      const order = { ...rest, name: `${name} ${JSON.stringify(stated)}` };
      const request = readPageArguments(order, page);
      const wanted = siteFilterAt(stated, clock.now());
      const rows = await siteReader.sites(wanted, orderBy, request);
      return connectionOf(order, request, rows, () => siteReader.countSites(wanted));
    },
  };
}
