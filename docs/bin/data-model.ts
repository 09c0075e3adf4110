#!/usr/bin/env node
// Draws the data model of each service into docs/data-model/<service>.md, from the catalog of a freshly migrated database:
// `npm run docs`. With --check it only compares.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import { makeAuditSigningKey } from '@promtour/testkit/access';
import { createTestDatabase, type TestDatabase } from '@promtour/testkit/database';
import { setUp } from '@promtour/testkit/global-setup';

const services = ['registry', 'routes', 'bookings', 'analytics'];
const root = new URL('../../', import.meta.url);
const folder = new URL('docs/data-model/', root);
const check = process.argv.includes('--check');

type Column = { name: string; type: string; primary: boolean; unique: boolean };
type Table = { name: string; comment: string | null; columns: Column[] };
type Reference = { from: string; to: string; columns: string; optional: boolean };

// This workspace's files import the database of the testkit, so that set-up starts a PostgreSQL.
const tearDown = await setUp(fileURLToPath(new URL('.', import.meta.url)));
try {
  mkdirSync(folder, { recursive: true });
  for (const service of services) {
    const file = new URL(`${service}.md`, folder);
    const drawn = await draw(service);
    if (!check) writeFileSync(file, drawn);
    else if (readFileSync(file, 'utf8') !== drawn) {
      console.error(`docs/data-model/${service}.md is stale: run npm run docs`);
      process.exitCode = 1;
    }
  }
} finally {
  await tearDown();
}

async function draw(service: string): Promise<string> {
  const [database, keys] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  try {
    // The service's own command, as the migrations container runs it.
    await promisify(execFile)(process.execPath, [fileURLToPath(new URL(`services/${service}/bin/migrate.ts`, root))], {
      env: {
        ...process.env,
        DATABASE_URL: database.url,
        DATABASE_OWNER_URL: database.ownerUrl,
        AUDIT_SIGNING_KEY: makeAuditSigningKey(),
        // Read by bookings only.
        KEY_DATABASE_URL: keys.url,
        KEY_DATABASE_OWNER_URL: keys.ownerUrl,
      },
    });
    return page(service, await tablesOf(database), await referencesOf(database));
  } finally {
    await Promise.all([database.drop(), keys.drop()]);
  }
}

/** Tables of the service itself; those of messaging, the audit log and the job queue are the same everywhere. */
async function tablesOf(database: TestDatabase): Promise<Table[]> {
  return database.owner<Table>(`
    SELECT c.relname AS name, obj_description(c.oid, 'pg_class') AS comment,
           (SELECT json_agg(json_build_object('name', a.attname, 'type', split_part(format_type(a.atttypid, NULL), ' ', 1),
                     'primary', EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary AND a.attnum = ANY (i.indkey)),
                     'unique', EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisunique AND NOT i.indisprimary AND a.attnum = ANY (i.indkey)))
                     ORDER BY a.attnum)
              FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname = 'public' AND c.relname NOT IN ('schema_migration', 'idempotency_key')
     ORDER BY c.relname`);
}

async function referencesOf(database: TestDatabase): Promise<Reference[]> {
  return database.owner<Reference>(`
    SELECT f.relname AS "from", t.relname AS "to", string_agg(a.attname, ', ' ORDER BY a.attnum) AS columns, bool_or(NOT a.attnotnull) AS optional
      FROM pg_constraint k JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
      JOIN pg_namespace n ON n.oid = f.relnamespace JOIN pg_attribute a ON a.attrelid = f.oid AND a.attnum = ANY (k.conkey)
     WHERE k.contype = 'f' AND n.nspname = 'public' GROUP BY k.oid, f.relname, t.relname ORDER BY f.relname, t.relname, columns`);
}

function page(service: string, tables: readonly Table[], references: readonly Reference[]): string {
  const entities = tables.map(({ name, columns }) => {
    const rows = columns.map(
      (column) => `    ${column.type.replaceAll('[]', '_array')} ${column.name}${keysOf(column)}`,
    );
    return `  ${name} {\n${rows.join('\n')}\n  }`;
  });
  const relations = references.map(
    ({ from, to, columns, optional }) => `  ${to} ${optional ? '|o' : '||'}--o{ ${from} : "${columns}"`,
  );
  const drawing = ['erDiagram', ...relations, ...entities].join('\n');
  return `# Data model: ${service}

Generated from the migrated database by \`npm run docs\`; do not edit. Only the service's own tables are shown: migrations, idempotency keys, \`messaging\`, \`audit\`
and the job queue are the same in every service. Records of other services are known by id, without foreign keys.
${tables.length === 0 ? '\nThe service has no tables of its own beside its projections, which live in one schema per generation.\n' : `\n\`\`\`mermaid\n${drawing}\n\`\`\`\n`}`;
}

function keysOf({ primary, unique }: Column): string {
  if (primary) return ' PK';
  return unique ? ' UK' : '';
}
