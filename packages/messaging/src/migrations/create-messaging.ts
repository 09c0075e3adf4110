import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The schema `messaging` in a service's own database. The runtime role has no right to DDL: two functions create and drop the tables of a
 * projection's generation for it. They run as the owner, build the schema's name themselves, and execute statements that only the
 * owner writes (`registerProjections`).
 */
export class CreateMessaging1790000000000 implements MigrationInterface {
  readonly name = 'CreateMessaging1790000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SCHEMA IF NOT EXISTS messaging');
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA messaging CASCADE');
  }
}

const schemaName = `
    name text;
    wanted text[];
  BEGIN
    IF of_generation IS NULL OR of_generation < 1 THEN RAISE EXCEPTION 'generation numbers start at 1'; END IF;
    SELECT t.statements INTO wanted FROM messaging.projection_tables t WHERE t.projection = of_projection;
    IF wanted IS NULL THEN
      RAISE EXCEPTION 'the projection % is not registered: migrate the database', of_projection;
    END IF;
    name := replace(of_projection, '-', '_') || '_g' || of_generation;`;

const statements = [
  // A queue: rows live for milliseconds, so vacuum by count of dead rows, not by share of the table.
  `CREATE TABLE messaging.outbox (
     position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     topic text NOT NULL,
     key text NOT NULL,
     payload text NOT NULL,
     recorded_at timestamptz NOT NULL DEFAULT now()
   ) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000)`,

  `CREATE TABLE messaging.inbox (
     subscription text NOT NULL,
     event_id uuid NOT NULL,
     received_at timestamptz NOT NULL DEFAULT now(),
     PRIMARY KEY (subscription, event_id)
   )`,
  // Rows arrive in the order of received_at, which is what BRIN is for: a purge need not scan the table.
  `CREATE INDEX inbox_received_at ON messaging.inbox USING brin (received_at)`,

  // position: offset of the last message applied, −1 before the first. Locking the row is what fences a member that
  // lost the partition. as_of: up to when the log's partition is known to be applied.
  `CREATE TABLE messaging.consumer_progress (
     subscription text NOT NULL,
     topic text NOT NULL,
     partition integer NOT NULL,
     position bigint NOT NULL DEFAULT -1,
     as_of timestamptz,
     PRIMARY KEY (subscription, topic, partition)
   ) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000)`,

  `CREATE TABLE messaging.dead_letter (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     subscription text NOT NULL,
     topic text NOT NULL,
     partition integer NOT NULL,
     "offset" bigint NOT NULL,
     key text,
     event_id uuid,
     event_type text,
     payload bytea,
     reason text NOT NULL CHECK (reason IN ('FAILED', 'RETRYING', 'UNREADABLE', 'PARKED', 'REJECTED')),
     cause text NOT NULL,
     attempts integer NOT NULL,
     created_at timestamptz NOT NULL DEFAULT now(),
     attempted_at timestamptz NOT NULL DEFAULT now(),
     retry_requested_at timestamptz,
     resolved_at timestamptz,
     next_attempt_at timestamptz,
     UNIQUE (subscription, topic, partition, "offset")
   )`,
  `CREATE INDEX dead_letter_open ON messaging.dead_letter (subscription, topic, key) WHERE resolved_at IS NULL`,
  `CREATE INDEX dead_letter_resolved ON messaging.dead_letter (resolved_at) WHERE resolved_at IS NOT NULL`,

  // Discarded events with the reason. Kept when the dead letter itself is purged; services put it under their audit log.
  `CREATE TABLE messaging.discarded_event (
     dead_letter_id bigint PRIMARY KEY,
     subscription text NOT NULL,
     topic text NOT NULL,
     partition integer NOT NULL,
     "offset" bigint NOT NULL,
     key text,
     event_id uuid,
     event_type text,
     dead_letter_reason text NOT NULL,
     cause text NOT NULL,
     discarded_at timestamptz NOT NULL DEFAULT now(),
     discarded_by text NOT NULL CHECK (length(discarded_by) BETWEEN 1 AND 200),
     discard_reason text NOT NULL CHECK (length(discard_reason) BETWEEN 1 AND 1000)
   )`,

  // definition: hash of the definition that the generation is built by. held: not switched to before an operator releases it.
  // phase: LOADING and FINISHING while it is built in bulk, with the parts that are left to finish.
  `CREATE TABLE messaging.projection_generation (
     projection text NOT NULL,
     generation integer NOT NULL CHECK (generation > 0),
     schema_name text NOT NULL UNIQUE,
     subscription text NOT NULL UNIQUE,
     definition text NOT NULL,
     state text NOT NULL CHECK (state IN ('REQUESTED', 'BUILDING', 'SERVING', 'RETIRED', 'DROPPED')),
     held boolean NOT NULL DEFAULT false,
     phase text NOT NULL DEFAULT 'COMPLETE' CHECK (phase IN ('LOADING', 'FINISHING', 'COMPLETE')),
     parts_left integer CHECK (parts_left >= 0),
     requested_at timestamptz NOT NULL DEFAULT now(),
     started_at timestamptz,
     switched_at timestamptz,
     retired_at timestamptz,
     PRIMARY KEY (projection, generation)
   )`,
  `CREATE UNIQUE INDEX projection_one_serving ON messaging.projection_generation (projection) WHERE state = 'SERVING'`,
  `CREATE UNIQUE INDEX projection_one_building ON messaging.projection_generation (projection)
     WHERE state IN ('REQUESTED', 'BUILDING')`,

  `CREATE TABLE messaging.projection_tables (
     projection text PRIMARY KEY,
     definition text NOT NULL,
     statements text[] NOT NULL
   )`,
  `CREATE FUNCTION messaging.create_generation(of_projection text, of_generation integer) RETURNS void
     LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
  DECLARE
    statement text;${schemaName}
    EXECUTE format('CREATE SCHEMA %I', name);
    FOREACH statement IN ARRAY wanted LOOP
      EXECUTE replace(statement, '"{generation}"', quote_ident(name));
    END LOOP;
  END $body$`,
  `CREATE FUNCTION messaging.drop_generation(of_projection text, of_generation integer) RETURNS void
     LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
  DECLARE${schemaName}
    EXECUTE format('DROP SCHEMA IF EXISTS %I CASCADE', name);
  END $body$`,
];
