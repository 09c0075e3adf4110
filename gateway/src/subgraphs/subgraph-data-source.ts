import { hash } from 'node:crypto';
import type { GatewayTokenSigner } from '@promtour/access/gateway-token';
import type { GraphQLDataSource } from '@apollo/gateway';
import { correlationHeader } from '@promtour/service-kit/correlation';
import { clientKeyHeader, timeLeftHeader } from '@promtour/service-kit/http/gateway-headers';
import type { Logger } from '@promtour/service-kit/logging';
import { Kind, parse, type GraphQLFormattedError } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { GatewayContext } from '../context.ts';
import type { GatewayMetrics } from '../metrics.ts';
import { noteResults } from '../request-facts.ts';
import type { SubgraphClient } from './subgraph-client.ts';

type Options = Parameters<GraphQLDataSource['process']>[0];
type Response = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** The code of what is missing in an answer because its subgraph did not give it. */
export const subgraphUnavailable = 'SUBGRAPH_UNAVAILABLE';

/** What is left of the client's time when a subgraph is asked: its answer has to travel, and to be joined with others. */
const marginMs = 250;

/**
 * Asks one subgraph on behalf of the query planner. Of the client's request it passes on the correlation id, the language, for whom
 * it is by a key that tells nothing, and how long its answer is of use; nothing else: no header of a stranger reaches a subgraph.
 */
export function createSubgraphDataSource(options: {
  readonly name: string;
  readonly client: SubgraphClient;
  /** Says to the subgraph that it is the gateway that asks, and on whose behalf. */
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
          // Subgraphs need not know an address or a person's name.
          [clientKeyHeader]: hashes.memo(clientKey),
          [timeLeftHeader]: String(timeLeft(client, askedAt)),
          ...(acceptLanguage === undefined ? {} : { 'accept-language': acceptLanguage }),
        },
        repeatable: !mutates,
        // A mutation that has been sent goes on whether or not somebody waits: let its answer be logged.
        signal: mutates ? undefined : signal,
      });
      if (answer.ok && answer.value.status === 401) {
        finish({ outcome: 'NOT_TAKEN_FOR_THE_GATEWAY' });
        // Between us and the subgraph something is configured wrongly (keys, clocks): no client can do anything about that.
        logger.error({ subgraph: name }, 'a subgraph does not take the gateway’s token');
        return { errors: missingParts(query, unavailable(mutates)) };
      }
      if (answer.ok && answer.value.status === 503) {
        finish({ outcome: 'BUSY' });
        // Its queue said so, and nothing has begun: the client may send the same again.
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

/** Whole milliseconds that are left of a request's time for a call of now, however many calls came before it. */
function timeLeft({ timeoutMs }: SubgraphClient, askedAt: number): number {
  return Math.max(Math.floor(timeoutMs - marginMs - (performance.now() - askedAt)), 1);
}

type Missing = Pick<GraphQLFormattedError, 'message' | 'extensions'>;

const busy: Missing = {
  message: 'This part of the graph has too much to do: send the same again in a second',
  extensions: { code: 'SERVICE_BUSY' },
};

function unavailable(mutates: boolean): Missing {
  return {
    message: mutates
      ? 'This part of the graph did not answer; whether the mutation took place is not known: send it again with the same idempotency key'
      : 'This part of the graph is unavailable',
    extensions: { code: subgraphUnavailable },
  };
}

/** One error for each part that was asked for: the top fields of the query, or the entities as one. */
function missingParts(query: string, missing: Missing): GraphQLFormattedError[] {
  const fields = topFields(query);
  // The gateway puts the place where entities belong before a path, so theirs is empty.
  return fields.includes('_entities')
    ? [{ ...missing, path: [] }]
    : fields.map((field) => ({ ...missing, path: [field] }));
}

/** Hashes of the keys of the latest clients. */
const hashes = new LRUCache<string, string>({
  max: 10_000,
  memoMethod: (key) => hash('sha256', key, 'base64url').slice(0, 22),
});

function topFields(query: string): string[] {
  return parse(query, { noLocation: true }).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.flatMap((selection) =>
          selection.kind === Kind.FIELD ? [selection.alias?.value ?? selection.name.value] : [],
        )
      : [],
  );
}
