import { describe, expect, it } from '@jest/globals';
import type { RegionCode } from '@promtour/kernel/region-code';
import { parseTimeZone, type TimeZone } from '@promtour/kernel/time-zone';
import { russianRegions } from '../persistence/migrations/russian-regions.ts';
import { zoneAt } from '../zone-at.ts';
import { isAround, placeFault, zoneIn, zonesOf } from './region-place.ts';

function regionOf(code: string): { code: RegionCode; timeZone: TimeZone } {
  const region = russianRegions.find((one) => one.code === code);
  if (region === undefined) throw new Error(code);
  return { code: code as RegionCode, timeZone: region.timeZone as TimeZone };
}

describe('the time zone of a place', () => {
  it.each([
    ['Ivangorod, which the outlines put into Estonia', 'RU-LEN', 59.37, 28.22, 'Europe/Moscow'],
    ['Severo-Kurilsk, which they put into Kamchatka', 'RU-SAK', 50.68, 156.12, 'Asia/Sakhalin'],
    ['Yuzhno-Sakhalinsk', 'RU-SAK', 46.96, 142.74, 'Asia/Sakhalin'],
    ['Yakutsk', 'RU-SA', 62.03, 129.73, 'Asia/Yakutsk'],
    ['Khandyga', 'RU-SA', 62.66, 135.6, 'Asia/Khandyga'],
    ['Ust-Nera', 'RU-SA', 64.57, 143.2, 'Asia/Ust-Nera'],
    ['Srednekolymsk', 'RU-SA', 67.46, 153.71, 'Asia/Srednekolymsk'],
    ['Batagay, which goes by Vladivostok', 'RU-SA', 67.65, 134.63, 'Asia/Vladivostok'],
    ['Izhevsk', 'RU-UD', 56.85, 53.2, 'Europe/Samara'],
  ])('%s, must belong to its region', (_, code, latitude, longitude, zone) => {
    expect(zoneIn(regionOf(code), zoneAt({ latitude, longitude }))).toBe(zone);
  });

  it('is that of the region’s capital if there is no point', () => {
    expect(zoneIn(regionOf('RU-SA'), zoneAt(null))).toBe('Asia/Yakutsk');
  });

  it('is known to this runtime in every region, and each capital lies in its own', () => {
    for (const { code, latitude, longitude } of russianRegions) {
      const region = regionOf(code);
      expect(zonesOf(region).map(parseTimeZone)).toEqual(zonesOf(region));
      expect([code, zoneIn(region, zoneAt({ latitude, longitude }))]).toEqual([code, region.timeZone]);
    }
  });
});

describe('a point', () => {
  it('of each capital is near its region', () => {
    const odd = russianRegions.filter((region) => !isAround(regionOf(region.code), region)).map(({ code }) => code);
    expect(odd).toEqual([]);
  });

  it.each([
    ['Moscow', 'RU-SMO', 55.76, 37.62, false],
    ['Vyazma', 'RU-SMO', 55.21, 34.29, true],
    ['Uelen, beyond the 180th meridian', 'RU-CHU', 66.16, -169.81, true],
    ['Pevek, before it', 'RU-CHU', 69.7, 170.31, true],
    ['Magadan', 'RU-CHU', 59.56, 150.8, false],
    ['Sabetta', 'RU-YAN', 71.28, 72.06, true],
  ])('%s, is around %s: %s, %s: %s', (_, code, latitude, longitude, around) => {
    expect(isAround(regionOf(code), { latitude, longitude })).toBe(around);
  });

  it.each([
    ['RU-SMO', 54.78, 32.05],
    ['RU-LEN', 59.37, 28.22],
    ['RU-KYA', 56.01, 92.87],
    ['RU-AD', 44.61, 40.1],
  ])('of %s with swapped coordinates is refused', (code, latitude, longitude) => {
    expect(placeFault(regionOf(code), { latitude, longitude }, undefined)).toBeUndefined();
    expect(placeFault(regionOf(code), { latitude: longitude, longitude: latitude }, undefined)).toMatchObject({
      code: 'INPUT.INVALID',
      issues: [{ path: ['point'] }],
    });
  });

  it('far from the region is accepted', () => {
    expect(placeFault(regionOf('RU-SMO'), { latitude: 54.99, longitude: 73.37 }, undefined)).toBeUndefined();
  });
});

it.each([
  ['RU-SMO', 'Asia/Omsk', ['timeZone']],
  ['RU-SMO', 'Europe/Moscow', undefined],
  ['RU-SA', 'Asia/Khandyga', undefined],
])('in %s the time zone %s is accepted: %j', (code, zone, path) => {
  expect(placeFault(regionOf(code), null, zone as TimeZone)?.issues[0]?.path).toEqual(path);
});
