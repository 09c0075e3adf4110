import { QueryFailedError } from 'typeorm';

const maxLength = 500;

/**
 * The cause of a failure, for operators: kind, code, place. Never the message of a database error, which quotes values and statements.
 */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'handler threw a value that is not an Error';
  const database: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (hasSqlState(database)) {
    const { code, table, constraint, column } = database;
    const parts = [`SQLSTATE ${code}`];
    if (table !== undefined) parts.push(`table ${table}`);
    if (column !== undefined) parts.push(`column ${column}`);
    if (constraint !== undefined) parts.push(`constraint ${constraint}`);
    return clip(`${parts.join(', ')}${placeOf(error)}`);
  }
  // JSON.parse and zod quote their input; other messages do not.
  const quotes = error instanceof SyntaxError || error.name === 'ZodError';
  return clip(`${error.name}${quotes ? '' : `: ${error.message}`}${placeOf(error)}`);
}

type DatabaseError = { code: string; table?: string; column?: string; constraint?: string };

function hasSqlState(error: unknown): error is DatabaseError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^[0-9A-Z]{5}$/.test(error.code) &&
    'severity' in error
  );
}

/** The innermost line of the service's own sources. */
function placeOf(error: Error): string {
  const own = error.stack
    ?.split('\n')
    .find((line) => /^\s+at /.test(line) && !line.includes('node_modules') && !line.includes('node:'));
  const place = own === undefined ? null : /([\w.-]+\.[cm]?[jt]s:\d+):\d+\)?$/.exec(own);
  return place?.[1] === undefined ? '' : ` (${place[1]})`;
}

function clip(text: string): string {
  // PostgreSQL's text does not allow NUL.
  return text.replaceAll('\u0000', '').slice(0, maxLength);
}
