import { QueryFailedError } from 'typeorm';

/** SQLSTATE of transactions that lost against a concurrent one and can be retried. */
const retryable = new Set(['40001', '40P01']);

const attempts = 5;

/** The SQLSTATE of a failed statement, or undefined for any other error. */
export function sqlState(error: unknown): string | undefined {
  if (!(error instanceof QueryFailedError)) return undefined;
  const { code } = error.driverError as { code?: unknown };
  return typeof code === 'string' ? code : undefined;
}

/** The name of the constraint that a statement violated. */
export function violatedConstraint(error: unknown): string | undefined {
  if (!(error instanceof QueryFailedError)) return undefined;
  const { constraint } = error.driverError as { constraint?: unknown };
  return typeof constraint === 'string' ? constraint : undefined;
}

/** Retries a transaction if PostgreSQL chose it as the victim of a deadlock or a serialization conflict. */
export async function retryLostTransactions<T>(
  transaction: () => Promise<T>,
  mayRetry: (error: unknown) => boolean = (error) => retryable.has(sqlState(error) ?? ''),
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction();
    } catch (error) {
      if (attempt >= attempts || !mayRetry(error)) throw error;
      // Full jitter, so that colliding transactions do not collide again.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** attempt));
    }
  }
}
