import type { sessionCapacityChanged, sessionRescheduled, sessionScheduled } from '@promtour/events/catalogue/session';
import type { EventOf } from '@promtour/events/define-event';
import { localDate, parseTimeZone, type TimeZone } from '@promtour/kernel/time-zone';
import type { SqlExecutor } from '@promtour/postgres/sql';

export type SessionEvent = EventOf<typeof sessionScheduled | typeof sessionRescheduled | typeof sessionCapacityChanged>;

/** Records sessions in one statement. Contributions of their bookings that are already stored stay. */
export async function applySessions(sql: SqlExecutor, schema: string, events: readonly SessionEvent[]): Promise<void> {
  if (events.length === 0) return;
  // An event that comes later in the batch replaces the earlier one of its session.
  const sessions = [...new Map(events.map(({ data }) => [data.sessionId, data])).values()];
  await sql.query(
    `INSERT INTO "${schema}".session AS known
       (session_id, excursion_id, organization_id, region_code, local_date, capacity)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::date[], $6::bigint[])
       AS scheduled (session_id, excursion_id, organization_id, region_code, local_date, capacity)
     -- Always in one order, so that batches of several partitions never wait for one another in a circle.
     ORDER BY session_id
     ON CONFLICT (session_id) DO UPDATE SET
       excursion_id = excluded.excursion_id, organization_id = excluded.organization_id,
       region_code = excluded.region_code, local_date = excluded.local_date, capacity = excluded.capacity`,
    [
      sessions.map(({ sessionId }) => sessionId),
      sessions.map(({ excursionId }) => excursionId),
      sessions.map(({ organizationId }) => organizationId),
      sessions.map(({ regionCode }) => regionCode),
      sessions.map(({ startsAt, timeZone }) => dateAtPlant(startsAt, timeZone)),
      sessions.map(({ capacity }) => capacity),
    ],
  );
}

/** @throws RangeError if the zone is unknown or the year does not have four digits: the event is dead-lettered */
function dateAtPlant(startsAt: string, zoneName: string): string {
  const date = localDate(new Date(startsAt), zoneOf(zoneName));
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError(`${date} is not a session date`);
  return date;
}

const zones = new Map<string, TimeZone>();

function zoneOf(name: string): TimeZone {
  const known = zones.get(name) ?? parseTimeZone(name);
  if (known === undefined) throw new RangeError(`${name} is not a known time zone`);
  zones.set(name, known);
  return known;
}
