import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { environmentOver, post, writeSupergraph } from './fixture/test-gateway.ts';
import { startSmallGraph, stopSmallGraph, type SmallGraph } from './fixture/small-graph.ts';

// Each test starts a process of its own, on a machine that may be busy with others.
jest.setTimeout(60_000);

const entry = fileURLToPath(new URL('../src/index.ts', import.meta.url));

let graph: SmallGraph;
let supergraph: Awaited<ReturnType<typeof writeSupergraph>>;
const children: ChildProcess[] = [];

beforeAll(async () => {
  graph = await startSmallGraph();
  supergraph = await writeSupergraph();
});
afterEach(() => {
  graph.analytics.interference = undefined;
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(async () => {
  await supergraph.remove();
  await stopSmallGraph(graph);
});

type Running = {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly exit: Promise<[code: number | null, signal: string | null]>;
};

function run(variables: Record<string, string>): Running {
  const child = spawn(process.execPath, [entry], {
    env: { ...environmentOver(graph, supergraph.path), ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return {
    child,
    output: () => text,
    exit: once(child, 'exit') as Promise<[code: number | null, signal: string | null]>,
  };
}

async function listening(running: Running): Promise<string> {
  return eventually(
    () => {
      const url = /"url":"(http:[^"]+)"/.exec(running.output())?.[1];
      if (url === undefined) throw new Error(`not listening: ${running.output()}`);
      return url;
    },
    { within: 60_000 },
  );
}

describe('the shutdown', () => {
  it('completes requests in flight, accepts no more, and exits with 0 within five seconds', async () => {
    const gate = Promise.withResolvers<undefined>();
    let held = 0;
    graph.analytics.interference = async () => {
      held++;
      await gate.promise;
      return undefined;
    };
    const running = run({});
    const url = await listening(running);
    const inFlight = Array.from({ length: 5 }, () => post(url, { query: '{ visits }' }));
    await eventually(
      () => {
        expect(held).toBe(5);
      },
      { within: 60_000 },
    );

    const asked = performance.now();
    running.child.kill('SIGTERM');
    await eventually(
      () => {
        expect(running.output()).toContain('"shutting down"');
      },
      { within: 60_000 },
    );
    await expect(post(url, { query: '{ visits }' })).rejects.toThrow();
    gate.resolve(undefined);
    for (const answer of await Promise.all(inFlight)) expect(answer.body).toEqual({ data: { visits: 42 } });
    expect(await running.exit).toEqual([0, null]);
    expect(performance.now() - asked).toBeLessThan(5_000);
  });

  it('takes at most five seconds although a subgraph never answers', async () => {
    graph.analytics.interference = () => new Promise(() => undefined);
    const running = run({ SUBGRAPH_TIMEOUT_MS: '60000' });
    const url = await listening(running);
    const hanging = post(url, { query: '{ visits }' }).catch((error: unknown) => error);
    await eventually(
      () => {
        expect(graph.analytics.received.length).toBeGreaterThan(0);
      },
      { within: 60_000 },
    );
    const asked = performance.now();
    running.child.kill('SIGTERM');
    expect(await running.exit).toEqual([0, null]);
    expect(performance.now() - asked).toBeLessThan(5_000);
    await hanging;
  });
});

describe('the start', () => {
  it('reports that it listens on loopback only, and the accepted issuer', async () => {
    const running = run({});
    const url = await listening(running);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(running.output()).toContain(
      '"issuer":"http://127.0.0.1:4000/oidc","msg":"listening without TLS on loopback only"',
    );
  });

  it('is refused on a public address', async () => {
    const running = run({ HOST: '0.0.0.0' });
    expect(await running.exit).toEqual([1, null]);
    expect(running.output()).toContain('ALLOW_REMOTE=true');
  });

  it('is possible on all addresses if remote access is allowed', async () => {
    const running = run({ HOST: '0.0.0.0', ALLOW_REMOTE: 'true' });
    const { port } = new URL(await listening(running));
    expect((await post(`http://127.0.0.1:${port}`, { query: '{ visits }' })).body).toEqual({ data: { visits: 42 } });
    expect(running.output()).toContain('tokens are sent in clear text');
  });

  it('fails with a message about the file if there is no supergraph', async () => {
    const running = run({ SUPERGRAPH_PATH: '/nowhere/supergraph.graphql' });
    expect(await running.exit).toEqual([1, null]);
    expect(running.output()).toContain('/nowhere/supergraph.graphql');
  });
});
