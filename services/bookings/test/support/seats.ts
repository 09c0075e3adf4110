import { randomBytes, randomUUID } from 'node:crypto';
import type { Viewer } from '@promtour/access/viewer';
import type { OrganizationId, SessionId } from '@promtour/kernel/id';
import { createUnitOfWork } from '@promtour/service-kit/persistence/unit-of-work';
import type { Caller } from '@promtour/service-kit/caller';
import { agencyClient, official } from '@promtour/testkit/viewers';
import type { EntityManager } from 'typeorm';
import { createReleaseAllotment, createUpdateAllotment } from '../../src/allotments/application/change-allotment.ts';
import { createCreateAllotment } from '../../src/allotments/application/create-allotment.ts';
import { createReleaseDueAllotments } from '../../src/allotments/application/release-due-allotments.ts';
import { allotmentRepositories } from '../../src/allotments/allotments.module.ts';
import { createUpdateInventory } from '../../src/inventory/application/update-inventory.ts';
import { allocationRepository } from '../../src/inventory/persistence/allocation.repositories.ts';
import { inventoryRepository } from '../../src/inventory/persistence/inventory.repositories.ts';
import { createDestroyPersonalData } from '../../src/personal-data/application/destroy-personal-data.ts';
import { createVault } from '../../src/personal-data/application/vault.ts';
import { subjectReader, subjectRepository } from '../../src/personal-data/persistence/subject.repositories.ts';
import { createBlindIndex } from '../../src/personal-data/sealing/blind-index.ts';
import { createJoinWaitlist } from '../../src/waitlist/application/join-waitlist.ts';
import { createLeaveWaitlist } from '../../src/waitlist/application/leave-waitlist.ts';
import { createServeWaitlists } from '../../src/waitlist/application/serve-waitlists.ts';
import { waitlistRepositories } from '../../src/waitlist/waitlist.module.ts';
import { adults, holdDraft, type Harness } from './harness.ts';
import { dataKeysInMemory } from './keys.ts';

const most = 1_000_000;
const plenty = { holds: most, seats: most, sessionHolds: most, sessionSeats: most };

/** The official of the agency, who may do everything; and an organization that books. */
export const byOfficial: Caller = { viewer: official, causation: { correlationId: 'test' } };
export const byAgency = (agency: string): Caller => ({
  viewer: agencyClient(agency),
  causation: { correlationId: 'test' },
});

/** The use cases of allotments, blocks and the waitlist on the harness's database. */
export function seatUseCases({ dataSource, clock }: Harness) {
  const unitOfWork = <Repositories>(repositories: (manager: EntityManager, viewer: Viewer) => Repositories) =>
    createUnitOfWork({ dataSource, clock, repositories, afterCommit: () => undefined });
  const keys = dataKeysInMemory();
  const vault = createVault(keys, subjectReader(dataSource), createBlindIndex(randomBytes(32)), clock);
  const destroy = createDestroyPersonalData(
    unitOfWork((manager) => ({ subjects: subjectRepository(manager) })),
    keys,
    clock,
  );
  const allotments = unitOfWork(allotmentRepositories);
  const waits = unitOfWork(waitlistRepositories);
  const createAllotment = createCreateAllotment(allotments, clock);
  const updateAllotment = createUpdateAllotment(allotments, clock);
  const releaseAllotment = createReleaseAllotment(allotments, clock);
  const updateInventory = createUpdateInventory(
    unitOfWork((manager) => ({
      inventories: inventoryRepository(manager),
      allocations: allocationRepository(manager),
    })),
    clock,
  );
  const joinWaitlist = createJoinWaitlist(waits, clock, plenty, vault);
  const leaveWaitlist = createLeaveWaitlist(waits, clock);
  return {
    serveWaitlists: createServeWaitlists(waits, clock, 24, destroy),
    releaseDueAllotments: createReleaseDueAllotments(allotments, clock),
    async allot(session: SessionId, agency: string, seats: number, releaseAt: Date) {
      const draft = { session, excursion: null, dates: null, agency, seats, releaseAt, releaseDaysBefore: null };
      const result = await createAllotment(draft, { key: randomUUID() }, byOfficial);
      const [allotment] = result.ok ? result.value.value : [];
      return {
        code: result.ok ? 'ALLOTTED' : result.error.code,
        allotment,
        refusal: result.ok ? undefined : result.error,
      };
    },
    changeAllotment: (id: string, expectedVersion: number, seats: number) =>
      updateAllotment({ id, expectedVersion, seats, releaseAt: null }, byOfficial),
    releaseAllotment: (id: string, expectedVersion: number) => releaseAllotment({ id, expectedVersion }, byOfficial),
    set: (session: SessionId, change: { readonly blocked?: number; readonly freesale?: boolean }) =>
      updateInventory({ session, blocked: null, freesale: null, ...change }, { key: randomUUID() }, byOfficial),
    async join(session: SessionId, seats: number, by: Caller = byOfficial) {
      const { items: _, holdMinutes: __, ...draft } = holdDraft({});
      const item = { session, option: null, units: adults(seats) };
      const result = await joinWaitlist({ ...draft, item }, { key: randomUUID() }, by);
      return result.ok
        ? { code: 'WAITING', entry: result.value.value }
        : { code: result.error.code, refusal: result.error };
    },
    async leave(id: string, by: Caller = byOfficial) {
      const result = await leaveWaitlist(id, { key: randomUUID() }, by);
      return result.ok ? result.value.value.lapseReason : result.error.code;
    },
  };
}

/** What each session's counters are, and what bookings, allotments and the waitlist say that they are. */
export async function seatBooks({ dataSource }: Pick<Harness, 'dataSource'>, sessions: readonly SessionId[]) {
  const kept = await dataSource.query<SeatBook[]>(
    `SELECT session_id AS session, held, confirmed, allotted, waitlisted, waitlist_min AS "waitlistMin"
     FROM session_inventory WHERE session_id = ANY($1) ORDER BY session_id`,
    [sessions],
  );
  const summed = await dataSource.query<SeatBook[]>(
    `SELECT s.id AS session,
       (SELECT coalesce(sum(i.seats), 0)::int FROM booking_item i JOIN booking b ON b.id = i.booking_id
         WHERE i.session_id = s.id AND b.status IN ('ON_HOLD', 'PENDING')) AS held,
       (SELECT coalesce(sum(i.seats), 0)::int FROM booking_item i JOIN booking b ON b.id = i.booking_id
         WHERE i.session_id = s.id AND b.status IN ('CONFIRMED', 'REDEEMED', 'NO_SHOW')) AS confirmed,
       (SELECT coalesce(sum(a.seats - a.used), 0)::int FROM allotment a
         WHERE a.session_id = s.id AND a.released_at IS NULL) AS allotted,
       (SELECT coalesce(sum(e.seats), 0)::int FROM waitlist_entry e
         WHERE e.session_id = s.id AND e.status = 'WAITING') AS waitlisted,
       (SELECT min(e.seats)::int FROM waitlist_entry e WHERE e.session_id = s.id AND e.status = 'WAITING') AS "waitlistMin"
     FROM unnest($1::uuid[]) AS s (id) ORDER BY s.id`,
    [sessions],
  );
  return { kept, summed };
}

export type SeatBook = {
  readonly session: SessionId;
  readonly held: number;
  readonly confirmed: number;
  readonly allotted: number;
  readonly waitlisted: number;
  readonly waitlistMin: number | null;
};

/** What allotments say to be used, and what bookings draw from them. */
export async function drawnSeats({ dataSource }: Pick<Harness, 'dataSource'>) {
  return dataSource.query<unknown[]>(
    `SELECT a.id, a.used, coalesce(sum(i.allotted), 0)::int AS drawn FROM allotment a
     LEFT JOIN (booking_item i JOIN booking b ON b.id = i.booking_id AND b.status IN ('ON_HOLD', 'PENDING', 'CONFIRMED', 'REDEEMED', 'NO_SHOW'))
       -- The session has an index: long runs have many items.
       ON i.session_id = a.session_id AND i.allotment_id = a.id
     GROUP BY a.id, a.used HAVING a.used <> coalesce(sum(i.allotted), 0)`,
  );
}

export const anAgency = (): OrganizationId => randomUUID() as OrganizationId;
