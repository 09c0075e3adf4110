import type { Clock } from '@promtour/kernel/clock';
import { forbidden, notFound, type Forbidden, type InvalidInput, type NotFound } from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { smallestParty } from '../domain/fairness.ts';
import { waitlistStatusConflict, type WaitlistStatusConflict } from '../domain/failures.ts';
import { lapsed, type WaitlistEntry, type WaitlistEntryId } from '../domain/waitlist-entry.ts';
import type { WaitlistRepositories, WaitlistUnitOfWork } from './ports.ts';
import { lapsedEvent } from './waitlist-events.ts';
import { mayLeaveWaitlist, maySeeWait } from './who-may-wait.policy.ts';

export type LeaveWaitlist = (
  id: string,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<WaitlistEntry>, LeaveRefusal | InvalidInput | IdempotencyFailure>>;

type LeaveRefusal = NotFound | Forbidden | WaitlistStatusConflict;

/** Ends the wait of a party at its own wish. An offer is declined by cancelling its booking. */
export function createLeaveWaitlist(unitOfWork: WaitlistUnitOfWork, clock: Clock): LeaveWaitlist {
  return async (text, request, caller) => {
    const id = parseId<'WaitlistEntry'>(text);
    if (id === undefined) return err(notFound('WaitlistEntry', text));
    const { viewer } = caller;
    return runReplayable<WaitlistRepositories, WaitlistEntry, { readonly id: WaitlistEntryId }, LeaveRefusal>(
      unitOfWork,
      caller,
      { ...request, operation: 'leaveWaitlist', input: { id } },
      {
        work: async ({ waitlist, allocations, publish, answer }) => {
          const known = await waitlist.find(id);
          if (known === undefined || !maySeeWait(viewer, known)) return err(notFound('WaitlistEntry', text));
          if (!mayLeaveWaitlist(viewer, known)) return err(forbidden());
          await waitlist.lock(known.sessionId);
          const entry = await waitlist.findForUpdate(id);
          if (entry?.status !== 'WAITING') return err(waitlistStatusConflict((entry ?? known).status));
          const left = lapsed(entry, 'LEFT', clock.now());
          await waitlist.update(left);
          await publish(lapsedEvent(left, caller.causation));
          await answer(left);
          const waitlistMin = smallestParty(await waitlist.waiting(left.sessionId));
          await allocations.endWait(left.sessionId, { seats: left.seats, waitlistMin });
          return ok(left);
        },
        refer: (entry) => ({ id: entry.id }),
        read: async (reference, { waitlist }) => {
          const entry = await waitlist.find(reference.id);
          return entry !== undefined && mayLeaveWaitlist(viewer, entry) ? entry : undefined;
        },
      },
    );
  };
}
