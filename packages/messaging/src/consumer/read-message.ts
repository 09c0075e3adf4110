import type { EventDefinition } from '@promtour/events/define-event';
import type { CloudEvent } from '@promtour/events/envelope';
import { parseEvent } from '@promtour/events/parse-event';
import type { Clock } from '@promtour/kernel/clock';
import type { LogMessage } from '../transport.ts';

/** A message as one subscription sees it. */
export type ReadMessage =
  | { readonly kind: 'EVENT'; readonly message: LogMessage; readonly event: CloudEvent }
  | {
      /** `UNREADABLE`: the owner's event with invalid data. `REJECTED`: its origin is not verified. */
      readonly kind: 'UNREADABLE' | 'REJECTED';
      readonly message: LogMessage;
      readonly cause: string;
      /** The type that it claims, if readable. */
      readonly eventType: string | undefined;
      readonly eventId: string | undefined;
    }
  /** Its type is not handled by the subscription, or unknown to this version. */
  | { readonly kind: 'SKIPPED'; readonly message: LogMessage };

/** Reads a message of a topic. */
export type MessageReader = (message: LogMessage, topic: string) => ReadMessage;

/** The only place where a consumer verifies messages, by {@link parseEvent}. */
export function createMessageReader(definitions: readonly EventDefinition[], clock: Clock): MessageReader {
  const handled = new Set(definitions.map(({ type }) => type));
  return (message, topic) => {
    const parsed = parseEvent(message.value, { topic, key: message.key, now: clock.now() });
    if (parsed.ok) {
      const { event } = parsed.value;
      return parsed.value.known && handled.has(event.type)
        ? { kind: 'EVENT', message, event }
        : { kind: 'SKIPPED', message };
    }
    const { reason, detail, type: eventType, id: eventId } = parsed.error;
    // An invalid event of a type that is not handled does not concern this subscription.
    if (eventType !== undefined && !handled.has(eventType)) return { kind: 'SKIPPED', message };
    const kind = reason === 'BAD_DATA' ? 'UNREADABLE' : 'REJECTED';
    return { kind, message, cause: `${reason}: ${detail}`.slice(0, 500), eventType, eventId };
  };
}
