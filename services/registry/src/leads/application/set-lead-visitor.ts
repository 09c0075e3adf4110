import type { Viewer } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import {
  forbidden,
  notFound,
  type Forbidden,
  type InvalidInput,
  type NotFound,
  type VersionConflict,
} from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { err, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import { setVisitor, type Lead } from '../domain/lead.ts';
import { visitorNamedEvent } from './lead-events.ts';
import type { LeadUnitOfWork } from './ports.ts';

export type SetLeadVisitor = (
  lead: string,
  organization: string,
  expectedVersion: number,
  caller: Caller,
) => Promise<Result<Lead, InvalidInput | NotFound | Forbidden | VersionConflict>>;

/** Sets the visiting organization. Only the host and the region's coordinator may. */
export function createSetLeadVisitor(unitOfWork: LeadUnitOfWork, clock: Clock): SetLeadVisitor {
  return async (leadText, organizationText, expectedVersion, caller) => {
    const id = parseId<'CooperationLead'>(leadText);
    if (id === undefined) return err(notFound('CooperationLead', leadText));
    const visitor = parseId<'Organization'>(organizationText);
    if (visitor === undefined) return err(notFound('Organization', organizationText));

    return unitOfWork.run<Lead, InvalidInput | NotFound | Forbidden | VersionConflict>(
      caller,
      async ({ leads, organizations, publish }) => {
        const found = await leads.findForUpdate(id);
        if (!found.ok) return found;
        if (isVisitor(caller.viewer, found.value)) return err(forbidden());
        if ((await organizations.find(visitor)) === undefined) return err(notFound('Organization', organizationText));
        const at = clock.now();
        const named = setVisitor(found.value, visitor, expectedVersion, at);
        if (!named.ok) return named;
        await leads.update(named.value);
        await publish(visitorNamedEvent(named.value, visitor, at, caller.causation));
        return named;
      },
    );
  };
}

function isVisitor({ organizationId }: Viewer, lead: Lead): boolean {
  return organizationId !== null && organizationId !== lead.hostOrganizationId;
}
