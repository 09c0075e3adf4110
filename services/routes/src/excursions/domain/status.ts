import type { VersionStatus } from './versions.ts';

/** `NONE` before the first publication. */
export type SaleStatus = 'NONE' | 'PUBLISHED' | 'SUSPENDED' | 'ARCHIVED';

/** One status for both: that of the version under preparation until a version is published, then that of the sale. */
export type ExcursionStatus = Exclude<VersionStatus, 'SUPERSEDED'> | Exclude<SaleStatus, 'NONE'>;
