import { catalogue } from '@promtour/events/catalogue/index';
import type { CloudEvent } from '@promtour/events/envelope';
import { prepared } from '@promtour/postgres/prepared';
import type { SqlExecutor } from '@promtour/postgres/sql';

/** Largest event in bytes. An event holds ids, codes and figures; a larger one is a mistake. */
export const maxEventBytes = 256 * 1024;

// Transactions that wrote to the outbox: after their commit a consumer wakes the relay.
const writers = new WeakSet<SqlExecutor>();

const insert = `INSERT INTO messaging.outbox (topic, key, payload)
  SELECT topic, key, payload FROM unnest($1::text[], $2::text[], $3::text[])
    WITH ORDINALITY AS event (topic, key, payload, nth) ORDER BY nth`;
const insertAlone = prepared(insert);

/** What is written in one round trip with events: a statement from {@link besideEvents}, and its values. */
export type BesideEvents = { readonly statement: string; readonly values: readonly unknown[] };

/** A statement that writes and that events may go out with. Its first parameter is `$4`. Make it once, not at each use. */
export function besideEvents(sql: string): string {
  return prepared(`WITH event AS (${insert}) ${sql}`);
}

/**
 * Writes events to the outbox in the caller's transaction: they are published if and only if it commits. One statement for any number
 * of events.
 *
 * Call it **after** the aggregate's row was locked (updated, or selected FOR UPDATE) or inserted in the same transaction.
 * The row lock makes the positions of one aggregate's events follow the order of its commits; that order is kept up to
 * the consumers. Without the lock two transactions could take positions in one order and commit in the other.
 *
 * @param tx the transaction that also writes the rows
 * @param beside a statement to run with them, also if there are no events
 * @throws RangeError if an event is not in the catalogue or larger than {@link maxEventBytes} bytes
 */
export async function appendToOutbox(
  tx: SqlExecutor,
  events: readonly CloudEvent[],
  beside?: BesideEvents,
): Promise<void> {
  if (events.length === 0 && beside === undefined) return;
  const topics: string[] = [];
  const keys: string[] = [];
  const payloads: string[] = [];
  for (const event of events) {
    const definition = catalogue.get(event.type);
    if (definition === undefined) throw new RangeError(`${event.type} is not in the catalogue`);
    const payload = JSON.stringify(event);
    if (Buffer.byteLength(payload) > maxEventBytes) throw new RangeError(`${event.type} ${event.id} is too large`);
    topics.push(definition.topic);
    keys.push(event.subject);
    payloads.push(payload);
  }
  await tx.query(beside?.statement ?? insertAlone, [topics, keys, payloads, ...(beside?.values ?? [])]);
  if (events.length > 0) writers.add(tx);
}

/** Whether {@link appendToOutbox} was called with this transaction. */
export function wroteToOutbox(tx: SqlExecutor): boolean {
  return writers.has(tx);
}
