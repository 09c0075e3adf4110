import { prepared } from '@promtour/postgres/prepared';
import type { EntityManager } from 'typeorm';
import type { SessionRepository } from '../application/ports.ts';
import type { Collision } from '../domain/plan-sessions.ts';
import { sessionFromRow, sessionSchema, sessionToRow, type SessionRow } from './timetable.rows.ts';

/** First keys of PostgreSQL's two-key advisory locks. */
const organizationLock = 7_268_201;
const excursionLock = 7_268_202;

const inserted = sessionSchema.rowSet();
const changed = sessionSchema.rowSet(
  'id',
  'scheduleId',
  'startsAt',
  'endsAt',
  'timeZone',
  'localDate',
  'capacity',
  'guideId',
  'plantZoneId',
  'zoneExclusive',
  'status',
  'closedBy',
  'moved',
  'version',
);
const assignments = changed.columns
  .split(', ')
  .filter((column) => column !== '"id"')
  .map((column) => `${column} = new.${column}`)
  .join(', ');

// Locked in the order of all others. A booking made at the moment of removal: the host sees the session again, as closed.
const take = prepared(
  `WITH locked AS (SELECT id FROM session WHERE id = ANY($1) ORDER BY id FOR UPDATE)
   UPDATE session s SET taken = s.taken + new.seats,
     status = CASE WHEN s.status = 'REMOVED' AND s.taken + new.seats > 0 THEN 'CLOSED' ELSE s.status END
   FROM unnest($1::uuid[], $2::integer[]) AS new (id, seats) JOIN locked USING (id)
   WHERE s.id = new.id`,
);

const selection = `SELECT ${sessionSchema.selection} FROM session`;

export function sessionRepository(manager: EntityManager): SessionRepository {
  return {
    async lock({ id, organizationId }) {
      await manager.query(
        `SELECT pg_advisory_xact_lock_shared(${organizationLock}, hashtext($1)), pg_advisory_xact_lock(${excursionLock}, hashtext($2))`,
        [organizationId, id],
      );
    },
    async lockAll(organization) {
      await manager.query(`SELECT pg_advisory_xact_lock(${organizationLock}, hashtext($1))`, [organization]);
    },
    async findForUpdate(id) {
      const [row] = await manager.query<SessionRow[]>(`${selection} WHERE id = $1 FOR UPDATE`, [id]);
      return row && sessionFromRow(row);
    },
    async existing(ids, schedule, after, { lock }) {
      const rows = await manager.query<SessionRow[]>(
        `${selection} WHERE id = ANY($1) OR (schedule_id = $2 AND starts_at > $3 AND status = 'SCHEDULED')
         ORDER BY id ${lock ? 'FOR UPDATE' : ''}`,
        [ids, schedule ?? null, after],
      );
      return rows.map(sessionFromRow);
    },
    async between({ organizationId, siteId }, from, before) {
      const rows = await manager.query<SessionRow[]>(
        `${selection} WHERE organization_id = $1 AND site_id = coalesce($2, site_id) AND starts_at < $4 AND ends_at > $3
         ORDER BY id FOR UPDATE`,
        [organizationId, siteId, from, before],
      );
      return rows.map(sessionFromRow);
    },
    async collisions(sessions, besides) {
      const overlapping = (resource: Collision['resource'], condition: string) =>
        `SELECT new.id AS "arrivingId", '${resource}' AS resource, new.starts_at AS start, ${sessionSchema.selectionOf('s')}
           FROM new JOIN session s ON ${condition} AND s.status = 'SCHEDULED'
            AND tstzrange(s.starts_at, s.ends_at) && tstzrange(new.starts_at, new.ends_at) AND s.id <> ALL($6)`;
      const rows = await manager.query<(SessionRow & Arriving)[]>(
        `WITH new AS (SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::timestamptz[], $5::timestamptz[])
                        AS new (id, guide_id, zone_id, starts_at, ends_at))
         ${overlapping('GUIDE', 's.guide_id = new.guide_id')}
         UNION ALL
         ${overlapping('PLANT_ZONE', 's.plant_zone_id = new.zone_id AND s.zone_exclusive')}`,
        [
          sessions.map(({ id }) => id),
          sessions.map(({ guideId }) => guideId),
          sessions.map(({ plantZoneId, zoneExclusive }) => (zoneExclusive ? plantZoneId : null)),
          sessions.map(({ startsAt }) => startsAt),
          sessions.map(({ endsAt }) => endsAt),
          [...besides, ...sessions.map(({ id }) => id)],
        ],
      );
      return rows.map(({ arrivingId, resource, start, ...row }) => ({
        resource,
        id: arrivingId,
        start,
        session: sessionFromRow(row),
      }));
    },
    async add(sessions) {
      await manager.query(
        `INSERT INTO session (${inserted.columns}) SELECT * FROM ${inserted.sql} ORDER BY excursion_id, starts_at`,
        inserted.parameters(sessions.map(sessionToRow)),
      );
    },
    async update(sessions) {
      const using = sessions.filter(({ guideId, plantZoneId }) => guideId !== null || plantZoneId !== null);
      // Sessions that move together would collide on the way: they let go of guide and zone first.
      if (using.length > 1)
        await manager.query('UPDATE session SET guide_id = NULL, plant_zone_id = NULL WHERE id = ANY($1)', [
          using.map(({ id }) => id),
        ]);
      await manager.query(
        `UPDATE session s SET ${assignments} FROM ${changed.sql} WHERE s.id = new.id`,
        changed.parameters(sessions.map(sessionToRow)),
      );
    },
    async takeSeats(seats) {
      const [, affected] = await manager.query<[unknown[], number]>(take, [[...seats.keys()], [...seats.values()]]);
      if (affected !== seats.size)
        throw new Error(
          `${seats.size - affected} of these sessions are missing: ${[...seats.keys()].slice(0, 3).join(', ')}`,
        );
    },
  };
}

type Arriving = Pick<Collision, 'resource' | 'start'> & { readonly arrivingId: Collision['id'] };
