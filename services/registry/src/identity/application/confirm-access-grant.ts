import { reachesEverything } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import { forbidden, notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { AccessGrant } from '../domain/access-grant.ts';
import { accessGrantExists, type AccessGrantExists } from '../domain/failures.ts';
import { granted } from './create-access-grant.ts';
import type { IdentityUnitOfWork } from './ports.ts';

type Refusal = NotFound | Forbidden | AccessGrantExists;

export type ConfirmAccessGrant = (id: string, caller: Caller) => Promise<Result<AccessGrant, Refusal>>;

/**
 * Confirms a role that a region proposed. Only the national agency may, and only for a person without another role. Idempotent: a confirmed
 * or withdrawn grant is not changed.
 */
export function createConfirmAccessGrant(unitOfWork: IdentityUnitOfWork, clock: Clock): ConfirmAccessGrant {
  return async (text, caller) => {
    if (!reachesEverything(caller.viewer)) return err(forbidden());
    const id = parseId<'AccessGrant'>(text);
    if (id === undefined) return err(notFound('AccessGrant', text));

    return unitOfWork.run<AccessGrant, Refusal>(caller, async ({ accessGrants, publish }) => {
      const found = await accessGrants.findForUpdate(id);
      if (!found.ok) return found;
      const { issuer, subject, confirmedAt, withdrawnAt } = found.value;
      if (confirmedAt !== null || withdrawnAt !== null) return ok(found.value);
      const at = clock.now();
      // Serializes concurrent confirmations of two roles of one person.
      const person = await accessGrants.person(issuer, subject, at);
      const holding = (await accessGrants.grantsOf(person)).find(({ grant }) => grant.confirmedAt !== null);
      if (holding !== undefined) return err(accessGrantExists(holding.grant.id));
      await accessGrants.confirm(id, at);
      await publish(granted(found.value, at, caller.causation));
      return ok({ ...found.value, confirmedAt: at });
    });
  };
}
