import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { GeoPoint } from '@promtour/kernel/geo';

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
  /** Zone of the capital; sites may lie in another. */
  readonly timeZone: TimeZone;
  readonly capital: GeoPoint;
};
