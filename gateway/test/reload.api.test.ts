import { rename, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { codesOf, composed, startTestGateway, type TestGateway } from './fixture/test-gateway.ts';
import { link, smallGraphSdl, startSmallGraph, stopSmallGraph, type SmallGraph } from './fixture/small-graph.ts';

let graph: SmallGraph;
let gateway: TestGateway;

beforeEach(async () => {
  graph = await startSmallGraph();
  // Requests are held up for longer than subgraphs may usually take.
  gateway = await startTestGateway(graph, { SUBGRAPH_TIMEOUT_MS: '60000' });
});
afterEach(async () => {
  await gateway.stop();
  await stopSmallGraph(graph);
});

/** The same graph whose `Query.visits` has another name: asking for either tells which graph answers. */
function supergraphWith(field: string): string {
  return composed(
    smallGraphSdl.map(({ name, sdl }) => ({
      name,
      sdl: name === 'analytics' ? sdl.replace('visits: Int }', `${field}: Int }`) : sdl,
    })),
  );
}

async function replaceFile(text: string): Promise<void> {
  await writeFile(`${gateway.supergraphPath}.next`, text);
  await rename(`${gateway.supergraphPath}.next`, gateway.supergraphPath);
}

async function taken(field: string): Promise<void> {
  await eventually(
    async () => {
      expect(codesOf(await gateway.post({ query: `{ ${field} }` }))).not.toContain('GRAPHQL_VALIDATION_FAILED');
    },
    { within: 60_000 },
  );
}

it('loads a file that is replaced, and one that is written in place', async () => {
  await replaceFile(supergraphWith('visitors'));
  await taken('visitors');
  expect(codesOf(await gateway.post({ query: '{ visits }' }))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  await writeFile(gateway.supergraphPath, supergraphWith('visits'));
  await taken('visits');
});

it('replaces the access rules together with the graph', async () => {
  expect((await gateway.post({ query: '{ visits }' })).status).toBe(200);
  await replaceFile(supergraphWith('visits: Int @access(scopes: [["analytics:read"]]) was'));
  await taken('was');
  expect(codesOf(await gateway.post({ query: '{ visits }' }))).toEqual(['UNAUTHENTICATED']);
  await replaceFile(supergraphWith('visits'));
  await eventually(async () => (await gateway.post({ query: '{ visits }' })).status === 200, { within: 60_000 });
});

it.each([
  ['an empty file', ''],
  ['half a supergraph', supergraphWith('visitors').slice(0, 2_000)],
  ['a plain schema', 'type Query { visits: Int }'],
  [
    'a supergraph with a subgraph whose address is not known',
    composed([...smallGraphSdl, { name: 'stranger', sdl: `${link} type Query { x: Int @public }` }]),
  ],
])('keeps the old graph if the new file is invalid: %s', async (_name, text) => {
  await replaceFile(text);
  await gateway.checkSupergraph();
  expect((await gateway.post({ query: '{ visits }' })).body).toEqual({ data: { visits: 42 } });
  expect(gateway.logged.join('')).toContain('Supergraph rejected; keeping the current one');
  await replaceFile(supergraphWith('visitors'));
  await taken('visitors');
});

it('answers every request during a reload', async () => {
  const gate = Promise.withResolvers<undefined>();
  let held = 0;
  graph.registry.interference = async (request) => {
    if (request.headers['x-correlation-id'] !== 'in-flight') return undefined;
    held++;
    await gate.promise;
    return undefined;
  };
  // These begin on the old graph, and their second step, the visits, is fetched when that graph has been replaced.
  const inFlight = Array.from({ length: 20 }, () =>
    gateway.post(
      { query: '{ region(code: "RU-SMO") { name visits } was: visits }' },
      { 'x-correlation-id': 'in-flight' },
    ),
  );
  await eventually(
    () => {
      expect(held).toBe(20);
    },
    { within: 60_000 },
  );

  const following: Promise<{ status: number; text: string }>[] = [];
  const asking = new AbortController();
  const asks = (async () => {
    while (!asking.signal.aborted) {
      const answer = gateway.post({ query: '{ excursions { title region { name } } }' });
      following.push(answer);
      await answer;
    }
  })();

  for (let change = 1; change <= 7; change++) {
    const field = change % 2 === 1 ? 'visitors' : 'visits';
    const before = following.length;
    await replaceFile(supergraphWith(field));
    await taken(field);
    await eventually(
      () => {
        expect(following.length).toBeGreaterThan(before + 3);
      },
      { within: 60_000 },
    );
  }
  gate.resolve(undefined);
  asking.abort();
  await asks;

  for (const answer of await Promise.all(inFlight))
    expect(answer).toMatchObject({
      status: 200,
      body: { data: { region: { name: 'Смоленская область', visits: 42 }, was: 42 } },
    });
  for (const answer of await Promise.all(following)) {
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain('errors');
  }
  const metrics = await (await fetch(`${gateway.internalUrl}/metrics`)).text();
  expect(metrics).toMatch(/supergraph_reloads_total\{[^}]*outcome="TAKEN"[^}]*\} 7/);
});
