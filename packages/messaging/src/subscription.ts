import type { EventDefinition, EventOf, Principal } from '@promtour/events/define-event';
import type { CloudEvent } from '@promtour/events/envelope';
import type { Causation } from '@promtour/events/make-event';
import type { Logger } from 'pino';
import type { EntityManager } from 'typeorm';

/** Context of a handler. Writes through `tx` commit together with the record that the event was applied. */
export type HandlerContext = {
  readonly tx: EntityManager;
  /** For the events that this handler appends to the outbox. */
  readonly causation: Causation;
  readonly logger: Logger;
};

/** Context of a batch handler. The causation belongs to one event: use {@link causationOf}. */
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

/** A consumer group whose handler gets the events of a batch together, for effects that are cheaper in bulk. */
export type BatchSubscription = {
  readonly name: string;
  readonly definitions: readonly EventDefinition[];
  /** About how many messages it wants at once while it is far behind. */
  readonly batchSize?: number;
  /**
   * Ids of events that were appended before this instant are not recorded as received, so such an event may come again, with those of
   * its aggregate after it again. Without it, every event comes once.
   */
  readonly recordedFrom?: () => Date | undefined;
  readonly handleBatch: (events: readonly CloudEvent[], context: BatchContext) => Promise<void>;
};

export type Subscription = EventSubscription | BatchSubscription;

/**
 * A handler of one event type. It runs in a transaction that also records the event as applied: exactly once in effect, in order per
 * aggregate. After a failure it runs again, so it must do nothing outside `tx`.
 */
export function on<Definition extends EventDefinition>(
  definition: Definition,
  handle: (event: EventOf<Definition>, context: HandlerContext) => Promise<void>,
): EventHandler {
  return {
    definition,
    // The event was parsed by the schema of this definition.
    handle: (event, context) => handle(event as EventOf<Definition>, context),
  };
}

/**
 * A subscription whose handler gets all events of a batch in order, in one transaction. If the handler fails, it is called again with single
 * events, so that only the failing one is dead-lettered.
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

/** The causation of events that result from this one. */
export function causationOf(event: CloudEvent): Causation {
  return { correlationId: event.correlationid, causationId: event.id };
}

/** The event types that a subscription handles; all others are skipped. */
export function definitionsOf(subscription: Subscription): readonly EventDefinition[] {
  return 'handlers' in subscription
    ? subscription.handlers.map(({ definition }) => definition)
    : subscription.definitions;
}

/**
 * @throws Error if a principal subscribes to an event type that does not list it as a consumer. A broker with access control would let such
 * a consumer wait indefinitely.
 */
export function checkConsumers(principal: Principal, definitions: readonly EventDefinition[]): void {
  for (const { type, consumers } of definitions) {
    if (!consumers.includes(principal)) {
      throw new Error(`${principal} subscribes to ${type}; add it to the consumers of this type in packages/events`);
    }
  }
}
