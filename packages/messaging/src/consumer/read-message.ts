import type { EventDefinition } from '@promtour/events/define-event';
import type { CloudEvent } from '@promtour/events/envelope';
import { parseEvent } from '@promtour/events/parse-event';
import type { Clock } from '@promtour/kernel/clock';
import type { LogMessage } from '../transport.ts';

/** What a message means to one subscription. */
export type ReadMessage =
  | { readonly kind: 'EVENT'; readonly message: LogMessage; readonly event: CloudEvent }
  | {
      /** `UNREADABLE`: the owner's event, with data that is wrong. `REJECTED`: nothing shows that it is an event of the key at all. */
      readonly kind: 'UNREADABLE' | 'REJECTED';
      readonly message: LogMessage;
      readonly cause: string;
      /** What it says that it is, where that can be read. */
      readonly eventType: string | undefined;
      readonly eventId: string | undefined;
    }
  /** Of a type that the subscription does not handle, or that this version does not know. */
  | { readonly kind: 'PASSED_OVER'; readonly message: LogMessage };

/** Reads a message that was found in a topic. */
export type MessageReader = (message: LogMessage, topic: string) => ReadMessage;

/** The one place where a consumer decides what it believes: {@link parseEvent} says by what. */
export function createMessageReader(definitions: readonly EventDefinition[], clock: Clock): MessageReader {
  const handled = new Set(definitions.map(({ type }) => type));
  return (message, topic) => {
    const parsed = parseEvent(message.value, { topic, key: message.key, now: clock.now() });
    if (parsed.ok) {
      const { event } = parsed.value;
      return parsed.value.known && handled.has(event.type)
        ? { kind: 'EVENT', message, event }
        : { kind: 'PASSED_OVER', message };
    }
    const { reason, detail, type: eventType, id: eventId } = parsed.error;
    // What is wrong with a type that is not handled here is not this subscription's trouble.
    if (eventType !== undefined && !handled.has(eventType)) return { kind: 'PASSED_OVER', message };
    const kind = reason === 'BAD_DATA' ? 'UNREADABLE' : 'REJECTED';
    return { kind, message, cause: `${reason}: ${detail}`.slice(0, 500), eventType, eventId };
  };
}
