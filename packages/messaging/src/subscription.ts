import type { EventDefinition, EventOf, Principal } from '@promtour/events/define-event';
import type { CloudEvent } from '@promtour/events/envelope';
import type { Causation } from '@promtour/events/make-event';
import type { Logger } from 'pino';
import type { EntityManager } from 'typeorm';

/** What a handler works with. Everything it writes through `tx` commits together with the record that the event was applied. */
export type HandlerContext = {
  readonly tx: EntityManager;
  /** For the events that this handler appends to the outbox. */
  readonly causation: Causation;
  readonly logger: Logger;
};

/** What a batch handler works with; a causation belongs to one event, so it asks for it by {@link causationOf}. */
export type BatchContext = { readonly tx: EntityManager; readonly logger: Logger };

export type EventHandler = {
  readonly definition: EventDefinition;
  readonly handle: (event: CloudEvent, context: HandlerContext) => Promise<void>;
};

/** A consumer group that applies events one by one, in order per aggregate. Its name is the group's: never change it. */
export type EventSubscription = {
  /** The consumer group, unique among services, such as `bookings`. */
  readonly name: string;
  readonly handlers: readonly EventHandler[];
};

/** A consumer group whose handler takes the events of a batch together: for effects that are cheaper in bulk. */
export type BatchSubscription = {
  readonly name: string;
  readonly definitions: readonly EventDefinition[];
  readonly handleBatch: (events: readonly CloudEvent[], context: BatchContext) => Promise<void>;
};

export type Subscription = EventSubscription | BatchSubscription;

/**
 * A handler of one event type. It runs in a transaction that also records the event as applied: exactly once in effect,
 * in order per aggregate. It is run again from the start after a failure, so it does nothing outside `tx`.
 */
export function on<Definition extends EventDefinition>(
  definition: Definition,
  handle: (event: EventOf<Definition>, context: HandlerContext) => Promise<void>,
): EventHandler {
  return {
    definition,
    // The schema of this definition was applied to the event before it gets here.
    handle: (event, context) => handle(event as EventOf<Definition>, context),
  };
}

/**
 * A subscription whose handler gets all events of a batch in their order, in one transaction. Where the handler fails,
 * it is called again with single events, so that only the culprit is set aside.
 */
export function inBatches<const Definitions extends readonly EventDefinition[]>(
  name: string,
  definitions: Definitions,
  handle: (events: readonly EventOf<Definitions[number]>[], context: BatchContext) => Promise<void>,
): BatchSubscription {
  return {
    name,
    definitions,
    handleBatch: (events, context) => handle(events as readonly EventOf<Definitions[number]>[], context),
  };
}

/** Who caused the events that follow from this one. */
export function causationOf(event: CloudEvent): Causation {
  return { correlationId: event.correlationid, causationId: event.id };
}

/** The event types that a subscription handles; all others are passed over. */
export function definitionsOf(subscription: Subscription): readonly EventDefinition[] {
  return 'handlers' in subscription
    ? subscription.handlers.map(({ definition }) => definition)
    : subscription.definitions;
}

/**
 * @throws Error if a principal subscribes to an event type that does not list it as a consumer. A broker with access control would let
 * such a consumer wait for ever.
 */
export function checkConsumers(principal: Principal, definitions: readonly EventDefinition[]): void {
  for (const { type, consumers } of definitions) {
    if (!consumers.includes(principal)) {
      throw new Error(`${principal} subscribes to ${type}; add it to the consumers of this type in packages/events`);
    }
  }
}
