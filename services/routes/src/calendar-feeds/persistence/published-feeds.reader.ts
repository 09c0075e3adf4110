import type { DataSource } from 'typeorm';
import { IsNull } from 'typeorm';
import type { PublishedFeeds } from '../application/ports.ts';
import { kindOf, type CalendarFeed, type FeedKind, type FeedSession } from '../domain/calendar-feed.ts';
import { calendarFeedFromRow, calendarFeedSchema } from './calendar-feed.row.ts';

type SessionColumns = Omit<FeedSession, 'point'> & {
  readonly latitude: number | null;
  readonly longitude: number | null;
};

const sessions = `
  SELECT s.id, e.title, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.time_zone AS "timeZone", s.capacity,
         s.status = 'CLOSED' AS closed, s.version - 1 AS changes, coalesce(e.published_at, e.created_at) AS "changedAt", p.latitude, p.longitude
    FROM session s
    JOIN excursion e ON e.id = s.excursion_id
    JOIN site_replica p ON p.id = e.site_id
   WHERE s.starts_at >= $2 AND s.status <> 'REMOVED'`;

/** The column by which the sessions of a feed are found, each with an index by start. */
const keys: Readonly<Record<FeedKind, (feed: CalendarFeed) => readonly [column: string, id: string | null]>> = {
  ORGANIZATION: ({ organizationId }) => ['organization_id', organizationId],
  EXCURSION: ({ excursionId }) => ['excursion_id', excursionId],
  GUIDE: ({ guideId }) => ['guide_id', guideId],
};

export function createPublishedFeeds({ manager }: DataSource): PublishedFeeds {
  return {
    async find(digest) {
      const row = await manager.findOneBy(calendarFeedSchema, { digest, revokedAt: IsNull() });
      return row === null ? undefined : calendarFeedFromRow(row);
    },
    async sessionsOf(feed, from, limit) {
      const [column, id] = keys[kindOf(feed)](feed);
      const rows = await manager.query<SessionColumns[]>(
        `${sessions} AND s.${column} = $1 ORDER BY s.starts_at, s.id LIMIT $3`,
        [id, from, limit],
      );
      return rows.map(({ latitude, longitude, ...session }) => ({
        ...session,
        point: latitude === null || longitude === null ? null : { latitude, longitude },
      }));
    },
  };
}
