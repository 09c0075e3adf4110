import { expect, it } from '@jest/globals';
import type { GeoPoint } from '@promtour/kernel/geo';
import type { RegionCode } from '@promtour/kernel/region-code';
import { kindOf } from './route-kind.ts';

const smolensk = { latitude: 54.7826, longitude: 32.0453 };
const katyn = { latitude: 54.774, longitude: 31.689 };
const vyazma = { latitude: 55.2103, longitude: 34.2851 };

const stops = (...places: readonly (readonly [string, GeoPoint | null])[]) =>
  places.map(([regionCode, point]) => ({ regionCode: regionCode as RegionCode, point }));
const through = (...regions: readonly string[]) => stops(...regions.map((region) => [region, null] as const));

it.each([
  ['one stop', stops(['RU-SMO', null]), 'LOCAL'],
  ['a town and its outskirts', stops(['RU-SMO', smolensk], ['RU-SMO', katyn], ['RU-SMO', smolensk]), 'LOCAL'],
  ['two towns of a region', stops(['RU-SMO', smolensk], ['RU-SMO', vyazma]), 'REGIONAL'],
  ['an unknown place of a region', stops(['RU-SMO', smolensk], ['RU-SMO', null]), 'REGIONAL'],
  ['two neighbors', through('RU-SMO', 'RU-BRY'), 'INTERREGIONAL'],
  ['a region twice', through('RU-SMO', 'RU-BRY', 'RU-SMO'), 'INTERREGIONAL'],
  ['four regions', through('RU-SMO', 'RU-BRY', 'RU-KLU', 'RU-TUL'), 'INTERREGIONAL'],
  ['five regions', through('RU-SMO', 'RU-BRY', 'RU-KLU', 'RU-TUL', 'RU-LIP'), 'NATIONAL'],
])('%s', (_, places, kind) => {
  expect(kindOf(places)).toBe(kind);
});
