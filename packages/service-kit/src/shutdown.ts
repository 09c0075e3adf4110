import type { Logger } from './logging.ts';

export type Stoppable = { stop(): Promise<void> };

/** Longest that a graceful end may take before the process ends all the same. */
const patienceMs = 8_000;

/**
 * Runs what is being started until SIGTERM or SIGINT: then `stop()` and exit 0, also where the signal came before it had started. A
 * second signal, or patience at its end, exits 1: whatever is lost then, a restart recovers, since nothing acknowledged lives in
 * memory only.
 *
 * @throws whatever the start fails of
 */
export async function runUntilSignal(starting: Promise<Stoppable & { readonly logger: Logger }>): Promise<void> {
  let stopping = false;
  let logger: Logger | undefined;
  const stop = async (signal: NodeJS.Signals): Promise<never> => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => {
      logger?.error('did not stop in time');
      process.exit(1);
    }, patienceMs).unref();
    const running = await starting;
    ({ logger } = running);
    logger.info({ signal }, 'stopping');
    try {
      await running.stop();
    } catch (error) {
      logger.error({ err: error }, 'stopping failed');
      process.exit(1);
    }
    logger.info('stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      // What the start fails of is told by whoever waits for it.
      stop(signal).catch(() => undefined);
    });
  }
  await starting;
}
