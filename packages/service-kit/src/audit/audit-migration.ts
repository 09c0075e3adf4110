import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit log (docs/adr/0095): each change with its actor, and the seals that chain the rows. `auditTables` adds tables to it. */
export class CreateAuditLog1700000000010 implements MigrationInterface {
  name = 'CreateAuditLog1700000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SCHEMA audit');
    for (const statement of [...tables, ...indexes, callerKey, refuse, ...guards]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA audit CASCADE');
  }
}

/** Indexes for a service that serves queries over its audit log, one for each filter. */
export class IndexAuditLog1700000000011 implements MigrationInterface {
  name = 'IndexAuditLog1700000000011';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, columns] of Object.entries(readingIndexes))
      await runner.query(`CREATE INDEX ${name} ON audit.entry (${columns}at, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(readingIndexes)) await runner.query(`DROP INDEX audit.${name}`);
  }
}

const readingIndexes = {
  entry_at: '',
  entry_table: 'table_name, ',
  entry_subject: 'subject, ',
  entry_client: 'client_id, ',
  entry_correlation: 'correlation_id, ',
  entry_region: 'region_code, ',
  entry_organization: 'organization_id, ',
};

const tables = [
  // txid: the transaction id, shared by all its changes. at: in milliseconds, the precision of cursors.
  `CREATE TABLE audit.entry (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
     txid xid8 NOT NULL DEFAULT pg_current_xact_id(),
     table_name text COLLATE "C" NOT NULL,
     operation text COLLATE "C" NOT NULL CHECK (operation IN ('INSERT', 'UPDATE', 'DELETE')),
     row_id text COLLATE "C" NOT NULL,
     actor text COLLATE "C" NOT NULL,
     subject text COLLATE "C",
     client_id text COLLATE "C",
     correlation_id text COLLATE "C",
     organization_id uuid,
     region_code text COLLATE "C",
     before jsonb,
     after jsonb
   )`,
  `CREATE TABLE audit.seal (
     seq bigint PRIMARY KEY,
     entry_id bigint NOT NULL UNIQUE,
     hash bytea NOT NULL CHECK (length(hash) = 32)
   )`,
  // Published anchors. `audit:verify` compares them with the event log.
  `CREATE TABLE audit.anchor (
     seq bigint PRIMARY KEY,
     hash bytea NOT NULL,
     at timestamptz NOT NULL
   )`,
  // horizon: every row of an earlier transaction is sealed. cluster: the cluster whose transaction ids these are.
  `CREATE TABLE audit.head (
     id smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
     seq bigint NOT NULL,
     hash bytea NOT NULL,
     horizon xid8 NOT NULL,
     cluster bigint NOT NULL
   )`,
  `INSERT INTO audit.head (seq, hash, horizon, cluster) VALUES (0, decode(repeat('00', 32), 'hex'), '0', 0)`,
];

// For sealing and for the history of a record. Every change pays for each further index.
const indexes = [
  'CREATE INDEX entry_txid ON audit.entry (txid, id)',
  'CREATE INDEX entry_row ON audit.entry (row_id, at, id)',
];

// The HMAC-SHA-256 blocks of a key that only the service's process and this table have.
const callerKey = `
  CREATE TABLE audit.caller_key (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    inner_pad bytea NOT NULL UNIQUE CHECK (length(inner_pad) = 64),
    outer_pad bytea NOT NULL CHECK (length(outer_pad) = 64)
  )`;

const refuse = `
  CREATE FUNCTION audit.refuse() RETURNS trigger LANGUAGE plpgsql AS $body$
  BEGIN
    RAISE EXCEPTION '% of %.% is refused: the audit log is append-only, and audited tables cannot be truncated',
      TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END $body$`;

const guards = ['entry', 'seal', 'anchor'].map(
  (table) => `
  CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.${table}
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse()`,
);
