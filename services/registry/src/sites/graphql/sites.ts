import type { Clock } from '@promtour/kernel/clock';
import { parseId } from '@promtour/kernel/id';
import { filterList, invalidArgument } from '@promtour/service-kit/graphql/arguments';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
} from '@promtour/service-kit/pagination/page';
import type { SiteOrder } from '../application/ports.ts';
import type { Site } from '../domain/site.ts';
import type { OrganizationResolvers, QueryResolvers } from '../../graphql/generated/resolvers.ts';
import { readBox, readNear } from '../../shared/graphql/geo-arguments.ts';
import { readIds, readRegions } from '../../shared/graphql/arguments.ts';

export type SiteConnection = Connection<Site>;

const siteOrders: Readonly<Record<SiteOrder, ListOrder<Site & { readonly score?: number | null }>>> = {
  NAME: { name: 'sites:NAME', keys: 2, position: ({ name, id }) => [name.ru, id] },
  NEWEST: { name: 'sites:NEWEST', keys: 1, position: ({ id }) => [id] },
  DISTANCE: { name: 'sites:DISTANCE', keys: 2, position: ({ score, id }) => [score ?? 0, id] },
};

/** Under one organisation. */
const siteOrder: ListOrder<Site> = { name: 'sites', keys: 1, position: ({ id }) => [id] };

export const organizationSitesResolvers: Pick<OrganizationResolvers, 'sites'> = {
  sites: ({ id }, page, { loaders }) => loaders.sitesOfOrganization(id, siteOrder, undefined, page),
};

export function siteQueries(clock: Clock): Pick<QueryResolvers, 'sites' | 'site'> {
  return {
    site: (_, { id: text }, { loaders }) => {
      const id = parseId<'Site'>(text);
      return id === undefined ? null : loaders.site.load(id);
    },
    async sites(_, { filter, orderBy, ...page }, { loaders: { siteReader } }) {
      const mayPublish = filter?.mayPublish ?? undefined;
      const stated = {
        regions: readRegions(filter?.regions),
        organizations: readIds<'Organization'>('filter.organizations', filter?.organizations),
        hazardClasses: filterList('filter.hazardClasses', filter?.hazardClasses),
        passRegimes: filterList('filter.passRegimes', filter?.passRegimes),
        near: readNear(filter?.near),
        box: readBox(filter?.box),
      };
      if (orderBy === 'DISTANCE' && stated.near === undefined)
        throw invalidArgument('orderBy', { ru: 'для DISTANCE нужен filter.near', en: 'DISTANCE requires filter.near' });
      const { name, ...rest } = siteOrders[orderBy];
      // A cursor is bound to filter and order, but not to the moment of the request.
      const order = { ...rest, name: `${name} ${JSON.stringify({ ...stated, mayPublish })}` };
      const request = readPageArguments(order, page);
      const wanted = {
        ...stated,
        mayPublish: mayPublish === undefined ? undefined : { allowed: mayPublish, now: clock.now() },
      };
      const rows = await siteReader.sites(wanted, orderBy, request);
      return connectionOf(order, request, rows, () => siteReader.countSites(wanted));
    },
  };
}
