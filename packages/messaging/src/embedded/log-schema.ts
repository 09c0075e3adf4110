import type { Pool } from 'pg';
import { inTransaction } from './in-transaction.ts';

/** Rung by publishers; every process that reads the log listens to it. */
export const channel = 'promtour_event_log';

// Serialises services that start at once; only meaningful inside the log's own database.
const creationLock = 7_268_001;

/** Creates the log's tables where they are missing; several processes may do so at once. */
export async function createLog(pool: Pool): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [creationLock]);
    for (const statement of statements) await client.query(statement);
  });
}

const statements = [
  'CREATE SCHEMA IF NOT EXISTS event_log',

  // next_offset is taken under the row's lock, held until the messages are committed: offsets become visible in order.
  `CREATE TABLE IF NOT EXISTS event_log.partition (
     topic text NOT NULL,
     partition integer NOT NULL,
     next_offset bigint NOT NULL DEFAULT 0,
     PRIMARY KEY (topic, partition)
   ) WITH (fillfactor = 50)`,

  `CREATE TABLE IF NOT EXISTS event_log.message (
     topic text NOT NULL,
     partition integer NOT NULL,
     "offset" bigint NOT NULL,
     key text NOT NULL,
     value text NOT NULL,
     appended_at timestamptz NOT NULL DEFAULT clock_timestamp(),
     PRIMARY KEY (topic, partition, "offset")
   )`,

  `CREATE TABLE IF NOT EXISTS event_log.member (
     group_name text NOT NULL,
     member_id uuid NOT NULL,
     topics text[] NOT NULL,
     seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
     PRIMARY KEY (group_name, member_id)
   ) WITH (fillfactor = 50)`,

  // next: the offset that the group goes on from.
  `CREATE TABLE IF NOT EXISTS event_log.group_offset (
     group_name text NOT NULL,
     topic text NOT NULL,
     partition integer NOT NULL,
     next bigint NOT NULL,
     PRIMARY KEY (group_name, topic, partition)
   ) WITH (fillfactor = 50)`,
];
