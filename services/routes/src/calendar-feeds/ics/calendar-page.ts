import type { Clock } from '@promtour/kernel/clock';
import type { PublicPageOptions } from '@promtour/service-kit/http/public-page';
import type { Logger } from '@promtour/service-kit/logging';
import type { PublishedFeeds } from '../application/ports.ts';
import { maxSessions, pastDays } from '../domain/calendar-feed.ts';
import { calendarOf } from './calendar.ts';
import { digestOfFile } from './feed-token.ts';

export type CalendarPageOptions = {
  readonly feeds: PublishedFeeds;
  readonly clock: Clock;
  readonly logger: Logger;
};

const dayMs = 86_400_000;

/** `GET /calendars/<token>.ics`. It has no `Last-Modified`: a session that was removed leaves no time of its removal. */
export function calendarPage({ feeds, clock, logger }: CalendarPageOptions): PublicPageOptions<{ file: string }> {
  return {
    url: '/calendars/:file',
    logger,
    async read({ file }) {
      const digest = digestOfFile(file);
      const feed = digest === undefined ? undefined : await feeds.find(digest);
      if (feed === undefined) return undefined;
      const from = new Date(clock.now().getTime() - pastDays * dayMs);
      const sessions = await feeds.sessionsOf(feed, from, maxSessions);
      return {
        type: 'text/calendar; charset=utf-8',
        body: calendarOf(feed, sessions),
        // Only for the owner of the link: a shared cache would keep a revoked feed.
        headers: { 'cache-control': 'private, no-cache' },
      };
    },
  };
}
