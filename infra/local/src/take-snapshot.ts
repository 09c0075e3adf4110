#!/usr/bin/env node
// Writes schema and sample data of each service's database for the upgrade test: npm run snapshot, beside a running `npm start`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repositoryRoot } from '@promtour/local-servers/repository';
import { runCommand, UsageError } from '@promtour/kernel/command-line';
import pg from 'pg';
import { ownerVariable, serviceNames } from './parts.ts';
import { dump } from './schema-snapshot.ts';

/**
 * Tables whose rows are not part of a snapshot: persons, contacts and secrets, and transient rows. Children of such a table are listed too.
 */
const empty = new Set([
  'public.person',
  'public.access_grant',
  'public.council_member',
  'public.organization_contact',
  'public.personal_data_subject',
  'public.api_client_secret',
  'public.signing_key',
  'public.oidc_record',
  'public.idempotency_key',
  'audit.entry',
  'audit.anchor',
  'messaging.outbox',
  'messaging.inbox',
  'messaging.dead_letter',
  'messaging.consumer_progress',
  'messaging.projection_generation',
]);

const usage = `Usage: npm run snapshot

Writes schema and sample data of each service's database to services/NAME/released, for the upgrade test of a release.
npm run snapshot takes the running local stack unless DATABASE_OWNER_URL_<SERVICE> is set.`;

await runCommand({ usage, options: {}, run: takeSnapshots });

async function takeSnapshots(): Promise<number> {
  const { version } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as { version: string };
  for (const service of serviceNames) {
    const variable = ownerVariable(service);
    const url = process.env[variable] ?? '';
    if (url === '') throw new UsageError(`${variable} is not set`);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      const file = join('services', service, 'released', `${version}.sql`);
      mkdirSync(dirname(join(repositoryRoot, file)), { recursive: true });
      writeFileSync(join(repositoryRoot, file), await dump(client, empty));
      console.log(`Wrote ${file}`);
    } finally {
      await client.end();
    }
  }
  return 0;
}
