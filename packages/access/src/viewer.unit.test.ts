import { describe, expect, it } from '@jest/globals';
import type { OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { anonymous, isWithinRegions, reachesOrganization, reachesRegion, type Viewer } from './viewer.ts';

const own = '0198f6a0-0000-7000-8000-000000000001' as OrganizationId;
const other = '0198f6a0-0000-7000-8000-000000000002' as OrganizationId;
const [smolensk, tula] = ['RU-SMO' as RegionCode, 'RU-TUL' as RegionCode];

const of = (organizationId: OrganizationId | null, regions: Viewer['regions']): Viewer => ({
  ...anonymous,
  organizationId,
  regions,
});

describe('an organization’s rows', () => {
  it.each<[string, Viewer, OrganizationId, boolean]>([
    ['its people', of(own, 'ALL'), own, true],
    ['its people, through a program of its region', of(own, [smolensk]), own, true],
    ['its people, through a program of another region', of(own, [tula]), own, false],
    ['its people, by a token of no regions', of(own, []), own, false],
    ['another organization’s people', of(other, 'ALL'), own, false],
    ['who keeps its region', of(null, [smolensk]), own, true],
    ['who keeps another region', of(null, [tula]), own, false],
    ['the national agency', of(null, 'ALL'), own, true],
  ])('are in the access scope of %s', (_, viewer, organizationId, reached) => {
    expect(reachesOrganization(viewer, { organizationId, regionCode: smolensk })).toBe(reached);
  });
});

describe('a region', () => {
  it('is outside the access scope of a viewer bound to an organization', () => {
    expect(reachesRegion(of(own, 'ALL'), smolensk)).toBe(false);
    expect(reachesRegion(of(null, [smolensk]), smolensk)).toBe(true);
  });

  it('that is unknown is in the access scope of all regions only', () => {
    expect(isWithinRegions(of(null, [smolensk, tula]), null)).toBe(false);
    expect(isWithinRegions(of(null, 'ALL'), null)).toBe(true);
  });
});
