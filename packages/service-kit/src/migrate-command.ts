import { runCommand } from '@promtour/kernel/command-line';
import { readMigrationEnvironment } from './environment.ts';
import { migrateService, type ServiceDefinition } from './service.ts';

const usage = `Usage: node bin/migrate.ts

Brings the service's database up to date.
DATABASE_OWNER_URL   the database as its owner, who migrates
DATABASE_URL         the database as the service's runtime role, which gets its privileges
AUDIT_SIGNING_KEY    the service's audit key`;

/** A database that a service has besides its own. */
export type FurtherDatabase = {
  /** A line of the command's usage for each variable. */
  readonly usage: string;
  /** @returns the names of the migrations that it ran */
  readonly migrate: () => Promise<readonly string[]>;
};

/** The command `bin/migrate.ts` of a service. */
export async function migrateCommand(
  definition: Pick<ServiceDefinition<never>, 'name' | 'migrations' | 'auditedTables' | 'projections'>,
  further?: FurtherDatabase,
): Promise<void> {
  await runCommand({
    usage: further === undefined ? usage : `${usage}\n${further.usage}`,
    options: {},
    run: async () => {
      const applied = [
        ...(await migrateService(definition, readMigrationEnvironment())),
        ...((await further?.migrate()) ?? []),
      ];
      console.log(
        `${definition.name}: ${applied.length === 0 ? 'already up to date' : `applied ${applied.length} migrations: ${applied.join(', ')}`}`,
      );
      return 0;
    },
  });
}
