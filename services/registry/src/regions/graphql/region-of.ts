import type { RegionCode } from '@promtour/kernel/region-code';
import type { Region } from '../domain/region.ts';
import type { Context } from '../../graphql/context.ts';

/** The region of a record; a foreign key guarantees that it exists. */
export async function regionOf(
  record: { readonly regionCode: RegionCode },
  _: unknown,
  { loaders }: Context,
): Promise<Region> {
  const region = await loaders.region.load(record.regionCode);
  if (region === null) throw new Error(`Region ${record.regionCode} is missing`);
  return region;
}
