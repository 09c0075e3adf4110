import { readMigrationEnvironment } from './environment.ts';
import { migrateService, type ServiceDefinition } from './service.ts';

/** The command `bin/migrate.ts` of a service: migrates as DATABASE_OWNER_URL for the role of DATABASE_URL, and ends. */
export async function migrateCommand(
  definition: Pick<ServiceDefinition<never>, 'name' | 'migrations' | 'auditedTables' | 'projections'>,
): Promise<void> {
  try {
    await migrateService(definition, readMigrationEnvironment());
    console.log(`${definition.name}: the database is up to date`);
  } catch (error) {
    console.error(`${definition.name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
