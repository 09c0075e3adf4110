/** A failure that its thrower declares transient. */
export class TransientError extends Error {}

/**
 * Failures of the environment, not of the work: connection lost, server shutting down, deadlock, serialization, lock timeout, no
 * resources. They are retried without limit and never dead-letter an event. A statement timeout (57014) is not transient: an event whose
 * effect always takes too long would stop its partition permanently.
 *
 * SQLSTATE classes: https://www.postgresql.org/docs/18/errcodes-appendix.html
 */
export function isTransient(error: unknown): boolean {
  if ([...chain(error)].some((link) => link instanceof TransientError)) return true;
  for (const code of codesOf(error)) {
    if (transientClasses.has(code.slice(0, 2)) && /^[0-9A-Z]{5}$/.test(code)) return true;
    if (transientStates.has(code) || connectionCodes.has(code)) return true;
  }
  return messagesOf(error).some((message) => lostConnection.test(message));
}

// 08 connection, 40 rollback (deadlock, serialization), 53 insufficient resources, 58 system error outside PostgreSQL.
const transientClasses = new Set(['08', '40', '53', '58']);
const transientStates = new Set([
  '55P03', // lock not available
  '57P01', // admin shutdown
  '57P02', // crash shutdown
  '57P03', // cannot connect now
  '57P05', // idle session timeout
  '25006', // read-only: the old primary after a failover
  '25P03', // idle in transaction session timeout
]);
const connectionCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
// Messages of pg, pg-pool and TypeORM without an error code.
const lostConnection =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool after calling end|Client was closed|Driver not Connected|Query runner already released)/;

function* chain(error: unknown): Iterable<object> {
  let current = error;
  for (let depth = 0; depth < 8 && typeof current === 'object' && current !== null; depth += 1) {
    yield current;
    current =
      'driverError' in current && current.driverError !== current
        ? current.driverError
        : 'cause' in current
          ? current.cause
          : undefined;
  }
}

function codesOf(error: unknown): string[] {
  return [...chain(error)].flatMap((link) => ('code' in link && typeof link.code === 'string' ? [link.code] : []));
}

function messagesOf(error: unknown): string[] {
  return [...chain(error)].flatMap((link) => (link instanceof Error ? [link.message] : []));
}
