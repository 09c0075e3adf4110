import type { GatewayTokenVerifier } from '@promtour/access/gateway-token';
import type { Viewer } from '@promtour/access/viewer';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { parse } from 'graphql';
import type { RequestContext } from '../graphql/context.ts';
import { chargeSchema } from '../graphql/charge-schema.ts';
import { operationExecutor } from '../graphql/execute-operation.ts';
import { formatError } from '../graphql/format-error.ts';
import { guardSchema } from '../graphql/guard-schema.ts';
import { localizedTextResolvers } from '../graphql/localized-text.ts';
import { recordMutationResults } from '../graphql/mutation-results.ts';
import { operationLog } from '../graphql/operation-log.ts';
import { requireWellFormedArguments } from '../graphql/well-formed-arguments.ts';
import { scalarResolvers } from '../graphql/scalars.ts';
import { negotiateLanguage } from '../language.ts';
import { asWork } from '../limits/request-work.ts';
import type { Logger } from '../logging.ts';
import type { MetricsRegistry } from '../metrics.ts';
import type { Stoppable } from '../shutdown.ts';
import { createAdmission } from './admit-request.ts';

export type SubgraphOptions<Loaders> = {
  readonly server: FastifyInstance;
  readonly sdl: string;
  /** One file per field, joined by the service's resolvers/index.ts; typed by its generated types. */
  readonly resolvers: object;
  /** New loaders for each request, bounded by the viewer's access scope. */
  readonly createLoaders: (viewer: Viewer) => Loaders;
  /** Accepts the gateway's tokens only. */
  readonly verifyToken: GatewayTokenVerifier;
  readonly logger: Logger;
  readonly metrics: MetricsRegistry;
  readonly production: boolean;
};

/**
 * Serves the subgraph at `POST /graphql` to the gateway only: every operation, `_service` and `_entities` included, needs the gateway's
 * token (401 otherwise).
 * @returns a function that stops it: call it once the HTTP server has answered its last request
 */
export async function serveSubgraph<Loaders>(options: SubgraphOptions<Loaders>): Promise<Stoppable> {
  const { server, logger } = options;
  const resolvers = { ...scalarResolvers, ...localizedTextResolvers, ...options.resolvers };
  const sdl = parse(options.sdl);
  const schema = recordMutationResults(
    chargeSchema(guardSchema(requireWellFormedArguments(buildSubgraphSchema({ typeDefs: sdl, resolvers })), sdl)),
  );
  const admission = createAdmission();
  const apollo = new ApolloServer<RequestContext<Loaders>>({
    gateway: operationExecutor(schema),
    // The gateway reads the committed supergraph; only people ask a subgraph for its schema.
    introspection: !options.production,
    hideSchemaDetailsFromClientErrors: options.production,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    formatError,
    logger,
    // The process's own signal handling stops the server (shutdown.ts).
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // Neither is used in a subgraph, and the first would instrument every field.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      operationLog(logger, options.metrics),
    ],
  });
  await apollo.start();
  const viewers = new WeakMap<FastifyRequest, Viewer>();
  const answer = fastifyApolloHandler(apollo, {
    context: (request) => {
      const viewer = viewerOf(request);
      let loaders: Loaders | undefined;
      return Promise.resolve({
        correlationId: request.id,
        language: negotiateLanguage(request.headers['accept-language']),
        caller: { viewer, causation: { correlationId: request.id } },
        // Many mutations need none.
        get loaders() {
          loaders ??= options.createLoaders(viewer);
          return loaders;
        },
      });
    },
  });
  server.route({
    url: '/graphql',
    method: ['POST'],
    onRequest: async (request, reply) => {
      const viewer = await verify(request);
      if (viewer === undefined) return reply.code(401).send(unauthenticated);
      viewers.set(request, viewer);
      return undefined;
    },
    handler: (request, reply) =>
      admission.admit(request, reply, viewerOf(request), (work) =>
        asWork(work, () => answer.call(server, request, reply) as Promise<unknown>),
      ),
  });
  return { stop: () => apollo.stop() };

  function viewerOf(request: FastifyRequest): Viewer {
    const viewer = viewers.get(request);
    if (viewer === undefined) throw new Error('a request bypassed the token check');
    return viewer;
  }

  async function verify({ headers: { authorization } }: FastifyRequest): Promise<Viewer | undefined> {
    const token = /^Bearer (\S{1,8000})$/i.exec(authorization ?? '')?.[1];
    return token === undefined ? undefined : options.verifyToken(token);
  }
}

/** One answer for every invalid token: it does not reveal the reason. */
const unauthenticated = {
  errors: [{ message: 'This service accepts requests of the gateway only', extensions: { code: 'UNAUTHENTICATED' } }],
};
