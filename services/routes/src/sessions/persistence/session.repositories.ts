import type { EntityManager } from 'typeorm';
import type { SessionRepository } from '../application/ports.ts';
import { sessionSchema, sessionToRow } from './session.row.ts';

const missing = sessionSchema.rowSet();

export function sessionRepository(manager: EntityManager): SessionRepository {
  return {
    async addMissing(sessions) {
      // One statement for all, in a fixed order, so that concurrent schedulings of the same sessions wait and do not deadlock.
      const rows = await manager.query<{ id: string }[]>(
        `INSERT INTO session (${missing.columns}) SELECT * FROM ${missing.sql} ORDER BY excursion_id, starts_at
         ON CONFLICT DO NOTHING RETURNING id`,
        missing.parameters(sessions.map(sessionToRow)),
      );
      const added = new Set(rows.map(({ id }) => id));
      return new Set(sessions.map(({ id }) => id).filter((id) => added.has(id)));
    },
    async takeSeats(id, seats) {
      const [, affected] = await manager.query<[unknown[], number]>(
        'UPDATE session SET taken = taken + $2 WHERE id = $1',
        [id, seats],
      );
      if (affected !== 1) throw new Error(`Session ${id} is missing`);
    },
  };
}
