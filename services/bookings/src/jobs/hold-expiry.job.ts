import type { Clock } from '@promtour/kernel/clock';
import type { Logger } from '@promtour/service-kit/logging';
import { PgBoss } from 'pg-boss';
import type { ExpireDueHolds } from '../application/expire-due-holds.ts';

export type HoldExpiryOptions = {
  /** The jobs have connections and a schema of their own there, so that a busy pool never delays them. */
  readonly databaseUrl: string;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly expireDueHolds: ExpireDueHolds;
  readonly nextExpiry: () => Promise<Date | undefined>;
};

const queue = 'expire-due-holds';

/** How often the queue is asked for a job that is due: holds end this late at most, and a little. */
const pollSeconds = 1;

/**
 * Longest time between two jobs. The shortest hold lasts a minute, so that a job that sleeps until the next hold ends, or so
 * long, misses none that was made in the meantime; a time that was set forward by hand is noticed within so long too.
 */
const longestSleepSeconds = 5;

/**
 * Ends holds in time, by a job that ends what is due and then sends the next one, for when the next hold is due. Any number of
 * replicas work off the same queue, in which at most one job waits (policy `short`).
 *
 * The chain cannot break: a start sends a job where none waits; a job that failed, or whose process was killed, is retried.
 * The due times themselves are the bookings' own column, so that nothing depends on a job having been sent (docs/adr/0062).
 */
export function createHoldExpiryJob(options: HoldExpiryOptions): { start(): Promise<void>; stop(): Promise<void> } {
  const { clock, expireDueHolds, nextExpiry } = options;
  const logger = options.logger.child({ component: 'jobs' });
  let boss: PgBoss | undefined;

  async function endDueHolds(): Promise<void> {
    const ended = await expireDueHolds();
    if (ended > 0) logger.info({ ended }, 'holds ended');
  }

  async function sleepSeconds(): Promise<number> {
    const next = await nextExpiry();
    if (next === undefined) return longestSleepSeconds;
    const seconds = Math.ceil((next.getTime() - clock.now().getTime()) / 1000);
    return Math.min(Math.max(seconds, 0), longestSleepSeconds);
  }

  return {
    async start() {
      const jobs = new PgBoss({
        connectionString: options.databaseUrl,
        application_name: 'promtour-bookings-jobs',
        schema: 'pgboss',
        max: 2,
        schedule: false,
        // How soon another replica goes on with the job of one that was killed.
        superviseIntervalSeconds: 10,
        monitorIntervalSeconds: 10,
        // One queue and a job every few seconds: nothing here grows enough to need watching.
        registerInstance: false,
        monitorVacuum: false,
        reindex: false,
      });
      jobs.on('error', (error) => {
        logger.warn({ err: error }, 'the job queue failed and goes on');
      });
      await jobs.start();
      boss = jobs;
      await jobs.createQueue(queue, { policy: 'short' });
      await jobs.updateQueue(queue, {
        // A killed process's job comes back after so long; a start does not wait for that. Much longer than a job takes.
        expireInSeconds: 20,
        retryLimit: 1_000_000,
        retryDelay: 1,
        retryBackoff: true,
        retryDelayMax: 60,
        deleteAfterSeconds: 600,
      });
      await jobs.work(queue, { pollingIntervalSeconds: pollSeconds, batchSize: 1 }, async () => {
        try {
          await endDueHolds();
          await jobs.send(queue, {}, { startAfter: await sleepSeconds() });
        } catch (error) {
          // The queue keeps the failure to itself and tries again.
          logger.error({ err: error }, 'holds could not be ended; tried again');
          throw error;
        }
      });
      await jobs.send(queue, {});
    },
    async stop() {
      await boss?.stop({ graceful: true, timeout: 5_000 });
    },
  };
}
