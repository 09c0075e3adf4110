import { expect, it } from '@jest/globals';
import { anonymous, systemViewer, type Viewer } from '@promtour/access/viewer';
import { newId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { coordinatorOf, managerOf, official, portalClient } from '@promtour/testkit/viewers';
import { managedScope, type ManagedScope } from './managed-scope.policy.ts';

const organizationId = newId<'Organization'>(new Date(0));
const smolensk = 'RU-SMO' as RegionCode;

it.each<[string, Viewer, ManagedScope]>([
  ['everything by an official', official, { kind: 'ALL' }],
  ['everything by a service', systemViewer('registry'), { kind: 'ALL' }],
  ['what is within its regions by a coordinator', coordinatorOf(smolensk), { kind: 'REGIONS', regions: [smolensk] }],
  ['what is the organization’s by its manager', managerOf(organizationId), { kind: 'ORGANIZATION', organizationId }],
  ['nothing by a manager bounded to regions', managerOf(organizationId, [smolensk]), { kind: 'NONE' }],
  ['nothing by a portal of all regions', portalClient(newId<'Portal'>(new Date(0))), { kind: 'NONE' }],
  ['nothing by an anonymous viewer', anonymous, { kind: 'NONE' }],
])('manages %s', (_, viewer, scope) => {
  expect(managedScope(viewer)).toEqual(scope);
});
