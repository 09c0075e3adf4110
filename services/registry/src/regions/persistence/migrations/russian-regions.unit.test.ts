import { describe, expect, it } from '@jest/globals';
import { districtOf, federalDistricts, regionsOf } from '@promtour/kernel/federal-district';
import { regionName } from '@promtour/kernel/region-name';
import { parseRegionCode } from '@promtour/kernel/region-code';
import { parseTimeZone } from '@promtour/kernel/time-zone';
import { russianRegions } from './russian-regions.ts';

describe('the Russian regions', () => {
  it('are 83, each once', () => {
    expect(new Set(russianRegions.map(({ code }) => code)).size).toBe(83);
  });

  it('are the regions of the districts', () => {
    expect(federalDistricts.flatMap(regionsOf).sort()).toEqual(russianRegions.map(({ code }) => code).sort());
  });

  it.each(russianRegions)('$code $ru: code, district, time zone and point are valid', (region) => {
    expect(parseRegionCode(region.code)).toBe(region.code);
    expect(districtOf(region.code)).toBe(region.district);
    expect(regionName(region.code)).toEqual({ ru: region.ru, en: region.en });
    expect(parseTimeZone(region.timeZone)).toBeDefined();
    expect(region.latitude).toBeGreaterThan(41);
    expect(region.latitude).toBeLessThan(70);
    expect(region.longitude).toBeGreaterThan(19);
    expect(region.longitude).toBeLessThan(180);
  });
});
