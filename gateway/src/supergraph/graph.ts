import { createHash } from 'node:crypto';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { accessRulesOf, type AccessRules } from '@promtour/access/rule';
import type { Logger } from '@promtour/service-kit/logging';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { parse, type GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { forbidVendorTelemetry } from '../environment.ts';
import { keyFieldsOf, refuseKeyAliases } from '../errors/key-aliases.ts';
import { ignoreEmptyOperationName } from '../errors/empty-operation-name.ts';
import { refuseNullVariables } from '../errors/null-variables.ts';
import { costRulesOf, type CostRules } from '../limits/cost/cost-rules.ts';
import { readScalars } from './scalars.ts';
import { reportMissingValues } from '../errors/missing-values.ts';

const mebibyte = 2 ** 20;

export type GraphOptions = {
  readonly dataSources: ReadonlyMap<string, GraphQLDataSource>;
  readonly context: (request: FastifyRequest, reply: FastifyReply) => Promise<GatewayContext>;
  /** Enforces the supergraph's access rules; created for each supergraph. */
  readonly guard: (rules: AccessRules) => ApolloServerPlugin<GatewayContext>;
  /** Limits the cost of operations by the supergraph's cost directives; created for each supergraph. */
  readonly bound: (rules: CostRules) => ApolloServerPlugin<GatewayContext>;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  readonly introspection: boolean;
  /** Whether error messages may suggest names of the schema. */
  readonly suggestions: boolean;
  readonly maxTokens: number;
  readonly logger: Logger;
};

/** The immutable graph of one supergraph. */
export type Graph = {
  /** Digest of its supergraph. */
  readonly digest: string;
  readonly answer: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
  readonly stop: () => Promise<void>;
};

export function digestOf(supergraphSdl: string): string {
  return createHash('sha256').update(supergraphSdl).digest('hex');
}

/**
 * Creates and starts a graph.
 * @throws Error if the text is not a supergraph, or the address of a subgraph is not configured
 */
export async function createGraph(supergraphSdl: string, options: GraphOptions): Promise<Graph> {
  forbidVendorTelemetry();
  const document = parse(supergraphSdl, { noLocation: true });
  const rules = accessRulesOf(document);
  if (rules.undecided.length > 0)
    options.logger.warn(
      { count: rules.undecided.length, first: rules.undecided.slice(0, 20) },
      'the supergraph has fields without an access rule',
    );
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => {
      const dataSource = options.dataSources.get(name);
      if (dataSource === undefined) throw new Error(`No address is configured for the subgraph ${name}`);
      return dataSource;
    },
    validateSupergraph: true,
    debug: false,
    logger: options.logger,
    // Otherwise a header reveals the query plan, which contains the names of subgraphs.
    __exposeQueryPlanExperimental: false,
    // Sizes are those of the JSON; memory use is several times larger.
    experimental_approximateQueryPlanStoreMiB: 4,
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    readScalars(apiSchema);
  });
  const server = new ApolloServer<GatewayContext>({
    gateway,
    documentStore: new InMemoryLRUCache({ maxSize: 4 * mebibyte }),
    // Clients could fill a store of persisted queries; documents are small and connections are kept.
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    introspection: options.introspection,
    hideSchemaDetailsFromClientErrors: !options.suggestions,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: options.maxTokens },
    formatError: options.formatError,
    logger: options.logger,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // Responses depend on the viewer and are never cached (see graphql-route.ts).
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ignoreEmptyOperationName,
      refuseNullVariables(),
      refuseKeyAliases(keyFieldsOf(document)),
      options.bound(costRulesOf(document)),
      options.guard(rules),
      reportMissingValues,
    ],
  });
  await server.start();
  return {
    digest: digestOf(supergraphSdl),
    answer: handlerOf(server, options.context),
    stop: () => server.stop(),
  };
}

function handlerOf(server: ApolloServer<GatewayContext>, context: GraphOptions['context']): Graph['answer'] {
  const handler = fastifyApolloHandler(server, { context });
  return async (request, reply) => handler.call(request.server, request, reply);
}
