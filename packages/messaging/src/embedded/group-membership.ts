import type { Pool } from 'pg';

/** A partition assigned to a member, and the group's next offset in it. */
export type Assignment = { readonly topic: string; readonly partition: number; readonly next: number };

/**
 * Records the member's heartbeat and returns its share of the partitions: round robin over members and partitions in order. Two members may
 * hold a partition for a moment while the group changes; the subscriber's own position, locked in its transaction, makes this
 * harmless. A member without heartbeat for `sessionTimeoutMs` has left.
 */
export async function beat(
  pool: Pool,
  group: string,
  memberId: string,
  topics: readonly string[],
  sessionTimeoutMs: number,
): Promise<readonly Assignment[]> {
  await pool.query({
    name: 'beat',
    text: `INSERT INTO event_log.member (group_name, member_id, topics) VALUES ($1, $2, $3)
     ON CONFLICT (group_name, member_id) DO UPDATE SET seen_at = clock_timestamp()`,
    values: [group, memberId, topics],
  });
  const { rows } = await pool.query<{ topic: string; partition: number; next: string }>({
    name: 'share',
    text: `WITH alive AS (
       SELECT member_id, row_number() OVER (ORDER BY member_id) - 1 AS place, count(*) OVER () AS members
       FROM event_log.member
       WHERE group_name = $1 AND seen_at > clock_timestamp() - make_interval(secs => $4)
     ), dealt AS (
       SELECT topic, partition, row_number() OVER (ORDER BY topic, partition) - 1 AS place
       FROM event_log.partition WHERE topic = ANY($3)
     )
     SELECT dealt.topic, dealt.partition, coalesce(group_offset.next, 0) AS next
     FROM dealt JOIN alive ON dealt.place % alive.members = alive.place
     LEFT JOIN event_log.group_offset ON group_name = $1 AND group_offset.topic = dealt.topic
       AND group_offset.partition = dealt.partition
     WHERE alive.member_id = $2`,
    values: [group, memberId, topics, sessionTimeoutMs / 1_000],
  });
  return rows.map(({ topic, partition, next }) => ({ topic, partition, next: Number(next) }));
}

/** Leaves the group and removes expired members. */
export async function leave(pool: Pool, group: string, memberId: string): Promise<void> {
  await pool.query(
    `DELETE FROM event_log.member
     WHERE group_name = $1 AND (member_id = $2 OR seen_at < clock_timestamp() - interval '1 hour')`,
    [group, memberId],
  );
}

export async function commitOffsets(pool: Pool, group: string, offsets: readonly Assignment[]): Promise<void> {
  await pool.query({
    name: 'commit',
    text: `INSERT INTO event_log.group_offset (group_name, topic, partition, next)
     SELECT $1, topic, partition, next FROM unnest($2::text[], $3::int[], $4::bigint[]) AS done (topic, partition, next)
     ORDER BY topic, partition
     ON CONFLICT (group_name, topic, partition) DO UPDATE SET next = excluded.next`,
    values: [
      group,
      offsets.map(({ topic }) => topic),
      offsets.map(({ partition }) => partition),
      offsets.map(({ next }) => next),
    ],
  });
}
