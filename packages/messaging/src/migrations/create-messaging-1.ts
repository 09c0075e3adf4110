import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everything messaging keeps in a service's own database. */
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
     reason text NOT NULL CHECK (reason IN ('FAILED', 'UNREADABLE', 'PARKED')),
     cause text NOT NULL,
     attempts integer NOT NULL,
     created_at timestamptz NOT NULL DEFAULT now(),
     attempted_at timestamptz NOT NULL DEFAULT now(),
     retry_requested_at timestamptz,
     resolved_at timestamptz,
     UNIQUE (subscription, topic, partition, "offset")
   )`,
  `CREATE INDEX dead_letter_open ON messaging.dead_letter (subscription, topic, key) WHERE resolved_at IS NULL`,
  `CREATE INDEX dead_letter_resolved ON messaging.dead_letter (resolved_at) WHERE resolved_at IS NOT NULL`,

  `CREATE TABLE messaging.projection_generation (
     projection text NOT NULL,
     generation integer NOT NULL CHECK (generation > 0),
     schema_name text NOT NULL UNIQUE,
     subscription text NOT NULL UNIQUE,
     state text NOT NULL CHECK (state IN ('REQUESTED', 'BUILDING', 'SERVING', 'RETIRED', 'DROPPED')),
     requested_at timestamptz NOT NULL DEFAULT now(),
     switched_at timestamptz,
     retired_at timestamptz,
     PRIMARY KEY (projection, generation)
   )`,
  `CREATE UNIQUE INDEX projection_one_serving ON messaging.projection_generation (projection) WHERE state = 'SERVING'`,
  `CREATE UNIQUE INDEX projection_one_building ON messaging.projection_generation (projection)
     WHERE state IN ('REQUESTED', 'BUILDING')`,
];
