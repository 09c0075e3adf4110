import type { Organization } from './organization.ts';

/** What changed: by field, before and after as JSON. */
export type OrganizationChanges = Readonly<Record<string, { readonly before: unknown; readonly after: unknown }>>;

const fields = ['kind', 'name', 'legalName', 'brands', 'inn', 'kpp', 'ogrn', 'okved', 'illustrative'] as const;

export function changesBetween(before: Organization, after: Organization): OrganizationChanges {
  return Object.fromEntries(
    fields
      .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
      .map((field) => [field, { before: before[field], after: after[field] }]),
  );
}

/** That contacts changed is kept; whose they are is personal. */
export const contactsChanged: OrganizationChanges = { contacts: { before: null, after: null } };
