import {
  analyticsAuditSealed,
  bookingsAuditSealed,
  registryAuditSealed,
  routesAuditSealed,
} from '@promtour/events/catalogue/audit';

/** The services that keep an audit trail, with the event by which each tells how far it is sealed. */
export const auditSealedOf = {
  registry: registryAuditSealed,
  routes: routesAuditSealed,
  bookings: bookingsAuditSealed,
  analytics: analyticsAuditSealed,
} as const;

export type AuditedService = keyof typeof auditSealedOf;

export const auditedServices = Object.keys(auditSealedOf) as readonly AuditedService[];
