import { describe, expect, it } from '@jest/globals';
import { anonymous, systemViewer, type Viewer } from '@promtour/access/viewer';
import { newId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { coordinatorOf, managerOf, official } from '@promtour/testkit/viewers';
import { seesLead } from './lead-access.policy.ts';

const organization = (seed: number) => newId<'Organization'>(new Date(seed));
const host = organization(1);
const visitor = organization(2);
const other = organization(3);
const smolensk = 'RU-SMO' as RegionCode;
const tula = 'RU-TUL' as RegionCode;

describe('visibility of a lead of Smolensk', () => {
  const lead = { hostOrganizationId: host, visitingOrganizationId: visitor, regionCode: smolensk };

  it.each<[string, Viewer, boolean]>([
    ['an official', official, true],
    ['a service', systemViewer('registry'), true],
    ['its region’s coordinator', coordinatorOf('RU-SMO'), true],
    ['another region’s coordinator', coordinatorOf('RU-TUL'), false],
    ['the host', managerOf(host), true],
    ['the host by a client of another region', managerOf(host, [tula]), false],
    ['the visitor', managerOf(visitor), true],
    ['another organization', managerOf(other), false],
    ['an anonymous visitor', anonymous, false],
  ])('to %s', (_, viewer, sees) => {
    expect(seesLead(viewer, lead)).toBe(sees);
  });

  it('excludes other organizations if there is no visitor', () => {
    expect(seesLead(managerOf(other), { ...lead, visitingOrganizationId: null })).toBe(false);
  });
});
