import type { RegionCode } from '@promtour/kernel/region-code';
import { filterRegions } from '@promtour/service-kit/graphql/arguments';

/** @throws ClientError `INPUT.INVALID` */
export function readRegions(codes: readonly string[] | null | undefined): readonly RegionCode[] | undefined {
  return filterRegions('filter.regions', codes);
}
