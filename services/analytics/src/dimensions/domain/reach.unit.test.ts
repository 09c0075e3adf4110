import { describe, expect, it } from '@jest/globals';
import type { RegionCode } from '@promtour/kernel/region-code';
import { coordinatorOf, dashboardClient, managerOf, official, portalClient } from '@promtour/testkit/viewers';
import { reachOf } from '../application/who-may-read-figures.policy.ts';
import { isReached, isWithin, namesOthers } from './reach.ts';

const plant = '0198f6a0-0000-7000-8000-000000000004';
const other = '0198f6a0-0000-7000-8000-000000000005';

const smolensk = 'RU-SMO' as RegionCode;
const agency = reachOf(official);
const coordinator = reachOf(coordinatorOf('RU-SMO', 'RU-KDA'));
const manager = reachOf(managerOf(plant));

describe('access to figures', () => {
  it.each([
    ['the agency', official, { kind: 'EVERYTHING' }],
    ['a dashboard of all regions', dashboardClient(), { kind: 'EVERYTHING' }],
    ['a portal of all regions', portalClient(other), { kind: 'EVERYTHING' }],
    ['a portal of one', portalClient(other, [smolensk]), { kind: 'REGIONS', regions: ['RU-SMO'] }],
    ['a coordinator', coordinatorOf('RU-SMO'), { kind: 'REGIONS', regions: ['RU-SMO'] }],
    ['a plant’s manager', managerOf(plant), { kind: 'ORGANIZATION', organization: plant }],
    [
      'a plant’s manager, through a program of a region',
      managerOf(plant, coordinatorOf('RU-TUL').regions),
      { kind: 'ORGANIZATION', organization: plant, regions: ['RU-TUL'] },
    ],
  ] as const)('of %s', (_, viewer, reach) => {
    expect(reachOf(viewer)).toEqual(reach);
  });

  it.each([
    ['REGION', 'RU-SMO', [true, true, false]],
    ['REGION', 'RU-TUL', [true, false, false]],
    ['ORGANIZATION', plant, [true, undefined, true]],
    ['ORGANIZATION', other, [true, undefined, false]],
    ['EXCURSION', other, [true, undefined, undefined]],
  ] as const)('is decided for %s %s, or depends on its places', (dimension, key, expected) => {
    expect([agency, coordinator, manager].map((reach) => isReached(reach, dimension, key))).toEqual(expected);
  });

  it('follows from the places of sessions', () => {
    const places = [
      { organization: plant, region: 'RU-SMO' },
      { organization: plant, region: 'RU-TUL' },
      { organization: other, region: 'RU-TUL' },
    ];
    const within = (reach: typeof agency) => places.map((place) => isWithin(reach, place));
    const managerWithinTula = reachOf(managerOf(plant, coordinatorOf('RU-TUL').regions));
    expect([agency, coordinator, manager, managerWithinTula].map(within)).toEqual([
      [true, true, true],
      [true, false, false],
      [true, true, false],
      [false, true, false],
    ]);
  });

  it.each([
    [{}, [false, false, false]],
    [{ regions: [], organizations: [] }, [false, false, false]],
    [{ regions: ['RU-SMO', 'RU-KDA'] }, [false, false, false]],
    [{ regions: ['RU-SMO', 'RU-TUL'] }, [false, true, false]],
    [{ organizations: [plant] }, [false, false, false]],
    [{ organizations: [plant, other] }, [false, false, true]],
  ])('is exceeded by the filter %j or not', (filter, expected) => {
    expect([agency, coordinator, manager].map((reach) => namesOthers(reach, filter))).toEqual(expected);
  });
});
