import { describe, expect, it } from '@jest/globals';
import { anonymous, systemViewer } from '@promtour/access/viewer';
import { newId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { coordinatorOf, dashboardClient, managerOf } from '@promtour/testkit/viewers';
import { authorizeChange, draftScope } from './excursion-access.policy.ts';

const id = newId<'Excursion'>(new Date(0));
const organizationId = newId<'Organization'>(new Date(0));
const regionCode = 'RU-SMO' as RegionCode;

describe('a change of an excursion of Smolensk', () => {
  it.each([
    ['a service', systemViewer('routes'), 'OK', 'OK'],
    ['its region’s coordinator', coordinatorOf('RU-SMO'), 'OK', 'OK'],
    ['another region’s coordinator', coordinatorOf('RU-TUL'), 'NOT_FOUND', 'FORBIDDEN'],
    ['its own manager', managerOf(organizationId), 'OK', 'OK'],
    ['another manager', managerOf(newId<'Organization'>(new Date(1))), 'NOT_FOUND', 'FORBIDDEN'],
    ['an anonymous visitor', anonymous, 'NOT_FOUND', 'FORBIDDEN'],
  ])('by %s', (_, viewer, draft, published) => {
    const codeFor = (publishedAt: Date | null) => {
      const result = authorizeChange(viewer, { organizationId, regionCode, publishedAt }, id);
      return result.ok ? 'OK' : result.error.code;
    };
    expect([codeFor(null), codeFor(new Date(0))]).toEqual([draft, published]);
  });
});

it('shows drafts within their access scope to those who write them and to services', () => {
  for (const viewer of [managerOf(organizationId), systemViewer('routes')]) expect(draftScope(viewer)).toBe(viewer);
  for (const viewer of [dashboardClient(), anonymous]) expect(draftScope(viewer)).toBeUndefined();
});
