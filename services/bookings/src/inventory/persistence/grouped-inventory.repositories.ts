import type { SessionId } from '@promtour/kernel/id';
import { prepared } from '@promtour/postgres/prepared';
import { rowsOf } from '@promtour/postgres/sql';
import type { DeferredStep, GatheredStep, GroupMember } from '@promtour/service-kit/persistence/transaction-group';
import type { HoldCount, Inventory } from '../domain/inventory.ts';
import type { InventoryRepository, SeatsOfHold } from '../inventory.ports.ts';
import { inventoryRepository, isNearLimits, mayGive } from './inventory.repositories.ts';

const conditions = mayGive({
  row: 'l',
  seats: 'w.until',
  startsAt: 'w.starts_at',
  version: 'w.version',
  now: '$6::timestamptz',
});

// The holds of one session get its seats in their order. One that does not fit keeps its place in the sum, so that smaller ones behind it may be
// refused too; each then reads the sessions again and tries again.
const take = prepared(
  `WITH w AS (
     SELECT *, sum(seats) OVER (PARTITION BY session_id ORDER BY nth) AS until
       FROM unnest($1::integer[], $2::uuid[], $3::integer[], $4::timestamptz[], $5::integer[])
         WITH ORDINALITY AS m (hold, session_id, seats, starts_at, version, nth)
   ), l AS MATERIALIZED (
     SELECT * FROM session_inventory WHERE session_id = ANY ($2::uuid[]) ORDER BY session_id FOR UPDATE
   ), taken AS (
     SELECT w.hold FROM w LEFT JOIN l USING (session_id) GROUP BY w.hold HAVING bool_and(coalesce(${conditions}, false))
   ), counted AS (
     UPDATE session_inventory i SET held = i.held + s.seats
       FROM (SELECT session_id, sum(seats)::integer AS seats FROM w JOIN taken USING (hold) GROUP BY session_id) s
      WHERE i.session_id = s.session_id
   )
   SELECT hold FROM taken`,
);

const onHold = prepared(
  `SELECT on_hold(client, session_id, $4, seats, $5, $6, false) AS counted
     FROM unnest($1::text[], $2::uuid[], $3::integer[]) AS h (client, session_id, seats)`,
);

type Take = { readonly hold: SeatsOfHold; readonly limits: HoldCount; readonly now: Date };

const findTogether: GatheredStep<readonly SessionId[], readonly (Inventory | undefined)[]> = async (
  manager,
  wanted,
) => {
  const ids = [...new Set(wanted.flat())];
  const found = await inventoryRepository(manager).find(ids);
  const byId = new Map(ids.map((id, nth) => [id, found[nth]]));
  return wanted.map((of) => of.map((id) => byId.get(id)));
};

const takeTogether: GatheredStep<Take, boolean> = async (manager, takes) => {
  const items = takes.flatMap(({ hold }, nth) => hold.items.map((item) => ({ nth, ...item })));
  const rows = await rowsOf<{ hold: number }>(manager, take, [
    items.map(({ nth }) => nth),
    items.map(({ sessionId }) => sessionId),
    items.map(({ seats }) => seats),
    items.map(({ startsAt }) => startsAt),
    items.map(({ excursionVersion }) => excursionVersion),
    latest(takes),
  ]);
  const taken = new Set(rows.map(({ hold }) => hold));
  return takes.map((_, nth) => taken.has(nth));
};

/** After the bookings are written, so that they count. Any excess undoes the group: alone, each hold gets the exact answer. */
const checkQuotas: DeferredStep<Take> = async (manager, takes) => {
  const [limits] = takes.map((one) => one.limits);
  if (limits === undefined) return;
  const items = takes.flatMap(({ hold }) => {
    const total = hold.items.reduce((sum, { seats }) => sum + seats, 0);
    return hold.items.map(({ sessionId }) => ({ client: hold.booker.subject, sessionId, total }));
  });
  const rows = await rowsOf<{ counted: readonly number[] }>(manager, onHold, [
    items.map(({ client }) => client),
    items.map(({ sessionId }) => sessionId),
    items.map(({ total }) => total),
    latest(takes),
    limits.holds,
    limits.seats,
  ]);
  const most = [limits.holds, limits.seats, limits.sessionHolds, limits.sessionSeats];
  if (rows.some(({ counted }) => counted.some((count, nth) => count > (most[nth] ?? 0))))
    throw new Error('a client of the group exceeds its quota');
};

function latest(takes: readonly Take[]): Date {
  return new Date(Math.max(...takes.map(({ now }) => now.getTime())));
}

/** Finds and takes seats for many holds at once. */
export function groupedInventory(member: GroupMember): Pick<InventoryRepository, 'find' | 'take'> {
  return {
    find: (ids) => member.gather(findTogether, ids),
    async take(hold, limits, now) {
      if (isNearLimits(hold.booker.subject)) member.leave();
      const one = { hold, limits, now };
      if (!(await member.gather(takeTogether, one))) return undefined;
      member.mustSucceed();
      member.defer(checkQuotas, one);
      // The count is checked with the writes of the group.
      return hold.items.map(() => ({ holds: 0, seats: 0, sessionHolds: 0, sessionSeats: 0 }));
    },
  };
}
