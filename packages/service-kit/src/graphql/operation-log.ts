import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { isTransient } from '@promtour/messaging/consumer/transient';
import { GraphQLError, Kind, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { Histogram } from 'prom-client';
import { currentWork } from '../limits/request-work.ts';
import type { Logger } from '../logging.ts';
import type { MetricsRegistry } from '../metrics.ts';
import type { RequestContext } from './context.ts';

const internal: string = ApolloServerErrorCode.INTERNAL_SERVER_ERROR;

/** Most denied fields that a line names. */
const mostFields = 20;

/**
 * One log line and one measurement an operation, however many records it is about: kind, name, root fields, duration, how much it was,
 * and how often each code came. A fault of ours stands in it with its cause (the first, where there are more), a denial with the client
 * and the fields. Never the document or its variables: they hold what people typed.
 */
export function operationLog<Loaders>(
  logger: Logger,
  metrics: MetricsRegistry,
): ApolloServerPlugin<RequestContext<Loaders>> {
  const seconds = new Histogram({
    name: 'graphql_operation_seconds',
    help: 'Duration of GraphQL operations',
    labelNames: ['kind', 'outcome'],
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers: [metrics],
  });
  return {
    requestDidStart() {
      const startedAt = performance.now();
      let found = noErrors;
      return Promise.resolve({
        didEncounterErrors({ errors, schema, operation }) {
          found = summaryOf(errors, schema, operation);
          return Promise.resolve();
        },
        willSendResponse({ operation, operationName, contextValue }) {
          const kind = operation?.operation ?? 'none';
          const durationMs = performance.now() - startedAt;
          seconds.observe({ kind, outcome: found === noErrors ? 'ok' : 'errors' }, durationMs / 1000);
          const level = levelOf(found);
          if (!logger.isLevelEnabled(level)) return Promise.resolve();
          const work = currentWork();
          logger[level](
            {
              operation: kind,
              name: operationName?.slice(0, 100),
              fields: operation === undefined ? [] : rootFields(operation),
              durationMs: Math.round(durationMs * 10) / 10,
              rows: work?.rows,
              values: work?.values,
              ...(found === noErrors ? {} : { codes: Object.fromEntries(found.codes) }),
              ...(found.denied.size === 0
                ? {}
                : { clientId: contextValue.caller.viewer.clientId, denied: [...found.denied].slice(0, mostFields) }),
              ...(found.fault === undefined ? {} : { err: found.fault.error, path: found.fault.path }),
            },
            found.denied.size > 0 ? 'access denied' : 'operation',
          );
          return Promise.resolve();
        },
      });
    },
  };
}

type Fault = { readonly error: unknown; readonly path: string | undefined; readonly passing: boolean };

type Summary = {
  /** How often each code came. */
  readonly codes: ReadonlyMap<string, number>;
  readonly denied: ReadonlySet<string>;
  readonly fault: Fault | undefined;
};

const noErrors: Summary = { codes: new Map(), denied: new Set(), fault: undefined };

function levelOf({ denied, fault }: Summary): 'error' | 'warn' | 'info' | 'debug' {
  if (fault !== undefined) return fault.passing ? 'warn' : 'error';
  return denied.size > 0 ? 'info' : 'debug';
}

function summaryOf(
  errors: readonly GraphQLError[],
  schema: GraphQLSchema | undefined,
  operation: OperationDefinitionNode | undefined,
): Summary {
  const codes = new Map<string, number>();
  const denied = new Set<string>();
  let fault: Fault | undefined;
  for (const error of errors) {
    const original = unwrapResolverError(error);
    const given = error.extensions['code'];
    // What was written for clients has a code of its own (format-error.ts); anything else is a fault of ours.
    const own = original instanceof GraphQLError && typeof given === 'string' && given !== internal;
    const passing = !own && isTransient(original);
    const code = own ? given : passing ? 'SERVICE_UNAVAILABLE' : internal;
    codes.set(code, (codes.get(code) ?? 0) + 1);
    if (code === 'FORBIDDEN' || code === 'UNAUTHENTICATED') denied.add(coordinateOf(error, schema, operation));
    // A fault of ours says more than a database that is away.
    if (!own && (fault === undefined || (fault.passing && !passing)))
      fault = { error: original, path: error.path?.join('.'), passing };
  }
  return { codes, denied, fault };
}

/** `Type.field`; of a record that a use case denied below the root, the field's name alone. An alias is the client's word. */
function coordinateOf(error: GraphQLError, schema?: GraphQLSchema, operation?: OperationDefinitionNode): string {
  const { field } = error.extensions;
  if (typeof field === 'string') return field;
  const node = error.nodes?.find((one) => one.kind === Kind.FIELD);
  const name = node?.name.value ?? 'unknown';
  const root = operation === undefined ? undefined : schema?.getRootType(operation.operation);
  return error.path?.length === 1 && root ? `${root.name}.${name}` : name;
}

function rootFields({ selectionSet }: OperationDefinitionNode): string[] {
  const names = selectionSet.selections.map((one) => (one.kind === Kind.FIELD ? one.name.value : '…'));
  return [...new Set(names)].slice(0, mostFields);
}
