import { reachesOrganization, type Viewer } from '@promtour/access/viewer';
import { notFound } from '@promtour/kernel/failure';
import { err, ok } from '@promtour/kernel/result';
import type { EntityManager } from 'typeorm';
import type { CalendarFeedRepository, FeedHost, FeedHosts } from '../application/ports.ts';
import { calendarFeedFromRow, calendarFeedSchema } from './calendar-feed.row.ts';

/** The feeds inside one transaction, limited to the viewer's access scope. */
export function calendarFeedRepository(manager: EntityManager, viewer: Viewer): CalendarFeedRepository {
  return {
    async add(feed, digest) {
      await manager.insert(calendarFeedSchema, { ...feed, digest });
    },
    async findForUpdate(id) {
      const row = await manager.findOne(calendarFeedSchema, { where: { id }, lock: { mode: 'pessimistic_write' } });
      return row !== null && reachesOrganization(viewer, row)
        ? ok(calendarFeedFromRow(row))
        : err(notFound('CalendarFeed', id));
    },
    async revoke(id, revokedAt) {
      await manager.update(calendarFeedSchema, { id }, { revokedAt });
    },
  };
}

/** The host of a guide, if the viewer reaches it. */
export function findGuideHost(manager: EntityManager, viewer: Viewer): FeedHosts['guide'] {
  return async (id) => {
    const [host] = await manager.query<FeedHost[]>(
      `SELECT organization_id AS "organizationId", region_code AS "regionCode" FROM guide WHERE id = $1`,
      [id],
    );
    return host !== undefined && reachesOrganization(viewer, host) ? ok(host) : err(notFound('Guide', id));
  };
}
