import { filterIds, filterList } from '@promtour/service-kit/graphql/arguments';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
  type PageArguments,
} from '@promtour/service-kit/pagination/page';
import type { IdentityReader } from '../application/ports.ts';
import type { AccessGrant } from '../domain/access-grant.ts';
import type { ApiClient } from '../domain/api-client.ts';
import type { AccessGrantFilter, ApiClientFilter } from '../../graphql/generated/resolvers.ts';

export type ApiClientConnection = Connection<ApiClient>;
export type AccessGrantConnection = Connection<AccessGrant>;

const clientOrder: ListOrder<ApiClient> = { name: 'apiClients', keys: 1, position: ({ id }) => [id] };
const grantOrder: ListOrder<AccessGrant> = { name: 'accessGrants', keys: 1, position: ({ id }) => [id] };

export async function listApiClients(
  reader: IdentityReader,
  filter: InputMaybe<ApiClientFilter>,
  page: PageArguments,
): Promise<ApiClientConnection> {
  const request = readPageArguments(clientOrder, page);
  const wanted = {
    kinds: filterList('filter.kinds', filter?.kinds),
    organizations: filterIds<'Organization'>('filter.organizations', filter?.organizations),
    statuses: filterList('filter.statuses', filter?.statuses),
  };
  const rows = await reader.apiClients(wanted, request);
  return connectionOf(clientOrder, request, rows, () => reader.countApiClients(wanted));
}

export async function listAccessGrants(
  reader: IdentityReader,
  filter: InputMaybe<AccessGrantFilter>,
  page: PageArguments,
): Promise<AccessGrantConnection> {
  const request = readPageArguments(grantOrder, page);
  const wanted = {
    roles: filterList('filter.roles', filter?.roles),
    organizations: filterIds<'Organization'>('filter.organizations', filter?.organizations),
    statuses: filterList('filter.statuses', filter?.statuses),
  };
  const rows = await reader.accessGrants(wanted, request);
  return connectionOf(grantOrder, request, rows, () => reader.countAccessGrants(wanted));
}
