import { parseId, type Id } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { filterList, filterRegions } from '@promtour/service-kit/graphql/arguments';

/** @throws ClientError `INPUT.INVALID` */
export function readRegions(codes: readonly string[] | null | undefined): readonly RegionCode[] | undefined {
  return filterRegions('filter.regions', codes);
}

/**
 * Ids of a filter. A malformed id matches nothing.
 * @throws ClientError `INPUT.INVALID`
 */
export function readIds<Entity extends string>(
  name: string,
  texts: readonly string[] | null | undefined,
): readonly Id<Entity>[] | undefined {
  return filterList(name, texts)?.flatMap((text) => parseId<Entity>(text) ?? []);
}
