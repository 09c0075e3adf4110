import type { GraphQLDataSource } from '@apollo/gateway';
import { createGatewayTokenSigner } from '@promtour/access/gateway-token';
import type { BenchRow } from '@promtour/testkit/bench-results';
import { gatewaySigningKey } from '@promtour/testkit/access';
import { official } from '@promtour/testkit/viewers';
import { fastify, type FastifyInstance } from 'fastify';
import type { JWK } from 'jose';
import { pino } from 'pino';
import { checkAccess } from '../src/access/check-access.ts';
import { createGatewayMetrics } from '../src/metrics.ts';
import { SubgraphClient } from '../src/subgraphs/subgraph-client.ts';
import { createSubgraphDataSource } from '../src/subgraphs/subgraph-data-source.ts';
import { createGraph, type Graph, type GraphOptions } from '../src/supergraph/graph.ts';
import { startSmallGraph, stopSmallGraph, type SmallGraph } from '../test/fixture/small-graph.ts';
import { composed } from '../test/fixture/test-gateway.ts';

const logger = pino({ level: 'silent' });
const metrics = createGatewayMetrics();

/** Uses all four subgraphs, and fields that need a scope. */
const payload = {
  query: `query Tour($code: ID!) {
    region(code: $code) { name visits excursions { title vacancies organization { name phone contact { email } } } }
  }`,
  variables: { code: 'RU-SMO' },
};

/**
 * The same graph with and without the access check, in one process and alternating, with subgraphs that repeat recorded responses at once:
 * this measures the gateway's own time.
 */
export async function measureAccess(): Promise<readonly BenchRow[]> {
  const subgraphs = await startSmallGraph();
  const { dataSources, close } = await replaying(subgraphs);
  const options: Omit<GraphOptions, 'guard'> = {
    dataSources,
    context: () =>
      Promise.resolve({
        correlationId: 'bench',
        viewer: official,
        clientKey: 'person:bench',
        acceptLanguage: undefined,
        askedAt: performance.now(),
        signal: new AbortController().signal,
      }),
    formatError: (formatted) => formatted,
    bound: () => ({}),
    introspection: false,
    suggestions: false,
    maxTokens: 1_000,
    logger,
  };
  const guarded = await serve({ ...options, guard: (rules) => checkAccess(rules, { logger, metrics }) });
  const bare = await serve({ ...options, guard: () => ({}) });

  const taken = { guarded: [] as number[], bare: [] as number[] };
  const rounds = 6_000;
  const warmUp = 1_500;
  for (let round = 0; round < rounds + warmUp; round++) {
    const order = round % 2 === 0 ? (['guarded', 'bare'] as const) : (['bare', 'guarded'] as const);
    for (const which of order) {
      const milliseconds = await timed((which === 'guarded' ? guarded : bare).server);
      if (round >= warmUp) taken[which].push(milliseconds);
    }
  }

  await Promise.all([guarded.stop(), bare.stop()]);
  await close();
  await stopSmallGraph(subgraphs);
  const [withGuard, without] = [median(taken.guarded), median(taken.bare)];
  return [
    {
      measure: 'the nested query in the gateway, with and without the access check, p50',
      measured: `${withGuard.toFixed(3)} ms and ${without.toFixed(3)} ms: ${(withGuard / without).toFixed(3)} ×`,
      goal: '≤ 1.05 ×',
    },
  ];
}

async function timed(server: FastifyInstance): Promise<number> {
  const started = performance.now();
  const response = await server.inject({ method: 'POST', url: '/graphql', payload });
  const milliseconds = performance.now() - started;
  if (response.statusCode !== 200 || !response.body.includes('a@example.org') || response.body.includes('"errors"'))
    throw new Error(response.body);
  return milliseconds;
}

async function serve(options: GraphOptions): Promise<{ server: FastifyInstance; stop: () => Promise<void> }> {
  const graph: Graph = await createGraph(composed(), options);
  const server = fastify();
  server.post('/graphql', (request, reply) => graph.answer(request, reply));
  await server.ready();
  return {
    server,
    stop: async () => {
      await server.close();
      await graph.stop();
    },
  };
}

/** Data sources that call a subgraph once per request body and then repeat its response. */
async function replaying(subgraphs: SmallGraph) {
  const sign = await createGatewayTokenSigner(JSON.parse(gatewaySigningKey) as JWK);
  const clients: SubgraphClient[] = [];
  const dataSources = new Map(
    Object.entries(subgraphs).map(([name, { url }]) => {
      const client = new SubgraphClient({ url, timeoutMs: 10_000, maxResponseBytes: 2 ** 20 });
      clients.push(client);
      const asking = createSubgraphDataSource({ name, client, sign, logger, metrics });
      const known = new Map<string, ReturnType<GraphQLDataSource['process']>>();
      const repeating: GraphQLDataSource = {
        process: (request) => {
          const key = JSON.stringify([request.request.query, request.request.variables]);
          const answer = known.get(key) ?? asking.process(request);
          known.set(key, answer);
          return answer.then((value) => structuredClone(value));
        },
      };
      return [name, repeating];
    }),
  );
  return {
    dataSources,
    close: async () => {
      await Promise.all(clients.map((client) => client.close()));
    },
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
