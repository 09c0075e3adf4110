import { Pool } from 'pg';
import { quotedRole } from '@promtour/postgres/runtime-role';
import { inTransaction } from '@promtour/postgres/pool-transaction';

/** Publishers notify it; every process that reads the log listens to it. */
export const channel = 'promtour_event_log';

// Serializes services that start at the same time.
const creationLock = 7_268_001;

/**
 * Creates missing tables of the log, as the owner of its database. Several processes may do so at once. The role of the services can
 * neither change nor remove messages.
 */
export async function createEventLog(ownerUrl: string, runtimeRole: string): Promise<void> {
  const pool = new Pool({ connectionString: ownerUrl, max: 1 });
  try {
    await inTransaction(pool, async (client) => {
      await client.query('SELECT pg_advisory_xact_lock($1)', [creationLock]);
      const role = quotedRole(runtimeRole);
      for (const statement of [
        ...statements,
        `GRANT USAGE ON SCHEMA event_log TO ${role}`,
        `GRANT SELECT, INSERT ON event_log.message TO ${role}`,
        `GRANT SELECT, INSERT, UPDATE ON event_log.partition TO ${role}`,
        `GRANT SELECT, INSERT, UPDATE, DELETE ON event_log.member, event_log.group_offset TO ${role}`,
      ])
        await client.query(statement);
    });
  } finally {
    await pool.end();
  }
}

/** @throws Error if the log's tables do not exist */
export async function findEventLog(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ found: string | null }>(`SELECT to_regclass('event_log.group_offset') AS found`);
  if (rows[0]?.found == null)
    throw new Error('The event log database has no tables: a service creates them with EVENT_LOG_DATABASE_OWNER_URL');
}

const statements = [
  'CREATE SCHEMA IF NOT EXISTS event_log',

  // next_offset is incremented under the row's lock, held until commit: offsets become visible in order.
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

  // next: the group's next offset.
  `CREATE TABLE IF NOT EXISTS event_log.group_offset (
     group_name text NOT NULL,
     topic text NOT NULL,
     partition integer NOT NULL,
     next bigint NOT NULL,
     PRIMARY KEY (group_name, topic, partition)
   ) WITH (fillfactor = 50)`,
];
