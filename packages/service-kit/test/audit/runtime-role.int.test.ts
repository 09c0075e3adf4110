import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { messagingMigrations } from '@promtour/messaging/migrations';
import { createTestDatabase } from '@promtour/testkit/database';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { createDataSource } from '@promtour/postgres/data-source';
import { checkSchema } from '@promtour/postgres/migrate';
import { migrateDatabase } from '../../src/persistence/migrate.ts';
import { startAuditHarness, type AuditHarness } from './harness.ts';

let harness: AuditHarness;
beforeAll(async () => {
  harness = await startAuditHarness();
});
afterAll(() => harness.stop());

const refused = /permission denied|must be owner/;

/** Runs statements on one connection with the service's role, as an attacker with its SQL access would. */
async function asService(...statements: readonly string[]): Promise<void> {
  const runner = harness.dataSource.createQueryRunner();
  try {
    for (const sql of statements) await runner.query(sql);
  } finally {
    await runner.release();
  }
}

describe('the runtime role', () => {
  it.each([
    'ALTER TABLE plan DISABLE TRIGGER audited_insert',
    'ALTER TABLE plan DISABLE TRIGGER ALL',
    'ALTER TABLE audit.entry DISABLE TRIGGER only_grows',
    'DROP TRIGGER audited_insert ON plan',
    'SET session_replication_role = replica',
    "SELECT set_config('session_replication_role', 'replica', false)",
    'DROP TABLE audit.entry',
    'DROP SCHEMA audit CASCADE',
    'TRUNCATE plan',
    'TRUNCATE messaging.outbox',
    'DELETE FROM audit.entry',
    'UPDATE audit.entry SET actor = actor',
    `INSERT INTO audit.entry (table_name, operation, row_id, actor) VALUES ('plan', 'INSERT', 'x', 'PERSON')`,
    `COPY audit.entry (table_name, operation, row_id, actor) FROM PROGRAM 'echo'`,
    'UPDATE audit.seal SET hash = hash',
    'DELETE FROM audit.seal',
    'DELETE FROM audit.anchor',
    'DELETE FROM audit.head',
    `SELECT nextval('audit.entry_id_seq')`,
    `CREATE OR REPLACE FUNCTION audit.record_plan() RETURNS trigger LANGUAGE sql AS 'SELECT NULL'`,
    'ALTER FUNCTION audit.record_plan() SECURITY INVOKER',
    'SELECT audit.record_plan()',
    'CREATE TABLE own (id int)',
    'CREATE TABLE audit.own (id int)',
    'CREATE TEMPORARY TABLE own (id int)',
    'CREATE SCHEMA own',
    'CREATE FUNCTION own() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
    'ALTER TABLE plan ADD COLUMN own text',
    'CREATE TRIGGER own BEFORE INSERT ON plan FOR EACH ROW EXECUTE FUNCTION audit.record_plan()',
    'CREATE RULE own AS ON UPDATE TO plan DO INSTEAD NOTHING',
    'SELECT * FROM audit.caller_key',
    'DELETE FROM schema_migration',
    `UPDATE messaging.projection_tables SET statements = '{}'`,
    'ALTER ROLE CURRENT_USER SUPERUSER',
  ])('is refused: %s', async (sql) => {
    await expect(asService(sql)).rejects.toThrow(refused);
  });

  it('cannot become another role', async () => {
    await expect(asService(`SET ROLE "${harness.database.name}_owner"`)).rejects.toThrow(refused);
    await expect(asService(`SET SESSION AUTHORIZATION "${harness.database.name}_owner"`)).rejects.toThrow(refused);
  });

  it('writes a complete audit entry, whatever its search_path', async () => {
    const id = randomUUID();
    await asService(
      'SET search_path = messaging, pg_temp, public',
      `INSERT INTO public.plan (id, title) VALUES ('${id}', 'A plan')`,
      'RESET search_path',
    );
    await expect(harness.rows('SELECT operation FROM audit.entry WHERE row_id = $1', [id])).resolves.toEqual([
      { operation: 'INSERT' },
    ]);
  });

  it('reads and writes the tables of later migrations, and nothing more', async () => {
    const { url, ownerUrl } = harness.database;
    const migrations = [...messagingMigrations, AddLater1700000000150];
    await migrateDatabase({ service: 'later', ownerUrl, url, migrations });
    await asService(
      'INSERT INTO later (name) VALUES ($$x$$)',
      'UPDATE later SET name = $$y$$',
      `INSERT INTO aside.later VALUES (nextval('aside.number'))`,
      'DELETE FROM later',
    );
    await expect(asService('TRUNCATE later')).rejects.toThrow(refused);
    await expect(asService('ALTER TABLE aside.later ADD COLUMN own text')).rejects.toThrow(refused);
  });
});

class AddLater1700000000150 implements MigrationInterface {
  name = 'AddLater1700000000150';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE later (id serial PRIMARY KEY, name text)');
    await runner.query('CREATE SCHEMA aside');
    await runner.query('CREATE SEQUENCE aside.number');
    await runner.query('CREATE TABLE aside.later (id int)');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('a test does not go back'));
  }
}

describe('a service at its start', () => {
  const migrations = messagingMigrations;
  const connect = (url: string): Promise<DataSource> =>
    createDataSource({ service: 'check', url, poolSize: 1, entities: [], migrations }).initialize();

  async function checked(url: string): Promise<void> {
    const dataSource = await connect(url);
    try {
      await checkSchema(dataSource);
    } finally {
      await dataSource.destroy();
    }
  }

  it('reports a missing or outdated schema and how to migrate; accepts an up-to-date one', async () => {
    const database = await createTestDatabase();
    const { url, ownerUrl } = database;
    try {
      await expect(checked(url)).rejects.toThrow(/not up to date: \d+ migrations are missing.*bin\/migrate\.ts/);
      await migrateDatabase({ service: 'check', url, ownerUrl, migrations });
      await expect(checked(url)).resolves.toBeUndefined();
      await database.owner(`DELETE FROM schema_migration WHERE name LIKE 'CreateMessaging%'`);
      await expect(checked(url)).rejects.toThrow('1 migrations are missing, CreateMessaging1790000000000');
    } finally {
      await database.drop();
    }
  });

  it('refuses to run as the owner or as a superuser', async () => {
    await expect(checked(harness.database.ownerUrl)).rejects.toThrow('could disable the audit log');
    const { url, ownerUrl } = harness.database;
    await expect(migrateDatabase({ service: 'check', url: ownerUrl, ownerUrl, migrations: [] })).rejects.toThrow(
      'owns the database:',
    );
    await expect(checked(url)).resolves.toBeUndefined();
  });
});
