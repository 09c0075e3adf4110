import type { SessionId } from '@promtour/kernel/id';
import { prepared } from '@promtour/postgres/prepared';
import { rowsOf } from '@promtour/postgres/sql';
import type { EntityManager } from 'typeorm';
import type { AllotmentRepository, DrawnSeats } from '../application/ports.ts';
import type { AllotmentId } from '../domain/allotment-id.ts';
import type { Allotment } from '../domain/allotment.ts';
import { allotmentSchema } from './allotment.row.ts';

const { selection } = allotmentSchema;
const added = allotmentSchema.rowSet();
const changed = allotmentSchema.rowSet('id', 'version', 'seats', 'releaseAt', 'releasedAt', 'updatedAt');

const insert = `INSERT INTO allotment (${added.columns}) SELECT ${added.columns} FROM ${added.sql}
  ON CONFLICT (session_id, agency_id) WHERE released_at IS NULL DO NOTHING RETURNING id`;

// Locks the rows by ascending id before it writes them.
const draw = prepared(
  `WITH wanted AS (
     SELECT * FROM unnest($2::uuid[], $3::integer[]) AS w (session_id, seats)
   ), live AS (
     SELECT a.id, least(a.seats - a.used, w.seats) AS drawn FROM allotment a JOIN wanted w USING (session_id)
     WHERE a.agency_id = $1 AND a.released_at IS NULL AND a.release_at > $4 ORDER BY a.id FOR UPDATE OF a
   )
   UPDATE allotment a SET used = a.used + l.drawn FROM live l WHERE a.id = l.id AND l.drawn > 0
   RETURNING a.id AS "allotmentId", a.session_id AS "sessionId", l.drawn AS seats`,
);

const giveBack = prepared(
  `WITH returned AS (
     SELECT id, sum(seats)::integer AS seats FROM unnest($1::uuid[], $2::integer[]) AS r (id, seats) GROUP BY id
   ), locked AS (
     SELECT a.id FROM allotment a JOIN returned r USING (id) ORDER BY a.id FOR UPDATE OF a
   )
   UPDATE allotment a SET used = a.used - r.seats FROM returned r JOIN locked l USING (id) WHERE a.id = r.id
   RETURNING a.session_id AS "sessionId", CASE WHEN a.released_at IS NULL THEN r.seats ELSE 0 END AS seats`,
);

export function allotmentRepository(manager: EntityManager): AllotmentRepository {
  return {
    async add(allotments) {
      const rows = await rowsOf<{ id: AllotmentId }>(manager, insert, added.parameters(allotments));
      const missing = allotments.find(({ id }) => !rows.some((row) => row.id === id));
      if (missing === undefined) return undefined;
      const [existing] = await rowsOf<{ id: AllotmentId }>(
        manager,
        'SELECT id FROM allotment WHERE session_id = $1 AND agency_id = $2 AND released_at IS NULL',
        [missing.sessionId, missing.agencyId],
      );
      if (existing === undefined) throw new Error(`Allotment of session ${missing.sessionId} was released meanwhile`);
      return existing.id;
    },
    findForUpdate: (ids) =>
      rowsOf<Allotment>(manager, `SELECT ${selection} FROM allotment WHERE id = ANY($1) ORDER BY id FOR UPDATE`, [ids]),
    lockDue: (now, limit) =>
      rowsOf<Allotment>(
        manager,
        `SELECT ${selection} FROM allotment WHERE released_at IS NULL AND release_at <= $1
         ORDER BY release_at LIMIT $2 FOR UPDATE SKIP LOCKED`,
        [now, limit],
      ),
    async update(allotments) {
      await manager.query(
        `UPDATE allotment a SET version = new.version, seats = new.seats, release_at = new.release_at,
           released_at = new.released_at, updated_at = new.updated_at
         FROM ${changed.sql} WHERE a.id = new.id`,
        changed.parameters(allotments),
      );
    },
    async draw(agency, wanted, now) {
      const rows = await rowsOf<DrawnSeats & { sessionId: SessionId }>(manager, draw, [
        agency,
        [...wanted.keys()],
        [...wanted.values()],
        now,
      ]);
      return new Map(rows.map(({ sessionId, ...drawn }) => [sessionId, drawn]));
    },
    async giveBack(drawn) {
      if (drawn.length === 0) return new Map();
      const rows = await rowsOf<{ sessionId: SessionId; seats: number }>(manager, giveBack, [
        drawn.map(({ allotmentId }) => allotmentId),
        drawn.map(({ seats }) => seats),
      ]);
      const sums = new Map<SessionId, number>();
      for (const { sessionId, seats } of rows) sums.set(sessionId, (sums.get(sessionId) ?? 0) + seats);
      return sums;
    },
  };
}
