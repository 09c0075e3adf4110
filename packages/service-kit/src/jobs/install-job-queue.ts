import { PgBoss } from 'pg-boss';

/** Where the job queue's tables are. */
export const jobQueueSchema = 'pgboss';

/** Creates or upgrades the job queue's tables, as the owner of the database: the service's role cannot. */
export async function installJobQueue(ownerUrl: string): Promise<void> {
  const queues = new PgBoss({
    connectionString: ownerUrl,
    application_name: 'promtour-migrations-jobs',
    schema: jobQueueSchema,
    max: 1,
    schedule: false,
    supervise: false,
    registerInstance: false,
  });
  let failure: Error | undefined;
  queues.on('error', (error) => {
    failure = error;
  });
  await queues.start();
  await queues.stop({ graceful: false });
  if (failure !== undefined) throw failure;
}
