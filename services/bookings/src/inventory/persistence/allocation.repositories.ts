import type { SessionId } from '@promtour/kernel/id';
import { prepared } from '@promtour/postgres/prepared';
import { rowsOf } from '@promtour/postgres/sql';
import type { EntityManager } from 'typeorm';
import type { AllocationRepository } from '../allocation.ports.ts';
import type { Inventory } from '../domain/inventory.ts';
import { inventorySchema } from './inventory.row.ts';

const vacancies = '(i.capacity - i.held - i.confirmed - i.allotted - i.blocked)';
const onSaleAt = (now: string): string =>
  `i.published AND NOT i.suspended AND NOT i.closed AND i.starts_at > ${now}
     AND (i.site_ready_until IS NULL OR i.site_ready_until > ${now})`;
/** `seatsForSale` of domain/inventory.ts as SQL: whether anyone may take so many seats. */
const forSale = (seats: string): string =>
  `(i.freesale OR (${vacancies} >= ${seats} AND (i.waitlist_min IS NULL OR ${vacancies} < i.waitlist_min)))`;

const sessionsOf = prepared(
  `SELECT ${inventorySchema.selection} FROM session_inventory
   WHERE excursion_id = $1 AND local_date BETWEEN $2 AND $3 AND starts_at > $4 AND NOT closed ORDER BY session_id LIMIT $5`,
);

const moveAllotted = (condition: string): string =>
  prepared(
    `WITH moved AS (
       SELECT * FROM unnest($1::uuid[], $2::integer[]) AS m (session_id, seats)
     ), locked AS (
       SELECT i.session_id FROM session_inventory i JOIN moved m USING (session_id) ORDER BY i.session_id FOR UPDATE OF i
     )
     UPDATE session_inventory i SET allotted = i.allotted + m.seats
     FROM moved m JOIN locked l USING (session_id) WHERE i.session_id = m.session_id AND ${condition} RETURNING true`,
  );
const allot = moveAllotted(`${onSaleAt('$3::timestamptz')} AND ${forSale('m.seats')}`);
const release = moveAllotted('m.seats < 0');

const set = prepared(
  `UPDATE session_inventory i SET blocked = $2, freesale = $3
   WHERE i.session_id = $1 AND ($3 OR i.held + i.confirmed + i.allotted + $2 <= i.capacity) RETURNING true`,
);

// `least` ignores NULL.
const wait = prepared(
  `UPDATE session_inventory i SET waitlisted = i.waitlisted + $2, waitlist_min = least(i.waitlist_min, $2)
   WHERE i.session_id = $1 AND $2 <= i.capacity AND ${onSaleAt('$3')} AND NOT ${forSale('$2')} RETURNING true`,
);

const endWait = prepared(
  'UPDATE session_inventory SET waitlisted = waitlisted - $2, waitlist_min = $3 WHERE session_id = $1',
);

const offer = prepared(
  `UPDATE session_inventory i SET held = i.held + $2, waitlisted = i.waitlisted - $2, waitlist_min = $3
   WHERE i.session_id = $1 AND i.starts_at = $5 AND ${onSaleAt('$4')} AND (i.freesale OR ${vacancies} >= $2) RETURNING true`,
);

export function allocationRepository(manager: EntityManager): AllocationRepository {
  const writes = async (sql: string, parameters: readonly unknown[], rows = 1): Promise<boolean> =>
    (await rowsOf(manager, sql, [...parameters])).length === rows;
  const lists = (seats: ReadonlyMap<SessionId, number>, sign: 1 | -1) => [
    [...seats.keys()],
    [...seats.values()].map((count) => sign * count),
  ];
  return {
    sessionsOf: (excursion, { from, to }, now, limit) =>
      rowsOf<Inventory>(manager, sessionsOf, [excursion, from, to, now, limit]),
    allot: (seats, now) => writes(allot, [...lists(seats, 1), now], seats.size),
    async release(seats) {
      if (seats.size > 0) await manager.query(release, lists(seats, -1));
    },
    async record({ sessionId, organizationId, regionCode }, { blocked, freesale }, now) {
      await manager.query(
        `INSERT INTO inventory_setting (session_id, organization_id, region_code, blocked, freesale, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (session_id) DO UPDATE
           SET blocked = excluded.blocked, freesale = excluded.freesale, updated_at = excluded.updated_at`,
        [sessionId, organizationId, regionCode, blocked, freesale, now],
      );
    },
    set: (session, { blocked, freesale }) => writes(set, [session, blocked, freesale]),
    wait: (session, seats, now) => writes(wait, [session, seats, now]),
    async endWait(session, { seats, waitlistMin }) {
      await manager.query(endWait, [session, seats, waitlistMin]);
    },
    offer: (session, { seats, waitlistMin, startsAt }, now) =>
      writes(offer, [session, seats, waitlistMin, now, startsAt]),
  };
}
