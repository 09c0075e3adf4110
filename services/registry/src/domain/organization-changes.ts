import type { Organization } from './organization.ts';

/** What changed: by field, before and after as JSON. */
export type OrganizationChanges = Readonly<Record<string, { readonly before: unknown; readonly after: unknown }>>;

const fields = ['kind', 'name', 'legalName', 'brands', 'inn', 'kpp', 'ogrn', 'okved', 'illustrative'] as const;

export function changesBetween(before: Organization, after: Organization): OrganizationChanges {
  return Object.fromEntries(
    fields
      .filter((field) => asText(before[field]) !== asText(after[field]))
      .map((field) => [field, { before: before[field], after: after[field] }]),
  );
}

/** Equal for equal values, in whatever order their names stand: the database gives a text's languages in an order of its own. */
function asText(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** That contacts changed is kept; whose they are is personal. */
export const contactsChanged: OrganizationChanges = { contacts: { before: null, after: null } };
