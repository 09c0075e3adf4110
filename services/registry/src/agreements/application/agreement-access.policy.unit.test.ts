import { describe, expect, it } from '@jest/globals';
import { anonymous, systemViewer } from '@promtour/access/viewer';
import { newId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { coordinatorOf, managerOf, official } from '@promtour/testkit/viewers';
import { authorizeChange, draftScope } from './agreement-access.policy.ts';

const id = newId<'Agreement'>(new Date(0));
const regionCode = 'RU-SMO' as RegionCode;
const manager = managerOf(newId<'Organization'>(new Date(0)));

describe('a change of an agreement of Smolensk', () => {
  it.each([
    ['an official', official, 'OK', 'OK'],
    ['its region’s coordinator', coordinatorOf('RU-SMO'), 'OK', 'OK'],
    ['another region’s coordinator', coordinatorOf('RU-TUL'), 'NOT_FOUND', 'FORBIDDEN'],
    ['the manager of an organization', manager, 'NOT_FOUND', 'FORBIDDEN'],
    ['an anonymous visitor', anonymous, 'NOT_FOUND', 'FORBIDDEN'],
  ])('by %s', (_, viewer, draft, signed) => {
    const codeFor = (status: 'DRAFT' | 'SIGNED') => {
      const result = authorizeChange(viewer, { status, regionCode }, id);
      return result.ok ? 'OK' : result.error.code;
    };
    expect([codeFor('DRAFT'), codeFor('SIGNED')]).toEqual([draft, signed]);
  });
});

it('shows drafts within their access scope to those who prepare them and to services', () => {
  for (const viewer of [official, coordinatorOf('RU-SMO'), systemViewer('registry')])
    expect(draftScope(viewer)).toBe(viewer);
  for (const viewer of [manager, anonymous]) expect(draftScope(viewer)).toBeUndefined();
});
