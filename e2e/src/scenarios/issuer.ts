import { createPublicKey, verify, type JsonWebKey } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { createBrowser, type Page } from '@promtour/sign-in/browser';
import { beginSignIn, demoConsole } from '@promtour/sign-in/tokens';
import { askWith, registerDashboard, tokenOf, type Program } from '../clients.ts';
import { portalOf } from '../portal.ts';
import type { System } from '../systems.ts';

type Discovery = Readonly<Record<string, unknown>> & { readonly issuer: string; readonly jwks_uri: string };

/** The token issuer, which is part of the registry, is reachable only through the gateway. */
export function issuerScenarios(system: () => System): void {
  describe('the issuer behind the gateway', () => {
    let origin: string;
    let issuer: string;
    let program: Program;
    beforeAll(async () => {
      ({ origin } = system());
      issuer = `${origin}/oidc`;
      program = await registerDashboard(portalOf(system()));
    });

    it.each([
      '/oidc/.well-known/openid-configuration',
      '/.well-known/openid-configuration',
      '/.well-known/oauth-authorization-server/oidc',
    ])('publishes metadata with the gateway’s address: %s', async (path) => {
      const response = await fetch(`${origin}${path}`);
      const discovery = (await response.json()) as Discovery;
      expect({ status: response.status, issuer: discovery.issuer }).toEqual({ status: 200, issuer });
      const addresses = Object.entries(discovery).filter(([name]) => /_(endpoint|uri)$/.test(name));
      expect(addresses.map(([name]) => name)).toEqual(
        expect.arrayContaining(['authorization_endpoint', 'token_endpoint', 'jwks_uri']),
      );
      for (const [name, url] of addresses) expect([name, String(url).startsWith(`${issuer}/`)]).toEqual([name, true]);
    });

    it('gives a program a token that verifies by the published keys and that the gateway accepts', async () => {
      const token = await tokenOf(system(), program);
      const { header, claims } = await checkedBy(issuer, token);
      expect(header).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
      expect(claims).toMatchObject({ iss: issuer, aud: 'urn:promtour:graph', client_id: program.clientId });
      expect(await askWith(system(), token)).toEqual({ status: 200, codes: [] });
    });

    it('refuses a wrong client secret with a standard error', async () => {
      const wrong = { ...program, clientSecret: `${program.clientSecret}x` };
      await expect(tokenOf(system(), wrong)).rejects.toThrow(/no token \(401\): invalid_client/);
    });

    it('signs people in by code and PKCE, with all addresses and cookies on the gateway’s origin', async () => {
      const request = beginSignIn({ issuer, ...demoConsole });
      const browser = createBrowser(demoConsole.redirectUri);
      const page = await browser.open(request.url);
      const answer = await browser.submit(`${page.url}/demo`, { account: 'council', password: 'demo' });
      expectOwn(origin, [page, answer]);

      const returned = answer.returned ?? new URL(issuer);
      expect(`${returned.origin}${returned.pathname}`).toBe(demoConsole.redirectUri);
      expect(returned.searchParams.get('iss')).toBe(issuer);
      const token = await request.finish(returned);
      expect((await checkedBy(issuer, token)).claims).toMatchObject({ iss: issuer, actor: 'PERSON' });
      expect(await askWith(system(), token)).toEqual({ status: 200, codes: [] });
      // An authorization code works once.
      await expect(request.finish(returned)).rejects.toThrow(/invalid_grant/);
    });

    it('refuses a code without its verifier', async () => {
      const [asked, other] = [beginSignIn({ issuer, ...demoConsole }), beginSignIn({ issuer, ...demoConsole })];
      const browser = createBrowser(demoConsole.redirectUri);
      const page = await browser.open(asked.url);
      const { returned } = await browser.submit(`${page.url}/demo`, { account: 'council', password: 'demo' });
      const stolen = new URL(returned ?? issuer);
      stolen.searchParams.set('state', new URL(other.url).searchParams.get('state') ?? '');
      await expect(other.finish(stolen)).rejects.toThrow(/no token \(400\): invalid_grant/);
    });
  });
}

/** Every redirect stays on the gateway's origin; cookies belong to it alone and are not readable by scripts. */
function expectOwn(origin: string, pages: readonly Page[]): void {
  const hops = pages.flatMap((page) => page.hops);
  expect(new Set(hops.map(({ url }) => new URL(url).origin))).toEqual(new Set([origin]));
  const cookies = hops.flatMap(({ headers }) => headers.getSetCookie()).filter((line) => !/^[^=]+=;/.test(line));
  expect(cookies.length).toBeGreaterThan(0);
  for (const cookie of cookies) {
    expect(cookie).toMatch(/; path=\/oidc(\/|;|$)/i);
    expect(cookie).toMatch(/; samesite=/i);
    expect(cookie).toMatch(/; httponly/i);
    expect(cookie).not.toMatch(/; domain=/i);
  }
}

type Checked = {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
};

/** The header and claims of a token whose signature verifies by a published key. */
async function checkedBy(issuer: string, token: string): Promise<Checked> {
  const discovery = (await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()) as Discovery;
  const { keys } = (await (await fetch(discovery.jwks_uri)).json()) as { keys: (JsonWebKey & { kid: string })[] };
  const [header = '', payload = '', signature = ''] = token.split('.');
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
  const jwk = keys.find(({ kid }) => kid === read(header)['kid']);
  if (jwk === undefined) throw new Error('the token’s key is not published');
  const key = { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' as const };
  const good = verify('sha256', Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'));
  expect(good).toBe(true);
  // The private half would have a `d`; only public halves may be published.
  expect(keys.every((published) => !('d' in published))).toBe(true);
  return { header: read(header), claims: read(payload) };
}
