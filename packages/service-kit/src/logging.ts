import { pino, type Logger, type LevelWithSilent } from 'pino';
import { currentCorrelationId } from './correlation.ts';

export type { Logger } from 'pino';

/**
 * JSON lines on standard output. Lines carry ids and codes, never whole commands, documents, variables or personal data.
 * Errors are written with type, message, stack and code only: a database driver's error also carries the row's values.
 */
export function createLogger(options: { readonly service: string; readonly level: LevelWithSilent }): Logger {
  return pino({
    level: options.level,
    base: { service: options.service },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    mixin: () => {
      const correlationId = currentCorrelationId();
      return correlationId === undefined ? {} : { correlationId };
    },
    serializers: { err: describeError },
  });
}

function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...('code' in error ? { code: error.code } : {}),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}
