import { randomUUID } from 'node:crypto';
import { attendanceCorrected, bookingNoShowRecorded, bookingRedeemed } from '@promtour/events/catalogue/booking';
import { sessionRescheduled, sessionScheduled } from '@promtour/events/catalogue/session';
import { siteCreated, siteUpdated } from '@promtour/events/catalogue/site';
import type { EventOf } from '@promtour/events/define-event';
import { localDate, parseTimeZone } from '@promtour/kernel/time-zone';
import { defineProjection } from '@promtour/messaging/projection';
import type { SqlExecutor } from '@promtour/postgres/sql';
import { setAuditContext } from '@promtour/service-kit/audit/audit-context';
import { systemCaller } from '@promtour/service-kit/caller';
import { moveSites, saveSites, type SiteEvent } from '../../shared/persistence/site-regions.ts';
import { followVisits, readVisits } from './follow-visits.ts';
import { createTables } from './tables.ts';

type SessionEvent = EventOf<typeof sessionScheduled | typeof sessionRescheduled>;
type VisitEvent = EventOf<typeof bookingRedeemed | typeof bookingNoShowRecorded | typeof attendanceCorrected>;

/** Visits of known organizations, and their cohorts. Events of sites, sessions and visits arrive in any relative order. */
export const cohorts = defineProjection({
  name: 'cohorts',
  version: 1,
  definitions: [
    siteCreated,
    siteUpdated,
    sessionScheduled,
    sessionRescheduled,
    bookingRedeemed,
    bookingNoShowRecorded,
    attendanceCorrected,
  ],
  createTables,
  begin: (tx) => setAuditContext(tx, systemCaller('analytics', { correlationId: randomUUID() })),
  async apply(events, { tx, schema }) {
    const sites: SiteEvent[] = [];
    const sessions: SessionEvent[] = [];
    const visits: VisitEvent[] = [];
    for (const event of events) {
      if (event.type === siteCreated.type || event.type === siteUpdated.type) sites.push(event);
      else if (event.type === sessionScheduled.type || event.type === sessionRescheduled.type) sessions.push(event);
      else visits.push(event);
    }
    // Batches of several partitions run at once. A visit takes its region from its site, and a site moves its visits: one after another,
    // neither misses the other.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`${schema} apply`]);
    const moved = await saveSites(tx, schema, sites);
    const touched = {
      items: [...new Set(visits.map(({ data }) => data.itemId))],
      sessions: [...new Set(sessions.map(({ data }) => data.sessionId))],
      sites: moved,
    };
    const before = await readVisits(tx, schema, touched);
    await moveSites(tx, { schema, table: 'visit' }, moved);
    await applySessions(tx, schema, sessions);
    await applyVisits(tx, schema, visits);
    await followVisits(tx, schema, before, await readVisits(tx, schema, touched));
  },
});

/** @throws RangeError if the zone is unknown: the event is dead-lettered */
async function applySessions(sql: SqlExecutor, schema: string, events: readonly SessionEvent[]): Promise<void> {
  const sessions = [...new Map(events.map(({ data }) => [data.sessionId, data])).values()];
  if (sessions.length === 0) return;
  await sql.query(
    `WITH changed AS (
       INSERT INTO "${schema}".session AS known (session_id, local_date)
       SELECT * FROM unnest($1::uuid[], $2::date[]) AS scheduled (session_id, local_date)
       ON CONFLICT (session_id) DO UPDATE SET local_date = excluded.local_date
       WHERE known.local_date <> excluded.local_date
       RETURNING *
     )
     UPDATE "${schema}".visit SET local_date = changed.local_date FROM changed WHERE visit.session_id = changed.session_id`,
    [sessions.map(({ sessionId }) => sessionId), sessions.map(dateOf)],
  );
}

function dateOf({ startsAt, timeZone }: SessionEvent['data']): string {
  const zone = parseTimeZone(timeZone);
  if (zone === undefined) throw new RangeError(`${timeZone} is not a known time zone`);
  return localDate(new Date(startsAt), zone);
}

/** The attendance that was recorded last counts; a visit that did not take place stays as one without people. */
async function applyVisits(sql: SqlExecutor, schema: string, events: readonly VisitEvent[]): Promise<void> {
  const latest = new Map(events.map((event) => [event.data.itemId, event]));
  const rows = [...latest.values()].flatMap(({ data, ...event }) => {
    const visitor = data.visitingOrganizationId ?? data.resellerOrganizationId;
    if (visitor === undefined) return [];
    return [
      {
        item_id: data.itemId,
        session_id: data.sessionId,
        visitor_id: visitor,
        organization_id: data.organizationId,
        site_id: data.siteId,
        excursion_id: data.excursionId,
        region_code: data.regionCode,
        purpose: data.purpose,
        segment: data.segment ?? null,
        origin_region: data.originRegion,
        attended: event.type === bookingNoShowRecorded.type || !('attended' in data) ? 0 : data.attended,
      },
    ];
  });
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const values = columns.map((column) =>
    column === 'region_code' ? 'coalesce(site.region_code, visit.region_code)' : `visit.${column}`,
  );
  const written = [...columns, 'local_date'];
  await sql.query(
    `INSERT INTO "${schema}".visit (${written.join(', ')})
     SELECT ${values.join(', ')}, session.local_date
     FROM json_populate_recordset(NULL::"${schema}".visit, $1) AS visit
     LEFT JOIN "${schema}".site USING (site_id) LEFT JOIN "${schema}".session USING (session_id)
     ON CONFLICT (item_id) DO UPDATE SET ${written
       .slice(1)
       .map((column) => `${column} = excluded.${column}`)
       .join(', ')}`,
    [JSON.stringify(rows)],
  );
}
