import type { Viewer } from '@promtour/access/viewer';
import { applyKeyset, type KeysetColumn } from '@promtour/postgres/keyset';
import { whereReached } from '@promtour/service-kit/persistence/reach';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import type { CalendarFeedFilter, CalendarFeedReader } from '../application/ports.ts';
import { calendarFeedFromRow, calendarFeedSchema, type CalendarFeedRow } from './calendar-feed.row.ts';

/** Newest first. */
const byId: readonly KeysetColumn[] = [{ sql: 'f.id', type: 'uuid' }];

/** Feeds that the viewer may manage. */
export function createCalendarFeedReader({ manager }: DataSource, viewer: Viewer): CalendarFeedReader {
  function matching(filter: CalendarFeedFilter): SelectQueryBuilder<CalendarFeedRow> {
    const query = manager.createQueryBuilder(calendarFeedSchema, 'f');
    whereReached(query, viewer, { organization: 'f.organization_id', region: 'f.region_code' });
    const { kinds, organizations, excursions, guides, statuses } = filter;
    if (kinds !== undefined)
      query.andWhere(
        `CASE WHEN f.guide_id IS NOT NULL THEN 'GUIDE' WHEN f.excursion_id IS NULL THEN 'ORGANIZATION' ELSE 'EXCURSION' END = ANY(:kinds)`,
        {
          kinds,
        },
      );
    if (organizations !== undefined) query.andWhere('f.organization_id = ANY(:organizations)', { organizations });
    if (excursions !== undefined) query.andWhere('f.excursion_id = ANY(:excursions)', { excursions });
    if (guides !== undefined) query.andWhere('f.guide_id = ANY(:guides)', { guides });
    if (statuses !== undefined)
      query.andWhere(`CASE WHEN f.revoked_at IS NULL THEN 'ACTIVE' ELSE 'REVOKED' END = ANY(:statuses)`, { statuses });
    return query;
  }

  return {
    feeds: async (filter, page) =>
      (await applyKeyset(matching(filter), byId, 'DESC', page).getMany()).map(calendarFeedFromRow),
    countFeeds: (filter) => matching(filter).getCount(),
  };
}
