import type { Clock } from '@promtour/kernel/clock';
import { forbidden, notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { err, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { RegistryEntry } from '../domain/registry-entry.ts';
import { decideLift, type LiftRefusal } from '../domain/transition.ts';
import type { EntryUnitOfWork } from './ports.ts';
import { moveEntry } from './move-entry.ts';

export type LiftRequest = {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason: string;
  readonly decision: string | null;
};

export type LiftFailure = LiftRefusal | NotFound | Forbidden;

export type LiftSuspension = (request: LiftRequest, caller: Caller) => Promise<Result<RegistryEntry, LiftFailure>>;

/** Lifts the suspension of an excluded entry. Only reviewers may. */
export function createLiftSuspension(unitOfWork: EntryUnitOfWork, clock: Clock): LiftSuspension {
  return async (request, caller) => {
    const id = parseId<'RegistryEntry'>(request.id);
    if (id === undefined) return err(notFound('RegistryEntry', request.id));
    const { expectedVersion, reason } = request;
    return unitOfWork.run<RegistryEntry, LiftFailure>(caller, (context) =>
      moveEntry<LiftRefusal | Forbidden>(
        id,
        request.decision,
        clock.now(),
        context,
        caller,
        (entry, { decision, at, permissions }) =>
          permissions.mayReview
            ? decideLift(entry, { expectedVersion, reason, decision, at }, permissions)
            : err(forbidden()),
      ),
    );
  };
}
