import { scopeNames, type Scope } from './scopes.ts';

/** Roles of people in the programme. */
export const personRoles = [
  'AGENCY_OFFICIAL',
  'REGION_COORDINATOR',
  'COUNCIL_MEMBER',
  'PLANT_MANAGER',
  'PASS_OFFICER',
  'ORGANIZER',
] as const;
export type PersonRole = (typeof personRoles)[number];

/** Kinds of API clients. */
export const clientKinds = ['PORTAL', 'AGENCY', 'DASHBOARD', 'ENTERPRISE'] as const;
export type ClientKind = (typeof clientKinds)[number];

/** Rate limits of clients; the gateway defines what each class amounts to. */
export const rateClasses = ['BASIC', 'STANDARD', 'HIGH'] as const;
export type RateClass = (typeof rateClasses)[number];

/** The scopes of a person with a role, within the organization or regions that the role was granted for. */
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
    'routes:approve',
    'catalogue:inspect',
    'bookings:read',
    'analytics:read',
  ],
  COUNCIL_MEMBER: ['registry:read', 'council:decide', 'assessment:write', 'catalogue:inspect', 'analytics:read'],
  PLANT_MANAGER: [
    'registry:write',
    'registry:read',
    'contacts:read',
    'catalogue:write',
    'leads:read',
    'leads:write',
    'bookings:read',
    'bookings:settle',
    'inventory:write',
    'bookings:redeem',
    'visit-history:write',
    'analytics:read',
  ],
  // The pass office of a plant: it knows who comes, and nothing of the plant's catalog or leads.
  PASS_OFFICER: ['bookings:read', 'bookings:redeem', 'passes:issue'],
  // Who brings a group: the teacher of a school, an employee of a visiting organization.
  ORGANIZER: ['bookings:read', 'bookings:write', 'participants:write'],
};

/** The maximum scopes of a client of a kind: the issuer of the credential selects from these. */
export const scopesOfClientKind: Readonly<Record<ClientKind, readonly Scope[]>> = {
  PORTAL: ['bookings:read', 'bookings:write', 'participants:write', 'analytics:read'],
  AGENCY: ['bookings:read', 'bookings:write', 'participants:write', 'leads:read', 'leads:write'],
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
    'inventory:write',
    'bookings:redeem',
    'passes:issue',
    'visit-history:write',
  ],
};

/**
 * Scopes that a manager of credentials can grant to a client of a kind without having them: a coordinator equips the region's portals. The
 * secret of such a client goes to a person who has all of its scopes (docs/adr/0123).
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
