import type { OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { EntitySchema } from 'typeorm';
import type { ApiClient, ApiClientId, ApiClientKind, LiveSecret, RevocationReason } from '../domain/api-client.ts';
import type { PortalId } from '../../portals/domain/portal.ts';

export type ApiClientRow = {
  id: ApiClientId;
  kind: ApiClientKind;
  name: string;
  organizationId: OrganizationId | null;
  portalId: PortalId | null;
  scopes: string[];
  regions: RegionCode[] | null;
  rateClass: ApiClient['rateClass'];
  redirectUris: string[];
  allowedOrigins: string[];
  confidential: boolean;
  firstParty: boolean;
  version: number;
  createdAt: Date;
  revokedAt: Date | null;
  revocationReason: RevocationReason | null;
};

export const apiClientSchema = new EntitySchema<ApiClientRow>({
  name: 'api_client',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    name: { type: 'text' },
    organizationId: { name: 'organization_id', type: 'uuid', nullable: true },
    portalId: { name: 'portal_id', type: 'uuid', nullable: true },
    scopes: { type: 'text', array: true },
    regions: { type: 'text', array: true, nullable: true },
    rateClass: { name: 'rate_class', type: 'text' },
    redirectUris: { name: 'redirect_uris', type: 'text', array: true },
    allowedOrigins: { name: 'allowed_origins', type: 'text', array: true },
    confidential: { type: 'boolean' },
    firstParty: { name: 'first_party', type: 'boolean' },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    revokedAt: { name: 'revoked_at', type: 'timestamptz', nullable: true },
    revocationReason: { name: 'revocation_reason', type: 'text', nullable: true },
  },
});

export type ApiClientSecretRow = {
  id: LiveSecret['id'];
  clientId: ApiClientId;
  place: number;
  salt: Buffer;
  digest: Buffer;
  createdAt: Date;
  withdrawnAt: Date | null;
};

export const apiClientSecretSchema = new EntitySchema<ApiClientSecretRow>({
  name: 'api_client_secret',
  columns: {
    id: { type: 'uuid', primary: true },
    clientId: { name: 'client_id', type: 'uuid' },
    place: { type: 'smallint' },
    salt: { type: 'bytea' },
    digest: { type: 'bytea' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    withdrawnAt: { name: 'withdrawn_at', type: 'timestamptz', nullable: true },
  },
});

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
