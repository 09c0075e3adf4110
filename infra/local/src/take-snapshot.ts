#!/usr/bin/env node
// Keeps schema and sample data of each service's database for the upgrade test: npm run snapshot, beside a running `npm start`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { serverStateDirectory } from '@promtour/local-servers/postgres-place';
import { repositoryRoot } from '@promtour/local-servers/repository';
import { unwrap } from '@promtour/kernel/result';
import pg from 'pg';
import { databaseUrl, keepPasswords, ownerOf } from './databases.ts';
import { serviceNames } from './parts.ts';
import { dump } from './schema-snapshot.ts';
import { readSettings } from './settings.ts';

/**
 * Tables whose rows no snapshot keeps: persons, contacts and secrets, and what is only on its way. Children of such a table are listed too.
 */
const empty = new Set([
  'public.person',
  'public.access_grant',
  'public.council_member',
  'public.organization_contact',
  'public.booking_contact',
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

const { version } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as { version: string };
const settings = unwrap(readSettings(process.env));
const passwords = keepPasswords(join(serverStateDirectory(), 'data', 'passwords.json'));

for (const service of serviceNames) {
  const url = settings.ownerUrls[service] ?? databaseUrl(settings.ports.postgres, ownerOf(service), passwords);
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    const file = join('services', service, 'released', `${version}.sql`);
    mkdirSync(dirname(join(repositoryRoot, file)), { recursive: true });
    writeFileSync(join(repositoryRoot, file), await dump(client, empty));
    console.log(`Wrote ${file}`);
  } catch (error) {
    console.error(`${service}: ${error instanceof Error ? error.message : String(error)}. Is npm start running?`);
    process.exitCode = 1;
  } finally {
    await client.end();
  }
}
