import { parseId } from '@promtour/kernel/id';
import type { IdentityReaderFor } from '../application/ports.ts';
import type { QueryResolvers } from '../../graphql/generated/resolvers.ts';
import { listAccessGrants, listApiClients } from './lists.ts';
import { shownViewer } from './viewer.ts';

export function identityQueries(
  reader: IdentityReaderFor,
): Pick<QueryResolvers, 'viewer' | 'apiClients' | 'apiClient' | 'accessGrants'> {
  return {
    viewer: (_, _args, { caller }) => shownViewer(caller.viewer),
    apiClients: (_, { filter, ...page }, { caller }) => listApiClients(reader(caller.viewer), filter, page),
    apiClient: async (_, { id: text }, { caller }) => {
      const id = parseId<'ApiClient'>(text);
      return id === undefined ? null : ((await reader(caller.viewer).apiClient(id)) ?? null);
    },
    accessGrants: (_, { filter, ...page }, { caller }) => listAccessGrants(reader(caller.viewer), filter, page),
  };
}
