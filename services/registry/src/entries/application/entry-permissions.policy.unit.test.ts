import { describe, expect, it } from '@jest/globals';
import type { OrganizationId, RegistryEntryId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { anonymous, coordinatorOf, managerOf, official } from '@promtour/testkit/viewers';
import type { EntryStatus } from '../../shared/domain/registries.ts';
import { authorizeEntry, entryPermissionsOf } from './entry-permissions.policy.ts';

const smolensk = 'RU-SMO' as RegionCode;
const tula = 'RU-TUL' as RegionCode;
const id = '0198f6a0-0000-7000-8000-000000000001' as OrganizationId;
const organization = { id, regionCode: smolensk };
const none = { mayApply: false, mayReview: false, isAgency: false };

describe('permissions for an entry of a Smolensk organization', () => {
  it.each([
    ['an official', official, smolensk, { mayApply: true, mayReview: true, isAgency: true }],
    ['its region’s coordinator', coordinatorOf('RU-SMO'), smolensk, { ...none, mayApply: true, mayReview: true }],
    ['its region’s coordinator, in another region', coordinatorOf('RU-SMO'), tula, { ...none, mayApply: true }],
    ['another region’s coordinator, there', coordinatorOf('RU-TUL'), tula, { ...none, mayReview: true }],
    ['another region’s coordinator', coordinatorOf('RU-TUL'), smolensk, none],
    ['its own manager', managerOf(id), smolensk, { ...none, mayApply: true }],
    ['another manager', managerOf('0198f6a0-0000-7000-8000-000000000002'), smolensk, none],
    ['an anonymous visitor', anonymous, smolensk, none],
  ])('%s', (_, viewer, region, expected) => {
    expect(entryPermissionsOf(viewer, organization, region)).toEqual(expected);
  });

  it.each<[EntryStatus, string]>([
    ['CANDIDATE', 'NOT_FOUND'],
    ['UNDER_REVIEW', 'NOT_FOUND'],
    ['EXCLUDED', 'NOT_FOUND'],
    ['REGISTERED', 'FORBIDDEN'],
    ['SUSPENDED', 'FORBIDDEN'],
  ])('without permissions an entry that is %s answers %s', (status, code) => {
    const entry = { id: id as unknown as RegistryEntryId, regionCode: smolensk, status };
    expect(authorizeEntry(coordinatorOf('RU-TUL'), entry, organization)).toMatchObject({ error: { code } });
    expect(authorizeEntry(managerOf(id), entry, organization)).toMatchObject({ ok: true });
  });
});
