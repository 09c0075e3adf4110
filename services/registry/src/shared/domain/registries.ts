/** Registries of the program. */
export const registries = ['INDUSTRIAL_ENTERPRISE', 'TOUR_OPERATOR', 'EDUCATIONAL', 'INFRASTRUCTURE_PARTNER'] as const;
export type Registry = (typeof registries)[number];

/** Statuses of a registry entry. */
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

/** Public statuses: the registry is public, applications to it are not. */
export const publicStatuses: readonly EntryStatus[] = ['REGISTERED', 'SUSPENDED'];
