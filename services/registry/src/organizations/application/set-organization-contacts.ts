import type { Clock } from '@promtour/kernel/clock';
import {
  notFound,
  versionConflict,
  type Forbidden,
  type InvalidInput,
  type NotFound,
  type VersionConflict,
} from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import { checkContacts, contactsChanged, type OrganizationContact } from '../domain/contact.ts';
import type { Organization } from '../domain/organization.ts';
import type { OrganizationUnitOfWork } from './ports.ts';

export type SetOrganizationContactsFailure = InvalidInput | NotFound | Forbidden | VersionConflict;

export type SetOrganizationContacts = (
  id: string,
  contacts: readonly OrganizationContact[],
  expectedVersion: number,
  caller: Caller,
) => Promise<Result<Organization, SetOrganizationContactsFailure>>;

/** Replaces the contact persons of an organization. Publishes no event: contacts are personal data. */
export function createSetOrganizationContacts(
  unitOfWork: OrganizationUnitOfWork,
  clock: Clock,
): SetOrganizationContacts {
  return async (text, given, expectedVersion, caller) => {
    const id = parseId<'Organization'>(text);
    if (id === undefined) return err(notFound('Organization', text));
    const contacts = checkContacts(given);
    if (!contacts.ok) return contacts;
    return unitOfWork.run<Organization, SetOrganizationContactsFailure>(caller, async ({ organizations }) => {
      const found = await organizations.findForUpdate(id);
      if (!found.ok) return found;
      const before = found.value;
      if (before.version !== expectedVersion) return err(versionConflict(before.version));
      const after = { ...before, version: before.version + 1 };
      await organizations.update(after);
      await organizations.setContacts(id, contacts.value);
      await organizations.recordChange(after, contactsChanged, clock.now());
      return ok(after);
    });
  };
}
