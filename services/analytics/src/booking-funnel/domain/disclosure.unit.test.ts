import { describe, expect, it } from '@jest/globals';
import { followGroups, keyOfGroup, levelOf, type SmallGroup } from './disclosure.ts';
import type { Count } from './funnel.ts';

const host = (organization: string, region = 'RU-SMO'): SmallGroup => ({
  level: 'HOST_AND_MONTH',
  month: '2026-11-01',
  region,
  organization,
  outcome: 'EXPIRED',
  requested: false,
});
const region: SmallGroup = { ...host('a'), level: 'REGION_AND_MONTH', organization: null };
const country: SmallGroup = { ...region, level: 'MONTH', region: null };
const count = (bookings: number, seats: number): Count => ({ bookings, seats });
const known = (...groups: readonly (readonly [SmallGroup, Count])[]) =>
  new Map(groups.map(([group, of]) => [keyOfGroup(group), of]));

describe('small groups of hosts', () => {
  it('are added up until they are enough', () => {
    expect(followGroups([{ group: host('a'), by: count(1, 3) }], known())).toEqual([
      { group: host('a'), before: count(0, 0), after: count(1, 3) },
      { group: region, before: count(0, 0), after: count(1, 3) },
      { group: country, before: count(0, 0), after: count(1, 3) },
    ]);
  });

  it('leave the coarser sums once they are enough themselves', () => {
    const all = known([host('a'), count(1, 3)], [host('b'), count(1, 4)], [region, count(2, 7)]);
    expect(followGroups([{ group: host('a'), by: count(1, 2) }], all)).toEqual([
      { group: host('a'), before: count(1, 3), after: count(2, 5) },
      // The other host's 4 are left: the region shows them no more, so the country takes them.
      { group: region, before: count(2, 7), after: count(1, 4) },
      { group: country, before: count(0, 0), after: count(1, 4) },
    ]);
  });

  it('of several hosts change a region once', () => {
    const changes = followGroups(
      [
        { group: host('a'), by: count(1, 3) },
        { group: host('b'), by: count(1, 4) },
      ],
      known(),
    );
    expect(changes.filter(({ group }) => group.level !== 'HOST_AND_MONTH')).toEqual([
      { group: region, before: count(0, 0), after: count(2, 7) },
    ]);
  });
});

describe('the level of a question', () => {
  const november = { from: '2026-11-01', to: '2026-11-30' };
  it.each([
    [[], november, 'MONTH'],
    [['REGION'], november, 'REGION_AND_MONTH'],
    [['DISTRICT'], november, 'REGION_AND_MONTH'],
    [['DISTRICT', 'ORGANIZATION'], november, 'HOST_AND_MONTH'],
    [['INDUSTRY'], november, 'BOOKING'],
    [['SITE'], november, 'BOOKING'],
    [['REGION', 'CHANNEL'], november, 'BOOKING'],
    [[], { from: '2026-11-02', to: '2026-11-30' }, 'BOOKING'],
    [[], { from: '2026-11-01', to: '2026-12-30' }, 'BOOKING'],
  ] as const)('by %j in %j is %s', (dimensions, period, level) => {
    expect(levelOf({ kind: 'EVERYTHING' }, period, dimensions)).toBe(level);
    expect(levelOf({ kind: 'ORGANIZATION', organization: 'plant' }, period, dimensions)).toBeUndefined();
  });
});
