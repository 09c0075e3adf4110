import type { ExcursionId, OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';

/** Records of other services, as far as this one knows them: by their keys. */
export type Region = { readonly code: RegionCode };
export type Organization = { readonly id: OrganizationId };
export type Excursion = { readonly id: ExcursionId };
