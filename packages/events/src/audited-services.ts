import {
  analyticsAuditSealed,
  bookingsAuditSealed,
  registryAuditSealed,
  routesAuditSealed,
} from './catalogue/audit.ts';

/** The services that keep an audit log, and the event with which each publishes its anchors. */
export const auditSealedOf = {
  registry: registryAuditSealed,
  routes: routesAuditSealed,
  bookings: bookingsAuditSealed,
  analytics: analyticsAuditSealed,
} as const;

export type AuditedService = keyof typeof auditSealedOf;

export const auditedServices = Object.keys(auditSealedOf) as readonly AuditedService[];
