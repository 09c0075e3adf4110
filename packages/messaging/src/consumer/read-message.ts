import type { EventDefinition } from '@promtour/events/define-event';
import type { CloudEvent } from '@promtour/events/envelope';
import { parseEvent } from '@promtour/events/parse-event';
import type { LogMessage } from '../transport.ts';

/** What a message means to one subscription. */
export type ReadMessage =
  | { readonly kind: 'EVENT'; readonly message: LogMessage; readonly event: CloudEvent }
  | { readonly kind: 'UNREADABLE'; readonly message: LogMessage; readonly cause: string }
  /** Of a type that the subscription does not handle, or that this version does not know. */
  | { readonly kind: 'PASSED_OVER'; readonly message: LogMessage };

export type MessageReader = (message: LogMessage) => ReadMessage;

export function createMessageReader(definitions: readonly EventDefinition[]): MessageReader {
  const handled = new Set(definitions.map(({ type }) => type));
  return (message) => {
    const parsed = parseEvent(message.value);
    if (parsed.ok) {
      const { event } = parsed.value;
      return parsed.value.known && handled.has(event.type)
        ? { kind: 'EVENT', message, event }
        : { kind: 'PASSED_OVER', message };
    }
    const { reason, detail } = parsed.error;
    // Bad data of a type that is not handled here is not this subscription's trouble.
    if (reason === 'BAD_DATA' && !handled.has(typeOf(message.value))) return { kind: 'PASSED_OVER', message };
    return { kind: 'UNREADABLE', message, cause: `${reason}: ${detail}`.slice(0, 500) };
  };
}

function typeOf(value: Buffer): string {
  const { type } = JSON.parse(value.toString()) as { type: string };
  return type;
}
