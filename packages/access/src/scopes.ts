/** The scopes of tokens (RFC 6749, 3.3). A scope allows operations; the token's organization, portal and regions bound the rows. */
export const scopes = {
  'registry:write': 'Create and update organizations and sites; apply for a registry',
  'registry:read': 'Read registry applications of your organization or regions',
  'registry:review': 'Review registry applications in your regions',
  'contacts:read': 'Read contact details of an organization’s people',
  'council:write': 'Manage a region’s council: members and meetings',
  'council:decide': 'Record and withdraw the council’s decisions',
  'programme:write': 'Manage agreements and their milestones',
  'methodology:write': 'Publish versions of the methodology',
  'assessment:write': 'Assess the readiness of sites',
  'portals:write': 'Manage portals and the regions they cover',
  'leads:read': 'Read cooperation leads of your organization or regions',
  'leads:write': 'Process cooperation leads',
  'clients:manage': 'Issue, rotate and revoke credentials; grant roles',
  'audit:read': 'Read the audit log',
  'catalogue:write': 'Create, schedule and publish excursions',
  'bookings:read': 'Read bookings: your own, or those of your organization or regions',
  'bookings:write': 'Hold, confirm and cancel bookings',
  'bookings:settle': 'Confirm and cancel existing bookings, as booker or host',
  'bookings:redeem': 'Record attendance',
  'analytics:read': 'Read visitor flow and the programme’s measures',
} as const;

export type Scope = keyof typeof scopes;

export const scopeNames = Object.keys(scopes) as Scope[];

export function isScope(text: string): text is Scope {
  return Object.hasOwn(scopes, text);
}
