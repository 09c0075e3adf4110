import type { Forbidden, NotFound } from '@promtour/kernel/failure';
import type { ExcursionId, OrganizationId } from '@promtour/kernel/id';
import type { Result } from '@promtour/kernel/result';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { CalendarFeed, CalendarFeedId, FeedKind, FeedSession, GuideId } from '../domain/calendar-feed.ts';

export type CalendarFeedUnitOfWork = UnitOfWork<CalendarFeedRepositories>;

export type CalendarFeedRepositories = {
  readonly feeds: CalendarFeedRepository;
  readonly hosts: FeedHosts;
};

/** The records whose timetables feeds show, if the caller may manage their feeds. */
export interface FeedHosts {
  organization(id: OrganizationId): Promise<Result<FeedHost, NotFound | Forbidden>>;
  excursion(id: ExcursionId): Promise<Result<FeedHost, NotFound | Forbidden>>;
  guide(id: GuideId): Promise<Result<FeedHost, NotFound>>;
}

export type FeedHost = Pick<CalendarFeed, 'organizationId' | 'regionCode'>;

export interface CalendarFeedRepository {
  add(feed: CalendarFeed, digest: Buffer): Promise<void>;
  /** Locks the feed until the transaction ends. NotFound if the caller may not manage it. */
  findForUpdate(id: CalendarFeedId): Promise<Result<CalendarFeed, NotFound>>;
  revoke(id: CalendarFeedId, at: Date): Promise<void>;
}

/** Feeds that the viewer may manage. */
export interface CalendarFeedReader {
  feeds(filter: CalendarFeedFilter, page: PageRequest): Promise<CalendarFeed[]>;
  countFeeds(filter: CalendarFeedFilter): Promise<number>;
}

/** Undefined: no condition. */
export type CalendarFeedFilter = {
  readonly kinds: readonly FeedKind[] | undefined;
  readonly organizations: readonly OrganizationId[] | undefined;
  readonly excursions: readonly ExcursionId[] | undefined;
  readonly guides: readonly GuideId[] | undefined;
  readonly statuses: readonly ('ACTIVE' | 'REVOKED')[] | undefined;
};

/** What a link opens, without a viewer: the link is the credential. */
export interface PublishedFeeds {
  /** The feed that is not revoked with this digest of its token. */
  find(digest: Buffer): Promise<CalendarFeed | undefined>;
  sessionsOf(feed: CalendarFeed, from: Date, limit: number): Promise<FeedSession[]>;
}

/** A new secret: shown once, stored as a digest. */
export type NewToken = { readonly token: string; readonly digest: Buffer };
