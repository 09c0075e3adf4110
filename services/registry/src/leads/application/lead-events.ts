import {
  cooperationLeadAdvanced,
  cooperationLeadLost,
  cooperationLeadOpened,
  cooperationLeadValueSet,
  cooperationLeadVisitorSet,
  cooperationLeadWon,
} from '@promtour/events/catalogue/cooperation-lead';
import type { CloudEvent } from '@promtour/events/envelope';
import { makeEvent, type Causation } from '@promtour/events/make-event';
import { newId, type OrganizationId } from '@promtour/kernel/id';
import type { LeadStatus } from '../domain/lead-machine.ts';
import type { Lead } from '../domain/lead.ts';

export function openedEvent(lead: Lead, at: Date, causation: Causation): CloudEvent {
  const { bookingId, source } = lead;
  return makeEvent(
    cooperationLeadOpened,
    { ...about(lead, at), data: { ...facts(lead), bookingId, source } },
    causation,
  );
}

export function advancedEvent(lead: Lead, from: LeadStatus, at: Date, causation: Causation): CloudEvent {
  const data = { ...facts(lead), from, ...valueOf(lead) };
  switch (lead.status) {
    case 'WON':
      return makeEvent(cooperationLeadWon, { ...about(lead, at), data }, causation);
    case 'LOST':
      return makeEvent(cooperationLeadLost, { ...about(lead, at), data }, causation);
    default:
      return makeEvent(cooperationLeadAdvanced, { ...about(lead, at), data: { ...data, to: lead.status } }, causation);
  }
}

export function valuedEvent(lead: Lead, at: Date, causation: Causation): CloudEvent {
  return makeEvent(
    cooperationLeadValueSet,
    { ...about(lead, at), data: { ...facts(lead), ...valueOf(lead) } },
    causation,
  );
}

export function visitorNamedEvent(lead: Lead, visitor: OrganizationId, at: Date, causation: Causation): CloudEvent {
  return makeEvent(
    cooperationLeadVisitorSet,
    { ...about(lead, at), data: { ...facts(lead), visitingOrganizationId: visitor } },
    causation,
  );
}

function about({ id }: Lead, at: Date) {
  return { id: newId(at), at, subject: id };
}

function facts({ id, purpose, hostOrganizationId, visitingOrganizationId, regionCode }: Lead) {
  return {
    leadId: id,
    purpose,
    hostOrganizationId,
    ...(visitingOrganizationId === null ? {} : { visitingOrganizationId }),
    regionCode,
  };
}

function valueOf({ value }: Lead) {
  return value === null ? {} : { value };
}
