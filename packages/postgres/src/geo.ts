import type { GeoBox, NearPoint } from '@promtour/kernel/geo';

/** Degrees of latitude per kilometer. A degree of longitude is shorter away from the equator. */
const degreesPerKilometre = 1 / 111.2;

/** Distance of a site from the point of `nearParameters`, in meters. The schema has the function `metres_between`. */
export function metresFromPoint(site: string): string {
  return `metres_between(:nearLatitude, :nearLongitude, ${site}.latitude, ${site}.longitude)`;
}

/** A site within the radius: the index narrows sites to a box around the circle, then the distance is compared. */
export function withinRadius(near: NearPoint, site: string): string {
  return `${inBox(boxAround(near), site, 'near')} AND ${metresFromPoint(site)} <= :nearMetres`;
}

export function nearParameters(near: NearPoint): Readonly<Record<string, number>> {
  const box = boxAround(near);
  return {
    nearLatitude: near.latitude,
    nearLongitude: near.longitude,
    nearMetres: near.kilometers * 1000,
    nearSouth: box.south,
    nearWest: box.west,
    nearNorth: box.north,
    nearEast: box.east,
  };
}

/**
 * A site inside a box. If west is greater than east, the box crosses the 180th meridian.
 * @param prefix of the query's parameters `${prefix}South` and so on, if the query has another box
 */
export function inBox({ west, east }: GeoBox, site: string, prefix = ''): string {
  const at = (side: string) => (prefix === '' ? `:${side.toLowerCase()}` : `:${prefix}${side}`);
  const longitude =
    west <= east
      ? `${site}.longitude BETWEEN ${at('West')} AND ${at('East')}`
      : `(${site}.longitude >= ${at('West')} OR ${site}.longitude <= ${at('East')})`;
  return `${site}.latitude BETWEEN ${at('South')} AND ${at('North')} AND ${longitude}`;
}

/** The box around a circle; all longitudes if the circle contains a pole. */
function boxAround({ latitude, longitude, kilometers }: NearPoint): GeoBox {
  const margin = kilometers * degreesPerKilometre;
  const [south, north] = [latitude - margin, latitude + margin];
  const furthest = Math.max(Math.abs(south), Math.abs(north));
  const width = furthest < 90 ? margin / Math.cos((furthest * Math.PI) / 180) : 180;
  if (width >= 180) return { south, north, west: -180, east: 180 };
  return { south, north, west: normal(longitude - width), east: normal(longitude + width) };
}

function normal(longitude: number): number {
  return longitude < -180 ? longitude + 360 : longitude > 180 ? longitude - 360 : longitude;
}
