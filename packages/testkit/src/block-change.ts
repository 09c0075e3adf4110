import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { eventually } from './eventually.ts';

const within = 60_000;
/** The first half of its advisory locks; no service uses it. */
const space = 20_261;

export type BlockedChange = {
  /** Resolves when a transaction waits in the middle of its work. */
  readonly reached: () => Promise<void>;
  /** Lets changes pass again. Resolves when no transaction is in progress: that of a killed process has been rolled back. */
  readonly release: () => Promise<void>;
};

/**
 * Blocks a service in the middle of a transaction, to kill it there: row changes wait for a lock that the test holds, from the `nth` on.
 * @param owner of the database, with two free connections
 * @param change of rows: `UPDATE ON agreement`
 */
export async function blockChange(owner: pg.Pool, change: string, nth = 3): Promise<BlockedChange> {
  const name = `block_${randomUUID().replaceAll('-', '')}`;
  const key = Math.floor(Math.random() * 2 ** 31);
  const lock = `${space}, ${key}`;
  const numberOf = async (sql: string): Promise<number> => (await owner.query<{ n: number }>(sql)).rows[0]?.n ?? 0;
  await owner.query(`CREATE SEQUENCE ${name}`);
  await owner.query(`CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$ BEGIN
    IF nextval('${name}') >= ${nth} THEN PERFORM pg_advisory_xact_lock_shared(${lock}); END IF; RETURN NEW; END $$`);
  await owner.query(`CREATE TRIGGER ${name} BEFORE ${change} FOR EACH ROW EXECUTE FUNCTION ${name}()`);
  const holder = await owner.connect();
  await holder.query(`SELECT pg_advisory_lock(${lock})`);
  return {
    async reached() {
      await eventually(
        async () =>
          // Other databases of the server have waiting sessions too.
          (await numberOf(`SELECT count(*)::int AS n FROM pg_locks
            WHERE locktype = 'advisory' AND classid = ${space} AND objid = ${key} AND NOT granted
              AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`)) > 0,
        { within, every: 5 },
      );
    },
    async release() {
      await holder.query(`SELECT pg_advisory_unlock(${lock})`);
      holder.release();
      await eventually(
        async () =>
          (await numberOf(`SELECT count(*)::int AS n FROM pg_stat_activity
            WHERE datname = current_database() AND state <> 'idle' AND pid <> pg_backend_pid()
              AND backend_type = 'client backend'`)) === 0,
        { within },
      );
    },
  };
}
