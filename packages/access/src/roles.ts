import { scopeNames, type Scope } from './scopes.ts';

/** What people are in the programme. */
export const personRoles = ['AGENCY_OFFICIAL', 'REGION_COORDINATOR', 'COUNCIL_MEMBER', 'PLANT_MANAGER'] as const;
export type PersonRole = (typeof personRoles)[number];

/** What programs are: the kind of an API client. */
export const clientKinds = ['PORTAL', 'AGENCY', 'DASHBOARD', 'ENTERPRISE'] as const;
export type ClientKind = (typeof clientKinds)[number];

/** How many requests a client is granted; what each class amounts to is the gateway's to say. */
export const rateClasses = ['BASIC', 'STANDARD', 'HIGH'] as const;
export type RateClass = (typeof rateClasses)[number];

/** The scopes that a person of a role has, within the organisation or regions that the role was given for. */
export const scopesOfRole: Readonly<Record<PersonRole, readonly Scope[]>> = {
  AGENCY_OFFICIAL: scopeNames,
  REGION_COORDINATOR: [
    'registry:write',
    'registry:read',
    'registry:review',
    'contacts:read',
    'council:write',
    'council:decide',
    'programme:write',
    'assessment:write',
    'portals:write',
    'leads:read',
    'leads:write',
    'clients:manage',
    'audit:read',
    'catalogue:write',
    'bookings:read',
    'analytics:read',
  ],
  COUNCIL_MEMBER: ['registry:read', 'council:decide', 'assessment:write', 'analytics:read'],
  PLANT_MANAGER: [
    'registry:write',
    'registry:read',
    'contacts:read',
    'catalogue:write',
    'leads:read',
    'leads:write',
    'bookings:read',
    'bookings:settle',
    'bookings:redeem',
    'analytics:read',
  ],
};

/** The most that a client of a kind can be given: whoever issues the credential chooses among these. */
export const scopesOfClientKind: Readonly<Record<ClientKind, readonly Scope[]>> = {
  PORTAL: ['bookings:read', 'bookings:write', 'analytics:read'],
  AGENCY: ['bookings:read', 'bookings:write', 'leads:read', 'leads:write'],
  DASHBOARD: ['analytics:read', 'registry:read', 'audit:read'],
  ENTERPRISE: [
    'registry:write',
    'registry:read',
    'contacts:read',
    'catalogue:write',
    'leads:read',
    'leads:write',
    'bookings:read',
    'bookings:settle',
    'bookings:redeem',
  ],
};

/**
 * What whoever manages credentials can give a program of a kind without having it: a coordinator equips the region's portals. The
 * secret of such a program goes to somebody who has all that it opens (docs/adr/0123).
 */
export const scopesGivableUnheld: Readonly<Record<ClientKind, readonly Scope[]>> = {
  PORTAL: scopesOfClientKind.PORTAL,
  AGENCY: [],
  DASHBOARD: [],
  ENTERPRISE: [],
};

/** Whether a rate class grants more requests than another. */
export function isAbove(one: RateClass, other: RateClass): boolean {
  return rateClasses.indexOf(one) > rateClasses.indexOf(other);
}
