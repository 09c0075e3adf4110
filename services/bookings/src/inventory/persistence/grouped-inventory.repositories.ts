import type { SessionId } from '@promtour/kernel/id';
import { prepared } from '@promtour/postgres/prepared';
import { rowsOf } from '@promtour/postgres/sql';
import type { GatheredStep, GroupMember } from '@promtour/service-kit/persistence/transaction-group';
import type { EntityManager } from 'typeorm';
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
// The arrays are in subqueries, so that their lengths do not make PostgreSQL plan the statement for each group (docs/adr/0209).
// `quota` is what on_hold of the bookings' migration counts, for many clients at once and far from their limits.
const take = prepared(
  `WITH w AS (
     SELECT *, sum(seats) OVER (PARTITION BY session_id ORDER BY nth) AS until
       FROM unnest((SELECT $1::integer[]), (SELECT $2::uuid[]), (SELECT $3::integer[]), (SELECT $4::timestamptz[]),
                   (SELECT $5::integer[]))
         WITH ORDINALITY AS m (hold, session_id, seats, starts_at, version, nth)
   ), l AS MATERIALIZED (
     SELECT * FROM session_inventory WHERE session_id = ANY (ARRAY(SELECT unnest($2::uuid[]))) ORDER BY session_id FOR UPDATE
   ), taken AS (
     SELECT w.hold FROM w LEFT JOIN l USING (session_id) GROUP BY w.hold HAVING bool_and(coalesce(${conditions}, false))
   ), counted AS (
     UPDATE session_inventory i SET held = i.held + s.seats
       FROM (SELECT session_id, sum(seats)::integer AS seats FROM w JOIN taken USING (hold) GROUP BY session_id) s
      WHERE i.session_id = s.session_id
   ), quota AS (
     SELECT client, pg_try_advisory_xact_lock_shared(7268104, hashtext(client)) AS shared, on_hold.*
       FROM unnest((SELECT $7::text[])) AS client CROSS JOIN LATERAL (
         SELECT count(*)::integer AS holds, coalesce(sum(seats), 0)::integer AS seats
           FROM booking WHERE made_by = client AND status = 'ON_HOLD' AND expires_at > $6
       ) on_hold
   )
   SELECT ARRAY(SELECT hold FROM taken) AS taken, (SELECT coalesce(json_agg(quota), '[]') FROM quota) AS quotas`,
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

type Quota = { readonly client: string; readonly shared: boolean } & OnHold;
type OnHold = { readonly holds: number; readonly seats: number };

/** What the clients of a group have got in its transaction: their bookings are not written yet. */
const granted = new WeakMap<EntityManager, Map<string | null, OnHold>>();

/**
 * A client that may be near a limit undoes the group: alone, each hold gets the exact answer. Within half of the limits and those of one
 * session, none can be exceeded.
 */
const takeTogether: GatheredStep<Take, boolean> = async (manager, takes) => {
  const items = takes.flatMap(({ hold }, nth) => hold.items.map((item) => ({ nth, ...item })));
  const limitsOf = new Map(takes.map(({ hold, limits }) => [hold.booker.subject, limits]));
  const [row] = await rowsOf<{ taken: number[]; quotas: Quota[] }>(manager, take, [
    items.map(({ nth }) => nth),
    items.map(({ sessionId }) => sessionId),
    items.map(({ seats }) => seats),
    items.map(({ startsAt }) => startsAt),
    items.map(({ excursionVersion }) => excursionVersion),
    latest(takes),
    [...limitsOf.keys()].filter((client) => client !== null),
  ]);
  const taken = new Set(row?.taken);
  const got = granted.get(manager) ?? new Map<string | null, OnHold>();
  granted.set(manager, got);
  for (const [nth, { hold }] of takes.entries()) {
    const { subject } = hold.booker;
    const { holds, seats } = got.get(subject) ?? { holds: 0, seats: 0 };
    if (taken.has(nth)) got.set(subject, { holds: holds + 1, seats: seats + seatsOf(hold) });
  }
  const near = (row?.quotas ?? []).filter(({ client, shared, ...onHold }) => {
    const limits = limitsOf.get(client);
    if (limits === undefined) return false;
    const holds = onHold.holds + (got.get(client)?.holds ?? 0);
    const seats = onHold.seats + (got.get(client)?.seats ?? 0);
    const isFar =
      holds <= Math.min(limits.holds / 2, limits.sessionHolds) &&
      seats <= Math.min(limits.seats / 2, limits.sessionSeats);
    return !shared || !isFar;
  });
  for (const { client } of near) stayAlone(client);
  if (near.length > 0) throw new Error('clients of the group are near their limits');
  return takes.map((_, nth) => taken.has(nth));
};

function latest(takes: readonly Take[]): Date {
  return new Date(Math.max(...takes.map(({ now }) => now.getTime())));
}

/** Small enough beside the limits that holds which do not see each other stay within them: see on_hold. */
function isSmall(hold: SeatsOfHold, limits: HoldCount): boolean {
  return limits.holds >= 128 && seatsOf(hold) <= limits.seats / 128;
}

function seatsOf({ items }: SeatsOfHold): number {
  return items.reduce((sum, { seats }) => sum + seats, 0);
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
      if (!(await member.gather(takeTogether, { hold, limits, now }))) return undefined;
      member.mustSucceed();
      // The quota is checked with the seats.
      return hold.items.map(() => ({ holds: 0, seats: 0, sessionHolds: 0, sessionSeats: 0 }));
    },
  };
}
