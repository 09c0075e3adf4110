import { inventoryCapacityKept, inventoryUpdated } from '@promtour/events/catalogue/inventory';
import type { CloudEvent } from '@promtour/events/envelope';
import { makeEvent, type Causation } from '@promtour/events/make-event';
import { newId } from '@promtour/kernel/id';
import type { HostSettings } from '../allocation.ports.ts';
import type { Inventory } from '../domain/inventory.ts';

type Session = Pick<Inventory, 'sessionId' | 'excursionId' | 'organizationId' | 'regionCode' | 'capacity'>;

export function settingsEvent(session: Session, settings: HostSettings, at: Date, causation: Causation): CloudEvent {
  const data = { ...idsOf(session), capacity: session.capacity, ...settings };
  return makeEvent(inventoryUpdated, { ...envelopeOf(session, at), data }, causation);
}

/** @param session with the capacity that the host set */
export function capacityKeptEvent(session: Session, capacity: number, at: Date, causation: Causation): CloudEvent {
  const data = { ...idsOf(session), requested: session.capacity, capacity };
  return makeEvent(inventoryCapacityKept, { ...envelopeOf(session, at), data }, causation);
}

function idsOf({ sessionId, excursionId, organizationId, regionCode }: Session) {
  return { sessionId, excursionId, organizationId, regionCode };
}

function envelopeOf({ sessionId: subject }: Session, at: Date) {
  return { id: newId<'Event'>(at), at, subject };
}
