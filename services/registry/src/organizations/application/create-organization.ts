import { provenanceOf } from '@promtour/access/provenance';
import { reachesRegion } from '@promtour/access/viewer';
import { organizationCreated } from '@promtour/events/catalogue/organization';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { forbidden, invalidInput, type Forbidden, type InvalidInput } from '@promtour/kernel/failure';
import { newId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import { organizationExists, type OrganizationExists } from '../domain/failures.ts';
import { checkOrganization, type Organization, type OrganizationDraft } from '../domain/organization.ts';
import type { OrganizationRepositories, OrganizationUnitOfWork } from './ports.ts';

export type CreateOrganization = (
  draft: OrganizationDraft,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<Organization>, InvalidInput | Forbidden | OrganizationExists | IdempotencyFailure>>;

/** Creates an organization as a candidate; a legal entity is unique. */
export function createCreateOrganization(unitOfWork: OrganizationUnitOfWork, clock: Clock): CreateOrganization {
  return async (draft, request, caller) => {
    const checked = checkOrganization(draft);
    if (!checked.ok) return checked;
    const details = checked.value;
    if (!reachesRegion(caller.viewer, details.regionCode)) return err(forbidden());

    return runReplayable<
      OrganizationRepositories,
      Organization,
      { readonly id: Organization['id'] },
      InvalidInput | OrganizationExists
    >(
      unitOfWork,
      caller,
      { ...request, operation: 'createOrganization', input: draft },
      {
        work: async ({ regions, organizations, publish }) => {
          if ((await regions.find(details.regionCode)) === undefined) {
            return err(
              invalidInput(['region'], {
                code: 'UNKNOWN_REFERENCE',
                ru: 'Неизвестный регион',
                en: 'Unknown region',
              }),
            );
          }
          const at = clock.now();
          const organization: Organization = {
            ...details,
            id: newId(at),
            status: 'CANDIDATE',
            version: 1,
            createdAt: at,
            provenance: provenanceOf(caller.viewer, draft.provenance, at),
          };
          const addition = await organizations.add(organization);
          if (!addition.added) return err(organizationExists(addition.existing));
          const { id, kind, regionCode, okved } = organization;
          await publish(
            makeEvent(
              organizationCreated,
              { id: newId(at), at, subject: id, data: { organizationId: id, kind, regionCode, okved: [...okved] } },
              caller.causation,
            ),
          );
          return ok(organization);
        },
        refer: ({ id }) => ({ id }),
        read: ({ id }, { organizations }) => organizations.find(id),
      },
    );
  };
}
