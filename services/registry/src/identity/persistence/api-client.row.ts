import type { OrganizationId, PortalId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import {
  array,
  boolean,
  bytea,
  integer,
  nullable,
  primary,
  table,
  text,
  timestamptz,
  uuid,
  type RowOf,
} from '@promtour/postgres/table';
import type { ApiClient, ApiClientId, ApiClientKind, LiveSecret, RevocationReason } from '../domain/api-client.ts';

export const apiClientSchema = table('api_client', {
  id: primary(uuid<ApiClientId>()),
  kind: text<ApiClientKind>(),
  name: text(),
  organizationId: nullable(uuid<OrganizationId>()),
  portalId: nullable(uuid<PortalId>()),
  scopes: array(text()),
  regions: nullable(array(text<RegionCode>())),
  rateClass: text<ApiClient['rateClass']>(),
  redirectUris: array(text()),
  allowedOrigins: array(text()),
  confidential: boolean(),
  firstParty: boolean(),
  version: integer(),
  createdAt: timestamptz(),
  revokedAt: nullable(timestamptz()),
  revocationReason: nullable(text<RevocationReason>()),
});

export type ApiClientRow = RowOf<typeof apiClientSchema>;

export const apiClientSecretSchema = table('api_client_secret', {
  id: primary(uuid<LiveSecret['id']>()),
  clientId: uuid<ApiClientId>(),
  place: integer(),
  salt: bytea(),
  digest: bytea(),
  createdAt: timestamptz(),
  withdrawnAt: nullable(timestamptz()),
});

type ApiClientSecretRow = RowOf<typeof apiClientSecretSchema>;

export function apiClientToRow(client: Omit<ApiClient, 'secrets'>): ApiClientRow {
  const { id, kind, name, organizationId, portalId, rateClass, confidential, firstParty, version } = client;
  const { createdAt, revokedAt, revocationReason } = client;
  return {
    ...{ id, kind, name, organizationId, portalId, rateClass, confidential, firstParty, version },
    ...{ createdAt, revokedAt, revocationReason },
    scopes: [...client.scopes],
    regions: client.regions === null ? null : [...client.regions],
    redirectUris: [...client.redirectUris],
    allowedOrigins: [...client.allowedOrigins],
  };
}

/** @param secrets live secrets; those of other clients are ignored */
export function apiClientFromRow(row: ApiClientRow, secrets: readonly ApiClientSecretRow[]): ApiClient {
  const own = secrets.filter(({ clientId }) => clientId === row.id);
  return { ...row, secrets: own.map(({ id, createdAt }) => ({ id, createdAt })) };
}
