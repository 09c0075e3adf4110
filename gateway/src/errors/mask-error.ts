import { ApolloServerErrorCode } from '@apollo/server/errors';
import { currentCorrelationId } from '@promtour/service-kit/correlation';
import { formatMalformedValue } from '@promtour/service-kit/graphql/malformed-value';
import type { Logger } from '@promtour/service-kit/logging';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { currentLanguage, isFirstFailure, noteErrorCode } from '../request-facts.ts';

/** Subgraph error codes that mean an internal error: the client's document was valid for the gateway. */
const oursWhenFromSubgraph: ReadonlySet<string> = new Set([
  'DOWNSTREAM_SERVICE_ERROR',
  ApolloServerErrorCode.INTERNAL_SERVER_ERROR,
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.BAD_REQUEST,
]);

const internal: string = ApolloServerErrorCode.INTERNAL_SERVER_ERROR;

/** Extensions meant for clients. Others may contain a stack trace, an address or a subgraph's name. */
const shown = ['code', 'cost', 'limit', 'min', 'max', 'issues', 'argument', 'field', 'requiredScopes'] as const;

/** graphql-js quotes offending values in its messages, which may be a megabyte long. */
const maxMessageLength = 500;

/**
 * Decides what a client sees of an error. An error with a code for clients passes with message, path and the listed extensions; any other
 * becomes `INTERNAL_SERVER_ERROR` with the correlation id, and its cause is logged.
 */
export function createErrorMask(options: {
  readonly logger: Logger;
  readonly onMasked: () => void;
}): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const path = formatted.path === undefined ? {} : { path: realPath(formatted.path) };
    const code = formatted.extensions?.['code'];
    const fromSubgraph = formatted.extensions?.['serviceName'] !== undefined;
    const malformed = fromSubgraph ? undefined : formatMalformedValue(formatted, error, currentLanguage());
    if (malformed !== undefined) {
      noteErrorCode(String(malformed.extensions?.['code']));
      return malformed;
    }
    if (typeof code === 'string' && isForClients(code, fromSubgraph, error)) {
      noteErrorCode(code);
      return {
        message: shorten(formatted.message),
        // Locations in a subgraph's error refer to the planner's query, which the client does not know.
        ...(fromSubgraph || formatted.locations === undefined ? {} : { locations: formatted.locations }),
        ...path,
        extensions: Object.fromEntries(
          shown.flatMap((name) => {
            const value: unknown = formatted.extensions?.[name];
            return value === undefined ? [] : [[name, value]];
          }),
        ),
      };
    }
    options.onMasked();
    if (isFirstFailure())
      options.logger.error(
        {
          err: describe(error, formatted),
          path: formatted.path?.join('.'),
          subgraph: formatted.extensions?.['serviceName'],
        },
        'unexpected error',
      );
    noteErrorCode(ApolloServerErrorCode.INTERNAL_SERVER_ERROR);
    return {
      message: 'Internal error',
      ...path,
      extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR, correlationId: currentCorrelationId() },
    };
  };
}

function isForClients(code: string, fromSubgraph: boolean, error: unknown): boolean {
  if (fromSubgraph) return !oursWhenFromSubgraph.has(code);
  return code !== internal && error instanceof GraphQLError;
}

function describe(error: unknown, formatted: GraphQLFormattedError): unknown {
  if (!(error instanceof GraphQLError)) return error;
  return error.originalError instanceof Error
    ? error.originalError
    : new Error(formatted.message, { cause: error.stack });
}

function shorten(message: string): string {
  return message.length > maxMessageLength ? `${message.slice(0, maxMessageLength)}…` : message;
}

/** The path up to the first `@`, the planner's placeholder for every item of a list. */
function realPath(path: readonly (string | number)[]): readonly (string | number)[] {
  const each = path.indexOf('@');
  return each === -1 ? path : path.slice(0, each);
}
