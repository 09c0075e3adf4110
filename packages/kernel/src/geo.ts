/** WGS-84, degrees. */
export type GeoPoint = { readonly latitude: number; readonly longitude: number };

/** Within a great-circle distance in kilometers around a point. */
export type NearPoint = GeoPoint & { readonly kilometers: number };

/** Degrees. If `west` is greater than `east`, the box crosses the 180th meridian. */
export type GeoBox = { readonly south: number; readonly west: number; readonly north: number; readonly east: number };
