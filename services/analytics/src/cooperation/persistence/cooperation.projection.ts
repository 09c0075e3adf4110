import { randomUUID } from 'node:crypto';
import {
  cooperationLeadAdvanced,
  cooperationLeadLost,
  cooperationLeadOpened,
  cooperationLeadValueSet,
  cooperationLeadVisitorSet,
  cooperationLeadWon,
} from '@promtour/events/catalogue/cooperation-lead';
import { defineProjection } from '@promtour/messaging/projection';
import { setAuditContext } from '@promtour/service-kit/audit/audit-context';
import { systemCaller } from '@promtour/service-kit/caller';
import { applyLeads } from './apply-leads.ts';
import { createTables } from './tables.ts';

/** Cooperation leads in their current status. */
export const cooperationProjection = defineProjection({
  name: 'cooperation',
  version: 1,
  definitions: [
    cooperationLeadOpened,
    cooperationLeadVisitorSet,
    cooperationLeadAdvanced,
    cooperationLeadWon,
    cooperationLeadLost,
    cooperationLeadValueSet,
  ],
  createTables,
  begin: (tx) => setAuditContext(tx, systemCaller('analytics', { correlationId: randomUUID() })),
  apply: (events, { tx, schema }) => applyLeads(tx, schema, events),
});
