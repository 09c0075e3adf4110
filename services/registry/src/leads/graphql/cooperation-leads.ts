import { parseId } from '@promtour/kernel/id';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';
import { filterIds, filterList } from '@promtour/service-kit/graphql/arguments';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
} from '@promtour/service-kit/pagination/page';
import type { Lead } from '../domain/lead.ts';
import type { LeadFilter } from '../application/ports.ts';
import type {
  CooperationLeadFilter,
  OrganizationResolvers,
  QueryResolvers,
} from '../../graphql/generated/resolvers.ts';

export type CooperationLeadConnection = Connection<Lead>;

const newestFirst: ListOrder<Lead> = {
  name: 'cooperationLeads',
  keys: 2,
  position: ({ openedAt, id }) => [openedAt.toISOString(), id],
};

export const leadQueries: Pick<QueryResolvers, 'cooperationLeads' | 'cooperationLead'> = {
  async cooperationLeads(_, { filter, ...page }, { loaders: { leadReader } }) {
    const request = readPageArguments(newestFirst, page);
    const wanted = readLeadFilter(filter);
    const rows = await leadReader.leads(wanted, request);
    return connectionOf(newestFirst, request, rows, () => leadReader.countLeads(wanted));
  },
  cooperationLead: (_, { id: text }, { loaders }) => {
    const id = parseId<'CooperationLead'>(text);
    return id === undefined ? null : loaders.lead.load(id);
  },
};

export const organizationLeadsResolvers: Pick<OrganizationResolvers, 'cooperationLeads'> = {
  cooperationLeads: ({ id }, { filter, ...page }, { loaders }) =>
    loaders.leadsOfOrganization(id, newestFirst, readLeadFilter(filter), page),
};

/** @throws ClientError `INPUT.INVALID` */
function readLeadFilter(filter: InputMaybe<CooperationLeadFilter>): LeadFilter {
  return {
    statuses: filterList('filter.statuses', filter?.statuses),
    purposes: filterList('filter.purposes', filter?.purposes),
    organizations: filterIds<'Organization'>('filter.organizations', filter?.organizations),
    regions: filterList('filter.regions', filter?.regions),
  };
}
