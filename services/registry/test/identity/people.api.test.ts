import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { scopesOfRole } from '@promtour/access/roles';
import { demoPrograms } from '@promtour/sign-in/demo-programs';
import { clientToken, signIn } from '@promtour/sign-in/tokens';
import { decodeJwt } from 'jose';
import { readEnvironment } from '../../src/environment.ts';
import { demoClients } from '../../src/identity/issuer/demo-accounts.ts';
import type { TestRegistry } from '../registry.ts';
import { startIssuer } from './issuer.ts';
import { createAccessGrant, createApiClient, newPortal, withdrawAccessGrant } from './words.ts';

let registry: TestRegistry & { readonly issuer: string };
beforeAll(async () => {
  registry = await startIssuer();
});
afterAll(() => registry.stop());

const as = (account: string, password = 'demo', scope?: string) =>
  signIn({ issuer: registry.issuer, account, password, ...(scope === undefined ? {} : { scope }) });

const scopesOf = (token: string) => String(decodeJwt(token)['scope']).split(' ').toSorted();

describe('a demo person', () => {
  it.each([
    ['official', 'AGENCY_OFFICIAL', ['*']],
    ['coordinator', 'REGION_COORDINATOR', ['RU-SMO']],
    ['council', 'COUNCIL_MEMBER', ['RU-SMO']],
    ['neighbor', 'REGION_COORDINATOR', ['RU-MOS']],
  ] as const)('%s signs in and has the role’s permissions', async (account, role, regions) => {
    const token = await as(account);
    expect(scopesOf(token)).toEqual([...scopesOfRole[role]].toSorted());
    const claims = decodeJwt(token);
    expect(claims).toMatchObject({
      iss: registry.issuer,
      aud: 'urn:promtour:graph',
      actor: 'PERSON',
      regions,
      rate_class: 'STANDARD',
      client_id: '01900000-0000-7000-8000-0000000000d0',
      grant: expect.stringMatching(/^[\da-f-]{36}$/),
      sub: expect.stringMatching(/^[\da-f-]{36}$/),
    });
    expect(decodeJwt(await as(account)).sub).toBe(claims.sub);
  });

  it('gets a token for fewer scopes on request', async () => {
    expect(scopesOf(await as('official', 'demo', 'registry:read clients:manage'))).toEqual([
      'clients:manage',
      'registry:read',
    ]);
  });

  it.each([
    ['official', 'wrong'],
    ['nobody', 'demo'],
    ['__proto__', 'demo'],
  ])('is not signed in as %s with the password %s', async (account, password) => {
    await expect(as(account, password)).rejects.toThrow(/failed \(401\): Sign in/);
  });

  it('without a role is told so, and signs in after a grant', async () => {
    await expect(as('manager')).rejects.toThrow(/failed \(403\): You have no access/);
    const { id: organization = '' } = await registry.register();
    const input = { issuer: 'urn:promtour:demo', subject: 'manager', role: 'PLANT_MANAGER', organization };
    const { id } = await registry.change(createAccessGrant, { input });
    expect(decodeJwt(await as('manager'))).toMatchObject({ organization, grant: id, regions: ['*'] });
    await registry.change(withdrawAccessGrant, { input: { id } });
    await expect(as('manager')).rejects.toThrow(/403/);
  });
});

describe('a demo client', () => {
  const tokenOf = (name: 'portal' | 'agency' | 'dashboard') =>
    clientToken({ issuer: registry.issuer, ...demoPrograms[name] });

  it('has the same properties in the token endpoint and in the registry', () => {
    const { console: _people, ...programs } = demoClients;
    expect(demoPrograms).toEqual(
      Object.fromEntries(
        Object.entries(programs).map(([name, { id, secret }]) => [name, { clientId: id, clientSecret: secret }]),
      ),
    );
  });

  const register = (key: string, input: object) =>
    registry.change(createApiClient, { input: { idempotencyKey: key, ...input } });

  it('has its printed secret', async () => {
    const clientId = demoClients.dashboard.id;
    expect(decodeJwt(await tokenOf('dashboard'))).toMatchObject({
      sub: clientId,
      client_id: clientId,
      actor: 'CLIENT',
    });
  });

  it('gets its printed secret when it is registered for its organization or portal', async () => {
    const [{ id: organization }, portal] = [await registry.register(), await newPortal(registry)];
    const scopes = ['bookings:read', 'bookings:write'];
    await register('demo-agency', { kind: 'AGENCY', name: 'Agency', organization, scopes });
    await register('demo-portal', { kind: 'PORTAL', name: 'Portal', portal, scopes });
    expect(decodeJwt(await tokenOf('agency'))).toMatchObject({ organization });
    expect(decodeJwt(await tokenOf('portal'))).toMatchObject({ portal });
  });
});

describe('the demo accounts', () => {
  it('stop working after a start without them', async () => {
    const other = await startIssuer({
      DATABASE_URL: registry.database.url,
      DEMO_ACCOUNTS: 'false',
    });
    try {
      await expect(signIn({ issuer: other.issuer, account: 'official', password: 'demo' })).rejects.toThrow(
        /the sign-in page was not returned \(400\)/,
      );
      await expect(
        clientToken({
          issuer: other.issuer,
          clientId: demoClients.dashboard.id,
          clientSecret: demoClients.dashboard.secret,
        }),
      ).rejects.toThrow(/invalid_client/);
    } finally {
      await other.stop();
    }
    expect(() => readEnvironment({ ...registry.environment, NODE_ENV: 'production' })).toThrow(/DEMO_ACCOUNTS/);
  });
});
