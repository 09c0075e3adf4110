import type { ClientKind } from '@promtour/access/roles';
import { scopesOfClientKind, scopesOfRole, type PersonRole } from '@promtour/access/roles';
import { anonymous, type Regions, type Viewer } from '@promtour/access/viewer';
import type { OrganizationId, PortalId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';

/** One viewer of each kind, for tests of permissions. */
export { anonymous };

/** The national agency's official: every scope, every region. */
export const official = person('AGENCY_OFFICIAL', { regions: 'ALL' });

export function coordinatorOf(...regions: readonly string[]): Viewer {
  return person('REGION_COORDINATOR', { regions: regions as readonly RegionCode[] });
}

export function councilMemberOf(...regions: readonly string[]): Viewer {
  return person('COUNCIL_MEMBER', { regions: regions as readonly RegionCode[] });
}

/** @param regions those of the program that the manager signed in through: all unless it is a third party's that is bounded */
export function managerOf(organizationId: string, regions: Regions = 'ALL'): Viewer {
  return person('PLANT_MANAGER', { organizationId: organizationId as OrganizationId, regions });
}

export function passOfficerOf(organizationId: string): Viewer {
  return person('PASS_OFFICER', { organizationId: organizationId as OrganizationId, regions: 'ALL' });
}

export function organizerOf(organizationId: string): Viewer {
  return person('ORGANIZER', { organizationId: organizationId as OrganizationId, regions: 'ALL' });
}

export function portalClient(portalId: string, regions: Regions = 'ALL'): Viewer {
  return client('PORTAL', { portalId: portalId as PortalId, regions });
}

export function agencyClient(organizationId: string): Viewer {
  return client('AGENCY', { organizationId: organizationId as OrganizationId, regions: 'ALL' });
}

export function enterpriseClient(organizationId: string): Viewer {
  return client('ENTERPRISE', { organizationId: organizationId as OrganizationId, regions: 'ALL' });
}

export function dashboardClient(regions: Regions = 'ALL'): Viewer {
  return client('DASHBOARD', { regions });
}

type Bounds = Partial<Pick<Viewer, 'organizationId' | 'portalId' | 'regions'>>;

function person(role: PersonRole, bounds: Bounds): Viewer {
  const name = `${role}:${JSON.stringify(bounds)}`;
  return {
    ...anonymous,
    kind: 'PERSON',
    subject: `person:${name}`.slice(0, 256),
    clientId: 'test-web',
    scopes: new Set(scopesOfRole[role]),
    rateClass: 'STANDARD',
    ...bounds,
  };
}

function client(kind: ClientKind, bounds: Bounds): Viewer {
  const id = `client:${kind}:${JSON.stringify(bounds)}`.slice(0, 128);
  return {
    ...anonymous,
    kind: 'CLIENT',
    subject: id,
    clientId: id,
    scopes: new Set(scopesOfClientKind[kind]),
    ...bounds,
  };
}
