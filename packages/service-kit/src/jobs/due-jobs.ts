import type { Clock } from '@promtour/kernel/clock';
import { PgBoss } from 'pg-boss';
import type { Logger } from '../logging.ts';
import { jobQueueSchema } from './install-job-queue.ts';

/** A job over rows with a due time; it sleeps until the next row is due. */
export type DueJob = {
  /** Kebab-case, unique in the service: the queue's name, which must never change. */
  readonly name: string;
  /**
   * Processes the due rows and returns their number. It may run again at any moment, also concurrently on another replica: locks and states
   * of the rows must ensure that each is processed once.
   */
  readonly run: () => Promise<number>;
  /** When the next row is due; undefined if none waits. */
  readonly nextDue: () => Promise<Date | undefined>;
  /** Longest time between two runs: rows that became due meanwhile, and changes of the system clock, are noticed within this time. */
  readonly maxSleepSeconds: number;
  /** How late the job may run; default 1. Its queue is polled at this interval, which is the load of an idle service. */
  readonly lateBySeconds?: number;
};

export type DueJobsOptions = {
  readonly service: string;
  /** The jobs have their own connections and schema there, so that a busy pool never delays them. */
  readonly databaseUrl: string;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly jobs: readonly DueJob[];
};

/**
 * Runs due jobs, each as a chain: a job processes what is due and schedules its successor for when the next row is due. Any number of
 * replicas share the queues, each of which holds at most one waiting job (policy `short`).
 *
 * The chain cannot break: a start schedules a job if none waits; a job that failed, or whose process was killed, is retried. The due times
 * are columns of the rows, so that nothing depends on a job having been scheduled (docs/adr/0062).
 */
export function createDueJobs(options: DueJobsOptions): { start(): Promise<void>; stop(): Promise<void> } {
  const { clock, jobs } = options;
  const logger = options.logger.child({ component: 'jobs' });
  let boss: PgBoss | undefined;

  async function sleepSeconds({ nextDue, maxSleepSeconds }: DueJob): Promise<number> {
    const next = await nextDue();
    if (next === undefined) return maxSleepSeconds;
    const seconds = Math.ceil((next.getTime() - clock.now().getTime()) / 1000);
    return Math.min(Math.max(seconds, 0), maxSleepSeconds);
  }

  async function work(queues: PgBoss, job: DueJob): Promise<void> {
    await queues.createQueue(job.name, { policy: 'short' });
    await queues.updateQueue(job.name, {
      // A killed process's job becomes available again after this time; a start does not wait for it. Much longer than a job takes.
      expireInSeconds: 20,
      retryLimit: 1_000_000,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 60,
      deleteAfterSeconds: 600,
    });
    await queues.work(job.name, { pollingIntervalSeconds: job.lateBySeconds ?? 1, batchSize: 1 }, async () => {
      try {
        const done = await job.run();
        if (done > 0) logger.info({ job: job.name, done }, 'due work done');
        await queues.send(job.name, {}, { startAfter: await sleepSeconds(job) });
      } catch (error) {
        // The queue does not report the failure; it retries.
        logger.error({ err: error, job: job.name }, 'due work failed; retrying');
        throw error;
      }
    });
    await queues.send(job.name, {});
  }

  return {
    async start() {
      const queues = new PgBoss({
        connectionString: options.databaseUrl,
        application_name: `promtour-${options.service}-jobs`,
        schema: jobQueueSchema,
        // The owner of the database creates the tables.
        migrate: false,
        createSchema: false,
        max: 2,
        schedule: false,
        // How soon another replica takes over the job of a killed one.
        superviseIntervalSeconds: 10,
        monitorIntervalSeconds: 10,
        // Few queues and a job every few seconds: no monitoring needed.
        registerInstance: false,
        monitorVacuum: false,
        reindex: false,
      });
      queues.on('error', (error) => {
        logger.warn({ err: error }, 'job queue error; continuing');
      });
      await queues.start();
      boss = queues;
      for (const job of jobs) await work(queues, job);
    },
    async stop() {
      await boss?.stop({ graceful: true, timeout: 5_000 });
    },
  };
}
