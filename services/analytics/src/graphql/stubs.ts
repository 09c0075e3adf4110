import type { AgreementId, ExcursionId, OrganizationId, PortalId, RouteId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';

/** References to records of other services: their keys only. */
export type RegionStub = { readonly code: RegionCode };
export type OrganizationStub = { readonly id: OrganizationId };
export type SiteStub = { readonly id: SiteId };
export type AgreementStub = { readonly id: AgreementId };
export type ExcursionStub = { readonly id: ExcursionId };
export type RouteStub = { readonly id: RouteId };
export type PortalStub = { readonly id: PortalId };
