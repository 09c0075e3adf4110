/** The scopes of tokens (RFC 6749, 3.3). A scope allows operations; the token's organization, portal and regions bound the rows. */
export const scopes = {
  'registry:write': 'Enter and change organizations and sites, apply for a registry',
  'registry:read': 'See applications for the registries: of one’s organization or regions',
  'registry:review': 'Decide on applications for the registries of one’s regions',
  'contacts:read': 'Read how to reach an organization’s people',
  'council:write': 'Keep a region’s council: members and meetings',
  'council:decide': 'Record and withdraw the council’s decisions',
  'programme:write': 'Keep agreements and their milestones',
  'methodology:write': 'Publish versions of the methodology',
  'assessment:write': 'Assess the readiness of sites',
  'portals:write': 'Keep portals and what they cover',
  'leads:read': 'See cooperation leads of one’s organization or regions',
  'leads:write': 'Work cooperation leads',
  'clients:manage': 'Issue, rotate and revoke credentials; give people their roles',
  'audit:read': 'Read the audit trail',
  'catalogue:write': 'Describe, schedule and publish excursions',
  'bookings:read': 'See bookings: one’s own, of one’s organization or regions',
  'bookings:write': 'Hold, confirm and cancel bookings',
  'bookings:settle': 'Confirm and cancel bookings that are there; a host’s own',
  'bookings:redeem': 'Record who came',
  'analytics:read': 'Read visitor flow and the programme’s measures',
} as const;

export type Scope = keyof typeof scopes;

export const scopeNames = Object.keys(scopes) as Scope[];

export function isScope(text: string): text is Scope {
  return Object.hasOwn(scopes, text);
}
