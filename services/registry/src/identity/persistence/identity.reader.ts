import type { Viewer } from '@promtour/access/viewer';
import { applyKeyset, type KeysetColumn } from '@promtour/postgres/keyset';
import { In, IsNull, type DataSource, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { managedScope } from '../application/managed-scope.policy.ts';
import type { AccessGrantFilter, ApiClientFilter, IdentityReader } from '../application/ports.ts';
import type { AccessGrant } from '../domain/access-grant.ts';
import type { ApiClient } from '../domain/api-client.ts';
import { accessGrantFromRow, accessGrantSchema, personSchema, type AccessGrantRow } from './access-grant.row.ts';
import { apiClientFromRow, apiClientSchema, apiClientSecretSchema, type ApiClientRow } from './api-client.row.ts';
import { managedCondition } from './managed.query.ts';

/** What a status means in the table. */
const clientStatus = { ACTIVE: 'r.revoked_at IS NULL', REVOKED: 'r.revoked_at IS NOT NULL' };
const grantStatus = {
  PROPOSED: '(r.confirmed_at IS NULL AND r.withdrawn_at IS NULL)',
  ACTIVE: '(r.confirmed_at IS NOT NULL AND r.withdrawn_at IS NULL)',
  WITHDRAWN: 'r.withdrawn_at IS NOT NULL',
};

function anyStatus<Status extends string>(
  statuses: readonly Status[],
  conditions: Readonly<Record<Status, string>>,
): string {
  return statuses.length === 0 ? 'false' : `(${statuses.map((status) => conditions[status]).join(' OR ')})`;
}

/** Newest first. */
const byId: readonly KeysetColumn[] = [{ sql: 'r.id', type: 'uuid' }];

/** Clients and grants that the viewer may manage. */
export function createIdentityReader({ manager }: DataSource, viewer: Viewer): IdentityReader {
  function bounded<Row extends ObjectLiteral>(
    query: SelectQueryBuilder<Row>,
    has: { readonly portals: boolean },
  ): SelectQueryBuilder<Row> {
    const { sql, parameters } = managedCondition(managedScope(viewer), 'r', has);
    return query.where(sql, parameters);
  }

  function clients(filter: Partial<ApiClientFilter>): SelectQueryBuilder<ApiClientRow> {
    const { kinds, organizations, statuses } = filter;
    const query = bounded(manager.createQueryBuilder(apiClientSchema, 'r'), { portals: true });
    if (kinds !== undefined) query.andWhere('r.kind = ANY(:kinds)', { kinds });
    if (organizations !== undefined) query.andWhere('r.organization_id = ANY(:organizations)', { organizations });
    if (statuses !== undefined) query.andWhere(anyStatus(statuses, clientStatus));
    return query;
  }

  function grants(filter: Partial<AccessGrantFilter>): SelectQueryBuilder<AccessGrantRow> {
    const { roles, organizations, statuses } = filter;
    const query = bounded(manager.createQueryBuilder(accessGrantSchema, 'r'), { portals: false });
    if (roles !== undefined) query.andWhere('r.role = ANY(:roles)', { roles });
    if (organizations !== undefined) query.andWhere('r.organization_id = ANY(:organizations)', { organizations });
    if (statuses !== undefined) query.andWhere(anyStatus(statuses, grantStatus));
    return query;
  }

  async function withSecrets(rows: readonly ApiClientRow[]): Promise<ApiClient[]> {
    if (rows.length === 0) return [];
    const secrets = await manager.find(apiClientSecretSchema, {
      where: { clientId: In(rows.map(({ id }) => id)), withdrawnAt: IsNull() },
      order: { id: 'ASC' },
    });
    return rows.map((row) => apiClientFromRow(row, secrets));
  }

  async function withPeople(rows: readonly AccessGrantRow[]): Promise<AccessGrant[]> {
    if (rows.length === 0) return [];
    const people = await manager.findBy(personSchema, { id: In(rows.map(({ personId }) => personId)) });
    const byPerson = new Map(people.map((person) => [person.id, person]));
    return rows.map((row) => accessGrantFromRow(row, byPerson.get(row.personId)));
  }

  return {
    apiClients: async (filter, page) => withSecrets(await applyKeyset(clients(filter), byId, 'DESC', page).getMany()),
    countApiClients: (filter) => clients(filter).getCount(),
    async apiClient(id) {
      const [client] = await withSecrets(await clients({}).andWhere('r.id = :id', { id }).getMany());
      return client;
    },
    accessGrants: async (filter, page) => withPeople(await applyKeyset(grants(filter), byId, 'DESC', page).getMany()),
    countAccessGrants: (filter) => grants(filter).getCount(),
    async accessGrant(id) {
      const [grant] = await withPeople(await grants({}).andWhere('r.id = :id', { id }).getMany());
      return grant;
    },
  };
}
