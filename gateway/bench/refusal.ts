import { readFileSync } from 'node:fs';
import type { GraphQLDataSource } from '@apollo/gateway';
import { anonymous } from '@promtour/access/viewer';
import type { BenchRow } from '@promtour/testkit/bench-results';
import { fastify, type FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { createErrorMask } from '../src/errors/mask-error.ts';
import { limitCost } from '../src/limits/cost/limit-cost.ts';
import { defaultCostLimits } from '../src/limits/limits.ts';
import { createGraph } from '../src/supergraph/graph.ts';

const logger = pino({ level: 'silent' });
const supergraph = readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8');

/** A small valid document that multiplies to a million objects. `first` is a variable, so that no result is cached. */
const document = (name: string): string => `query ${name}($first: Int! = 99) {
  regions(first: 100) { nodes { ${[0, 1, 2, 3, 4].map((n) => `a${n}: organizations(first: $first) { ...o }`).join(' ')} } }
}
fragment o on OrganizationConnection {
  nodes { name { ru } brands industries { code } registryEntries { region { code } } region { code } }
}`;

/** The time to refuse an operation for its cost: a cached document, and a new one. */
export async function measureRefusal(): Promise<readonly BenchRow[]> {
  const asked: GraphQLDataSource = { process: () => Promise.reject(new Error('a subgraph was called')) };
  const graph = await createGraph(supergraph, {
    dataSources: new Map(['registry', 'routes', 'bookings', 'analytics'].map((name) => [name, asked])),
    context: () =>
      Promise.resolve({
        correlationId: 'bench',
        viewer: anonymous,
        clientKey: 'address:127.0.0.1',
        acceptLanguage: undefined,
        askedAt: performance.now(),
        signal: new AbortController().signal,
      }),
    guard: () => ({}),
    bound: (rules) => limitCost(rules, { limits: defaultCostLimits, onRefused: () => undefined }),
    formatError: createErrorMask({ logger, onMasked: () => undefined }),
    introspection: false,
    suggestions: false,
    maxTokens: 1_000,
    logger,
  });
  const server = fastify();
  server.post('/graphql', (request, reply) => graph.answer(request, reply));
  await server.ready();

  const known = await medianOf(2_000, server, () => document('Known'));
  const unknown = await medianOf(500, server, (round) => document(`Unknown${round}`));
  await server.close();
  await graph.stop();
  return [
    {
      measure: 'refusal of a query for its cost at the gateway, cached and new document, p50',
      measured: `${known.toFixed(0)} µs and ${unknown.toFixed(0)} µs`,
      goal: '',
    },
  ];
}

async function medianOf(rounds: number, server: FastifyInstance, query: (round: number) => string): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round < rounds * 1.25; round++) {
    const payload = { query: query(round) };
    const started = performance.now();
    const { statusCode, body } = await server.inject({ method: 'POST', url: '/graphql', payload });
    if (round >= rounds / 4) taken.push((performance.now() - started) * 1_000);
    if (statusCode !== 400 || !body.includes('LIMIT.COST')) throw new Error(body);
  }
  return taken.toSorted((a, b) => a - b)[Math.floor(taken.length / 2)] ?? NaN;
}
