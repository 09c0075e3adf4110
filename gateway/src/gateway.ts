import { readFile } from 'node:fs/promises';
import { createGatewayTokenSigner, reusingTokens } from '@promtour/access/gateway-token';
import { createTransport, readTransportOptions } from '@promtour/messaging/create-transport';
import { createHttpServer, timeoutsOf } from '@promtour/service-kit/http/http-server';
import { createInternalServer, listenInternally } from '@promtour/service-kit/http/internal-server';
import type { Logger } from '@promtour/service-kit/logging';
import type { FastifyInstance } from 'fastify';
import { checkAccess } from './access/check-access.ts';
import type { GatewayContext } from './context.ts';
import type { GatewayEnvironment } from './environment.ts';
import { createErrorMask } from './errors/mask-error.ts';
import { answerErrors } from './http/error-answers.ts';
import { BodyBudget } from './http/body.ts';
import { readNoBodies } from './http/body-parsers.ts';
import { addGraphiqlRoutes, type GraphiqlSignIn } from './http/graphiql.ts';
import { addGraphqlRoute } from './http/graphql-route.ts';
import { guardHost } from './http/host-guard.ts';
import { addIssuerProxy } from './http/issuer-proxy.ts';
import { addPublicPagesProxy } from './http/public-pages-proxy.ts';
import { overloaded, refuse } from './http/refusal.ts';
import { logRequests, withFactsOf } from './http/request-log.ts';
import { createAccessTokenVerifier } from './identity/access-token.ts';
import { createAuthenticate } from './identity/authenticate.ts';
import { ClientOrigins } from './identity/client-origins.ts';
import { IssuerKeys } from './identity/issuer-keys.ts';
import { senderOf } from './identity/request-viewer.ts';
import { disabledFeed, startRevocationFeed, type RevocationFeed } from './identity/revocation-feed.ts';
import { Revocations } from './identity/revocations.ts';
import { limitCost } from './limits/cost/limit-cost.ts';
import { defaultCostLimits, defaultLimits } from './limits/limits.ts';
import { createGatewayMetrics } from './metrics.ts';
import { chargeCost } from './rates/charge.ts';
import { createLocalLender } from './rates/lender.ts';
import { defaultRateLimits, scaled } from './rates/rate-limits.ts';
import { createRates } from './rates/rates.ts';
import { createReadiness } from './readiness.ts';
import { createRegistryLender } from './rates/registry-lender.ts';
import { SubgraphClient } from './subgraphs/subgraph-client.ts';
import { createSubgraphDataSource } from './subgraphs/subgraph-data-source.ts';
import { CurrentGraph } from './supergraph/current-graph.ts';
import { createGraph, type GraphOptions } from './supergraph/graph.ts';
import { watchSupergraph } from './supergraph/watch-supergraph.ts';

const mebibyte = 2 ** 20;

/** Memory for unfinished bodies: of anonymous senders, of clients and at the issuer, each; and per sender. */
const bodyRoom = { total: 16 * mebibyte, perKey: 4 * mebibyte };

/** Maximum wait for requests in flight at shutdown, in milliseconds. */
const drainMs = 3_000;

/** Maximum wait at the start for past revocations, in milliseconds. */
const catchUpMs = 5_000;

export type Gateway = {
  /** The public address: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** The address of metrics and readiness details: `http://127.0.0.1:4100`; undefined if no port is configured. */
  readonly internalUrl: string | undefined;
  /** Loads a changed supergraph file now. */
  readonly checkSupergraph: () => Promise<void>;
  /** Stops accepting requests, completes those in flight, and resolves within five seconds. */
  readonly stop: () => Promise<void>;
};

/** Wires the parts and starts the server. */
export async function startGateway(environment: GatewayEnvironment, logger: Logger): Promise<Gateway> {
  const production = environment.NODE_ENV === 'production';
  const limits = defaultLimits;
  const revocations = new Revocations();
  const origins = new ClientOrigins();
  const feed = feedOf(environment, { revocations, origins, logger });
  const bodies = {
    anonymous: new BodyBudget(bodyRoom),
    clients: new BodyBudget(bodyRoom),
    issuer: new BodyBudget(bodyRoom),
  };
  const metrics = createGatewayMetrics(feed.age, () => Object.values(bodies).reduce((sum, { held }) => sum + held, 0));
  const registryOrigin = new URL(environment.REGISTRY_URL).origin;
  const keys = new IssuerKeys({ url: environment.ISSUER_JWKS_URL ?? `${registryOrigin}/oidc/jwks`, logger });
  const verify = createAccessTokenVerifier({ issuer: environment.ISSUER, keys });
  const authenticate = createAuthenticate({ verify, revocations, metrics });
  const sign = reusingTokens(await createGatewayTokenSigner(environment.GATEWAY_SIGNING_KEY));
  const lender = createRegistryLender({
    origin: registryOrigin,
    sign,
    standIn: createLocalLender(),
    logger,
    onAway: () => {
      metrics.leasesAlone.inc();
    },
  });
  const rates = createRates(scaled(defaultRateLimits, environment.RATE_LIMIT_FACTOR), lender);
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
      const { viewer, clientKey } = senderOf(request);
      return Promise.resolve<GatewayContext>({
        correlationId: request.id,
        viewer,
        clientKey,
        acceptLanguage: request.headers['accept-language']?.slice(0, 200),
        askedAt: performance.now(),
        signal: left.signal,
      });
    },
    guard: (rules) => checkAccess(rules, { logger, metrics }),
    bound: (rules) =>
      limitCost(rules, {
        limits: defaultCostLimits,
        onRefused: () => {
          metrics.limitsRefused.inc({ code: 'LIMIT.COST' });
        },
        onAdmitted: chargeCost(rates, metrics),
      }),
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
        logger.info({ digest: graph.digest }, 'Supergraph replaced');
      } catch (error) {
        metrics.supergraphReloads.inc({ outcome: 'REFUSED' });
        logger.error({ err: error, digest: graph.digest }, 'Supergraph rejected; keeping the current one');
      }
    },
  });

  let stopping = false;
  const readiness = createReadiness({
    clients,
    feed,
    stopping: () => stopping,
    detail: () => ({ supergraph: graph.digest.slice(0, 12), keysReadAt: keys.readAt() }),
  });
  const server = createHttpServer({
    logger,
    bodyLimit: limits.bodyBytes,
    readiness,
    timeouts: timeoutsOf(environment.REQUEST_TIMEOUT_MS),
    trustedProxies: environment.TRUSTED_PROXIES,
    connections: { total: environment.MAX_CONNECTIONS, perAddress: environment.MAX_CONNECTIONS_PER_ADDRESS },
    onConnectionRefused: (reason) => {
      metrics.refusals.connections.inc({ reason });
    },
    shedding: {
      maxEventLoopDelayMs: environment.MAX_EVENT_LOOP_DELAY_MS,
      // Requests to the issuer take almost no work in the gateway.
      exempt: ({ url }) => url.startsWith('/oidc/') || url.startsWith('/.well-known/'),
      refuse: (request, reply) =>
        withFactsOf(request, () => {
          metrics.refusals.shed.inc();
          return refuse(request, reply, 503, overloaded);
        }),
    },
  });
  readNoBodies(server);
  guardHost(server, { loopbackOnly: !environment.ALLOW_REMOTE });
  answerErrors(server, { logger, metrics });
  logRequests(server, { logger, metrics });
  const cors = { origins, ownOrigin: new URL(environment.ISSUER).origin };
  const graphiql = environment.GRAPHIQL ?? !production;
  if (graphiql) addGraphiqlRoutes(server, signInOf(environment));
  addGraphqlRoute(server, { authenticate, graph, limits, rates, bodies, metrics, graphiql, cors });
  const issuerProxy = addIssuerProxy(server, {
    upstream: registryOrigin,
    issuer: environment.ISSUER,
    rates: rates.issuer,
    bodies: bodies.issuer,
    metrics,
    logger,
  });
  const pagesProxy = addPublicPagesProxy(server, {
    urls: {
      routes: environment.ROUTES_URL,
      bookings: environment.BOOKINGS_URL,
      analytics: environment.ANALYTICS_URL,
    },
    rates,
    bodies: bodies.anonymous,
    metrics,
    logger,
  });
  const internal = createInternalServer({ logger, metrics: metrics.registry, readiness });

  await feed.caughtUp(catchUpMs);
  const internalUrl = await listenInternally(internal, environment);
  const url = await server.listen({ host: environment.HOST, port: environment.PORT });
  logger.warn(
    { url, internalUrl, issuer: environment.ISSUER },
    environment.ALLOW_REMOTE
      ? 'listening without TLS: tokens are sent in clear text; use a closed network or a TLS-terminating proxy'
      : 'listening without TLS on loopback only',
  );
  return {
    url,
    internalUrl,
    checkSupergraph: watch.check,
    stop: async () => {
      stopping = true;
      rates.stop();
      await watch.stop();
      const unheard = feed.stop();
      await closeWithin(server, drainMs);
      await graph.stop();
      await Promise.all([
        ...[...clients.values()].map((client) => client.close()),
        issuerProxy.close(),
        pagesProxy.close(),
        lender.close(),
        internal.close(),
        keys.close(),
        unheard,
      ]);
    },
  };
}

function signInOf({ ISSUER: issuer, GRAPHIQL_CLIENT_ID: clientId }: GatewayEnvironment): GraphiqlSignIn | undefined {
  return clientId === undefined ? undefined : { issuer, clientId };
}

function feedOf(
  environment: GatewayEnvironment,
  feed: { readonly revocations: Revocations; readonly origins: ClientOrigins; readonly logger: Logger },
): RevocationFeed {
  const { logger } = feed;
  if (environment.EVENT_TRANSPORT === undefined) return disabledFeed(logger);
  const transport = createTransport({
    kind: environment.EVENT_TRANSPORT,
    ...readTransportOptions(environment),
    clientId: 'gateway',
    logger,
  });
  return startRevocationFeed({ transport, ...feed });
}

function subgraphUrls(environment: GatewayEnvironment): Record<string, string> {
  return {
    registry: environment.REGISTRY_URL,
    routes: environment.ROUTES_URL,
    bookings: environment.BOOKINGS_URL,
    analytics: environment.ANALYTICS_URL,
  };
}

async function closeWithin(server: FastifyInstance, milliseconds: number): Promise<void> {
  const impatience = setTimeout(() => {
    server.server.closeAllConnections();
  }, milliseconds);
  await server.close();
  clearTimeout(impatience);
}
