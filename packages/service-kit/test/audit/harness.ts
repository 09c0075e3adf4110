import type { Caller } from '../../src/caller.ts';
import { createDataSource } from '@promtour/postgres/data-source';
import { migrateDatabase } from '../../src/persistence/migrate.ts';
import { CreateAuditLog1700000000010 } from '../../src/audit/audit-migration.ts';
import { auditTables } from '../../src/audit/audit-table.ts';
import { sealAuditLog, type ChainHead, type SealOptions } from '../../src/audit/seal-audit-log.ts';
import { setAuditContext } from '../../src/audit/audit-context.ts';
import { verifyAuditLog, type VerifyOptions } from '../../src/audit/verify-audit-log.ts';
import { messagingMigrations } from '@promtour/messaging/migrations';
import { coordinatorOf } from '@promtour/testkit/viewers';
import { asSuperuser, createTestDatabase } from '@promtour/testkit/database';
import pg from 'pg';
import type { DataSource, EntityManager, MigrationInterface, QueryRunner } from 'typeorm';

export const plansAudited = {
  plan: { redact: ['phone'], redactWithin: { remarks: 'text' }, omit: ['search_text'] },
  plan_step: { owner: `SELECT p.organization_id, p.region_code FROM plan p WHERE p.id = ($1 ->> 'plan_id')::uuid` },
};

class CreatePlans1700000000011 implements MigrationInterface {
  name = 'CreatePlans1700000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE plan (id uuid PRIMARY KEY, organization_id uuid, region_code text, title text, phone text,
                          search_text text, remarks jsonb)`);
    await runner.query(
      'CREATE TABLE plan_step (plan_id uuid REFERENCES plan, nth int, title text, PRIMARY KEY (plan_id, nth))',
    );
    await auditTables(runner, plansAudited);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('a test does not go back'));
  }
}

const migrations = [...messagingMigrations, CreateAuditLog1700000000010, CreatePlans1700000000011];

export const caller: Caller = { viewer: coordinatorOf('RU-SMO'), causation: { correlationId: 'trace-1' } };

export type AuditHarness = Awaited<ReturnType<typeof startAuditHarness>>;

/** A database with two audited tables, and a chain that tests seal explicitly. */
export async function startAuditHarness(poolSize = 8) {
  const database = await createTestDatabase();
  await migrateDatabase({
    service: 'audit-harness',
    ownerUrl: database.ownerUrl,
    url: database.url,
    migrations,
    auditedTables: {},
  });
  const dataSource = connect(database.url, poolSize);
  await dataSource.initialize();
  const anchors: ChainHead[] = [];
  return {
    database,
    dataSource,
    anchors,
    /** One transaction of the caller's. */
    change: (sql: string, parameters: unknown[] = [], by: Caller = caller) =>
      dataSource.transaction(async (tx) => {
        await setAuditContext(tx, by);
        await tx.query(sql, parameters);
      }),
    seal: (options: Partial<SealOptions> = {}) =>
      sealAuditLog({ dataSource, now: () => new Date(), anchor: keep(anchors), ...options }),
    verify: (options?: VerifyOptions) => verifyAuditLog(dataSource, options),
    rows: <Row extends object>(sql: string, parameters: unknown[] = []): Promise<Row[]> =>
      dataSource.query<Row[]>(sql, parameters),
    /** As the owner of the database, who migrates it. */
    asOwner: async (...statements: readonly string[]) => {
      for (const sql of statements) await database.owner(sql);
    },
    migrate: async (work: (owner: DataSource) => Promise<void>) => {
      const owner = await connect(database.ownerUrl, 1).initialize();
      try {
        await work(owner);
      } finally {
        await owner.destroy();
      }
    },
    /** What only the server's superuser can do: the triggers that refuse are not asked. */
    tamper: (...statements: readonly string[]) =>
      asSuperuser(async (superuser) => {
        const client = new pg.Client({
          host: superuser.host,
          port: superuser.port,
          user: superuser.user ?? '',
          password: superuser.password ?? '',
          database: database.name,
        });
        await client.connect();
        await client.query(`SET session_replication_role = replica`);
        for (const sql of statements) await client.query(sql);
        await client.end();
      }),
    async stop() {
      await dataSource.destroy();
      await database.drop();
    },
  };
}

function keep(anchors: ChainHead[]) {
  return (_tx: EntityManager, head: ChainHead): Promise<void> => {
    anchors.push(head);
    return Promise.resolve();
  };
}

export function connect(url: string, poolSize: number): DataSource {
  return createDataSource({
    service: 'audit-harness',
    url,
    poolSize,
    entities: [],
    migrations,
  });
}
