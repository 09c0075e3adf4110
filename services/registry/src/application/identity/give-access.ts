import { accessGranted } from '@promtour/events/catalogue/access-grant';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '@promtour/kernel/failure';
import { newId, parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure } from '@promtour/service-kit/unit-of-work';
import { checkAccessGrant, type AccessGrantDraft, type AccessGrantId } from '../../domain/identity/access-grant.ts';
import { notRegions } from '../../domain/identity/api-client.ts';
import { accessAlreadyGiven, type AccessAlreadyGiven, type NotYoursToGive } from '../../domain/identity/failures.ts';
import { checkRoleGivable } from './bounds.ts';
import type { IdentityUnitOfWork } from './ports.ts';

type Refusal = InvalidInput | NotFound | NotYoursToGive | AccessAlreadyGiven;

export type GiveAccess = (
  draft: AccessGrantDraft,
  request: { readonly key: string },
  caller: Caller,
) => Promise<Result<{ readonly id: AccessGrantId }, Refusal | IdempotencyFailure>>;

/**
 * Gives a person a role. A person has one at a time. The answer is the grant's id alone: an answer is kept for repetition, and
 * a person's name is not to lie there.
 */
export function createGiveAccess(unitOfWork: IdentityUnitOfWork, clock: Clock, issuers: readonly string[]): GiveAccess {
  return async (draft, request, caller) => {
    const checked = checkAccessGrant(draft, issuers);
    if (!checked.ok) return checked;
    const regions = checked.value;
    const organizationId = draft.organization === null ? null : parseId<'Organization'>(draft.organization);
    if (organizationId === undefined) return err(notFound('Organization', draft.organization ?? ''));

    return unitOfWork.runOnce<{ id: AccessGrantId }, Refusal>(
      caller,
      { ...request, operation: 'giveAccess', input: draft },
      async ({ owners, accessGrants, publish }) => {
        const regionCode = organizationId === null ? undefined : await owners.regionOfOrganization(organizationId);
        if (organizationId !== null && regionCode === undefined) return err(notFound('Organization', organizationId));
        if (regions !== null && (await owners.knownRegions(regions)).length < regions.length)
          return err(invalidInput(['regions'], notRegions));
        const { role, issuer, subject } = draft;
        const organization =
          organizationId === null || regionCode === undefined ? undefined : { organizationId, regionCode };
        const givable = checkRoleGivable(caller.viewer, role, { regions, organization });
        if (!givable.ok) return givable;

        const at = clock.now();
        const personId = await accessGrants.person(issuer, subject, at);
        const standing = await accessGrants.liveGrantOf(personId);
        if (standing !== undefined) return err(accessAlreadyGiven(standing.id));
        const id = newId<'AccessGrant'>(at);
        await accessGrants.add({
          id,
          personId,
          issuer,
          subject,
          role,
          organizationId,
          regions,
          givenAt: at,
          withdrawnAt: null,
        });
        const data = { grantId: id, role };
        await publish(makeEvent(accessGranted, { id: newId(at), at, subject: id, data }, caller.causation));
        return ok({ id });
      },
    );
  };
}
