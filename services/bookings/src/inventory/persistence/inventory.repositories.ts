import type { SessionId } from '@promtour/kernel/id';
import { prepared } from '@promtour/postgres/prepared';
import { sendWithNext } from '@promtour/postgres/send-with-next';
import { rowsOf } from '@promtour/postgres/sql';
import { violatedConstraint } from '@promtour/postgres/transaction-retry';
import type { EntityManager } from 'typeorm';
import type { Inventory } from '../domain/inventory.ts';
import type { InventoryRepository, SeatChange } from '../inventory.ports.ts';
import { inventorySchema } from './inventory.row.ts';

/**
 * Clients that were near their hold quota at their last hold. It is a hint only, which saves all other clients a second count: a client
 * that is missing here, for example after a restart, needs one more attempt.
 */
const nearLimits = new Set<string | null>();
const maxRemembered = 10_000;

function remember(client: string | null): void {
  if (nearLimits.size >= maxRemembered) nearLimits.clear();
  nearLimits.add(client);
}

const find = prepared(`SELECT ${inventorySchema.selection} FROM session_inventory WHERE session_id = ANY($1::uuid[])`);

/** A few, as a hold wants them: in a subquery, the array's length does not make PostgreSQL plan the statement for each (docs/adr/0209). */
const findFew = prepared(
  `SELECT ${inventorySchema.selection} FROM session_inventory WHERE session_id = ANY(ARRAY(SELECT unnest($1::uuid[])))`,
);

/** Outside transactions. The rows are plain: thousands of them are read for one list. */
export async function findInventories(manager: EntityManager, ids: readonly SessionId[]): Promise<Inventory[]> {
  return [...(await rowsOf<Inventory>(manager, find, [ids]))];
}

type Wanted = Readonly<Record<'row' | 'seats' | 'startsAt' | 'version' | 'now', string>>;

/**
 * refuseSeats of domain/inventory.ts as SQL. Every condition is a column of this one row, so that PostgreSQL evaluates it on the locked row
 * and not on the row as it was when the statement began.
 */
export function mayGive({ row, seats, startsAt, version, now }: Wanted): string {
  const vacancies = `(${row}.capacity - ${row}.held - ${row}.confirmed - ${row}.allotted - ${row}.blocked)`;
  return `(${seats} <= 0 OR ${row}.freesale OR (${vacancies} >= ${seats} AND (${row}.waitlist_min IS NULL OR ${vacancies} < ${row}.waitlist_min)))
     AND ${row}.published AND NOT ${row}.suspended AND NOT ${row}.closed
     AND ${row}.starts_at > ${now} AND ${row}.starts_at = ${startsAt}
     AND (${row}.site_ready_until IS NULL OR ${row}.site_ready_until > ${now})
     AND (${version} IS NULL OR ${row}.excursion_version = ${version})`;
}

const onHold = (now: string): string => `on_hold($1, i.session_id, ${now}, $2, $3, $4, $5)`;

const take = prepared(
  `UPDATE session_inventory i SET held = held + $7
    WHERE session_id = $6 AND ${mayGive({ row: 'i', seats: '$7', startsAt: '$8::timestamptz', version: '$9::integer', now: '$10::timestamptz' })}
   RETURNING session_id AS "sessionId", ${onHold('$10::timestamptz')} AS "onHold"`,
);

/**
 * Changes several sessions or none. Rows are locked in ascending order of ids, so that transactions never wait for each other in a circle;
 * the conditions see them as they are once locked.
 * @param first number of the first of eight parameters: see columnsOf
 */
function inOrder(first: number): string {
  const parameter = (nth: number, type: string): string => `(SELECT $${first + nth}::${type}[])`;
  const wanted = { row: 'l', seats: 'w.seats', startsAt: 'w.starts_at', version: 'w.version' };
  return `WITH w AS (
       SELECT * FROM unnest(${parameter(0, 'uuid')}, ${parameter(1, 'integer')}, ${parameter(2, 'integer')},
         ${parameter(3, 'integer')}, ${parameter(4, 'timestamptz')}, ${parameter(5, 'integer')}, ${parameter(6, 'integer')})
         AS m (session_id, held, confirmed, seats, starts_at, version, allotted)
     ), l AS (
       SELECT i.* FROM session_inventory i JOIN w USING (session_id) ORDER BY i.session_id FOR UPDATE OF i
     ), refused AS (
       SELECT FROM w LEFT JOIN l USING (session_id)
        WHERE l.session_id IS NULL
           OR NOT (w.starts_at IS NULL OR (${mayGive({ ...wanted, now: `$${first + 7}::timestamptz` })}))
     )
     UPDATE session_inventory i SET held = i.held + w.held, confirmed = i.confirmed + w.confirmed,
         allotted = i.allotted + w.allotted
       FROM w JOIN l USING (session_id) WHERE i.session_id = w.session_id AND NOT EXISTS (SELECT FROM refused)`;
}

const takeSeveral = prepared(
  `${inOrder(6)} RETURNING i.session_id AS "sessionId", ${onHold('$13::timestamptz')} AS "onHold"`,
);
const moveOne = prepared(
  'UPDATE session_inventory SET held = held + $2, confirmed = confirmed + $3, allotted = allotted + $4 WHERE session_id = $1',
);
const exchangeSeveral = prepared(`${inOrder(1)} RETURNING true`);

function columnsOf(changes: readonly SeatChange[], now: Date): unknown[] {
  return [
    changes.map(({ sessionId }) => sessionId),
    changes.map(({ held }) => held),
    changes.map(({ confirmed }) => confirmed),
    changes.map(({ taking }) => (taking === null ? 0 : taking.seats - taking.allotted)),
    changes.map(({ taking }) => taking?.startsAt ?? null),
    changes.map(({ taking }) => taking?.excursionVersion ?? null),
    changes.map(({ allotted = 0 }) => allotted),
    now,
  ];
}

/** Inside one transaction. `find` and `take` are one round trip of every hold each, so the SQL is written by hand. */
export function inventoryRepository(manager: EntityManager): InventoryRepository {
  return {
    async find(ids) {
      const rows = await rowsOf<Inventory>(manager, findFew, [ids]);
      const byId = new Map(rows.map((row) => [row.sessionId, row]));
      return ids.map((id) => byId.get(id));
    },
    async take({ items, booker: { subject } }, limits, now) {
      const [first] = items;
      if (first === undefined) throw new RangeError('A hold has an item');
      const { sessionId, seats, startsAt, excursionVersion } = first;
      const total = items.reduce((sum, item) => sum + item.seats, 0);
      const quota = [subject, total, limits.holds, limits.seats, nearLimits.has(subject)];
      const changes = items.map((taking) => ({
        sessionId: taking.sessionId,
        held: taking.seats,
        confirmed: 0,
        allotted: -taking.allotted,
        taking,
      }));
      // The statement for one session, the usual case, knows no allotments.
      const simple = items.length === 1 && first.allotted === 0;
      const taken = await rowsOf<{ sessionId: SessionId; onHold: [number, number, number, number] }>(
        manager,
        simple ? take : takeSeveral,
        [...quota, ...(simple ? [sessionId, seats, startsAt, excursionVersion, now] : columnsOf(changes, now))],
      ).catch((error: unknown) => {
        // Retried like any serialization failure; the next attempt takes the exclusive lock.
        if (violatedConstraint(error) === 'hold_quota_near') remember(subject);
        throw error;
      });
      if (taken.length < items.length) return undefined;
      const bySession = new Map(taken.map((row) => [row.sessionId, row.onHold]));
      const counts = items.map((item) => {
        const [holds, heldSeats, sessionHolds, sessionSeats] = bySession.get(item.sessionId) ?? [0, 0, 0, 0];
        return { holds, seats: heldSeats, sessionHolds, sessionSeats };
      });
      const [{ holds, seats: heldSeats } = { holds: 0, seats: 0 }] = counts;
      if (holds <= limits.holds / 2 && heldSeats <= limits.seats / 2) nearLimits.delete(subject);
      return counts;
    },
    async exchange(changes, now) {
      const done = await rowsOf(manager, exchangeSeveral, columnsOf(changes, now));
      return done.length === changes.length;
    },
    async move(movements) {
      const moved = [...movements].filter(
        ([, { held, confirmed, allotted = 0 }]) => held !== 0 || confirmed !== 0 || allotted !== 0,
      );
      const [first] = moved;
      if (first === undefined) return;
      if (moved.length === 1) {
        const [id, { held, confirmed, allotted = 0 }] = first;
        await sendWithNext(manager, moveOne, [id, held, confirmed, allotted]);
        return;
      }
      const changes = moved.map(([sessionId, count]) => ({ sessionId, ...count, taking: null }));
      await sendWithNext(manager, exchangeSeveral, columnsOf(changes, new Date(0)));
    },
  };
}
