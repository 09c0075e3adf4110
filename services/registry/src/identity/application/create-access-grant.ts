import { foundOf, runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import { reachesEverything } from '@promtour/access/viewer';
import { accessGrantActivated } from '@promtour/events/catalogue/access-grant';
import type { CloudEvent } from '@promtour/events/envelope';
import { makeEvent, type Causation } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { invalidInput, notFound, type Forbidden, type InvalidInput, type NotFound } from '@promtour/kernel/failure';
import { newId, parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure } from '@promtour/service-kit/unit-of-work';
import {
  checkAccessGrant,
  type AccessGrant,
  type AccessGrantDraft,
  type AccessGrantId,
} from '../domain/access-grant.ts';
import { unknownRegions } from '../domain/api-client.ts';
import { accessGrantExists, type AccessGrantExists, type GrantNotAllowed } from '../domain/failures.ts';
import { checkRoleGivable } from './bounds.ts';
import type { IdentityRepositories, IdentityUnitOfWork } from './ports.ts';

type Refusal = InvalidInput | NotFound | Forbidden | GrantNotAllowed | AccessGrantExists;

export type CreateAccessGrant = (
  draft: AccessGrantDraft,
  request: { readonly key: string },
  caller: Caller,
) => Promise<Result<Once<{ readonly id: AccessGrantId }>, Refusal | IdempotencyFailure>>;

/**
 * Gives a person a role. A person has one role at a time. A role opens more than a coordinator has (an organization's bookings with their
 * contacts), so a role given by a coordinator takes effect only when the national agency confirms it (`confirmAccessGrant`). The stored
 * response is the grant's id alone: it must not contain a person's name.
 */
export function createCreateAccessGrant(
  unitOfWork: IdentityUnitOfWork,
  clock: Clock,
  issuers: readonly string[],
): CreateAccessGrant {
  return async (draft, request, caller) => {
    const { viewer } = caller;
    const checked = checkAccessGrant(draft, issuers);
    if (!checked.ok) return checked;
    const regions = checked.value;
    const organizationId = draft.organization === null ? null : parseId<'Organization'>(draft.organization);
    if (organizationId === undefined) return err(notFound('Organization', draft.organization ?? ''));

    return runReplayable<IdentityRepositories, { id: AccessGrantId }, { id: AccessGrantId }, Refusal>(
      unitOfWork,
      caller,
      { ...request, operation: 'createAccessGrant', input: draft },
      {
        work: async ({ owners, accessGrants, publish }) => {
          const organization = organizationId === null ? ok(null) : await owners.organization(organizationId);
          if (!organization.ok) return organization;
          if (regions !== null && (await owners.knownRegions(regions)).length < regions.length)
            return err(invalidInput(['regions'], unknownRegions));
          const { role, issuer, subject } = draft;
          const givable = checkRoleGivable(viewer, role, regions);
          if (!givable.ok) return givable;

          const at = clock.now();
          const personId = await accessGrants.person(issuer, subject, at);
          const confirmedAt = reachesEverything(viewer) ? at : null;
          // Grants that a coordinator cannot see do not block them: an error would disclose that they exist. The agency sees all grants.
          const standing = (await accessGrants.grantsOf(personId)).find(
            ({ grant, managed }) => managed && (confirmedAt === null || grant.confirmedAt !== null),
          );
          if (standing !== undefined) return err(accessGrantExists(standing.grant.id));
          const id = newId<'AccessGrant'>(at);
          await accessGrants.add({
            id,
            personId,
            issuer,
            subject,
            role,
            organizationId,
            regions,
            createdAt: at,
            confirmedAt,
            withdrawnAt: null,
          });
          if (confirmedAt !== null) await publish(granted({ id, role }, at, caller.causation));
          return ok({ id });
        },
        refer: ({ id }) => ({ id }),
        read: async ({ id }, { accessGrants }) => foundOf(await accessGrants.findForUpdate(id)),
      },
    );
  };
}

/** The event of a role that takes effect. */
export function granted({ id, role }: Pick<AccessGrant, 'id' | 'role'>, at: Date, causation: Causation): CloudEvent {
  return makeEvent(accessGrantActivated, { id: newId(at), at, subject: id, data: { grantId: id, role } }, causation);
}
