import type { z } from 'zod';
import type { CloudEvent } from './envelope.ts';

/** Everything that connects to the event log. `auditor` is the command that verifies audit logs against their sealed hashes. */
export const principals = ['registry', 'routes', 'bookings', 'analytics', 'gateway', 'auditor'] as const;
export type Principal = (typeof principals)[number];

/** An event type of the catalogue. */
export type EventDefinition<Type extends string = string, Schema extends z.ZodObject = z.ZodObject> = {
  readonly type: Type;
  /** Kafka topic: one per aggregate type. */
  readonly topic: string;
  /** The only service that publishes it. */
  readonly owner: 'registry' | 'routes' | 'bookings' | 'analytics';
  /** What happened, for the AsyncAPI document. */
  readonly description: string;
  /** Who subscribes to it. A service that subscribes without being listed does not start. */
  readonly consumers: readonly Principal[];
  /** Required while `consumers` is empty: whom the event is published for, and for what. */
  readonly intendedFor?: string;
  /** No producer exists yet. The schema may change freely until one does. */
  readonly planned?: true;
  readonly schema: Schema;
};

export type EventData<Definition extends EventDefinition> = z.infer<Definition['schema']>;
/** The events of a definition; of several definitions, a union discriminated by `type`. */
export type EventOf<Definition extends EventDefinition> = Definition extends EventDefinition
  ? CloudEvent<Definition['type'], EventData<Definition>>
  : never;

export function defineEvent<const Type extends string, Schema extends z.ZodObject>(
  definition: EventDefinition<Type, Schema>,
): EventDefinition<Type, Schema> {
  return definition;
}
