import { describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import { newId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import {
  anonymous,
  coordinatorOf,
  councilMemberOf,
  dashboardClient,
  enterpriseClient,
  managerOf,
  official,
} from '@promtour/testkit/viewers';
import { decidesFor, keepsRoute, mayInclude, seesNotes, seesRoute } from './route-access.policy.ts';

const operatorId = newId<'Organization'>(new Date(0));
const smo = 'RU-SMO' as RegionCode;
const bry = 'RU-BRY' as RegionCode;
const draft = { operatorId, regionCode: smo, regionCodes: [smo, bry], status: 'DRAFT', publishedAt: null } as const;
const proposed = { ...draft, status: 'PROPOSED' } as const;
const published = { ...draft, status: 'PUBLISHED', publishedAt: new Date(0) } as const;

const viewers: Readonly<Record<string, Viewer>> = {
  anonymous,
  official,
  coordinator: coordinatorOf('RU-SMO'),
  neighbor: coordinatorOf('RU-BRY'),
  stranger: coordinatorOf('RU-TUL'),
  council: councilMemberOf('RU-BRY'),
  operator: managerOf(operatorId),
  'operator’s client': enterpriseClient(operatorId),
  'another organization': managerOf(newId(new Date(1))),
  dashboard: dashboardClient([smo]),
};
const who = (test: (viewer: Viewer) => boolean) =>
  Object.keys(viewers).filter((name) => test(viewers[name] ?? anonymous));
const keepers = ['official', 'coordinator', 'operator', 'operator’s client'];

describe('a route', () => {
  it('is kept by its operator and the coordinator of its region', () => {
    expect(who((viewer) => keepsRoute(viewer, draft))).toEqual(keepers);
    expect(who((viewer) => keepsRoute(viewer, { ...draft, operatorId: null }))).toEqual(['official', 'coordinator']);
  });

  it('is visible to its keepers, once proposed to the regions that it crosses, and once published to everyone', () => {
    expect(who((viewer) => seesRoute(viewer, draft))).toEqual(keepers);
    expect(who((viewer) => seesRoute(viewer, proposed))).toEqual([
      'official',
      'coordinator',
      'neighbor',
      'operator',
      'operator’s client',
    ]);
    expect(who((viewer) => seesRoute(viewer, published))).toEqual(Object.keys(viewers));
  });

  it('shows notes to those who keep it or decide about it', () => {
    expect(who((viewer) => seesNotes(viewer, published))).toEqual([
      'official',
      'coordinator',
      'neighbor',
      'operator',
      'operator’s client',
    ]);
  });

  it('is approved by a region’s own coordinator only, not by the agency', () => {
    expect(who((viewer) => decidesFor(viewer, bry))).toEqual(['neighbor']);
  });
});

it('a route includes published excursions, and the keeper’s own drafts', () => {
  const excursion = { organizationId: operatorId, regionCode: smo, published: false };
  expect(who((viewer) => mayInclude(viewer, excursion))).toEqual(keepers);
  expect(who((viewer) => mayInclude(viewer, { ...excursion, published: true }))).toEqual(Object.keys(viewers));
});
