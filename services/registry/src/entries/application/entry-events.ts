import * as events from '@promtour/events/catalogue/registry-entry';
import type { CloudEvent } from '@promtour/events/envelope';
import { makeEvent, type Causation } from '@promtour/events/make-event';
import { newId } from '@promtour/kernel/id';
import type { RegistryEntry } from '../domain/registry-entry.ts';
import type { Transition } from '../domain/transition.ts';

/** The event of a transition. */
export function entryEvent(entry: RegistryEntry, transition: Transition, causation: Causation): CloudEvent {
  const { id: entryId, organizationId, registry, regionCode } = entry;
  const { at, from, to, decisionId } = transition;
  const event = { id: newId(at), at, subject: entryId };
  const data = { entryId, organizationId, registry, regionCode };
  const decided = { ...data, ...(decisionId === null ? {} : { decisionId }) };
  if (from === to) return makeEvent(events.registryEntrySuspensionLifted, { ...event, data: decided }, causation);
  switch (to) {
    case 'CANDIDATE':
      return makeEvent(events.registryEntryOpened, { ...event, data }, causation);
    case 'APPLIED':
      return makeEvent(events.registryEntryApplied, { ...event, data }, causation);
    case 'UNDER_REVIEW':
      return makeEvent(events.registryEntryReviewed, { ...event, data }, causation);
    case 'RETURNED':
      return makeEvent(events.registryEntryReturned, { ...event, data }, causation);
    case 'REGISTERED': {
      const definition = from === 'SUSPENDED' ? events.registryEntryReinstated : events.registryEntryRegistered;
      return makeEvent(definition, { ...event, data: decided }, causation);
    }
    case 'SUSPENDED':
      return makeEvent(
        events.registryEntrySuspended,
        { ...event, data: { ...decided, ...(entry.suspendedBy === null ? {} : { by: entry.suspendedBy }) } },
        causation,
      );
    case 'EXCLUDED':
      return makeEvent(events.registryEntryExcluded, { ...event, data: decided }, causation);
  }
}
