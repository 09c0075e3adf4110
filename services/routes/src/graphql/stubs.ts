import type { OrganizationId, PortalId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';

// References to records of the registry: their keys, from which the gateway fetches the rest.

export type OrganizationStub = { readonly id: OrganizationId };
export type SiteStub = { readonly id: SiteId };
export type PortalStub = { readonly id: PortalId };
export type RegionStub = { readonly code: RegionCode };
