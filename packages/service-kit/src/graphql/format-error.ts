import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { isTransient } from '@promtour/postgres/transient';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { currentCorrelationId } from '../correlation.ts';
import type { Language } from '../language.ts';
import { currentWork } from '../limits/request-work.ts';
import { ClientError } from './client-error.ts';
import { formatMalformedValue } from './malformed-value.ts';

/** graphql-js includes offending values in its messages, which may be megabytes long. */
const maxMessageLength = 300;

/**
 * Masks errors at the edge. An error made for clients (a GraphQLError with its own code, or one about the request's syntax, validation or
 * coercion) passes. An unavailable or overloaded database becomes `SERVICE_UNAVAILABLE`: the same request may be sent again, a mutation
 * with the same idempotency key. Anything else becomes `INTERNAL_SERVER_ERROR`. Both carry the correlation id; the operation's log line has
 * the cause. No stack trace, SQL text or address leaves the process.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const malformed = formatMalformedValue(formatted, error, language());
  if (malformed !== undefined) return malformed;
  const original = unwrapResolverError(error);
  const code = formatted.extensions?.['code'];
  if (original instanceof GraphQLError && code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR) {
    const { stacktrace: _stacktrace, ...extensions } = formatted.extensions ?? {};
    const message = original instanceof ClientError ? original.messages[language()] : formatted.message;
    return {
      message: message.length > maxMessageLength ? `${message.slice(0, maxMessageLength)}…` : message,
      ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
      extensions,
    };
  }
  const passing = isTransient(original);
  return {
    message: (passing ? unavailable : internal)[language()],
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
    extensions: {
      code: passing ? 'SERVICE_UNAVAILABLE' : ApolloServerErrorCode.INTERNAL_SERVER_ERROR,
      correlationId: currentCorrelationId(),
    },
  };
}

const unavailable = { ru: 'Сервис временно недоступен, повторите запрос', en: 'Temporarily unavailable, retry soon' };
const internal = { ru: 'Внутренняя ошибка', en: 'Internal error' };

function language(): Language {
  return currentWork()?.language ?? 'en';
}
