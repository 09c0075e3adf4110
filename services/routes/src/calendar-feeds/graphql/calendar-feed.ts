import type { Viewer } from '@promtour/access/viewer';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { CalendarFeedResolvers, MutationResolvers, QueryResolvers } from '../../graphql/generated/resolvers.ts';
import type { CreateCalendarFeed } from '../application/create-calendar-feed.ts';
import type { CalendarFeedReader } from '../application/ports.ts';
import type { RevokeCalendarFeed } from '../application/revoke-calendar-feed.ts';
import { kindOf } from '../domain/calendar-feed.ts';
import { listCalendarFeeds } from './lists.ts';

export function calendarFeedQueries(
  readerFor: (viewer: Viewer) => CalendarFeedReader,
): Pick<QueryResolvers, 'calendarFeeds'> {
  return {
    calendarFeeds: (_, { filter, ...page }, { caller }) => listCalendarFeeds(readerFor(caller.viewer), filter, page),
  };
}

export const calendarFeedResolvers: CalendarFeedResolvers = {
  kind: kindOf,
  organization: ({ organizationId }) => ({ id: organizationId }),
  excursion: ({ excursionId }, _, { loaders }) => (excursionId === null ? null : loaders.excursion.load(excursionId)),
  guide: ({ guideId }, _, { loaders }) => (guideId === null ? null : loaders.guide.load(guideId)),
  status: ({ revokedAt }) => (revokedAt === null ? 'ACTIVE' : 'REVOKED'),
};

/** @param linkOf the secret link of a token */
export function createCalendarFeedMutation(
  createCalendarFeed: CreateCalendarFeed,
  linkOf: (token: string) => string,
): NonNullable<MutationResolvers['createCalendarFeed']> {
  return async (_, { input: { idempotencyKey, organization, excursion, guide, name, language } }, context) => {
    const draft = {
      organization: organization ?? null,
      excursion: excursion ?? null,
      guide: guide ?? null,
      name,
      language,
    };
    const result = await createCalendarFeed(draft, { key: idempotencyKey }, context.caller);
    if (!result.ok) return sharedFailure(result.error, context);
    const { calendarFeed, token, replayed } = result.value;
    const url = token === null ? null : linkOf(token);
    return { __typename: 'CreateCalendarFeedPayload', calendarFeed, url, replayed };
  };
}

export function revokeCalendarFeedMutation(
  revokeCalendarFeed: RevokeCalendarFeed,
): NonNullable<MutationResolvers['revokeCalendarFeed']> {
  return async (_, { input: { id } }, context) => {
    const result = await revokeCalendarFeed(id, context.caller);
    if (!result.ok) return sharedFailure(result.error, context);
    return { __typename: 'RevokeCalendarFeedPayload', calendarFeed: result.value };
  };
}
