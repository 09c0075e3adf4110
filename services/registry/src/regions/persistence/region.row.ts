import type { LocalizedText } from '@promtour/kernel/localized-text';
import { EntitySchema } from 'typeorm';
import type { FederalDistrict, Region } from '../domain/region.ts';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';

export type RegionRow = {
  code: RegionCode;
  name: LocalizedText;
  district: FederalDistrict;
  timeZone: TimeZone;
  latitude: number;
  longitude: number;
  searchText: string;
};

export const regionSchema = new EntitySchema<RegionRow>({
  name: 'region',
  columns: {
    code: { type: 'text', primary: true },
    name: { type: 'jsonb' },
    district: { type: 'text' },
    timeZone: { name: 'time_zone', type: 'text' },
    latitude: { type: 'double precision' },
    longitude: { type: 'double precision' },
    searchText: { name: 'search_text', type: 'text' },
  },
});

export function regionFromRow(row: RegionRow): Region {
  const { code, name, district, timeZone, latitude, longitude } = row;
  return { code, name, district, timeZone, capital: { latitude, longitude } };
}
