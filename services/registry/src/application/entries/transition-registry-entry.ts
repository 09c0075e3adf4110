import type { Clock } from '@promtour/kernel/clock';
import { notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { EntryState, RegistryEntry } from '../../domain/entries/registry-entry.ts';
import { decideTransition, type TransitionRefusal } from '../../domain/entries/transition.ts';
import type { DecisionLookup } from './ports.ts';
import type { RegistryUnitOfWork } from '../ports.ts';
import { entryEvent } from './entry-events.ts';
import { statusEvent, statusFollowing } from './follow-entries.ts';

export type TransitionRequest = {
  readonly entry: string;
  readonly to: EntryState;
  readonly expectedVersion: number;
  readonly reason: string | null;
  readonly decision: string | null;
};

export type TransitionFailure = TransitionRefusal | NotFound | Forbidden;

export type TransitionRegistryEntry = (
  request: TransitionRequest,
  caller: Caller,
) => Promise<Result<RegistryEntry, TransitionFailure>>;

/** Takes an entry to another state, and the organisation's status with it where that follows. */
export function createTransitionRegistryEntry(unitOfWork: RegistryUnitOfWork, clock: Clock): TransitionRegistryEntry {
  return async (request, caller) => {
    const id = parseId<'RegistryEntry'>(request.entry);
    if (id === undefined) return err(notFound('RegistryEntry', request.entry));

    return unitOfWork.run<RegistryEntry, TransitionFailure>(
      caller,
      async ({ entries, organizations, decisions, publish }) => {
        const found = await entries.findForUpdate(id);
        if (!found.ok) return found;
        const { entry: before, organization } = found.value;
        const at = clock.now();
        const decided = decideTransition(
          before,
          {
            to: request.to,
            expectedVersion: request.expectedVersion,
            reason: request.reason,
            decision: await lookUp(decisions, request.decision),
            at,
          },
          entries.standing(organization, before.regionCode),
        );
        if (!decided.ok) return decided;
        const { entry, transition } = decided.value;
        await entries.update(entry, transition);
        await publish(entryEvent(entry, transition, caller.causation));

        const registered = entry.state === 'REGISTERED' || (await entries.hasOtherRegistered(entry));
        const status = statusFollowing(organization.status, registered);
        const event = statusEvent(organization, status, at, caller.causation);
        if (event !== undefined) {
          await organizations.update({ ...organization, status });
          await publish(event);
        }
        return ok(entry);
      },
    );
  };
}

async function lookUp(decisions: DecisionLookup, text: string | null) {
  if (text === null) return undefined;
  const id = parseId<'CouncilDecision'>(text);
  return (id === undefined ? undefined : await decisions.find(id)) ?? null;
}
