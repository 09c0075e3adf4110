import { isReached, isWithin, type PlaceDimension, type Reach } from '../domain/reach.ts';
import type { Places } from './ports.ts';

/** Dimensions whose keys are records that the graph has shortcuts for. */
export type OwnDimension = PlaceDimension | 'ROUTE';

/** The keys whose figures the viewer may read, at least in part. A key that is decided by its places is readable without any. */
export async function readableKeys(
  places: Places,
  reach: Reach,
  dimension: OwnDimension,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  if (dimension === 'ROUTE') return new Set(keys);
  const open = keys.filter((key) => isReached(reach, dimension, key) === undefined);
  const found = dimension === 'REGION' || open.length === 0 ? undefined : await places.placesOf(dimension, open);
  const isWithinOrUnknown = (key: string): boolean => {
    const known = found?.get(key) ?? [];
    return known.length === 0 || known.some((place) => isWithin(reach, place));
  };
  return new Set(keys.filter((key) => isReached(reach, dimension, key) ?? isWithinOrUnknown(key)));
}
