/** WGS-84, degrees. */
export type GeoPoint = { readonly latitude: number; readonly longitude: number };

/** Around a point, within so many kilometers of the great circle. */
export type NearPoint = GeoPoint & { readonly kilometers: number };

/** Degrees. Where `west` is greater than `east`, the box goes across the 180th meridian. */
export type GeoBox = { readonly south: number; readonly west: number; readonly north: number; readonly east: number };
