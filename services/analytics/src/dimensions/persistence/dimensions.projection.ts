import { randomUUID } from 'node:crypto';
import { excursionPublished } from '@promtour/events/catalogue/excursion';
import {
  organizationCreated,
  organizationRegistered,
  organizationUpdated,
} from '@promtour/events/catalogue/organization';
import { routePublished, routeUnpublished } from '@promtour/events/catalogue/route';
import { siteCreated, siteUpdated } from '@promtour/events/catalogue/site';
import { defineProjection } from '@promtour/messaging/projection';
import { setAuditContext } from '@promtour/service-kit/audit/audit-context';
import { systemCaller } from '@promtour/service-kit/caller';
import { applyExcursions, applyOrganizations, applyRoutes, applySites } from './apply-attributes.ts';
import { createTables } from './tables.ts';

/**
 * Current attributes of what figures are asked by. Facts hold ids and are joined with these when they are read, so an attribute that changes
 * restates the past. Each event carries all current values, and events of one record arrive in order: the last one counts.
 */
export const dimensionsProjection = defineProjection({
  name: 'dimensions',
  version: 2,
  definitions: [
    organizationCreated,
    organizationUpdated,
    organizationRegistered,
    siteCreated,
    siteUpdated,
    excursionPublished,
    routePublished,
    routeUnpublished,
  ],
  createTables,
  begin: (tx) => setAuditContext(tx, systemCaller('analytics', { correlationId: randomUUID() })),
  async apply(events, { tx, schema }) {
    await applyOrganizations(tx, schema, events);
    await applySites(tx, schema, events);
    await applyExcursions(tx, schema, events);
    await applyRoutes(tx, schema, events);
  },
});
