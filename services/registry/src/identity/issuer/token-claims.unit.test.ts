import { describe, expect, it } from '@jest/globals';
import { claimsSchema } from '@promtour/access/claims';
import { scopesOfRole } from '@promtour/access/roles';
import type { AccessGrant } from '../domain/access-grant.ts';
import type { ApiClient } from '../domain/api-client.ts';
import { claimsOfClient, claimsOfPerson } from './token-claims.ts';

const client = {
  id: '0198f6a0-0000-7000-8000-000000000001',
  kind: 'DASHBOARD',
  name: 'A dashboard',
  organizationId: null,
  portalId: null,
  scopes: ['analytics:read', 'registry:read'],
  regions: ['RU-SMO', 'RU-TUL'],
  rateClass: 'HIGH',
  firstParty: false,
} as unknown as ApiClient;

const grant = {
  id: '0198f6a0-0000-7000-8000-000000000002',
  role: 'REGION_COORDINATOR',
  organizationId: null,
  regions: ['RU-SMO', 'RU-PSK'],
} as unknown as AccessGrant;

describe('the claims of a token', () => {
  it('of a client are its own, or the requested subset', () => {
    expect(claimsOfClient(client, undefined)).toEqual({
      actor: 'CLIENT',
      scope: 'analytics:read registry:read',
      regions: ['RU-SMO', 'RU-TUL'],
      rate_class: 'HIGH',
    });
    expect(claimsOfClient(client, ['registry:read', 'clients:manage']).scope).toBe('registry:read');
  });

  it('of a client never include claims that its kind cannot have, whatever the row contains', () => {
    expect(claimsOfClient({ ...client, scopes: ['clients:manage', 'audit:read'] }, undefined).scope).toBe('audit:read');
  });

  it('of a person through the agency’s own client are the role’s', () => {
    const claims = claimsOfPerson(grant, { ...client, firstParty: true }, undefined);
    expect(claims.scope.split(' ')).toEqual(scopesOfRole.REGION_COORDINATOR);
    expect(claims).toMatchObject({ actor: 'PERSON', regions: ['RU-SMO', 'RU-PSK'], grant: grant.id });
  });

  it('of a person through another client are the intersection of both', () => {
    expect(claimsOfPerson(grant, client, undefined)).toMatchObject({
      scope: 'registry:read analytics:read',
      regions: ['RU-SMO'],
    });
    expect(claimsOfPerson({ ...grant, regions: null }, client, undefined).regions).toEqual(['RU-SMO', 'RU-TUL']);
    expect(claimsOfPerson({ ...grant, regions: null }, { ...client, regions: null }, undefined).regions).toEqual(['*']);
  });

  it('of an organization’s manager through another client are bounded by its regions; through the agency’s own client they are not', () => {
    const manager: AccessGrant = {
      ...grant,
      role: 'PLANT_MANAGER',
      organizationId: '0198f6a0-0000-7000-8000-000000000003' as AccessGrant['organizationId'],
      regions: [],
    };
    expect(claimsOfPerson(manager, client, undefined).regions).toEqual(['RU-SMO', 'RU-TUL']);
    expect(claimsOfPerson(manager, { ...client, regions: null }, undefined).regions).toEqual(['*']);
    expect(claimsOfPerson(manager, { ...client, firstParty: true }, undefined).regions).toEqual(['*']);
  });

  it('have the standard form', () => {
    for (const claims of [claimsOfClient(client, undefined), claimsOfPerson(grant, client, undefined)])
      expect(claimsSchema.safeParse({ sub: 'x', client_id: client.id, ...claims }).success).toBe(true);
  });
});
