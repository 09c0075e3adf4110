import type { FederalDistrict } from '@promtour/kernel/federal-district';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { GeoPoint } from '@promtour/kernel/geo';

export type Region = {
  readonly code: RegionCode;
  readonly name: LocalizedText;
  readonly district: FederalDistrict;
  /** Zone of the capital; sites may lie in another. */
  readonly timeZone: TimeZone;
  readonly capital: GeoPoint;
};
