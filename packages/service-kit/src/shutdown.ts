import type { Logger } from './logging.ts';

export type Stoppable = { stop(): Promise<void> };

/** Timeout of a graceful shutdown. */
const shutdownTimeoutMs = 8_000;

/**
 * Runs a process until SIGTERM or SIGINT, then stops it and exits with 0. A signal during the start takes effect after it. A second
 * signal or the timeout exits with 1. That loses nothing: no acknowledged work is in memory only.
 *
 * @throws the error of a failed start
 */
export async function runUntilSignal(starting: Promise<Stoppable & { readonly logger: Logger }>): Promise<void> {
  let stopping = false;
  let logger: Logger | undefined;
  const stop = async (signal: NodeJS.Signals): Promise<never> => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => {
      logger?.error({ timeoutMs: shutdownTimeoutMs }, 'shutdown timed out');
      process.exit(1);
    }, shutdownTimeoutMs).unref();
    const running = await starting;
    ({ logger } = running);
    logger.info({ signal }, 'shutting down');
    try {
      await running.stop();
    } catch (error) {
      logger.error({ err: error }, 'shutdown failed');
      process.exit(1);
    }
    logger.info('stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      // A failed start is reported by the caller.
      stop(signal).catch(() => undefined);
    });
  }
  await starting;
}
