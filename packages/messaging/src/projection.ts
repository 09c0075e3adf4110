import type { EventDefinition, EventOf } from '@promtour/events/define-event';
import type { CloudEvent } from '@promtour/events/envelope';
import type { Logger } from 'pino';
import type { EntityManager } from 'typeorm';
import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';

export type ProjectionContext = {
  readonly tx: EntityManager;
  /** The PostgreSQL schema of the generation that is being fed, such as `booking_funnel_g2`: qualify every table by it. */
  readonly schema: string;
  readonly logger: Logger;
};

export type ApplyContext = ProjectionContext & {
  /** Whether parts that {@link BulkBuild.load} has left are not derived yet. */
  readonly unfinished?: boolean;
};

/**
 * How a generation that is being built passes years of events faster than by `apply`: events are recorded only as far as later ones may
 * still change them, and what follows from all of them is derived once, in the end.
 */
export type BulkBuild<Event extends CloudEvent = CloudEvent> = {
  /**
   * In place of `apply` until the generation has nearly caught up. Batches of several partitions run at the same time. Events of an
   * aggregate arrive in order; one that is older than the inbox keeps ids may come again, with those after it again, and so may those of
   * the first batches of `apply`.
   */
  readonly load: (events: readonly Event[], context: ProjectionContext) => Promise<void>;
  /**
   * Names the parts of what `load` has left, in the order in which they are derived. `apply` gets the events that arrive meanwhile, with
   * `unfinished` in its context.
   */
  readonly parts: (context: ProjectionContext) => Promise<readonly string[]>;
  /** Derives one part, in a transaction of its own; others may run at the same time. After a kill, `parts` names the rest. */
  readonly finish: (part: string, context: ProjectionContext) => Promise<void>;
};

/**
 * Tables that are derived from events alone and can be rebuilt from the first event on, each generation in its own schema. The serving
 * generation keeps serving while the next is built.
 */
export type Projection = {
  /** Kebab-case; names the schemas (`booking-funnel` → `booking_funnel_g1`) and the consumer groups. Never change it. */
  readonly name: string;
  /** Increase it whenever `apply` computes something else. A changed version, event type or table is rebuilt at the next start. */
  readonly version: number;
  readonly definitions: readonly EventDefinition[];
  readonly createTables: (sql: SqlExecutor, schema: string) => Promise<void>;
  readonly apply: (events: readonly CloudEvent[], context: ApplyContext) => Promise<void>;
  /** Without it, a generation is built by `apply`. Both lead to the same tables. */
  readonly bulk?: BulkBuild;
  /** Runs first in each transaction that creates, switches or drops a generation, such as to set the audit actor. */
  readonly begin?: (tx: SqlExecutor) => Promise<void>;
};

/**
 * Defines a projection. `apply` gets the events of a batch in order and writes through `tx` into `schema` only. It may run again after a
 * failure. `createTables` issues the statements that create the tables in the existing schema, with the schema's name in quotes; they
 * are stored when the database is migrated (`registerProjections`).
 * @throws RangeError if the name is not kebab-case or too long
 */
export function defineProjection<const Definitions extends readonly EventDefinition[]>(projection: {
  readonly name: string;
  readonly version: number;
  readonly definitions: Definitions;
  readonly createTables: (sql: SqlExecutor, schema: string) => Promise<void>;
  readonly apply: (events: readonly EventOf<Definitions[number]>[], context: ApplyContext) => Promise<void>;
  readonly bulk?: BulkBuild<EventOf<Definitions[number]>>;
  readonly begin?: (tx: SqlExecutor) => Promise<void>;
}): Projection {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(projection.name) || projection.name.length > 40) {
    throw new RangeError(`${projection.name} is not a valid projection name`);
  }
  const { bulk, ...rest } = projection;
  return {
    ...rest,
    apply: (events, context) => projection.apply(events as readonly EventOf<Definitions[number]>[], context),
    ...(bulk === undefined
      ? {}
      : {
          bulk: {
            ...bulk,
            load: (events, context) => bulk.load(events as readonly EventOf<Definitions[number]>[], context),
          },
        }),
  };
}

export function schemaOf(projection: string, generation: number): string {
  return `${projection.replaceAll('-', '_')}_g${generation}`;
}

/**
 * The schema of the serving generation. Read it in each reading transaction: after a switch the old schema is kept for a while and then
 * dropped.
 * @throws Error if the projection was never started in this database
 */
export async function activeSchema(sql: SqlExecutor, projection: string): Promise<string> {
  const [row] = await rowsOf<{ schema_name: string }>(
    sql,
    `SELECT schema_name FROM messaging.projection_generation WHERE projection = $1 AND state = 'SERVING'`,
    [projection],
  );
  if (row === undefined) throw new Error(`The projection ${projection} was never started`);
  return row.schema_name;
}
