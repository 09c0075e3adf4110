/** Registries of the program. */
export const registries = ['INDUSTRIAL_ENTERPRISE', 'TOUR_OPERATOR', 'EDUCATIONAL', 'INFRASTRUCTURE_PARTNER'] as const;
export type Registry = (typeof registries)[number];

/** The statuses of an entry in a registry. */
export const entryStatuses = [
  'CANDIDATE',
  'APPLIED',
  'UNDER_REVIEW',
  'RETURNED',
  'REGISTERED',
  'SUSPENDED',
  'EXCLUDED',
] as const;
export type EntryStatus = (typeof entryStatuses)[number];

/** Statuses that everybody may see: the registry itself is public, who is only trying to get in is not. */
export const publicStatuses: readonly EntryStatus[] = ['REGISTERED', 'SUSPENDED'];
