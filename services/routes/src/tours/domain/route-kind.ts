import type { GeoPoint } from '@promtour/kernel/geo';
import type { RegionCode } from '@promtour/kernel/region-code';
import { metersBetween } from '../../travel/legs.domain.ts';

export type RouteKind = 'LOCAL' | 'REGIONAL' | 'INTERREGIONAL' | 'NATIONAL';

/** Greatest distance between two stops of a local route. */
const localMeters = 50_000;

/** Number of regions from which on a route is national. */
const nationalRegions = 5;

/**
 * LOCAL: one region, and no two stops more than 50 km apart. REGIONAL: one region. INTERREGIONAL: two to four regions. NATIONAL: five or
 * more. A stop whose point is not known does not make a route local.
 */
export function kindOf(
  stops: readonly { readonly regionCode: RegionCode; readonly point: GeoPoint | null }[],
): RouteKind {
  const regions = new Set(stops.map(({ regionCode }) => regionCode)).size;
  if (regions >= nationalRegions) return 'NATIONAL';
  if (regions > 1) return 'INTERREGIONAL';
  const near = stops.every(({ point }, index) =>
    stops.slice(0, index).every((other) => point !== null && other.point !== null && isNear(point, other.point)),
  );
  return near ? 'LOCAL' : 'REGIONAL';
}

function isNear(one: GeoPoint, other: GeoPoint): boolean {
  return metersBetween(one, other) <= localMeters;
}
