import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createBrowser, type Browser } from '@promtour/sign-in/browser';
import { freePort } from '@promtour/testkit/free-port';
import { decodeJwt } from 'jose';
import { startRegistry, type TestRegistry } from '../registry.ts';
import { startUpstream, type UpstreamIssuer } from './upstream.ts';
import { askToken, createAccessGrant, newClient } from './words.ts';

const redirectUri = 'http://127.0.0.1/console';
const verifier = randomBytes(32).toString('base64url');

let registry: TestRegistry;
let upstream: UpstreamIssuer;
let issuer: string;
let request: string;
let clientId: string;
beforeAll(async () => {
  const port = await freePort();
  issuer = `http://127.0.0.1:${port}/oidc`;
  upstream = await startUpstream(`${issuer}/callback`);
  const name = { ru: 'Министерство', en: 'Ministry' };
  const away = { name: { ru: 'Никто', en: 'Nobody' }, issuer: `http://127.0.0.1:${await freePort()}`, clientId: 'x' };
  registry = await startRegistry({
    PORT: String(port),
    ISSUER: issuer,
    LOG_LEVEL: 'fatal',
    OIDC_ISSUERS: JSON.stringify([
      { name, issuer: upstream.url, clientId: 'promtour', clientSecret: 'upstream-secret' },
      away,
    ]),
  });
  ({ id: clientId } = await newClient(registry, {
    confidential: false,
    firstParty: true,
    redirectUris: [redirectUri],
  }));
  request = `${issuer}/auth?${new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString()}`;
});
afterAll(async () => {
  await registry.stop();
  await upstream.stop();
});

async function give(subject: string): Promise<string> {
  const input = { issuer: upstream.url, subject, role: 'COUNCIL_MEMBER', regions: ['RU-SMO'] };
  const { id = '' } = await registry.change(createAccessGrant, { input });
  return id;
}

/** The sign-in page, in a new browser. */
async function begin(): Promise<{ browser: Browser; url: string; text: string }> {
  const browser = createBrowser(redirectUri);
  const { url, text } = await browser.open(request);
  return { browser, url, text };
}

describe('people sign in through a configured issuer', () => {
  it('and get a token for the role granted to their subject there', async () => {
    const grant = await give('petrov');
    upstream.subject = 'petrov';
    const { browser, url, text } = await begin();
    expect(text).toContain('Ministry');
    expect(text).not.toContain('name="password"');
    const page = await browser.open(`${url}/issuer/0`);
    const { body } = await askToken(registry, {
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: redirectUri,
      code: page.returned?.searchParams.get('code') ?? '',
      code_verifier: verifier,
    });
    const claims = decodeJwt(String(body['access_token']));
    expect(claims).toMatchObject({ actor: 'PERSON', grant, regions: ['RU-SMO'] });
    expect(claims.sub).not.toContain('petrov');
    expect(JSON.stringify([claims, decodeJwt(String(body['id_token']))])).not.toContain('petrov');
  });

  it('and without a role are told so', async () => {
    upstream.subject = 'stranger';
    const { browser, url } = await begin();
    const page = await browser.open(`${url}/issuer/0`);
    expect({ status: page.status, returned: page.returned }).toEqual({ status: 403, returned: undefined });
    expect(page.text).toContain('You have no access');
  });

  it('and are told if it does not answer', async () => {
    const { browser, url } = await begin();
    const page = await browser.open(`${url}/issuer/1`);
    expect({ status: page.status, title: /<title>(.*)<\/title>/.exec(page.text)?.[1] }).toEqual({
      status: 502,
      title: 'Your identity provider is not responding',
    });
  });

  it('but not with a response that is unsolicited, altered, or repeated', async () => {
    const stop = `${upstream.url}/auth`;
    const answerTo = async (change: (state: string) => string) => {
      const browser = createBrowser(redirectUri);
      const { url } = await browser.open(request);
      // Stops at the redirect to the issuer: its response is forged.
      const asked = await browser.until(stop).open(`${url}/issuer/0`);
      const state = change(asked.returned?.searchParams.get('state') ?? '');
      const callback = `${issuer}/callback?${new URLSearchParams({ code: 'made-up', state }).toString()}`;
      return { answer: await browser.open(callback), browser, callback };
    };
    const title = ({ text }: { text: string }) => /<title>(.*)<\/title>/.exec(text)?.[1];

    const unasked = await createBrowser(redirectUri).open(`${issuer}/callback?code=x&state=${'u'.repeat(21)}.guess`);
    const changed = await answerTo((state) => `${state}x`);
    const right = await answerTo((state) => state);
    const twice = await right.browser.open(right.callback);
    const pages = [unasked, changed.answer, right.answer, twice];
    expect(pages.map(({ status, returned }) => ({ status, returned }))).toEqual(
      pages.map(() => ({ status: 400, returned: undefined })),
    );
    expect(pages.map(title)).toEqual([
      'This sign-in has expired',
      'Your identity provider did not confirm the sign-in',
      'Your identity provider did not confirm the sign-in',
      'This sign-in has expired',
    ]);
  });
});
