import type { EventDefinition } from '@promtour/events/define-event';
import type { CloudEvent } from '@promtour/events/envelope';
import {
  readEnvelope,
  verifyEvent,
  type KnownEvent,
  type UnknownEvent,
  type UnreadableEvent,
} from '@promtour/events/parse-event';
import type { Clock } from '@promtour/kernel/clock';
import type { Result } from '@promtour/kernel/result';
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

type Envelope = Result<CloudEvent, UnreadableEvent>;
type Verified = Result<KnownEvent | UnknownEvent, UnreadableEvent>;

/** Subscriptions of a process that get the same message parse it once. */
const envelopes = new WeakMap<LogMessage, Envelope>();
const verified = new WeakMap<LogMessage, Verified>();

/** The only place where a consumer verifies messages, by {@link verifyEvent}. */
export function createMessageReader(definitions: readonly EventDefinition[], clock: Clock): MessageReader {
  const handled = new Set(definitions.map(({ type }) => type));
  return (message, topic) => {
    const envelope = once(envelopes, message, () => readEnvelope(message.value));
    if (envelope.ok && !handled.has(envelope.value.type)) return { kind: 'SKIPPED', message };
    const parsed = envelope.ok
      ? once(verified, message, () => verifyEvent(envelope.value, { topic, key: message.key, now: clock.now() }))
      : envelope;
    if (parsed.ok) {
      const { known, event } = parsed.value;
      return known ? { kind: 'EVENT', message, event } : { kind: 'SKIPPED', message };
    }
    const { reason, detail, type: eventType, id: eventId } = parsed.error;
    const kind = reason === 'BAD_DATA' ? 'UNREADABLE' : 'REJECTED';
    return { kind, message, cause: `${reason}: ${detail}`.slice(0, 500), eventType, eventId };
  };
}

function once<Value>(made: WeakMap<LogMessage, Value>, message: LogMessage, make: () => Value): Value {
  const known = made.get(message);
  if (known !== undefined) return known;
  const value = make();
  made.set(message, value);
  return value;
}
