import { accessGrantWithdrawn } from '@promtour/events/catalogue/access-grant';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { notFound, type NotFound } from '@promtour/kernel/failure';
import { newId, parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { AccessGrant } from '../domain/access-grant.ts';
import type { GrantNotAllowed } from '../domain/failures.ts';
import { checkRoleGivable } from './bounds.ts';
import type { IdentityUnitOfWork } from './ports.ts';

export type WithdrawAccessGrant = (
  id: string,
  caller: Caller,
) => Promise<Result<AccessGrant, NotFound | GrantNotAllowed>>;

/** Withdraws a role: the person gets no more tokens, and verifiers reject earlier ones. Idempotent. */
export function createWithdrawAccessGrant(unitOfWork: IdentityUnitOfWork, clock: Clock): WithdrawAccessGrant {
  return async (text, caller) => {
    const id = parseId<'AccessGrant'>(text);
    if (id === undefined) return err(notFound('AccessGrant', text));

    return unitOfWork.run<AccessGrant, NotFound | GrantNotAllowed>(caller, async ({ accessGrants, publish }) => {
      const found = await accessGrants.findForUpdate(id);
      if (!found.ok) return found;
      const { role, regions, withdrawnAt } = found.value;
      const givable = checkRoleGivable(caller.viewer, role, regions);
      if (!givable.ok) return givable;
      if (withdrawnAt !== null) return ok(found.value);
      const at = clock.now();
      await accessGrants.withdraw(id, at);
      const data = { grantId: id, withdrawnAt: at.toISOString() };
      await publish(makeEvent(accessGrantWithdrawn, { id: newId(at), at, subject: id, data }, caller.causation));
      return ok({ ...found.value, withdrawnAt: at });
    });
  };
}
