import type { OrganizationId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';

// Records of the registry as routes returns them: their keys, by which the gateway fetches the rest.

export type OrganizationStub = { readonly id: OrganizationId };
export type SiteStub = { readonly id: SiteId };
export type RegionStub = { readonly code: RegionCode };
