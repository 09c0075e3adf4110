import type { Client } from 'pg';
import type { OutgoingMessage } from '../transport.ts';

export type OutboxRow = OutgoingMessage & { readonly position: string };

/** A broker accepts batches up to 1 MB; the rest is for envelopes and keys. */
const batchBytes = 700_000;
const batchRows = 1_000;

/**
 * The oldest rows of the outbox, except those in flight. Not "after the last position": a transaction that commits late has a lower
 * position than rows already published.
 */
export async function oldestRows(client: Client, inFlight: readonly string[]): Promise<readonly OutboxRow[]> {
  const { rows } = await client.query<OutboxRow>({
    name: 'oldest',
    // Qualified: `position` alone is the selected text, where 10 sorts before 9.
    text: `SELECT position::text, topic, key, payload AS value FROM messaging.outbox
     WHERE position <> ALL ($1::bigint[]) ORDER BY outbox.position LIMIT ${batchRows}`,
    values: [inFlight],
  });
  let bytes = 0;
  const cut = rows.findIndex(({ value }, index) => (bytes += Buffer.byteLength(value)) > batchBytes && index > 0);
  return cut === -1 ? rows : rows.slice(0, cut);
}

/** Deletes rows that the broker has acknowledged. */
export async function removeRows(client: Client, positions: readonly string[]): Promise<void> {
  if (positions.length === 0) return;
  await client.query({
    name: 'remove',
    text: 'DELETE FROM messaging.outbox WHERE position = ANY ($1::bigint[])',
    values: [positions],
  });
}
