import type { ExcursionId, OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';

/** Records of other services, as far as this one knows them: by their keys. */
export type RegionStub = { readonly code: RegionCode };
export type OrganizationStub = { readonly id: OrganizationId };
export type ExcursionStub = { readonly id: ExcursionId };
