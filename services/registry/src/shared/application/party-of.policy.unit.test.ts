import { describe, expect, it } from '@jest/globals';
import { clientKinds, scopesOfClientKind } from '@promtour/access/roles';
import type { RegionCode } from '@promtour/kernel/region-code';
import { coordinatorOf, dashboardClient, managerOf, official } from '@promtour/testkit/viewers';
import { partyOf } from './party-of.policy.ts';

const smolensk = 'RU-SMO' as RegionCode;

describe('the party that a caller acts for', () => {
  it.each([
    ['an official', official, 'AGENCY'],
    ['the region’s coordinator', coordinatorOf('RU-TUL', 'RU-SMO'), 'REGION'],
    ['another region’s coordinator', coordinatorOf('RU-TUL'), undefined],
    ['a plant’s manager', managerOf('0198f6a0-0000-7000-8000-000000000001'), undefined],
    ['a program that no region bounds', dashboardClient(), undefined],
  ])('%s', (_, viewer, party) => {
    expect(partyOf(viewer, smolensk)).toBe(party);
  });

  it('no client kind has the scopes of parties, so that no third party’s page can act for a region through an official', () => {
    const ofParties = ['registry:review', 'programme:write', 'council:decide'];
    for (const kind of clientKinds)
      expect(scopesOfClientKind[kind].filter((scope) => ofParties.includes(scope))).toEqual([]);
  });
});
