import type { z } from 'zod';
import type { CloudEvent } from './envelope.ts';

/** A published event type: its name with version, the topic that carries it, the service that owns it, the schema of its data. */
export type EventDefinition<Type extends string = string, Schema extends z.ZodObject = z.ZodObject> = {
  readonly type: Type;
  /** Kafka topic: one per aggregate type. */
  readonly topic: string;
  /** The only service that publishes it. */
  readonly owner: 'registry' | 'routes' | 'bookings' | 'analytics';
  /** What it means, for the published document. */
  readonly description: string;
  readonly schema: Schema;
};

export type EventData<Definition extends EventDefinition> = z.infer<Definition['schema']>;
/** The events of a definition; of several definitions a union that `type` tells apart. */
export type EventOf<Definition extends EventDefinition> = Definition extends EventDefinition
  ? CloudEvent<Definition['type'], EventData<Definition>>
  : never;

export function defineEvent<const Type extends string, Schema extends z.ZodObject>(
  definition: EventDefinition<Type, Schema>,
): EventDefinition<Type, Schema> {
  return definition;
}
