import { localDate } from '@promtour/kernel/time-zone';
import type { EntityManager } from 'typeorm';
import type { SessionRepository } from '../application/ports.ts';

export function sessionRepository(manager: EntityManager): SessionRepository {
  return {
    async addMissing(sessions) {
      // One statement for all, in a fixed order, so that concurrent schedulings of the same sessions wait and do not deadlock.
      const rows = await manager.query<{ id: string }[]>(
        `INSERT INTO session (id, excursion_id, starts_at, ends_at, time_zone, local_date, capacity)
         SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::timestamptz[], $5::text[], $6::date[], $7::int[])
                AS s (id, excursion_id, starts_at, ends_at, time_zone, local_date, capacity)
          ORDER BY excursion_id, starts_at
         ON CONFLICT DO NOTHING RETURNING id`,
        [
          sessions.map(({ id }) => id),
          sessions.map(({ excursionId }) => excursionId),
          sessions.map(({ startsAt }) => startsAt),
          sessions.map(({ endsAt }) => endsAt),
          sessions.map(({ timeZone }) => timeZone),
          sessions.map(({ startsAt, timeZone }) => localDate(startsAt, timeZone)),
          sessions.map(({ capacity }) => capacity),
        ],
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
