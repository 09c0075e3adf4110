import { z } from 'zod';
import { parseEnvironment, serviceVariables } from './environment.ts';
import { migrateService, type ServiceDefinition } from './service.ts';

const schema = z.object(serviceVariables).pick({
  DATABASE_URL: true,
  DATABASE_OWNER_URL: true,
  AUDIT_SIGNING_KEY: true,
  EVENT_TRANSPORT: true,
  EVENT_LOG_DATABASE_URL: true,
  EVENT_LOG_DATABASE_OWNER_URL: true,
});

/** The command `bin/migrate.ts` of a service: migrates as DATABASE_OWNER_URL for the role of DATABASE_URL, and ends. */
export async function migrateCommand(
  definition: Pick<ServiceDefinition<never>, 'name' | 'migrations' | 'projections'>,
): Promise<void> {
  try {
    // Where the events go matters for the embedded log alone, whose tables are in a database too.
    await migrateService(
      definition,
      parseEnvironment(schema, { EVENT_TRANSPORT: 'kafka', KAFKA_BROKERS: '-', ...process.env }),
    );
    console.log(`${definition.name}: the database is up to date`);
  } catch (error) {
    console.error(`${definition.name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
