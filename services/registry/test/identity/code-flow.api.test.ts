import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createBrowser, type Page } from '@promtour/sign-in/browser';
import { demoConsole } from '@promtour/sign-in/tokens';
import { eventually } from '@promtour/testkit/eventually';
import { decodeJwt } from 'jose';
import type { TestRegistry } from '../registry.ts';
import { startIssuer } from './issuer.ts';
import { askToken, newClient, newPortal, withdrawAccessGrant } from './words.ts';

let registry: TestRegistry & { readonly issuer: string };
beforeAll(async () => {
  registry = await startIssuer();
});
afterAll(() => registry.stop());

const verifier = randomBytes(32).toString('base64url');
const challenge = createHash('sha256').update(verifier).digest('base64url');

type Parameters = Readonly<Record<string, string | undefined>>;

/** A valid authorization request of the demonstration console, with changes. */
function request(changes: Parameters = {}): string {
  const parameters: Parameters = {
    client_id: demoConsole.clientId,
    redirect_uri: demoConsole.redirectUri,
    response_type: 'code',
    scope: 'openid',
    state: 'state-1',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...changes,
  };
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `${registry.issuer}/auth?${new URLSearchParams(given).toString()}`;
}

async function signedIn(changes: Parameters = {}, account = 'official'): Promise<Page> {
  const browser = createBrowser(changes['redirect_uri'] ?? demoConsole.redirectUri);
  const page = await browser.open(request(changes));
  return browser.submit(`${page.url}/demo`, { account, password: 'demo' });
}

async function codeOf(changes: Parameters = {}): Promise<string> {
  return (await signedIn(changes)).returned?.searchParams.get('code') ?? '';
}

const exchange = (code: string, changes: Parameters = {}) => {
  const form = {
    grant_type: 'authorization_code',
    client_id: demoConsole.clientId,
    redirect_uri: demoConsole.redirectUri,
    code,
    code_verifier: verifier,
    ...changes,
  };
  return askToken(registry, form);
};

describe('an authorization request', () => {
  it.each<[string, Parameters]>([
    ['a forged redirect URI', { redirect_uri: 'https://evil.example/back' }],
    ['a redirect URI with something added', { redirect_uri: `${demoConsole.redirectUri}/../evil` }],
    ['no redirect URI', { redirect_uri: undefined }],
    ['an unknown client', { client_id: '0198f6a0-0000-7000-8000-00000000ffff' }],
    ['a client that signs nobody in', { client_id: '01900000-0000-7000-8000-0000000000d3' }],
  ])('with %s is answered here and sends nobody anywhere', async (_, changes) => {
    const page = await createBrowser('https://evil.example/back').open(request(changes));
    expect({ status: page.status, returned: page.returned }).toEqual({ status: 400, returned: undefined });
    expect(page.text).not.toMatch(/node_modules|at .*\.js|stack/);
  });

  it.each<[string, Parameters, string]>([
    ['no PKCE', { code_challenge: undefined, code_challenge_method: undefined }, 'invalid_request'],
    ['plain PKCE', { code_challenge: verifier, code_challenge_method: 'plain' }, 'invalid_request'],
    ['PKCE without its method', { code_challenge_method: undefined }, 'invalid_request'],
    ['the implicit flow', { response_type: 'id_token', nonce: 'n' }, 'unsupported_response_type'],
    ['another resource', { resource: 'https://elsewhere.example' }, 'invalid_target'],
    ['no interaction allowed', { prompt: 'none' }, 'login_required'],
  ])('with %s is sent back with the RFC’s code', async (_, changes, error) => {
    const page = await createBrowser(demoConsole.redirectUri).open(request(changes));
    const answer = page.returned;
    const parameters = new URLSearchParams(answer?.search === '' ? answer.hash.slice(1) : answer?.search);
    expect({ error: parameters.get('error'), state: parameters.get('state') }).toEqual({ error, state: 'state-1' });
  });
});

describe('an authorization code', () => {
  it('works once; used again it is refused', async () => {
    const code = await codeOf();
    expect((await exchange(code)).status).toBe(200);
    expect((await exchange(code)).body).toMatchObject({ error: 'invalid_grant' });
  });

  it('that is replayed, later or concurrently, revokes its tokens and publishes the event', async () => {
    const published = async () => {
      const events = await registry.publishedOf('promtour.registry.api-client.code-replayed.v1');
      return events.map(({ data }) => (data as { codeId: string }).codeId);
    };
    const tellsOf = (codeId: unknown) =>
      eventually(async () => (await published()).includes(String(codeId)), { within: 60_000 });
    const once = await exchange(await codeOf());
    const { code: unused } = decodeJwt(String(once.body['access_token']));
    const code = await codeOf();
    const { body } = await exchange(code);
    const { code: codeId, jti } = decodeJwt(String(body['access_token']));
    expect({ codeId, jti }).toEqual({ codeId: expect.stringMatching(/^[\da-f-]{36}$/), jti: expect.any(String) });
    expect(await published()).not.toContain(codeId);
    // A wrong code verifier is rejected and invalidates the code.
    expect((await exchange(code, { code_verifier: 'a'.repeat(43) })).status).toBe(400);
    await tellsOf(codeId);
    expect(await published()).not.toContain(unused);

    const raced = await codeOf();
    const answers = await Promise.all(Array.from({ length: 5 }, () => exchange(raced)));
    const [winner] = answers.filter(({ status }) => status === 200);
    if (winner !== undefined) await tellsOf(decodeJwt(String(winner.body['access_token']))['code']);
  });

  it('that is replayed after its own expiry revokes its tokens while they are valid', async () => {
    const code = await codeOf();
    const { code: codeId } = decodeJwt(String((await exchange(code)).body['access_token']));
    // Nine minutes later, by the records' expiry: a code is valid for one minute.
    await registry.rows(`UPDATE oidc_record SET expires_at = expires_at - interval '9 minutes'`);
    expect((await exchange(code)).body).toMatchObject({ error: 'invalid_grant' });
    await eventually(
      async () => {
        const events = await registry.publishedOf('promtour.registry.api-client.code-replayed.v1');
        return events.some(({ data }) => (data as { codeId: string }).codeId === codeId);
      },
      { within: 60_000 },
    );
  });

  it('yields one token for ten concurrent requests', async () => {
    const code = await codeOf();
    const answers = await Promise.all(Array.from({ length: 10 }, () => exchange(code)));
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
    expect(answers.every(({ status, body }) => status === 200 || body['error'] === 'invalid_grant')).toBe(true);
  });

  it('is refused to another client, with another verifier or another redirect', async () => {
    const other = await newClient(registry, {
      confidential: false,
      redirectUris: [demoConsole.redirectUri],
    });
    const attempts: Parameters[] = [
      { client_id: other.id },
      { code_verifier: 'a'.repeat(43) },
      { code_verifier: undefined },
      { redirect_uri: 'https://evil.example/back' },
    ];
    for (const changes of attempts) {
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      const form = {
        ...given,
        ...('code_verifier' in changes && changes['code_verifier'] === undefined ? { code_verifier: '' } : {}),
      };
      const { status, body } = await exchange(await codeOf(), form);
      expect({ changes, status, error: body['error'] }).toEqual({ changes, status: 400, error: 'invalid_grant' });
    }
  });

  it('yields no refresh token', async () => {
    const { body } = await exchange(await codeOf({ scope: 'openid offline_access' }));
    expect(Object.keys(body).toSorted()).toEqual(['access_token', 'expires_in', 'id_token', 'scope', 'token_type']);
  });
});

describe('the agency’s own client on a person’s machine', () => {
  it('shows a page even to a signed-in person, and lists what the token will allow', async () => {
    const browser = createBrowser(demoConsole.redirectUri);
    const page = await browser.open(request());
    const first = await browser.submit(`${page.url}/demo`, { account: 'official', password: 'demo' });
    expect(first.returned?.searchParams.get('code')).toMatch(/./);

    const again = await browser.open(request());
    expect({ status: again.status, returned: again.returned }).toEqual({ status: 200, returned: undefined });
    expect(again.text).toContain('clients:manage');
    const silent = await browser.open(request({ prompt: 'none' }));
    expect(silent.returned?.searchParams.get('error')).toMatch(/_required$/);
    const allowed = await browser.submit(`${again.url}/consent`, { allow: 'yes' });
    const { body } = await exchange(allowed.returned?.searchParams.get('code') ?? '');
    expect(String(body['scope']).split(' ')).toContain('clients:manage');
  });

  it('redirects to its registered ports only', async () => {
    for (const port of [80, 8477, 49_152]) {
      const uri = port === 80 ? demoConsole.redirectUri : `http://127.0.0.1:${port}/signed-in`;
      const page = await createBrowser(uri).open(request({ redirect_uri: uri }));
      expect({ port, status: page.status }).toEqual({ port, status: port === 49_152 ? 400 : 200 });
    }
  });
});

describe('a client that is not the agency’s own', () => {
  const redirectUri = 'http://127.0.0.1/portal-back';

  it('is named to the person, asks for consent, and gets no more than its own rights', async () => {
    const portal = await newClient(registry, {
      kind: 'PORTAL',
      name: 'Портал <b>Смоленска</b>',
      portal: await newPortal(registry),
      scopes: ['analytics:read'],
      regions: ['RU-SMO', 'RU-TUL'],
      confidential: false,
      redirectUris: [redirectUri],
    });
    const changes = { client_id: portal.id, redirect_uri: redirectUri };
    const browser = createBrowser(redirectUri);
    const page = await browser.open(request(changes));
    expect(page.text).toContain('&#60;b&#62;Смоленска');
    const consent = await browser.submit(`${page.url}/demo`, { account: 'official', password: 'demo' });
    expect(consent.text).toContain('analytics:read');
    expect(consent.text).not.toContain('clients:manage');
    const allowed = await browser.submit(`${consent.url}/consent`, { allow: 'yes' });
    const code = allowed.returned?.searchParams.get('code') ?? '';
    const { body } = await exchange(code, changes);
    expect(decodeJwt(String(body['access_token']))).toMatchObject({
      actor: 'PERSON',
      scope: 'analytics:read',
      regions: ['RU-SMO', 'RU-TUL'],
    });

    // Consent is requested each time: another program on the person's machine could have sent the request.
    const again = await browser.open(request(changes));
    expect(again.returned).toBeUndefined();
    expect(again.text).toContain('analytics:read');
    const anyPort = 'http://127.0.0.1:49152/portal-back';
    expect((await browser.open(request({ ...changes, redirect_uri: anyPort }))).status).toBe(200);

    const other = createBrowser(redirectUri);
    const second = await other.open(request(changes));
    const asked = await other.submit(`${second.url}/demo`, { account: 'official', password: 'demo' });
    const refused = await other.submit(`${asked.url}/consent`, { allow: 'no' });
    expect(refused.returned?.searchParams.get('error')).toBe('access_denied');
  });
});

it('a client with a server and a loopback redirect shows a page for the loopback redirect only', async () => {
  const [server, machine] = ['https://portal.example/back', 'http://127.0.0.1:8499/back'];
  const { id } = await newClient(registry, {
    kind: 'DASHBOARD',
    scopes: ['registry:read'],
    regions: ['RU-SMO'],
    firstParty: true,
    redirectUris: [server, machine],
  });
  const browser = createBrowser(machine);
  const page = await browser.open(request({ client_id: id, redirect_uri: machine }));
  const signed = await browser.submit(`${page.url}/demo`, { account: 'official', password: 'demo' });
  expect(signed.returned?.searchParams.get('code')).toMatch(/./);
  expect((await browser.open(request({ client_id: id, redirect_uri: machine }))).returned).toBeUndefined();

  const browserOfServer = createBrowser(server);
  const first = await browserOfServer.open(request({ client_id: id, redirect_uri: server }));
  await browserOfServer.submit(`${first.url}/demo`, { account: 'official', password: 'demo' });
  const again = await browserOfServer.open(request({ client_id: id, redirect_uri: server }));
  expect(again.returned?.searchParams.get('code')).toMatch(/./);
});

describe('the sign-in page', () => {
  it('uses the browser’s language, runs no script and is bound to its browser', async () => {
    const first = await fetch(request(), { redirect: 'manual' });
    const location = new URL(first.headers.get('location') ?? '', registry.issuer);
    const cookie = first.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const page = await fetch(location, { headers: { cookie, 'accept-language': 'ru' } });
    const text = await page.text();
    expect(text).toContain('<html lang="ru">');
    expect(text).toContain('<label for="password">Пароль</label>');
    expect(text).not.toMatch(/<script|style=|onclick/);
    expect(page.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; form-action 'self' http://127.0.0.1; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(first.headers.getSetCookie().every((line) => /httponly/i.test(line) && /samesite=lax/i.test(line))).toBe(
      true,
    );

    const stranger = await fetch(location);
    expect(stranger.status).toBe(400);
    const forged = await fetch(`${location.href}/demo`, {
      method: 'POST',
      body: new URLSearchParams({ account: 'official', password: 'demo' }),
    });
    expect(forged.status).toBe(400);
  });

  it('of a person whose role was withdrawn while signed in asks to sign in again', async () => {
    const browser = createBrowser(demoConsole.redirectUri);
    const page = await browser.open(request());
    await browser.submit(`${page.url}/demo`, { account: 'council', password: 'demo' });
    const asked = await browser.open(request());
    const allowed = await browser.submit(`${asked.url}/consent`, { allow: 'yes' });
    expect(allowed.returned?.searchParams.get('code')).toMatch(/./);
    const found = await registry.ask<{ accessGrants: { nodes: { id: string }[] } }>(
      '{ accessGrants(filter: { roles: [COUNCIL_MEMBER], statuses: [ACTIVE] }) { nodes { id } } }',
    );
    const id = found.expectData().accessGrants.nodes[0]?.id;
    await registry.change(withdrawAccessGrant, { input: { id } });
    const anew = await browser.open(request());
    expect(anew.returned).toBeUndefined();
    expect(anew.text).toContain('name="password"');
    const denied = await browser.open(request({ prompt: 'none' }));
    expect(denied.returned?.searchParams.get('error')).toMatch(/login_required|interaction_required/);
  });
});
