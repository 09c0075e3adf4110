import type { SessionId } from '@promtour/kernel/id';
import { prepared } from '@promtour/postgres/prepared';
import { rowsOf } from '@promtour/postgres/sql';
import type { DeferredStep, GatheredStep, GroupMember } from '@promtour/service-kit/persistence/transaction-group';
import type { HoldCount, Inventory } from '../domain/inventory.ts';
import type { InventoryRepository, SeatsOfHold } from '../inventory.ports.ts';
import { inventoryRepository, mayGive } from './inventory.repositories.ts';

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

// What on_hold of the bookings' migration counts, for many clients at once and far from their limits.
const onHold = prepared(
  `SELECT client, pg_try_advisory_xact_lock_shared(7268104, hashtext(client)) AS shared, counted.*
     FROM unnest($1::text[]) AS client CROSS JOIN LATERAL (
       SELECT count(*)::integer AS holds, coalesce(sum(seats), 0)::integer AS seats
         FROM booking WHERE made_by = client AND status = 'ON_HOLD' AND expires_at > $2
     ) counted`,
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

/**
 * After the bookings are written, so that they count. A client that may be near a limit undoes the group: alone, each hold gets the exact
 * answer. Within half of the limits and those of one session, none can be exceeded.
 */
const checkQuotas: DeferredStep<Take> = async (manager, takes) => {
  const clients = new Map(takes.map(({ hold, limits }) => [hold.booker.subject, limits]));
  const rows = await rowsOf<{ client: string; shared: boolean; holds: number; seats: number }>(manager, onHold, [
    [...clients.keys()].filter((client) => client !== null),
    latest(takes),
  ]);
  const near = rows.filter(({ client, shared, holds, seats }) => {
    const limits = clients.get(client);
    if (limits === undefined) return false;
    const isFar =
      holds <= Math.min(limits.holds / 2, limits.sessionHolds) &&
      seats <= Math.min(limits.seats / 2, limits.sessionSeats);
    return !shared || !isFar;
  });
  for (const { client } of near) stayAlone(client);
  if (near.length > 0) throw new Error('clients of the group are near their limits');
};

function latest(takes: readonly Take[]): Date {
  return new Date(Math.max(...takes.map(({ now }) => now.getTime())));
}

/** Small enough beside the limits that holds which do not see each other stay within them: see on_hold. */
function isSmall({ items }: SeatsOfHold, limits: HoldCount): boolean {
  return limits.holds >= 128 && items.reduce((sum, { seats }) => sum + seats, 0) <= limits.seats / 128;
}

/** Clients that were near their limits, and until when their holds are counted one by one. */
const alone = new Map<string | null, number>();
const aloneFor = 10_000;
const maxAlone = 10_000;

function stayAlone(client: string | null): void {
  if (alone.size >= maxAlone) alone.clear();
  alone.set(client, performance.now() + aloneFor);
}

function staysAlone(client: string | null): boolean {
  const until = alone.get(client);
  if (until === undefined) return false;
  if (performance.now() < until) return true;
  alone.delete(client);
  return false;
}

/** Finds and takes seats for many holds at once. */
export function groupedInventory(member: GroupMember): Pick<InventoryRepository, 'find' | 'take'> {
  return {
    find: (ids) => member.gather(findTogether, ids),
    async take(hold, limits, now) {
      if (staysAlone(hold.booker.subject) || !isSmall(hold, limits)) member.leave();
      const one = { hold, limits, now };
      if (!(await member.gather(takeTogether, one))) return undefined;
      member.mustSucceed();
      member.defer(checkQuotas, one);
      // The count is checked with the writes of the group.
      return hold.items.map(() => ({ holds: 0, seats: 0, sessionHolds: 0, sessionSeats: 0 }));
    },
  };
}
