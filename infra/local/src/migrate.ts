#!/usr/bin/env node
// Migrates the databases of all services as their owners: npm run migrate
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from '@promtour/local-servers/repository';
import { runCommand, UsageError } from '@promtour/kernel/command-line';
import { auditKeyVariable, databaseVariable, ownerVariable, serviceNames, type ServiceName } from './parts.ts';

const usage = `Usage: npm run migrate [-- --service NAME]

Brings the databases of all services up to date, one after another, and ends at the first failure. Repeating it is safe.
DATABASE_OWNER_URL_<SERVICE>   the database as its owner, who migrates
DATABASE_URL_<SERVICE>         the database as the service's runtime role, which gets its privileges
AUDIT_SIGNING_KEY_<SERVICE>    the service's audit key
DATABASE_OWNER_URL_BOOKINGS_KEYS, DATABASE_URL_BOOKINGS_KEYS   likewise the database of bookings' data keys
Without any of these variables it migrates the running local stack. Services: ${serviceNames.join(', ')}.`;

await runCommand({
  usage,
  options: { service: { type: 'string' } },
  run: async ({ service }) => {
    for (const name of chosen(service)) await migrate(name);
    return 0;
  },
});

function chosen(service: string | undefined): readonly ServiceName[] {
  if (service === undefined) return serviceNames;
  const found = serviceNames.find((name) => name === service);
  if (found === undefined) throw new UsageError(`--service: one of ${serviceNames.join(', ')}`);
  return [found];
}

async function migrate(name: ServiceName): Promise<void> {
  const environment = {
    DATABASE_OWNER_URL: required(ownerVariable(name)),
    DATABASE_URL: required(databaseVariable(name)),
    AUDIT_SIGNING_KEY: required(auditKeyVariable(name)),
    ...(name === 'bookings'
      ? {
          KEY_DATABASE_OWNER_URL: required(ownerVariable('bookings_keys')),
          KEY_DATABASE_URL: required(databaseVariable('bookings_keys')),
        }
      : {}),
  };
  const child = spawn(process.execPath, [...process.execArgv, 'bin/migrate.ts'], {
    cwd: join(repositoryRoot, 'services', name),
    env: { ...process.env, ...environment },
    stdio: 'inherit',
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new Error(`${name}: the migration failed; the services after it were left as they are`);
}

function required(variable: string): string {
  const value = process.env[variable] ?? '';
  if (value === '') throw new UsageError(`${variable} is not set (--help lists the variables)`);
  return value;
}
