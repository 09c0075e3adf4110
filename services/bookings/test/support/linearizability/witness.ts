import type { TestDatabase } from '@promtour/testkit/database';
import type { Status } from './history.ts';
import type { Change } from './linearization.ts';

/**
 * Records the order in which transactions change the counters of sessions. A session's row is locked until its transaction ends, so this
 * is the order of the commits.
 */
export async function recordCommits(database: TestDatabase): Promise<void> {
  for (const statement of statements) await database.owner(statement);
}

/** The changes of bookings in the order of their commits. */
export async function committedChanges(database: TestDatabase): Promise<Change[]> {
  const rows = await database.owner<{ booking: string; status: Status }>(
    `SELECT b.booking, b.status FROM witnessed_change b
       JOIN (SELECT tx, max(position) AS place FROM witnessed_change WHERE booking IS NULL GROUP BY tx) s USING (tx)
      WHERE b.booking IS NOT NULL ORDER BY s.place, b.position`,
  );
  return rows.map(({ booking, status }) => ({ type: typeOf[status], booking }));
}

const typeOf: Readonly<Record<Status, Change['type']>> = {
  ON_HOLD: 'HOLD',
  CONFIRMED: 'CONFIRM',
  CANCELLED: 'CANCEL',
  EXPIRED: 'EXPIRE',
};

const statements = [
  `CREATE TABLE witnessed_change (
     position bigint GENERATED ALWAYS AS IDENTITY,
     tx xid8 NOT NULL DEFAULT pg_current_xact_id(),
     booking uuid,
     status text
   )`,
  `CREATE FUNCTION witness_booking() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $body$
   BEGIN
     INSERT INTO witnessed_change (booking, status) VALUES (NEW.id, NEW.status);
     RETURN NULL;
   END $body$`,
  `CREATE FUNCTION witness_session() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $body$
   BEGIN
     INSERT INTO witnessed_change DEFAULT VALUES;
     RETURN NULL;
   END $body$`,
  `CREATE TRIGGER witnessed AFTER INSERT OR UPDATE OF status ON booking FOR EACH ROW EXECUTE FUNCTION witness_booking()`,
  `CREATE TRIGGER witnessed AFTER UPDATE ON session_inventory FOR EACH ROW EXECUTE FUNCTION witness_session()`,
];
