import { systemClock } from '@promtour/kernel/clock';
import { signCallersByEnvironment } from '@promtour/service-kit/audit/caller-signature';
import { createDataSource } from '@promtour/postgres/data-source';
import { createUnitOfWork } from '@promtour/service-kit/persistence/unit-of-work';
import type { DataSource } from 'typeorm';
import type { IdentityUnitOfWork } from '../src/identity/application/ports.ts';
import { accessGrantSchema, personSchema } from '../src/identity/persistence/access-grant.row.ts';
import { apiClientSchema, apiClientSecretSchema } from '../src/identity/persistence/api-client.row.ts';
import { identityRepositories } from '../src/identity/identity.module.ts';
import { organizationSchema } from '../src/organizations/persistence/organization.row.ts';
import { portalSchema } from '../src/portals/persistence/portal.repositories.ts';
import { regionSchema } from '../src/regions/persistence/region.row.ts';

/**
 * The registry's database for an operator's command, open while the work runs. The audit log records the author if the environment has the
 * registry's AUDIT_SIGNING_KEY.
 */
export async function withIdentityTransactions<Value>(
  command: { readonly name: string; readonly databaseUrl: string },
  work: (transactions: IdentityUnitOfWork, dataSource: DataSource) => Promise<Value>,
): Promise<Value> {
  const dataSource = createDataSource({
    service: `registry-${command.name}`,
    url: command.databaseUrl,
    poolSize: 2,
    entities: [
      regionSchema,
      organizationSchema,
      portalSchema,
      apiClientSchema,
      apiClientSecretSchema,
      personSchema,
      accessGrantSchema,
    ],
    // The service runs the migrations when it starts.
    migrations: [],
  });
  signCallersByEnvironment(process.env);
  await dataSource.initialize();
  try {
    const transactions = createUnitOfWork({
      dataSource,
      clock: systemClock,
      repositories: identityRepositories,
      // The registry's relay polls the outbox every second.
      afterCommit: () => undefined,
    });
    return await work(transactions, dataSource);
  } finally {
    await dataSource.destroy();
  }
}
