import type { SessionId } from '@promtour/kernel/id';
import { prepared } from '@promtour/postgres/prepared';
import { rowsOf } from '@promtour/postgres/sql';
import { violatedConstraint } from '@promtour/postgres/transaction-retry';
import { In, type EntityManager } from 'typeorm';
import type { Inventory } from '../domain/inventory.ts';
import type { InventoryRepository } from '../inventory.ports.ts';
import { inventorySchema } from './inventory.row.ts';

/** Outside transactions. */
export async function findInventories(manager: EntityManager, ids: readonly SessionId[]): Promise<Inventory[]> {
  return manager.findBy(inventorySchema, { sessionId: In([...ids]) });
}

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

const find = prepared(`SELECT ${inventorySchema.selection} FROM session_inventory WHERE session_id = $1`);

// refuseHold of domain/inventory.ts as SQL, and on_hold of the bookings' migration. Every condition is a column of this one row, so that
// PostgreSQL evaluates it on the locked row and not on the row as it was when the statement began.
const take = prepared(
  `UPDATE session_inventory SET held = held + $2
   WHERE session_id = $1 AND capacity - held - confirmed >= $2 AND published AND NOT suspended AND NOT closed
     AND starts_at > $3 AND starts_at = $8
     AND (site_ready_until IS NULL OR site_ready_until > $3) AND (group_min IS NULL OR group_min <= $2)
   RETURNING on_hold($4, session_id, $3, $2, $5, $6, $7) AS "onHold"`,
);

/** Inside one transaction. `find` and `take` are one round trip of every hold each, so the SQL is written by hand. */
export function inventoryRepository(manager: EntityManager): InventoryRepository {
  return {
    async find(id) {
      const [row] = await rowsOf<Inventory>(manager, find, [id]);
      return row;
    },
    async take({ sessionId, seats, startsAt, booker }, limits, now) {
      const { subject } = booker;
      const [taken] = await rowsOf<{ onHold: [number, number, number, number] }>(manager, take, [
        sessionId,
        seats,
        now,
        subject,
        limits.holds,
        limits.seats,
        nearLimits.has(subject),
        startsAt,
      ]).catch((error: unknown) => {
        // Retried like any serialization failure; the next attempt takes the exclusive lock.
        if (violatedConstraint(error) === 'hold_quota_near') remember(subject);
        throw error;
      });
      if (taken === undefined) return undefined;
      const [holds, heldSeats, sessionHolds, sessionSeats] = taken.onHold;
      if (holds <= limits.holds / 2 && heldSeats <= limits.seats / 2) nearLimits.delete(subject);
      return { holds, seats: heldSeats, sessionHolds, sessionSeats };
    },
    async move(movements) {
      const moved = [...movements]
        .filter(([, { held, confirmed }]) => held !== 0 || confirmed !== 0)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      const [first] = moved;
      if (first === undefined) return;
      if (moved.length === 1) {
        const [id, { held, confirmed }] = first;
        await manager.query(
          'UPDATE session_inventory SET held = held + $2, confirmed = confirmed + $3 WHERE session_id = $1',
          [id, held, confirmed],
        );
        return;
      }
      await manager.query(
        `WITH moved AS (
           SELECT * FROM unnest($1::uuid[], $2::integer[], $3::integer[]) AS m (session_id, held, confirmed)
         ), locked AS (
           SELECT i.session_id FROM session_inventory i JOIN moved m USING (session_id) ORDER BY i.session_id FOR UPDATE OF i
         )
         UPDATE session_inventory i SET held = i.held + m.held, confirmed = i.confirmed + m.confirmed
         FROM moved m JOIN locked l USING (session_id) WHERE i.session_id = m.session_id`,
        [moved.map(([id]) => id), moved.map(([, { held }]) => held), moved.map(([, { confirmed }]) => confirmed)],
      );
    },
  };
}
