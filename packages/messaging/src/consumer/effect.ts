import type { CloudEvent } from '@promtour/events/envelope';
import type { Logger } from 'pino';
import type { EntityManager } from 'typeorm';
import { causationOf, type Subscription } from '../subscription.ts';

/** Runs a subscription's handlers on events, in order, in the caller's transaction. */
export type Effect = (events: readonly CloudEvent[], tx: EntityManager) => Promise<void>;

/** A handler failed at a known event of the batch. */
export class HandlerFailed extends Error {
  readonly eventId: string;

  constructor(eventId: string, cause: unknown) {
    super('handler failed', { cause });
    this.eventId = eventId;
  }
}

export function createEffect(subscription: Subscription, logger: Logger): Effect {
  if ('handleBatch' in subscription) {
    return async (events, tx) => {
      if (events.length > 0) await subscription.handleBatch(events, { tx, logger });
    };
  }
  const handlers = Map.groupBy(subscription.handlers, ({ definition }) => definition.type);
  return async (events, tx) => {
    for (const event of events) {
      const causation = causationOf(event);
      const child = logger.child({ correlationId: event.correlationid, eventId: event.id, eventType: event.type });
      for (const { handle } of handlers.get(event.type) ?? []) {
        try {
          await handle(event, { tx, causation, logger: child });
        } catch (error) {
          throw new HandlerFailed(event.id, error);
        }
      }
    }
  };
}
