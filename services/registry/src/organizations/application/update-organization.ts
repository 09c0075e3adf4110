import { organizationUpdated } from '@promtour/events/catalogue/organization';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import {
  notFound,
  type Forbidden,
  type InvalidInput,
  type NotFound,
  versionConflict,
  type VersionConflict,
} from '@promtour/kernel/failure';
import { newId, parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import { organizationExists, type OrganizationExists } from '../domain/failures.ts';
import { changesBetween } from '../../shared/domain/changes.ts';
import {
  checkOrganization,
  recordedFields,
  type Organization,
  type OrganizationDraft,
} from '../domain/organization.ts';
import type { OrganizationUnitOfWork } from './ports.ts';

/** The fields to update. The region is fixed: an organization in another region is another record. */
export type OrganizationChange = Partial<Omit<OrganizationDraft, 'region' | 'provenance'>>;

export type UpdateOrganizationFailure = InvalidInput | NotFound | Forbidden | VersionConflict | OrganizationExists;

export type UpdateOrganization = (
  id: string,
  change: OrganizationChange,
  expectedVersion: number,
  caller: Caller,
) => Promise<Result<Organization, UpdateOrganizationFailure>>;

/** Updates an organization and records the change in its history. */
export function createUpdateOrganization(unitOfWork: OrganizationUnitOfWork, clock: Clock): UpdateOrganization {
  return async (text, change, expectedVersion, caller) => {
    const id = parseId<'Organization'>(text);
    if (id === undefined) return err(notFound('Organization', text));
    return unitOfWork.run<Organization, UpdateOrganizationFailure>(caller, async ({ organizations, publish }) => {
      const found = await organizations.findForUpdate(id);
      if (!found.ok) return found;
      const before = found.value;
      if (before.version !== expectedVersion) return err(versionConflict(before.version));
      const checked = checkOrganization({ ...draftOf(before), ...change });
      if (!checked.ok) return checked;
      const after: Organization = { ...before, ...checked.value, version: before.version + 1 };
      const changes = changesBetween(recordedFields, before, after);
      // An update without an effect keeps the version.
      if (Object.keys(changes).length === 0) return ok(before);
      const taken = await organizations.otherWithEntity(after);
      if (taken !== undefined) return err(organizationExists(taken));
      const at = clock.now();
      await organizations.update(after);
      await organizations.recordChange(after, changes, at);
      const { kind, regionCode, okved } = after;
      const data = { organizationId: id, kind, regionCode, okved: [...okved] };
      await publish(makeEvent(organizationUpdated, { id: newId(at), at, subject: id, data }, caller.causation));
      return ok(after);
    });
  };
}

function draftOf(organization: Organization): OrganizationDraft {
  const { kind, name, legalName, brands, inn, kpp, ogrn, regionCode, okved } = organization;
  return { kind, name, legalName, brands, inn, kpp, ogrn, region: regionCode, okved, provenance: null };
}
