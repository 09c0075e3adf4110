import { filterList, invalidArgument } from '@promtour/service-kit/graphql/arguments';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';
import { parseId, type OrganizationId } from '@promtour/kernel/id';
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
    organization: organizationOf(filter?.organization),
    live: filter?.live ?? undefined,
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
    confirmed: filter?.confirmed ?? undefined,
    organization: organizationOf(filter?.organization),
    live: filter?.live ?? undefined,
  };
  const rows = await reader.accessGrants(wanted, request);
  return connectionOf(grantOrder, request, rows, () => reader.countAccessGrants(wanted));
}

function organizationOf(text: InputMaybe<string>): OrganizationId | undefined {
  if (text === undefined || text === null) return undefined;
  const id = parseId<'Organization'>(text);
  if (id === undefined) throw invalidArgument('filter.organization', { ru: 'UUID', en: 'a UUID' });
  return id;
}
