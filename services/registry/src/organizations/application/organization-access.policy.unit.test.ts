import { describe, expect, it } from '@jest/globals';
import type { OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { anonymous, coordinatorOf, managerOf, official } from '@promtour/testkit/viewers';
import { authorizeUpdate } from './organization-access.policy.ts';

const id = '0198f6a0-0000-7000-8000-000000000001' as OrganizationId;
const regionCode = 'RU-SMO' as RegionCode;

describe('an update of an organization of Smolensk', () => {
  it.each([
    ['an official', official, 'OK', 'OK'],
    ['its region’s coordinator', coordinatorOf('RU-SMO'), 'OK', 'OK'],
    ['another region’s coordinator', coordinatorOf('RU-TUL'), 'NOT_FOUND', 'FORBIDDEN'],
    ['its own manager', managerOf(id), 'OK', 'OK'],
    ['another manager', managerOf('0198f6a0-0000-7000-8000-000000000002'), 'NOT_FOUND', 'FORBIDDEN'],
    ['an anonymous visitor', anonymous, 'NOT_FOUND', 'FORBIDDEN'],
  ])('by %s', (_, viewer, candidate, active) => {
    const codeFor = (status: 'CANDIDATE' | 'ACTIVE') => {
      const organization = { id, regionCode, status };
      const result = authorizeUpdate(viewer, organization, organization, { kind: 'Organization', id });
      return result.ok ? 'OK' : result.error.code;
    };
    expect([codeFor('CANDIDATE'), codeFor('ACTIVE')]).toEqual([candidate, active]);
  });
});
