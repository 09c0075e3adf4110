import type { Clock } from '@promtour/kernel/clock';
import {
  forbidden,
  invalidInput,
  notFound,
  type Forbidden,
  type InputRule,
  type InvalidInput,
  type NotFound,
} from '@promtour/kernel/failure';
import { parseId, type SessionId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey, UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { AllocationRepository, HostSettings } from '../allocation.ports.ts';
import {
  capacityExceeded,
  seatsUnavailable,
  sessionClosed,
  type CapacityExceeded,
  type SeatsUnavailable,
  type SessionClosed,
} from '../domain/failures.ts';
import { vacanciesOf, type Inventory } from '../domain/inventory.ts';
import { settingsEvent } from './inventory-events.ts';
import type { InventoryRepository } from '../inventory.ports.ts';
import { mayManageInventory } from '../who-may-manage-inventory.policy.ts';

/** Null fields stay as they are. */
export type InventoryChange = {
  readonly session: string;
  readonly blocked: number | null;
  readonly freesale: boolean | null;
};

export type InventoryRepositories = {
  readonly inventories: Pick<InventoryRepository, 'find'>;
  readonly allocations: Pick<AllocationRepository, 'set' | 'record'>;
};

export type UpdateInventory = (
  change: InventoryChange,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<SessionId>, UpdateRefusal | IdempotencyFailure>>;

type UpdateRefusal = InvalidInput | NotFound | Forbidden | SessionClosed | SeatsUnavailable | CapacityExceeded;

/** Blocks and frees seats of a session, and turns free sale on and off. */
export function createUpdateInventory(unitOfWork: UnitOfWork<InventoryRepositories>, clock: Clock): UpdateInventory {
  return async (change, request, caller) => {
    const { blocked, freesale } = change;
    if (blocked === null && freesale === null) return err(invalidInput(['blocked'], nothing));
    if (blocked !== null && !(blocked >= 0 && blocked <= maxSeats)) return err(invalidInput(['blocked'], badSeats));
    const id = parseId<'Session'>(change.session);
    if (id === undefined) return err(notFound('Session', change.session));
    const { viewer } = caller;

    return runReplayable<InventoryRepositories, SessionId, { readonly id: SessionId }, UpdateRefusal>(
      unitOfWork,
      caller,
      { ...request, operation: 'updateInventory', input: change },
      {
        work: async ({ inventories, allocations, publish, answer }) => {
          const [session] = await inventories.find([id]);
          if (session === undefined) return err(notFound('Session', change.session));
          if (!mayManageInventory(viewer, session)) return err(forbidden());
          const now = clock.now();
          if (session.startsAt <= now) return err(sessionClosed(id, 'BEGUN'));
          const settings = { blocked: blocked ?? session.blocked, freesale: freesale ?? session.freesale };
          await allocations.record(session, settings, now);
          await publish(settingsEvent(session, settings, now, caller.causation));
          await answer(id);
          if (await allocations.set(id, settings)) return ok(id);
          const [current] = await inventories.find([id]);
          return err(whyRefused(current ?? session, settings));
        },
        refer: (sessionId) => ({ id: sessionId }),
        read: async (reference, { inventories }) => {
          const [session] = await inventories.find([reference.id]);
          return session !== undefined && mayManageInventory(viewer, session) ? session.sessionId : undefined;
        },
      },
    );
  };
}

function whyRefused(session: Inventory, { blocked }: HostSettings): SeatsUnavailable | CapacityExceeded {
  const { sessionId, capacity, held, confirmed, allotted } = session;
  const sold = held + confirmed + allotted;
  // Seats that stay blocked are not the reason if the sale alone exceeds the capacity.
  return session.freesale && (sold > capacity || blocked === session.blocked)
    ? capacityExceeded(sold + blocked, capacity)
    : seatsUnavailable(sessionId, vacanciesOf(session));
}

const maxSeats = 10_000;
const badSeats: InputRule = { code: 'OUT_OF_RANGE', ru: `Мест: от 0 до ${maxSeats}`, en: `Seats: 0 to ${maxSeats}` };
const nothing: InputRule = {
  code: 'REQUIRED',
  ru: 'Укажите, что изменить: blocked или freesale',
  en: 'Give what changes: blocked or freesale',
};
