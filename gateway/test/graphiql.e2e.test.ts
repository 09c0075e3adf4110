import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { eventually } from '@promtour/testkit/eventually';
import { canRunBrowser, launchBrowser } from '@promtour/testkit/browser';
import { startTestGateway, type TestGateway } from './fixture/test-gateway.ts';
import { startSmallGraph, stopSmallGraph, type SmallGraph } from './fixture/small-graph.ts';

let graph: SmallGraph;
let gateway: TestGateway;
let browser: Browser | undefined;

beforeAll(async () => {
  graph = await startSmallGraph();
  gateway = await startTestGateway(graph, { NODE_ENV: 'development' });
  if (inBrowser === undefined) return;
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await gateway.stop();
  await stopSmallGraph(graph);
});

type Visit = { readonly page: Page; readonly hosts: Set<string>; readonly complaints: string[] };

async function open(path: string): Promise<Visit> {
  if (browser === undefined) throw new Error('no browser');
  const page = await browser.newPage();
  const hosts = new Set<string>();
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url())) hosts.add(new URL(request.url()).host);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => {
    complaints.push(error.message);
  });
  await page.goto(`${gateway.url}${path}`);
  return { page, hosts, complaints };
}

const inBrowser = canRunBrowser('GraphiQL in a browser') ? describe : undefined;

inBrowser?.('GraphiQL in a browser', () => {
  it('runs a query with Cyrillic and shows the result, loading from this host only', async () => {
    const query = '{ organizations(text: "Завод") { name region { name } } }';
    const { page, hosts, complaints } = await open(`/graphql?query=${encodeURIComponent(query)}`);
    await page.getByRole('button', { name: /execute query/i }).click();
    const answer = page.locator('.graphiql-response');
    await answer.getByText('Завод «Кристалл»').waitFor({ timeout: 15_000 });
    await answer.getByText('Смоленская область').waitFor();
    expect([...hosts]).toEqual([new URL(gateway.url).host]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('sends a pasted token, shows its place, and stores none', async () => {
    const { page } = await open(`/graphql?query=${encodeURIComponent('{ visits }')}`);
    await page.getByRole('button', { name: 'Headers' }).click();
    const editor = page.locator('.graphiql-editor-tool').locator('.graphiql-editor:not(.hidden)');
    await editor.getByText('authorization').waitFor({ timeout: 15_000 });
    await editor.click({ timeout: 5_000 });
    await page.keyboard.press('ControlOrMeta+a');
    // The editor closes the brace.
    await page.keyboard.insertText('{ "authorization": "Bearer tajemnica"');
    // What is asked for is public: that it is refused shows that the token was sent. The editor tells of its text a little later.
    await eventually(
      async () => {
        await page.getByRole('button', { name: /execute query/i }).click();
        await page.locator('.graphiql-response').getByText('UNAUTHENTICATED').waitFor({ timeout: 1_000 });
      },
      { within: 60_000 },
    );
    await page.reload();
    await page.getByRole('button', { name: /execute query/i }).waitFor();
    // A function of text: the page's globals are no business of the test's types.
    expect(await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })')).not.toContain('tajemnica');
    await page.close();
  });

  it('shows the example, and knows the schema', async () => {
    const { page, hosts, complaints } = await open('/');
    expect(page.url()).toBe(`${gateway.url}/graphql`);
    await page.locator('.graphiql-query-editor').getByText('RegionAtAGlance').waitFor({ timeout: 15_000 });
    const toolbar = await page.locator('.graphiql-toolbar').boundingBox();
    const comments = page.locator('.view-line > span').filter({ hasText: '#' });
    await comments.first().waitFor({ timeout: 15_000 });
    // Again if the editor has replaced a line meanwhile.
    await eventually(
      async () => {
        for (const comment of await comments.all()) {
          const box = await comment.boundingBox();
          expect((box?.x ?? Infinity) + (box?.width ?? 0)).toBeLessThan(toolbar?.x ?? 0);
        }
      },
      { within: 15_000 },
    );
    await page.getByRole('button', { name: /show documentation explorer/i }).click();
    await page.locator('.graphiql-doc-explorer').getByRole('link', { name: 'Query' }).click();
    await page.locator('.graphiql-doc-explorer').getByText('organizations').first().waitFor();
    expect([...hosts]).toEqual([new URL(gateway.url).host]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

it('may not be framed, and may load nothing from other origins', async () => {
  const response = await fetch(`${gateway.url}/graphql`, { headers: { accept: 'text/html' } });
  const policy = response.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toMatch(/https?:/);
});
