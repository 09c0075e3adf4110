import type { EventDefinition, EventOf } from '@promtour/events/define-event';
import type { CloudEvent } from '@promtour/events/envelope';
import type { Logger } from 'pino';
import type { EntityManager } from 'typeorm';
import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';

export type ProjectionContext = {
  readonly tx: EntityManager;
  /** The PostgreSQL schema of the generation that is being fed, such as `visit_flow_g2`: qualify every table by it. */
  readonly schema: string;
  readonly logger: Logger;
};

/**
 * Tables that are made from events alone and can be made again from the first event on, each generation in a schema of
 * its own. The generation that serves goes on serving and being fed while the next is built.
 */
export type Projection = {
  /** Kebab-case; names the schemas (`visit-flow` → `visit_flow_g1`) and the consumer groups. Never change it. */
  readonly name: string;
  readonly definitions: readonly EventDefinition[];
  readonly createTables: (sql: SqlExecutor, schema: string) => Promise<void>;
  readonly apply: (events: readonly CloudEvent[], context: ProjectionContext) => Promise<void>;
  /** Done first in each transaction that begins, switches or drops a generation: for a trail that wants to know whose work it is. */
  readonly begin?: (tx: SqlExecutor) => Promise<void>;
};

/**
 * Defines a projection. `apply` gets the events of a batch in their order and writes through `tx` into `schema` only, and may run
 * again after a failure;
 * `createTables` says by which statements its tables are made there (the schema exists already), with the schema's name in quotes:
 * the owner of the database writes them down (`registerProjections`), and the service begins a generation by them.
 * @throws RangeError where the name is not kebab-case or too long for a schema's name
 */
export function defineProjection<const Definitions extends readonly EventDefinition[]>(projection: {
  readonly name: string;
  readonly definitions: Definitions;
  readonly createTables: (sql: SqlExecutor, schema: string) => Promise<void>;
  readonly apply: (events: readonly EventOf<Definitions[number]>[], context: ProjectionContext) => Promise<void>;
  readonly begin?: (tx: SqlExecutor) => Promise<void>;
}): Projection {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(projection.name) || projection.name.length > 40) {
    throw new RangeError(`${projection.name} is no name for a projection`);
  }
  return {
    ...projection,
    apply: (events, context) => projection.apply(events as readonly EventOf<Definitions[number]>[], context),
  };
}

export function schemaOf(projection: string, generation: number): string {
  return `${projection.replaceAll('-', '_')}_g${generation}`;
}

/**
 * Asks for a projection to be built anew. Durable when the transaction commits; the service builds the next generation in
 * the background and switches to it. Answers that generation's number; a request while one is being built answers the
 * one under way.
 * @returns undefined where no projection of that name has ever been started in this database
 */
export async function requestRebuild(sql: SqlExecutor, projection: string): Promise<number | undefined> {
  const [created] = await rowsOf<{ generation: number }>(
    sql,
    `INSERT INTO messaging.projection_generation (projection, generation, schema_name, subscription, state)
     SELECT projection, generation + 1,
       regexp_replace(schema_name, '\\d+$', (generation + 1)::text),
       regexp_replace(subscription, '\\d+$', (generation + 1)::text), 'REQUESTED'
     FROM messaging.projection_generation WHERE projection = $1 ORDER BY generation DESC LIMIT 1
     ON CONFLICT DO NOTHING RETURNING generation`,
    [projection],
  );
  if (created !== undefined) return created.generation;
  const [underWay] = await rowsOf<{ generation: number }>(
    sql,
    `SELECT generation FROM messaging.projection_generation
     WHERE projection = $1 AND state IN ('REQUESTED', 'BUILDING')`,
    [projection],
  );
  return underWay?.generation;
}

/**
 * The schema that answers questions now. Ask in the transaction that reads, each time: after a switch the old schema is
 * kept for a while and then dropped.
 * @throws Error where the projection was never started in this database
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
