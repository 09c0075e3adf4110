import type { Clock } from '@promtour/kernel/clock';
import { PgBoss } from 'pg-boss';
import type { Logger } from '../logging.ts';
import { jobQueueSchema } from './install-job-queue.ts';

/** Work that falls due: rows with a due time, worked off by a job that sleeps until the next one. */
export type DueJob = {
  /** Kebab-case, unique in the service: the queue's name. Never change it. */
  readonly name: string;
  /**
   * Does what is due and answers how much that was. It may run again at any moment, also beside another replica's: each row must
   * end once by its own lock and state.
   */
  readonly run: () => Promise<number>;
  /** When the next row falls due; undefined where none waits. */
  readonly nextDue: () => Promise<Date | undefined>;
  /**
   * Longest time between two runs: work that was made due in the meantime, and a clock that was set by hand, are noticed within
   * so long.
   */
  readonly longestSleepSeconds: number;
  /** How late its work may be, 1 unless said otherwise: so often its queue is asked, which is what an idle service does. */
  readonly lateBySeconds?: number;
};

export type DueJobsOptions = {
  readonly service: string;
  /** The jobs have connections and a schema of their own there, so that a busy pool never delays them. */
  readonly databaseUrl: string;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly jobs: readonly DueJob[];
};

/**
 * Runs due jobs, each as a chain: a job does what is due and sends the next one, for when the next row falls due. Any number of
 * replicas work off the same queues, in which at most one job waits (policy `short`).
 *
 * The chain cannot break: a start sends a job where none waits; a job that failed, or whose process was killed, is retried. The
 * due times themselves are columns of the rows, so that nothing depends on a job having been sent (docs/adr/0062).
 */
export function createDueJobs(options: DueJobsOptions): { start(): Promise<void>; stop(): Promise<void> } {
  const { clock, jobs } = options;
  const logger = options.logger.child({ component: 'jobs' });
  let boss: PgBoss | undefined;

  async function sleepSeconds({ nextDue, longestSleepSeconds }: DueJob): Promise<number> {
    const next = await nextDue();
    if (next === undefined) return longestSleepSeconds;
    const seconds = Math.ceil((next.getTime() - clock.now().getTime()) / 1000);
    return Math.min(Math.max(seconds, 0), longestSleepSeconds);
  }

  async function work(queues: PgBoss, job: DueJob): Promise<void> {
    await queues.createQueue(job.name, { policy: 'short' });
    await queues.updateQueue(job.name, {
      // A killed process's job comes back after so long; a start does not wait for that. Much longer than a job takes.
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
        // The queue keeps the failure to itself and tries again.
        logger.error({ err: error, job: job.name }, 'due work failed; tried again');
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
        // The owner of the database makes the tables.
        migrate: false,
        createSchema: false,
        max: 2,
        schedule: false,
        // How soon another replica goes on with the job of one that was killed.
        superviseIntervalSeconds: 10,
        monitorIntervalSeconds: 10,
        // Few queues and a job every few seconds: nothing here grows enough to need watching.
        registerInstance: false,
        monitorVacuum: false,
        reindex: false,
      });
      queues.on('error', (error) => {
        logger.warn({ err: error }, 'the job queue failed and goes on');
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
