import { randomUUID } from 'node:crypto';
import type { EventData, EventDefinition, EventOf } from '@promtour/events/define-event';
import { makeEvent } from '@promtour/events/make-event';

/** An event as the owner of its type publishes it. */
export function historyEvent<const Definition extends EventDefinition>(
  definition: Definition,
  at: string,
  subject: string,
  data: EventData<Definition>,
): EventOf<Definition> {
  return makeEvent(definition, { id: randomUUID(), at: new Date(at), subject, data }, { correlationId: 'test' });
}
