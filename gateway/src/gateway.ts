import { readFile } from 'node:fs/promises';
import { createGatewayTokenSigner, reusingTokens } from '@promtour/access/gateway-token';
import { createHttpServer } from '@promtour/service-kit/http/http-server';
import type { Logger } from '@promtour/service-kit/logging';
import type { FastifyInstance } from 'fastify';
import type { GatewayContext } from './context.ts';
import type { GatewayEnvironment } from './environment.ts';
import { createErrorMask } from './errors/mask-error.ts';
import { createAuthenticate } from './identity/authenticate.ts';
import { createKeySet } from './identity/key-set.ts';
import { hearRevocations } from './identity/revocations.ts';
import { answerErrors } from './http/error-answers.ts';
import { addGraphiqlRoutes } from './http/graphiql.ts';
import { addGraphqlRoute } from './http/graphql-route.ts';
import { viewerOfRequest } from './http/authentication.ts';
import { guardHost } from './http/host-guard.ts';
import { addIssuerRoutes } from './http/issuer-proxy.ts';
import { logRequests } from './http/request-log.ts';
import { defaultLimits } from './limits/limits.ts';
import { createGatewayMetrics } from './metrics.ts';
import { SubgraphClient } from './subgraphs/subgraph-client.ts';
import { createSubgraphDataSource } from './subgraphs/subgraph-data-source.ts';
import { CurrentGraph } from './supergraph/current-graph.ts';
import { createGraph, type GraphOptions } from './supergraph/graph.ts';
import { watchSupergraph } from './supergraph/watch-supergraph.ts';

const mebibyte = 2 ** 20;

/** Longest that requests in flight are waited for at the end, in milliseconds. */
const drainMs = 3_000;

export type Gateway = {
  /** Where it listens: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes up a changed supergraph file now. */
  readonly checkSupergraph: () => Promise<void>;
  /** Takes no more requests, answers those in flight, ends within five seconds. */
  readonly stop: () => Promise<void>;
};

/** Wires the parts and listens. */
export async function startGateway(environment: GatewayEnvironment, logger: Logger): Promise<Gateway> {
  const production = environment.NODE_ENV === 'production';
  const limits = defaultLimits;
  const metrics = createGatewayMetrics();
  const sign = reusingTokens(await createGatewayTokenSigner(environment.GATEWAY_SIGNING_KEY));
  const clients = new Map(
    Object.entries(subgraphUrls(environment)).map(([name, url]) => [
      name,
      new SubgraphClient({ url, timeoutMs: environment.SUBGRAPH_TIMEOUT_MS, maxResponseBytes: 16 * mebibyte }),
    ]),
  );

  const graphOptions: GraphOptions = {
    dataSources: new Map(
      [...clients].map(([name, client]) => [name, createSubgraphDataSource({ name, client, sign, logger, metrics })]),
    ),
    context: (request, reply) => {
      const left = new AbortController();
      reply.raw.once('close', () => {
        if (!reply.raw.writableFinished) left.abort();
      });
      return Promise.resolve<GatewayContext>({
        correlationId: request.id,
        viewer: viewerOfRequest(request),
        acceptLanguage: request.headers['accept-language']?.slice(0, 200),
        signal: left.signal,
      });
    },
    formatError: createErrorMask({
      logger,
      onMasked: () => {
        metrics.maskedErrors.inc();
      },
    }),
    introspection: environment.INTROSPECTION ?? !production,
    suggestions: !production,
    maxTokens: limits.tokens,
    logger,
  };

  const graph = new CurrentGraph(
    await createGraph(await readFile(environment.SUPERGRAPH_PATH, 'utf8'), graphOptions),
    logger,
  );
  const watch = watchSupergraph({
    path: environment.SUPERGRAPH_PATH,
    digest: graph.digest,
    logger,
    onChange: async (supergraphSdl) => {
      try {
        graph.replace(await createGraph(supergraphSdl, graphOptions));
        metrics.supergraphReloads.inc({ outcome: 'TAKEN' });
        logger.info({ digest: graph.digest }, 'took up a new supergraph');
      } catch (error) {
        metrics.supergraphReloads.inc({ outcome: 'REFUSED' });
        logger.error({ err: error, digest: graph.digest }, 'the new supergraph is not right; the old one goes on');
      }
    },
  });

  const registryOrigin = new URL(environment.REGISTRY_URL).origin;
  const keys = createKeySet({ url: environment.ISSUER_JWKS_URL ?? `${registryOrigin}/oidc/jwks`, logger });
  const revocations = hearRevocations(environment, logger);
  const authenticate = createAuthenticate({ issuer: environment.ISSUER, keys, revocations });

  let stopping = false;
  const server = createHttpServer({
    logger,
    metrics: metrics.registry,
    bodyLimit: limits.bodyBytes,
    readiness: async () => ({
      ready: !stopping,
      detail: {
        supergraph: graph.digest.slice(0, 12),
        subgraphs: await readinessOf(clients),
        issuer: { keysReadAt: keys.readAt(), revocations: revocations.state() },
      },
    }),
  });
  guardHost(server, { loopbackOnly: !environment.ALLOW_REMOTE });
  answerErrors(server, { limits, logger, metrics });
  logRequests(server, { logger, metrics });
  const graphiql = environment.GRAPHIQL ?? !production;
  if (graphiql) addGraphiqlRoutes(server);
  addGraphqlRoute(server, { graph, limits, metrics, graphiql, authenticate });
  const closeIssuer = addIssuerRoutes(server, { origin: registryOrigin, logger });

  const url = await server.listen({ host: environment.HOST, port: environment.PORT });
  logger.info({ url, issuer: environment.ISSUER }, 'listening');
  return {
    url,
    checkSupergraph: watch.check,
    stop: async () => {
      stopping = true;
      await watch.stop();
      await closeWithin(server, drainMs);
      await graph.stop();
      await Promise.all([revocations.stop(), closeIssuer()]);
      await Promise.all([...clients.values()].map((client) => client.close()));
    },
  };
}

function subgraphUrls(environment: GatewayEnvironment): Record<string, string> {
  return {
    registry: environment.REGISTRY_URL,
    routes: environment.ROUTES_URL,
    bookings: environment.BOOKINGS_URL,
    analytics: environment.ANALYTICS_URL,
  };
}

/**
 * What the subgraphs say of themselves. One that is down does not make the gateway unready: it still answers for the others,
 * and taking every gateway out of service would turn a part that is missing into a graph that is missing.
 */
async function readinessOf(clients: ReadonlyMap<string, SubgraphClient>): Promise<Record<string, string>> {
  const states = await Promise.all(
    [...clients].map(async ([name, client]) => {
      const status = await client.readiness();
      return [name, status === 200 ? 'ready' : status === undefined ? 'unreachable' : 'not ready'] as const;
    }),
  );
  return Object.fromEntries(states);
}

async function closeWithin(server: FastifyInstance, milliseconds: number): Promise<void> {
  const impatience = setTimeout(() => {
    server.server.closeAllConnections();
  }, milliseconds);
  await server.close();
  clearTimeout(impatience);
}
