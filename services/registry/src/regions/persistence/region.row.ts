import type { LocalizedText } from '@promtour/kernel/localized-text';
import { doublePrecision, jsonb, primary, table, text, unselected, type SelectedRowOf } from '@promtour/postgres/table';
import type { FederalDistrict } from '@promtour/kernel/federal-district';
import type { Region } from '../domain/region.ts';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';

export const regionSchema = table('region', {
  code: primary(text<RegionCode>()),
  name: jsonb<LocalizedText>(),
  district: text<FederalDistrict>(),
  timeZone: text<TimeZone>(),
  latitude: doublePrecision(),
  longitude: doublePrecision(),
  searchText: unselected(text()),
});

export type RegionRow = SelectedRowOf<typeof regionSchema>;

export function regionFromRow(row: RegionRow): Region {
  const { code, name, district, timeZone, latitude, longitude } = row;
  return { code, name, district, timeZone, capital: { latitude, longitude } };
}
