import { runCommand } from '@promtour/kernel/command-line';
import { readMigrationEnvironment } from './environment.ts';
import { migrateService, type ServiceDefinition } from './service.ts';

const usage = `Usage: node bin/migrate.ts

Brings the service's database up to date.
DATABASE_OWNER_URL   the database as its owner, who migrates
DATABASE_URL         the database as the service's runtime role, which gets its privileges
AUDIT_SIGNING_KEY    the service's audit key`;

/** The command `bin/migrate.ts` of a service. */
export async function migrateCommand(
  definition: Pick<ServiceDefinition<never>, 'name' | 'migrations' | 'auditedTables' | 'projections'>,
): Promise<void> {
  await runCommand({
    usage,
    options: {},
    run: async () => {
      const applied = await migrateService(definition, readMigrationEnvironment());
      console.log(
        `${definition.name}: ${applied.length === 0 ? 'already up to date' : `applied ${applied.length} migrations: ${applied.join(', ')}`}`,
      );
      return 0;
    },
  });
}
