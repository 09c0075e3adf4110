import type { Logger } from './logging.ts';

export type Stoppable = { stop(): Promise<void> };

/** Longest that a graceful end may take before the process ends all the same. */
const patienceMs = 8_000;

/**
 * Ends the process on SIGTERM or SIGINT: `running.stop()`, then exit 0. A second signal, or patience at its end, exits 1:
 * whatever is lost then, a restart recovers, since nothing acknowledged lives in memory only.
 */
export function stopOnSignal(running: Stoppable, logger: Logger): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(1);
    stopping = true;
    logger.info({ signal }, 'stopping');
    setTimeout(() => {
      logger.error('did not stop in time');
      process.exit(1);
    }, patienceMs).unref();
    running.stop().then(
      () => {
        logger.info('stopped');
        process.exit(0);
      },
      (error: unknown) => {
        logger.error({ err: error }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
