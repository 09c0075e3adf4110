import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import type { RequestContext } from '../graphql/context.ts';
import { createErrorFormatter } from '../graphql/format-error.ts';
import { localizedTextResolvers } from '../graphql/localized-text.ts';
import { operationLog } from '../graphql/operation-log.ts';
import { scalarResolvers } from '../graphql/scalars.ts';
import { negotiateLanguage } from '../language.ts';
import type { Logger } from '../logging.ts';
import type { MetricsRegistry } from '../metrics.ts';
import type { Stoppable } from '../shutdown.ts';

export type SubgraphOptions<Loaders> = {
  readonly server: FastifyInstance;
  readonly sdl: string;
  /** One file a field, joined by the service's resolvers/index.ts; typed by its generated types. */
  readonly resolvers: object;
  /** Fresh loaders for each request. */
  readonly createLoaders: () => Loaders;
  readonly logger: Logger;
  readonly metrics: MetricsRegistry;
  readonly production: boolean;
};

/**
 * Serves the subgraph at `POST /graphql`.
 * @returns what ends it: to be called once the HTTP server has answered its last request
 */
export async function serveSubgraph<Loaders>(options: SubgraphOptions<Loaders>): Promise<Stoppable> {
  const { server, logger } = options;
  const resolvers = { ...scalarResolvers, ...localizedTextResolvers, ...options.resolvers };
  const apollo = new ApolloServer<RequestContext<Loaders>>({
    schema: buildSubgraphSchema({
      typeDefs: parse(options.sdl),
      resolvers: resolvers,
    }),
    // The gateway reads the committed supergraph; only people ask a subgraph for its schema.
    introspection: !options.production,
    hideSchemaDetailsFromClientErrors: options.production,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    formatError: createErrorFormatter(logger),
    logger,
    // The process's own signal handling stops the server (shutdown.ts).
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled(), operationLog(logger, options.metrics)],
  });
  await apollo.start();
  server.route({
    url: '/graphql',
    method: ['POST'],
    handler: fastifyApolloHandler(apollo, {
      context: (request) =>
        Promise.resolve({
          correlationId: request.id,
          language: negotiateLanguage(request.headers['accept-language']),
          causation: { correlationId: request.id },
          client: 'anonymous',
          loaders: options.createLoaders(),
        }),
    }),
  });
  return { stop: () => apollo.stop() };
}
