import type { AuditedTables } from '@promtour/service-kit/audit/audited-table';
import { exemptInEachService, type ExemptTables } from '@promtour/service-kit/audit/coverage';

/**
 * The tables of routes under the audit trail. Titles and summaries are shown to everybody, so that they are told. A table that is
 * neither here nor exempt fails `test/audit-coverage.int.test.ts`.
 */
export const auditedTables: AuditedTables = {
  excursion: { omit: ['search_text', 'sort_title', 'price_group'] },
  session: {
    // The bookings' projection: their trail says who took the seats.
    omit: ['taken'],
    owner: `SELECT e.organization_id, e.region_code FROM excursion e WHERE e.id = ($1 ->> 'excursion_id')::uuid`,
  },
};

/** Tables that the trail does not follow, each with the reason. */
export const exemptTables: ExemptTables = {
  ...exemptInEachService,
  known_organization: 'what the registry told of organisations',
  known_site: 'what the registry told of sites',
};
