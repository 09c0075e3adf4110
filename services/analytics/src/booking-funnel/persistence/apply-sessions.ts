import type { sessionRescheduled, sessionScheduled } from '@promtour/events/catalogue/session';
import type { EventOf } from '@promtour/events/define-event';
import { parseTimeZone } from '@promtour/kernel/time-zone';
import type { SqlExecutor } from '@promtour/postgres/sql';

export type SessionEvent = EventOf<typeof sessionScheduled | typeof sessionRescheduled>;

/**
 * Records when sessions start and in which zone, and dates the holds of their bookings. The caller holds the projection's lock.
 * @throws RangeError if the zone is unknown: the event is dead-lettered
 */
export async function applySessions(sql: SqlExecutor, schema: string, events: readonly SessionEvent[]): Promise<void> {
  if (events.length === 0) return;
  // An event that comes later in the batch replaces the earlier one of its session.
  const sessions = [...new Map(events.map(({ data }) => [data.sessionId, data])).values()];
  for (const { timeZone } of sessions)
    if (parseTimeZone(timeZone) === undefined) throw new RangeError(`${timeZone} is not a known time zone`);
  await sql.query(
    `WITH changed AS (
       INSERT INTO "${schema}".session AS known (session_id, starts_at, time_zone)
       SELECT * FROM unnest($1::uuid[], $2::timestamptz[], $3::text[])
       ON CONFLICT (session_id) DO UPDATE SET starts_at = excluded.starts_at, time_zone = excluded.time_zone
       WHERE (known.starts_at, known.time_zone) IS DISTINCT FROM (excluded.starts_at, excluded.time_zone)
       RETURNING *
     )
     UPDATE "${schema}".booked_item AS item
     SET starts_at = changed.starts_at, held_date = (item.held_at AT TIME ZONE changed.time_zone)::date
     FROM changed WHERE item.session_id = changed.session_id`,
    [
      sessions.map(({ sessionId }) => sessionId),
      sessions.map(({ startsAt }) => startsAt),
      sessions.map(({ timeZone }) => timeZone),
    ],
  );
}
