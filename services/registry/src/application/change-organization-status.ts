import { organizationReinstated, organizationSuspended } from '@promtour/events/catalogue/organization';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import { newId, parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { Organization, OrganizationStatus } from '../domain/organization.ts';
import type { RegistryUnitOfWork } from './ports.ts';

export type ChangeOrganizationStatus = (
  id: string,
  to: OrganizationStatus,
  caller: Caller,
) => Promise<Result<Organization, NotFound | Forbidden>>;

/** Suspends or reinstates. An organisation that is in the status already stays as it is, and no event tells of it. */
export function createChangeOrganizationStatus(unitOfWork: RegistryUnitOfWork, clock: Clock): ChangeOrganizationStatus {
  return async (text, status, caller) => {
    const id = parseId<'Organization'>(text);
    if (id === undefined) return err(notFound('Organization', text));

    return unitOfWork.run(caller, async ({ organizations, publish }) => {
      const found = await organizations.findForUpdate(id);
      if (!found.ok) return found;
      const before = found.value;
      if (before.status === status) return ok(before);
      const after = { ...before, status };
      await organizations.update(after);
      const at = clock.now();
      const definition = status === 'SUSPENDED' ? organizationSuspended : organizationReinstated;
      await publish(
        makeEvent(definition, { id: newId(at), at, subject: id, data: { organizationId: id } }, caller.causation),
      );
      return ok(after);
    });
  };
}
