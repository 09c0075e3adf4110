import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';

export const federalDistricts = [
  'CENTRAL',
  'NORTHWESTERN',
  'SOUTHERN',
  'NORTH_CAUCASIAN',
  'VOLGA',
  'URAL',
  'SIBERIAN',
  'FAR_EASTERN',
] as const;
export type FederalDistrict = (typeof federalDistricts)[number];

export type Region = {
  readonly code: RegionCode;
  readonly name: LocalizedText;
  readonly district: FederalDistrict;
  /** Of the capital; sites may lie in another. */
  readonly timeZone: TimeZone;
  /** The capital. */
  readonly centre: GeoPoint;
};

/** WGS-84, degrees. */
export type GeoPoint = { readonly latitude: number; readonly longitude: number };

/** Around a point, within so many kilometres of the great circle. */
export type NearPoint = GeoPoint & { readonly kilometres: number };

/** Degrees. Where `west` is greater than `east`, the box goes across the 180th meridian. */
export type GeoBox = { readonly south: number; readonly west: number; readonly north: number; readonly east: number };
