import type { GatewayTokenSigner } from '@promtour/access/gateway-token';
import type { GraphQLDataSource } from '@apollo/gateway';
import { correlationHeader } from '@promtour/service-kit/correlation';
import { clientKeyHeader, timeLeftHeader } from '@promtour/service-kit/http/gateway-headers';
import type { Logger } from '@promtour/service-kit/logging';
import { Kind, parse, type GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { GatewayMetrics } from '../metrics.ts';
import { noteResults } from '../request-facts.ts';
import { opaqueKeyOf } from './opaque-key.ts';
import type { SubgraphClient } from './subgraph-client.ts';

type Options = Parameters<GraphQLDataSource['process']>[0];
type Response = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** The error code for data that is missing because its subgraph did not answer. */
export const subgraphUnavailable = 'SUBGRAPH_UNAVAILABLE';

/** Time reserved from the client's deadline for the transfer and merging of a subgraph's response. */
const marginMs = 250;

/**
 * Calls one subgraph for the query planner. Forwards the correlation id, the language, an opaque key of the sender, and the remaining time;
 * no other header of the client reaches a subgraph.
 */
export function createSubgraphDataSource(options: {
  readonly name: string;
  readonly client: SubgraphClient;
  /** Authenticates the gateway to the subgraph, with the viewer. */
  readonly sign: GatewayTokenSigner;
  readonly logger: Logger;
  readonly metrics: GatewayMetrics;
}): GraphQLDataSource {
  const { name, client, sign, logger, metrics } = options;
  return {
    async process({ request, context }: Options): Promise<Response> {
      const { correlationId, viewer, clientKey, acceptLanguage, askedAt, signal } = context as GatewayContext;
      const query = request.query ?? '';
      const mutates = /^\s*mutation\b/.test(query);
      const finish = metrics.subgraphSeconds.startTimer({ subgraph: name });
      const token = await sign(viewer, name);
      const answer = await client.post({
        body: JSON.stringify({ query, variables: request.variables, operationName: request.operationName }),
        headers: {
          [correlationHeader]: correlationId,
          authorization: `Bearer ${token}`,
          [clientKeyHeader]: opaqueKeyOf(clientKey),
          [timeLeftHeader]: String(timeLeft(client, askedAt)),
          ...(acceptLanguage === undefined ? {} : { 'accept-language': acceptLanguage }),
        },
        repeatable: !mutates,
        // A mutation that has been sent continues even if the client disconnects, so its result is logged.
        signal: mutates ? undefined : signal,
      });
      if (answer.ok && answer.value.status === 401) {
        finish({ outcome: 'NOT_TAKEN_FOR_THE_GATEWAY' });
        // A configuration error between gateway and subgraph (keys, clocks), which no client can resolve.
        logger.error({ subgraph: name }, 'a subgraph rejected the gateway’s token');
        return { errors: missingParts(query, unavailable(mutates)) };
      }
      if (answer.ok && answer.value.status === 503) {
        finish({ outcome: 'BUSY' });
        // The subgraph's queue refused the request before it started: the client may retry.
        return { errors: missingParts(query, busy) };
      }
      if (answer.ok) {
        finish({ outcome: 'ANSWERED' });
        noteResults(answer.value.results);
        return answer.value.payload;
      }
      finish({ outcome: answer.error.reason });
      logger.warn({ subgraph: name, ...answer.error }, 'a subgraph did not answer');
      return { errors: missingParts(query, unavailable(mutates)) };
    },
  };
}

/** Remaining time of a request in whole milliseconds, regardless of previous calls. */
function timeLeft({ timeoutMs }: SubgraphClient, askedAt: number): number {
  return Math.max(Math.floor(timeoutMs - marginMs - (performance.now() - askedAt)), 1);
}

type Missing = Pick<GraphQLFormattedError, 'message' | 'extensions'>;

const busy: Missing = {
  message: 'This part of the graph is overloaded: retry in a second',
  extensions: { code: 'SERVICE_BUSY' },
};

function unavailable(mutates: boolean): Missing {
  return {
    message: mutates
      ? 'This part of the graph did not respond; the outcome of the mutation is unknown: retry with the same idempotency key'
      : 'This part of the graph is unavailable',
    extensions: { code: subgraphUnavailable },
  };
}

/** One error for each requested part: the root fields of the query, or the entities as one. */
function missingParts(query: string, missing: Missing): GraphQLFormattedError[] {
  const fields = topFields(query);
  // The gateway prefixes the path of entities, so theirs is empty.
  return fields.includes('_entities')
    ? [{ ...missing, path: [] }]
    : fields.map((field) => ({ ...missing, path: [field] }));
}

function topFields(query: string): string[] {
  return parse(query, { noLocation: true }).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.flatMap((selection) =>
          selection.kind === Kind.FIELD ? [selection.alias?.value ?? selection.name.value] : [],
        )
      : [],
  );
}
