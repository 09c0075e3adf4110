import { randomUUID } from 'node:crypto';
import {
  agreementCreated,
  agreementExpired,
  agreementExpiring,
  agreementExtended,
  agreementSigned,
  agreementTerminated,
  milestoneDone,
  milestoneOverdue,
} from '@promtour/events/catalogue/agreement';
import { councilEstablished, councilMeetingRecorded } from '@promtour/events/catalogue/council';
import {
  excursionArchived,
  excursionPublished,
  excursionResumed,
  excursionSuspended,
} from '@promtour/events/catalogue/excursion';
import {
  organizationCreated,
  organizationRegistered,
  organizationUpdated,
} from '@promtour/events/catalogue/organization';
import {
  registryEntryExcluded,
  registryEntryRegistered,
  registryEntryReinstated,
  registryEntrySuspended,
} from '@promtour/events/catalogue/registry-entry';
import { routePublished } from '@promtour/events/catalogue/route';
import type { EventDefinition, EventOf } from '@promtour/events/define-event';
import type { CloudEvent } from '@promtour/events/envelope';
import { defineProjection } from '@promtour/messaging/projection';
import { setAuditContext } from '@promtour/service-kit/audit/audit-context';
import { systemCaller } from '@promtour/service-kit/caller';
import { applyAgreements, applyMilestones } from './apply-agreements.ts';
import { applyExcursions, applyRoutes } from './apply-catalogue.ts';
import { applyCouncils, applyEntries, applyOrganizations } from './apply-registry.ts';
import { createTables } from './tables.ts';

const statuses = [
  agreementCreated,
  agreementSigned,
  agreementExpiring,
  agreementExtended,
  agreementExpired,
  agreementTerminated,
] as const;
const milestones = [agreementSigned, milestoneDone, milestoneOverdue] as const;
const entries = [
  registryEntryRegistered,
  registryEntryReinstated,
  registryEntrySuspended,
  registryEntryExcluded,
] as const;
const organizations = [organizationCreated, organizationUpdated, organizationRegistered] as const;
const excursions = [excursionPublished, excursionSuspended, excursionResumed, excursionArchived] as const;
const councils = [councilEstablished, councilMeetingRecorded] as const;

/** Agreements with their milestones, registers, councils, and what regions have published. */
export const programProjection = defineProjection({
  name: 'program',
  version: 1,
  definitions: [
    ...statuses,
    milestoneDone,
    milestoneOverdue,
    ...entries,
    ...organizations,
    ...excursions,
    routePublished,
    ...councils,
  ],
  createTables,
  begin: (tx) => setAuditContext(tx, systemCaller('analytics', { correlationId: randomUUID() })),
  async apply(events, { tx, schema }) {
    await applyAgreements(tx, schema, ofTypes(events, statuses));
    await applyMilestones(tx, schema, ofTypes(events, milestones));
    await applyEntries(tx, schema, ofTypes(events, entries));
    await applyOrganizations(tx, schema, ofTypes(events, organizations));
    await applyExcursions(tx, schema, ofTypes(events, excursions));
    await applyRoutes(tx, schema, ofTypes(events, [routePublished]));
    await applyCouncils(tx, schema, ofTypes(events, councils));
  },
});

function ofTypes<Definition extends EventDefinition>(
  events: readonly CloudEvent[],
  definitions: readonly Definition[],
): EventOf<Definition>[] {
  return events.filter(({ type }) => definitions.some((one) => one.type === type)) as EventOf<Definition>[];
}
