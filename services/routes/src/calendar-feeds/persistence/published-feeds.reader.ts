import type { DataSource } from 'typeorm';
import { IsNull } from 'typeorm';
import type { PublishedFeeds } from '../application/ports.ts';
import type { FeedSession } from '../domain/calendar-feed.ts';
import { calendarFeedFromRow, calendarFeedSchema } from './calendar-feed.row.ts';

type SessionColumns = Omit<FeedSession, 'point'> & {
  readonly latitude: number | null;
  readonly longitude: number | null;
};

/** Reads each excursion's sessions in the order of its index, so that a long timetable is not sorted as a whole. */
const sessions = `
  SELECT s.id, e.title, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.time_zone AS "timeZone", s.capacity,
         s.status = 'CLOSED' AS closed, s.version - 1 AS changes, coalesce(e.published_at, e.created_at) AS "changedAt", p.latitude, p.longitude
    FROM excursion e
    JOIN site_replica p ON p.id = e.site_id
    CROSS JOIN LATERAL (SELECT * FROM session s WHERE s.excursion_id = e.id AND s.starts_at >= $2 AND s.status <> 'REMOVED'
                         ORDER BY s.starts_at LIMIT $3) s`;

export function createPublishedFeeds({ manager }: DataSource): PublishedFeeds {
  return {
    async find(digest) {
      const row = await manager.findOneBy(calendarFeedSchema, { digest, revokedAt: IsNull() });
      return row === null ? undefined : calendarFeedFromRow(row);
    },
    async sessionsOf({ organizationId, excursionId }, from, limit) {
      const [column, id] = excursionId === null ? ['organization_id', organizationId] : ['id', excursionId];
      const rows = await manager.query<SessionColumns[]>(
        `${sessions} WHERE e.${column} = $1 ORDER BY s.starts_at, s.id LIMIT $3`,
        [id, from, limit],
      );
      return rows.map(({ latitude, longitude, ...session }) => ({
        ...session,
        point: latitude === null || longitude === null ? null : { latitude, longitude },
      }));
    },
  };
}
