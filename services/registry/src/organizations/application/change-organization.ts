import { organizationChanged } from '@promtour/events/catalogue/organization';
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
import { checkContacts, contactsChanged, type OrganizationContact } from '../domain/contact.ts';
import { organizationAlreadyRegistered, type OrganizationAlreadyRegistered } from '../domain/failures.ts';
import { changesBetween } from '../../shared/domain/changes.ts';
import { checkOrganization, told, type Organization, type OrganizationDraft } from '../domain/organization.ts';
import type { OrganizationUnitOfWork } from './ports.ts';

/** What is to be said anew; what is left out stays. The region stays always: another region is another organisation of the registry. */
export type OrganizationChange = Partial<Omit<OrganizationDraft, 'region'>>;

export type ChangeOrganizationFailure =
  InvalidInput | NotFound | Forbidden | VersionConflict | OrganizationAlreadyRegistered;

export type ChangeOrganization = (
  id: string,
  change: OrganizationChange | { readonly contacts: readonly OrganizationContact[] },
  expectedVersion: number,
  caller: Caller,
) => Promise<Result<Organization, ChangeOrganizationFailure>>;

/** Changes what is said of an organisation, or whom to reach there, and keeps what changed. */
export function createChangeOrganization(unitOfWork: OrganizationUnitOfWork, clock: Clock): ChangeOrganization {
  return async (text, change, expectedVersion, caller) => {
    const id = parseId<'Organization'>(text);
    if (id === undefined) return err(notFound('Organization', text));
    return unitOfWork.run<Organization, ChangeOrganizationFailure>(caller, async ({ organizations, publish }) => {
      const found = await organizations.findForUpdate(id);
      if (!found.ok) return found;
      const before = found.value;
      if (before.version !== expectedVersion) return err(versionConflict(before.version));
      const at = clock.now();
      const version = before.version + 1;

      if ('contacts' in change) {
        const contacts = checkContacts(change.contacts);
        if (!contacts.ok) return contacts;
        const after = { ...before, version };
        await organizations.update(after);
        await organizations.setContacts(id, contacts.value);
        await organizations.recordChange(after, contactsChanged, at);
        return ok(after);
      }

      const checked = checkOrganization({ ...draftOf(before), ...change });
      if (!checked.ok) return checked;
      const after: Organization = { ...before, ...checked.value, regionCode: before.regionCode, version };
      const changes = changesBetween(told, before, after);
      // Saying the same again is no change, and the version stays.
      if (Object.keys(changes).length === 0) return ok(before);
      const taken = await organizations.otherWithEntity(after);
      if (taken !== undefined) return err(organizationAlreadyRegistered(taken));
      await organizations.update(after);
      await organizations.recordChange(after, changes, at);
      const { kind, regionCode, okved } = after;
      const data = { organizationId: id, kind, regionCode, okved: [...okved] };
      await publish(makeEvent(organizationChanged, { id: newId(at), at, subject: id, data }, caller.causation));
      return ok(after);
    });
  };
}

function draftOf(organization: Organization): OrganizationDraft {
  const { kind, name, legalName, brands, inn, kpp, ogrn, regionCode, okved, illustrative } = organization;
  return { kind, name, legalName, brands, inn, kpp, ogrn, region: regionCode, okved, illustrative };
}
