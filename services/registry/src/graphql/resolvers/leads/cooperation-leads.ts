import { parseId } from '@promtour/kernel/id';
import { parseRegionCode } from '@promtour/kernel/region-code';
import { filterList, invalidArgument } from '@promtour/service-kit/graphql/arguments';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
} from '@promtour/service-kit/pagination/page';
import type { Lead } from '../../../domain/leads/lead.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export type CooperationLeadConnection = Connection<Lead>;

const newestFirst: ListOrder<Lead> = {
  name: 'cooperationLeads',
  keys: 2,
  position: ({ openedAt, id }) => [openedAt.toISOString(), id],
};

export const leadQueries: Pick<QueryResolvers, 'cooperationLeads' | 'cooperationLead'> = {
  async cooperationLeads(_, { filter, ...page }, { loaders: { leadReader } }) {
    const request = readPageArguments(newestFirst, page);
    const wanted = {
      states: filterList('filter.states', filter?.states),
      purposes: filterList('filter.purposes', filter?.purposes),
      // What is no id of any organisation finds none.
      organizations: filterList('filter.organizations', filter?.organizations)?.flatMap(
        (text) => parseId<'Organization'>(text) ?? [],
      ),
      regions: filterList('filter.regions', filter?.regions)?.map((text) => {
        const code = parseRegionCode(text);
        if (code === undefined) throw invalidArgument('filter.regions', 'ISO 3166-2 codes such as RU-SMO');
        return code;
      }),
    };
    const rows = await leadReader.leads(wanted, request);
    return connectionOf(newestFirst, request, rows, () => leadReader.countLeads(wanted));
  },
  cooperationLead: (_, { id: text }, { loaders }) => {
    const id = parseId<'CooperationLead'>(text);
    return id === undefined ? null : loaders.lead.load(id);
  },
};
