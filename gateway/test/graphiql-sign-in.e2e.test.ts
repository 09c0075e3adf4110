import { createHash } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { freePort } from '@promtour/testkit/free-port';
import { startTestIssuer, type TestIssuer } from '@promtour/testkit/test-issuer';
import { agencyClient } from '@promtour/testkit/viewers';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { canRunBrowser, launchBrowser } from '@promtour/testkit/browser';
import { startSmallGraph, stopSmallGraph, type SmallGraph } from './fixture/small-graph.ts';
import { startTestGateway, type TestGateway } from './fixture/test-gateway.ts';

const clientId = '0198f6a0-0000-7000-8000-00000000c11e';
const viewer = { ...agencyClient('0198f6a0-0000-7000-8000-0000000000a1'), clientId, subject: clientId };

let graph: SmallGraph;
let issuer: TestIssuer;
let gateway: TestGateway;
let browser: Browser;

/** What the issuer answers to the next request for a code. */
let grants: (state: string) => Record<string, string>;
/** Lifetime of the tokens, in seconds. */
let lifetime: number;
let asked: URLSearchParams;

beforeEach(() => {
  grants = (state) => ({ code: 'the-code', state });
  lifetime = 600;
});

const inBrowser = canRunBrowser('signing in from GraphiQL') ? describe : describe.skip;

inBrowser('signing in from GraphiQL', () => {
  beforeAll(async () => {
    const port = await freePort();
    graph = await startSmallGraph();
    issuer = await startTestIssuer(`http://127.0.0.1:${port}/oidc`);
    issuer.interference = authorize;
    gateway = await startTestGateway(graph, {
      NODE_ENV: 'development',
      PORT: String(port),
      ISSUER: issuer.issuer,
      // The registry is the issuer.
      REGISTRY_URL: issuer.jwksUrl.replace('/oidc/jwks', '/graphql'),
      GRAPHIQL_CLIENT_ID: clientId,
    });
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await gateway.stop();
    await issuer.stop();
    await stopSmallGraph(graph);
  });

  /** Authorization and token endpoint of an issuer at which the person is signed in already. */
  const authorize: RequestListener = (request, response) => {
    const url = new URL(request.url ?? '', issuer.issuer);
    if (url.pathname === '/oidc/jwks') {
      issuer.interference = undefined;
      void fetch(issuer.jwksUrl)
        .then((answer) => answer.text())
        .then((keys) => {
          issuer.interference = authorize;
          response.setHeader('content-type', 'application/json').end(keys);
        });
    } else if (url.pathname === '/oidc/auth') {
      asked = url.searchParams;
      const back = new URLSearchParams(grants(asked.get('state') ?? ''));
      response.writeHead(303, { location: `${asked.get('redirect_uri') ?? ''}?${back.toString()}` }).end();
    } else if (url.pathname === '/oidc/token') {
      void issueToken(request).then((answer) => response.setHeader('content-type', 'application/json').end(answer));
    } else response.setHeader('content-type', 'text/html').end('<title>signed out</title>');
  };

  async function issueToken(request: Parameters<RequestListener>[0]): Promise<string> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const form = new URLSearchParams(Buffer.concat(chunks).toString());
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (challenge !== asked.get('code_challenge') || form.get('code') !== 'the-code')
      return JSON.stringify({ error: 'invalid_grant' });
    return JSON.stringify({ access_token: await issuer.tokenFor(viewer), expires_in: lifetime });
  }

  async function open(locale: string): Promise<{ page: Page; context: BrowserContext; complaints: string[] }> {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      // A refusal without a token is a 401, which the browser reports.
      if (message.type() === 'error' && !message.text().includes('401')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${gateway.url}/graphql?query=${encodeURIComponent('mutation { sell(seats: 1) }')}`);
    return { page, context, complaints };
  }

  async function run(page: Page, expected: RegExp): Promise<void> {
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.graphiql-response', { hasText: expected }).waitFor({ timeout: 10_000 });
  }

  it('sends the token with queries until the user signs out, and stores it nowhere', async () => {
    const { page, context, complaints } = await open('ru-RU');
    const status = page.getByRole('status').first();
    await status.getByText('Вы не вошли').waitFor({ timeout: 15_000 });
    await run(page, /UNAUTHENTICATED/);
    await page.getByRole('button', { name: 'Войти' }).click();
    await status.getByText('Вы вошли до').waitFor();
    expect(asked.get('redirect_uri')).toBe(`${gateway.url}/graphiql/signed-in`);
    await run(page, /"sell":\s1/);
    expect(await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })')).not.toContain('eyJ');
    const issuerPage = context.waitForEvent('page');
    await page.getByRole('button', { name: 'Выйти' }).click();
    expect(new URL((await issuerPage).url()).pathname).toBe('/oidc/session/end');
    await status.getByText('Вы вышли.').waitFor();
    await run(page, /UNAUTHENTICATED/);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('reports an expired token', async () => {
    lifetime = 1;
    const { page, context } = await open('en-US');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Your session has expired').waitFor({ timeout: 15_000 });
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await context.close();
  });

  it('reports why a sign-in failed', async () => {
    grants = (state) => ({ error: 'access_denied', error_description: 'the person said no', state });
    const { page, context } = await open('en-US');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Sign-in failed: the person said no').waitFor({ timeout: 15_000 });
    await context.close();
  });

  it('ignores a response to another page’s request', async () => {
    grants = () => ({ code: 'the-code', state: 'another' });
    const { page, context } = await open('en-US');
    const closed = context.waitForEvent('page').then((popup) => popup.waitForEvent('close'));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await closed;
    await page.getByText('Not signed in').waitFor();
    await context.close();
  });

  it.each([
    ['ru', 'Это окно можно закрыть'],
    ['en', 'You can close this window'],
  ])('the redirect page uses the language of the browser: %s', async (language, text) => {
    const response = await fetch(`${gateway.url}/graphiql/signed-in`, { headers: { 'accept-language': language } });
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(await response.text()).toContain(text);
  });
});
