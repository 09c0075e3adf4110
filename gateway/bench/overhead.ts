import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { BenchRow } from '@promtour/testkit/bench-results';
import { Pool } from 'undici';
import { startSmallGraph, stopSmallGraph } from '../test/fixture/small-graph.ts';
import { environmentOver, writeSupergraph } from '../test/fixture/test-gateway.ts';

const body = JSON.stringify({ query: '{ regions { code name organizations { id name } } }' });

async function ask(pool: Pool): Promise<void> {
  const response = await pool.request({
    path: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await response.body.text();
  if (response.statusCode !== 200 || text.includes('errors')) throw new Error(text);
}

/** Milliseconds of requests sent one after another, shortest first. */
async function latencies(pool: Pool, count: number): Promise<number[]> {
  const taken: number[] = [];
  for (let index = 0; index < count; index++) {
    const started = performance.now();
    await ask(pool);
    taken.push(performance.now() - started);
  }
  return taken.sort((a, b) => a - b);
}

/** Requests a second of 16 clients that each wait for their answer. */
async function rate(pool: Pool, count: number): Promise<number> {
  const started = performance.now();
  let left = count;
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      while (left-- > 0) await ask(pool);
    }),
  );
  return (count * 1_000) / (performance.now() - started);
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? NaN;
}

async function listeningAt(child: ReturnType<typeof spawn>): Promise<string> {
  if (child.stdout === null) throw new Error('no standard output');
  let text = '';
  for await (const chunk of child.stdout) {
    text += String(chunk);
    const url = /"url":"(http:[^"]+)"/.exec(text)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error(`the gateway did not start: ${text}`);
}

/**
 * The gateway's overhead: the same query sent to a subgraph directly and through the gateway, which runs as a separate process as in the
 * stack.
 */
export async function measureOverhead(): Promise<readonly BenchRow[]> {
  const graph = await startSmallGraph();
  const supergraph = await writeSupergraph();
  const child = spawn(process.execPath, [fileURLToPath(new URL('../src/index.ts', import.meta.url))], {
    env: { ...environmentOver(graph, supergraph.path), NODE_ENV: 'production', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const direct = new Pool(new URL(graph.registry.url).origin);
  const through = new Pool(await listeningAt(child));

  for (const pool of [direct, through]) await latencies(pool, 1_000);
  const alone = await latencies(direct, 2_000);
  const joined = await latencies(through, 2_000);
  const directRate = await rate(direct, 4_000);
  const throughRate = await rate(through, 4_000);

  const ms = (value: number): string => `${value.toFixed(2)} ms`;
  const rows = [
    {
      measure: 'a query through the gateway and directly, p50',
      measured: `${ms(percentile(joined, 0.5))} beside ${ms(percentile(alone, 0.5))}: ${(percentile(joined, 0.5) / percentile(alone, 0.5)).toFixed(1)} ×`,
      goal: '',
    },
    {
      measure: 'the same, p99',
      measured: `${ms(percentile(joined, 0.99))} beside ${ms(percentile(alone, 0.99))}`,
      goal: '',
    },
    {
      measure: 'queries a second of 16 clients, through the gateway and directly',
      measured: `${throughRate.toFixed(0)} and ${directRate.toFixed(0)}: ${(throughRate / directRate).toFixed(2)}`,
      goal: '',
    },
  ];
  await Promise.all([direct.close(), through.close()]);
  child.kill('SIGTERM');
  await exit;
  await supergraph.remove();
  await stopSmallGraph(graph);
  return rows;
}
