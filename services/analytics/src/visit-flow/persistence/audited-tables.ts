import type { AuditedTables } from '@promtour/service-kit/audit/audited-table';
import { exemptInEachService, type ExemptTables } from '@promtour/service-kit/audit/coverage';

/**
 * What people change in analytics: all figures are made from events, and which making of them answers is told here. A table that is
 * neither here nor exempt fails `test/audit-coverage.int.test.ts`.
 */
export const auditedTables: AuditedTables = {
  'messaging.projection_generation': {},
};

/** Tables that the trail does not follow, each with the reason. */
export const exemptTables: ExemptTables = {
  ...exemptInEachService,
  'visit_flow_g*': 'made from events alone, and made anew from them at any time',
};
