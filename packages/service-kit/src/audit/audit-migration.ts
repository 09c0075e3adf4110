import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit trail (docs/adr/0095): what was changed, by whom, and the seals that chain the rows together. Tables are put under
 * it by `auditTables`.
 */
export class CreateAuditTrail1700000000010 implements MigrationInterface {
  name = 'CreateAuditTrail1700000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SCHEMA audit');
    for (const statement of [...tables, ...indexes, record, refuse, ...guards]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA audit CASCADE');
  }
}

/** For a service that answers questions about its trail: an index for each thing that it is asked by. */
export class IndexAuditTrail1700000000011 implements MigrationInterface {
  name = 'IndexAuditTrail1700000000011';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, columns] of Object.entries(readingIndexes))
      // Trails that are older than this migration have them.
      await runner.query(`CREATE INDEX IF NOT EXISTS ${name} ON audit.entry (${columns}at, id)`);
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
  // txid: the whole transaction's; what it changed besides has the same. at: to the millisecond, as cursors carry it.
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
  // What was told to the outside: the event log is the witness of it.
  `CREATE TABLE audit.anchor (
     seq bigint PRIMARY KEY,
     hash bytea NOT NULL,
     at timestamptz NOT NULL
   )`,
  // horizon: every row of an earlier transaction is sealed. cluster: whose transaction numbers these are.
  `CREATE TABLE audit.head (
     id smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
     seq bigint NOT NULL,
     hash bytea NOT NULL,
     horizon xid8 NOT NULL,
     cluster bigint NOT NULL
   )`,
  `INSERT INTO audit.head (seq, hash, horizon, cluster) VALUES (0, decode(repeat('00', 32), 'hex'), '0', 0)`,
];

// What sealing goes by, and what a record's history is found by. Each further index is paid for by every change.
const indexes = [
  'CREATE INDEX entry_txid ON audit.entry (txid, id)',
  'CREATE INDEX entry_row ON audit.entry (row_id, at, id)',
];

/**
 * Arguments: the key's columns; columns left out; columns whose values are not told; which columns say whose the row is
 * (organisation, region); or a statement that finds both by the row, which is its $1.
 */
const record = `
  CREATE FUNCTION audit.record() RETURNS trigger LANGUAGE plpgsql AS $body$
  DECLARE
    key_columns constant text[] := TG_ARGV[0];
    omitted constant text[] := TG_ARGV[1];
    redacted constant text[] := TG_ARGV[2];
    caller constant jsonb := nullif(current_setting('promtour.caller', true), '');
    whole jsonb;
    old_values jsonb;
    new_values jsonb;
    key text;
    owner_organization uuid;
    owner_region text;
  BEGIN
    IF TG_OP <> 'INSERT' THEN
      whole := to_jsonb(OLD);
      old_values := whole - omitted;
    END IF;
    IF TG_OP <> 'DELETE' THEN
      whole := to_jsonb(NEW);
      new_values := whole - omitted;
    END IF;
    IF TG_OP = 'UPDATE' THEN
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, new_values -> o.key) INTO old_values, new_values
        FROM jsonb_each(old_values) o WHERE o.value <> new_values -> o.key;
      -- Nothing that anybody would ask about has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
    END IF;
    FOREACH key IN ARRAY redacted LOOP
      IF jsonb_typeof(old_values -> key) <> 'null' THEN old_values := jsonb_set(old_values, ARRAY[key], '"[redacted]"'); END IF;
      IF jsonb_typeof(new_values -> key) <> 'null' THEN new_values := jsonb_set(new_values, ARRAY[key], '"[redacted]"'); END IF;
    END LOOP;
    IF TG_NARGS > 5 THEN
      EXECUTE TG_ARGV[5] INTO owner_organization, owner_region USING whole;
    ELSE
      owner_organization := whole ->> TG_ARGV[3];
      owner_region := whole ->> TG_ARGV[4];
    END IF;
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES (TG_TABLE_NAME, TG_OP,
            CASE WHEN cardinality(key_columns) = 1 THEN whole ->> key_columns[1]
                 ELSE (SELECT string_agg(whole ->> k.name, '/' ORDER BY k.nth)
                         FROM unnest(key_columns) WITH ORDINALITY AS k (name, nth)) END,
            coalesce(caller ->> 'actor', 'UNKNOWN'), caller ->> 'subject', caller ->> 'client', caller ->> 'correlation',
            owner_organization, owner_region, old_values, new_values);
    RETURN NULL;
  END $body$`;

const refuse = `
  CREATE FUNCTION audit.refuse() RETURNS trigger LANGUAGE plpgsql AS $body$
  BEGIN
    RAISE EXCEPTION '% of %.% is not done: the audit trail only grows, and what it is about is not emptied unseen',
      TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END $body$`;

const guards = ['entry', 'seal', 'anchor'].map(
  (table) => `
  CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.${table}
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse()`,
);
