import { reachesOrganization, type Viewer } from '@promtour/access/viewer';
import { forbidden, notFound } from '@promtour/kernel/failure';
import { err, ok } from '@promtour/kernel/result';
import type { FeatureModule } from '@promtour/service-kit/feature';
import { addPublicPage } from '@promtour/service-kit/http/public-page';
import type { EntityManager } from 'typeorm';
import type { RoutesEnvironment } from '../environment.ts';
import { excursionRepository } from '../excursions/persistence/excursion.repositories.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { organizationRepository } from '../hosts/persistence/host.repositories.ts';
import { createCreateCalendarFeed } from './application/create-calendar-feed.ts';
import type { CalendarFeedRepositories, FeedHosts } from './application/ports.ts';
import { createRevokeCalendarFeed } from './application/revoke-calendar-feed.ts';
import {
  calendarFeedQueries,
  calendarFeedResolvers,
  createCalendarFeedMutation,
  revokeCalendarFeedMutation,
} from './graphql/calendar-feed.ts';
import { calendarPage } from './ics/calendar-page.ts';
import { makeToken } from './ics/feed-token.ts';
import { createCalendarFeedReader } from './persistence/calendar-feed.reader.ts';
import { calendarFeedRepository, findGuideHost } from './persistence/calendar-feed.repositories.ts';
import { calendarFeedSchema } from './persistence/calendar-feed.row.ts';
import { CreateCalendarFeeds1700000002060 } from './persistence/migrations/1700000002060-create-calendar-feeds.ts';
import { createPublishedFeeds } from './persistence/published-feeds.reader.ts';

/** Timetables for calendar programs, by secret links. */
export const calendarFeeds: FeatureModule<RoutesEnvironment> = {
  name: 'calendar-feeds',
  entities: [calendarFeedSchema],
  migrations: [CreateCalendarFeeds1700000002060],
  // The name may be that of a person.
  auditedTables: { calendar_feed: { omit: ['digest'], redact: ['name'] } },
  compose({ dataSource, clock, logger, unitOfWork, environment }) {
    const transactions = unitOfWork(repositories);
    return {
      resolvers: {
        Query: calendarFeedQueries((viewer) => createCalendarFeedReader(dataSource, viewer)),
        Mutation: {
          createCalendarFeed: createCalendarFeedMutation(
            createCreateCalendarFeed(transactions, clock, makeToken),
            (token) => `${environment.PUBLIC_URL}/calendars/${token}.ics`,
          ),
          revokeCalendarFeed: revokeCalendarFeedMutation(createRevokeCalendarFeed(transactions, clock)),
        },
        CalendarFeed: calendarFeedResolvers,
      } satisfies Resolvers,
      http: (server) => {
        addPublicPage(server, calendarPage({ feeds: createPublishedFeeds(dataSource), clock, logger }));
      },
    };
  },
};

function repositories(manager: EntityManager, viewer: Viewer): CalendarFeedRepositories {
  return { feeds: calendarFeedRepository(manager, viewer), hosts: feedHosts(manager, viewer) };
}

function feedHosts(manager: EntityManager, viewer: Viewer): FeedHosts {
  const organizations = organizationRepository(manager);
  const excursions = excursionRepository(manager, viewer);
  return {
    async organization(id) {
      const found = await organizations.find(id);
      // A candidate of another region must not be disclosed.
      if (found === undefined) return err(notFound('Organization', id));
      const host = { organizationId: id, regionCode: found.regionCode };
      if (reachesOrganization(viewer, host)) return ok(host);
      return err(found.status === 'CANDIDATE' ? notFound('Organization', id) : forbidden());
    },
    async excursion(id) {
      const found = await excursions.find(id);
      if (!found.ok) return found;
      const { organizationId, regionCode } = found.value;
      return ok({ organizationId, regionCode });
    },
    guide: findGuideHost(manager, viewer),
  };
}
