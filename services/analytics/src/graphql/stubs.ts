import type { ExcursionId, OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';

/** References to records of other services: their keys only. */
export type RegionStub = { readonly code: RegionCode };
export type OrganizationStub = { readonly id: OrganizationId };
export type ExcursionStub = { readonly id: ExcursionId };
