import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { isTransient } from '@promtour/postgres/transient';
import { GraphQLError, Kind, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { Counter, Histogram } from 'prom-client';
import { currentWork } from '../limits/request-work.ts';
import type { Logger } from '../logging.ts';
import type { MetricsRegistry } from '../metrics.ts';
import { resultsHeader } from '../http/gateway-headers.ts';
import type { RequestContext } from './context.ts';
import { clientCode, errorCode, mutationResults } from './mutation-results.ts';

/** Most fields that a line names. */
const maxFields = 20;

/**
 * One log line and one measurement per operation: kind, name, root fields, duration, size, results of mutations, and how often each error
 * code occurred. An internal error adds its cause (the first if there are several), a denial the fields. Never the document or its
 * variables: they may hold personal data.
 */
export function operationLog<Loaders>(
  logger: Logger,
  metrics: MetricsRegistry,
): ApolloServerPlugin<RequestContext<Loaders>> {
  const registers = [metrics];
  const seconds = new Histogram({
    name: 'promtour_graphql_operation_duration_seconds',
    help: 'Duration of GraphQL operations',
    labelNames: ['kind', 'outcome'],
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers,
  });
  const mutations = new Counter({
    name: 'promtour_mutations',
    help: 'Mutations by result: OK, or the code of the failure or error',
    labelNames: ['mutation', 'result'],
    registers,
  });
  const errorCodes = new Counter({
    name: 'promtour_graphql_errors',
    help: 'GraphQL errors by code',
    labelNames: ['code'],
    registers,
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
        willSendResponse({ operation, operationName, contextValue, response }) {
          const kind = operation?.operation ?? 'none';
          const durationMs = performance.now() - startedAt;
          seconds.observe({ kind, outcome: found === noErrors ? 'ok' : 'errors' }, durationMs / 1000);
          for (const [code, count] of found.codes) errorCodes.inc({ code }, count);
          const results = mutationResults(contextValue);
          for (const { field, code } of results) mutations.inc({ mutation: field, result: code });
          const described = results.slice(0, maxFields).map(({ field, code }) => `${field}=${code}`);
          if (described.length > 0) response.http.headers.set(resultsHeader, described.join(', '));
          const level = levelOf(found);
          if (!logger.isLevelEnabled(level)) return Promise.resolve();
          const work = currentWork();
          logger[level](
            {
              operation: kind,
              name: operationName?.slice(0, 100),
              fields: operation === undefined ? [] : rootFields(operation),
              clientId: contextValue.caller.viewer.clientId ?? undefined,
              durationMs: Math.round(durationMs * 10) / 10,
              rows: work?.rows,
              values: work?.values,
              ...(described.length === 0 ? {} : { results: described }),
              ...(found === noErrors ? {} : { codes: Object.fromEntries(found.codes) }),
              ...(found.denied.size === 0 ? {} : { denied: [...found.denied].slice(0, maxFields) }),
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
  /** How often each code occurred. */
  readonly codes: ReadonlyMap<string, number>;
  readonly denied: ReadonlySet<string>;
  readonly fault: Fault | undefined;
};

const noErrors: Summary = { codes: new Map(), denied: new Set(), fault: undefined };

function levelOf({ fault }: Summary): 'error' | 'warn' | 'info' {
  if (fault === undefined) return 'info';
  return fault.passing ? 'warn' : 'error';
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
    // A client error raised by graphql-js or Apollo has its code on the outer error.
    const own = original instanceof GraphQLError && clientCode(error) !== undefined;
    const passing = !own && isTransient(original);
    const code = (own ? clientCode(error) : undefined) ?? errorCode(original);
    codes.set(code, (codes.get(code) ?? 0) + 1);
    if (code === 'FORBIDDEN' || code === 'UNAUTHENTICATED') denied.add(coordinateOf(error, schema, operation));
    // An internal error takes precedence over an unreachable database.
    if (!own && (fault === undefined || (fault.passing && !passing)))
      fault = { error: original, path: error.path?.join('.'), passing };
  }
  return { codes, denied, fault };
}

/** `Type.field`; below the root, the field's name alone. Never an alias: clients choose those. */
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
  return [...new Set(names)].slice(0, maxFields);
}
