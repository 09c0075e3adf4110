import type { Pool } from 'pg';
import type { OutgoingMessage } from '../transport.ts';
import { channel } from './log-schema.ts';

/**
 * The partition of a key is a function of the key alone, so that its messages keep their order. Partitions are locked in one order, so that
 * publishers never wait for one another in a circle, and only if every topic exists. Publishers are few (one relay per service), so
 * notifying inside the transaction is cheap.
 */
const append = `
  WITH event AS (
    SELECT * FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS event (topic, key, value, nth)
  ), size AS (
    SELECT topic, count(*) AS partitions FROM event_log.partition WHERE topic = ANY($1) GROUP BY topic
  ), placed AS (
    SELECT topic, (('x' || left(md5(key), 8))::bit(32)::bigint % partitions)::integer AS partition, key, value, nth
    FROM event JOIN size USING (topic)
  ), wanted AS (
    SELECT topic, partition, count(*) AS messages FROM placed
    WHERE (SELECT count(*) FROM placed) = cardinality($1) GROUP BY topic, partition
  ), locked AS (
    SELECT log.topic, log.partition FROM event_log.partition AS log JOIN wanted USING (topic, partition)
    ORDER BY log.topic, log.partition FOR UPDATE OF log
  ), moved AS (
    UPDATE event_log.partition AS log SET next_offset = log.next_offset + messages
    FROM wanted JOIN locked USING (topic, partition)
    WHERE log.topic = wanted.topic AND log.partition = wanted.partition
    RETURNING log.topic, log.partition, log.next_offset - messages AS first
  ), added AS (
    INSERT INTO event_log.message (topic, partition, "offset", key, value)
    SELECT topic, partition, first + row_number() OVER (PARTITION BY topic, partition ORDER BY nth) - 1, key, value
    FROM placed JOIN moved USING (topic, partition)
    RETURNING true
  )
  SELECT count(*)::integer AS added, pg_notify($4, $5) FROM added`;

/** Appends messages to the log in one statement and notifies the readers of their topics. */
export async function appendMessages(pool: Pool, messages: readonly OutgoingMessage[]): Promise<void> {
  const topics = messages.map(({ topic }) => topic);
  const { rows } = await pool.query<{ added: number }>({
    name: 'append',
    text: append,
    values: [
      topics,
      messages.map(({ key }) => key),
      messages.map(({ value }) => value),
      channel,
      [...new Set(topics)].join(' '),
    ],
  });
  if (rows[0]?.added !== messages.length)
    throw new Error(`event log: unknown topic among ${[...new Set(topics)].join(', ')}`);
}
