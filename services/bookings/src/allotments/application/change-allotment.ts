import type { Clock } from '@promtour/kernel/clock';
import {
  forbidden,
  invalidInput,
  notFound,
  versionConflict,
  type Forbidden,
  type InvalidInput,
  type NotFound,
  type VersionConflict,
} from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { SeatsUnavailable, SessionClosed } from '../../inventory/domain/failures.ts';
import { mayManageInventory } from '../../inventory/who-may-manage-inventory.policy.ts';
import {
  changeAllotment,
  releaseAllotment,
  unusedSeats,
  type Allotment,
  type AllotmentChange,
} from '../domain/allotment.ts';
import type { AllotmentBelowUsed, AllotmentReleased } from '../domain/failures.ts';
import { allotmentEvent, type AllotmentOccurrence } from './allotment-events.ts';
import { badRelease, badSeats, isSeats, refusedNow } from './create-allotment.ts';
import type { AllotmentRepositories, AllotmentUnitOfWork } from './ports.ts';

export type AllotmentVersion = { readonly id: string; readonly expectedVersion: number };

type Refusal = NotFound | Forbidden | VersionConflict | AllotmentReleased;

type UpdateRefusal = Refusal | InvalidInput | AllotmentBelowUsed | SeatsUnavailable | SessionClosed;

export type UpdateAllotment = (
  request: AllotmentVersion & AllotmentChange,
  caller: Caller,
) => Promise<Result<Allotment, UpdateRefusal>>;

/** Raises or lowers an allotment, not below what is used, or changes the time of its release. */
export function createUpdateAllotment(unitOfWork: AllotmentUnitOfWork, clock: Clock): UpdateAllotment {
  return async (request, caller) => {
    const { seats, releaseAt } = request;
    if (seats !== null && !isSeats(seats)) return err(invalidInput(['seats'], badSeats));
    return unitOfWork.run<Allotment, UpdateRefusal>(caller, async (repositories) => {
      const { allocations, inventories } = repositories;
      const found = await findForChange(repositories, request, caller);
      if (!found.ok) return found;
      const before = found.value;
      const now = clock.now();
      const changed = changeAllotment(before, request, now);
      if (!changed.ok) return changed;
      const [session] = await inventories.find([before.sessionId]);
      if (session === undefined) throw new Error(`Session ${before.sessionId} is missing`);
      if (releaseAt !== null && (releaseAt <= now || releaseAt > session.startsAt))
        return err(invalidInput(['releaseAt'], badRelease));
      await keep(repositories, 'UPDATED', changed.value, caller);
      const more = changed.value.seats - before.seats;
      if (more < 0) await allocations.release(new Map([[before.sessionId, -more]]));
      if (more <= 0 || (await allocations.allot(new Map([[before.sessionId, more]]), now))) return changed;
      return refusedNow(await inventories.find([before.sessionId]), more, now);
    });
  };
}

export type ReleaseAllotment = (request: AllotmentVersion, caller: Caller) => Promise<Result<Allotment, Refusal>>;

/** Returns the unused seats of an allotment to general sale before its time. */
export function createReleaseAllotment(unitOfWork: AllotmentUnitOfWork, clock: Clock): ReleaseAllotment {
  return (request, caller) =>
    unitOfWork.run<Allotment, Refusal>(caller, async (repositories) => {
      const found = await findForChange(repositories, request, caller);
      if (!found.ok) return found;
      const released = releaseAllotment(found.value, clock.now());
      if (!released.ok) return released;
      await keep(repositories, 'RELEASED_BY_HOST', released.value, caller);
      await repositories.allocations.release(new Map([[found.value.sessionId, unusedSeats(found.value)]]));
      return released;
    });
}

async function findForChange(
  { allotments }: AllotmentRepositories,
  { id: text, expectedVersion }: AllotmentVersion,
  { viewer }: Caller,
): Promise<Result<Allotment, NotFound | Forbidden | VersionConflict>> {
  const id = parseId<'Allotment'>(text);
  const [found] = id === undefined ? [] : await allotments.findForUpdate([id]);
  if (found === undefined) return err(notFound('Allotment', text));
  if (!mayManageInventory(viewer, found))
    return err(viewer.organizationId === found.agencyId ? forbidden() : notFound('Allotment', text));
  return found.version === expectedVersion ? ok(found) : err(versionConflict(found.version));
}

async function keep(
  { allotments, publish }: Parameters<Parameters<AllotmentUnitOfWork['run']>[1]>[0],
  occurrence: AllotmentOccurrence,
  allotment: Allotment,
  { causation }: Caller,
): Promise<void> {
  await allotments.update([allotment]);
  await publish(allotmentEvent(occurrence, allotment, causation));
}
