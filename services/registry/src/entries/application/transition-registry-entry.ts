import type { Clock } from '@promtour/kernel/clock';
import { notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { err, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { RegistryEntry } from '../domain/registry-entry.ts';
import type { EntryStatus } from '../../shared/domain/registries.ts';
import { decideTransition, type TransitionRefusal } from '../domain/transition.ts';
import type { EntryUnitOfWork } from './ports.ts';
import { moveEntry } from './move-entry.ts';

export type TransitionRequest = {
  readonly id: string;
  readonly to: EntryStatus;
  readonly expectedVersion: number;
  readonly reason: string | null;
  readonly decision: string | null;
};

export type TransitionFailure = TransitionRefusal | NotFound | Forbidden;

export type TransitionRegistryEntry = (
  request: TransitionRequest,
  caller: Caller,
) => Promise<Result<RegistryEntry, TransitionFailure>>;

/** Moves an entry to another status, and derives the organization's status. */
export function createTransitionRegistryEntry(unitOfWork: EntryUnitOfWork, clock: Clock): TransitionRegistryEntry {
  return async (request, caller) => {
    const id = parseId<'RegistryEntry'>(request.id);
    if (id === undefined) return err(notFound('RegistryEntry', request.id));
    const { to, expectedVersion, reason } = request;
    return unitOfWork.run<RegistryEntry, TransitionFailure>(caller, (context) =>
      moveEntry(id, request.decision, clock.now(), context, caller, (entry, { decision, at, permissions }) =>
        decideTransition(entry, { to, expectedVersion, reason, decision, at }, permissions),
      ),
    );
  };
}
