import type { Clock } from '@promtour/kernel/clock';
import { notFound, type Forbidden, type InvalidInput, type NotFound } from '@promtour/kernel/failure';
import { newId, parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { foundOf, runReplayable } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { checkFeed, type CalendarFeed, type FeedDraft, type FeedTarget } from '../domain/calendar-feed.ts';
import type { CalendarFeedRepositories, CalendarFeedUnitOfWork, FeedHost, FeedHosts, NewToken } from './ports.ts';

/** A feed and its token; null in a replay, since tokens are not stored. */
export type CreatedFeed = {
  readonly calendarFeed: CalendarFeed;
  readonly token: string | null;
  readonly replayed: boolean;
};

export type CreateCalendarFeed = (
  draft: FeedDraft,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<CreatedFeed, InvalidInput | NotFound | Forbidden | IdempotencyFailure>>;

export function createCreateCalendarFeed(
  unitOfWork: CalendarFeedUnitOfWork,
  clock: Clock,
  makeToken: () => NewToken,
): CreateCalendarFeed {
  return async (draft, request, caller) => {
    const checked = checkFeed(draft);
    if (!checked.ok) return checked;
    const target = checked.value;

    let shown: string | null = null;
    const result = await runReplayable<
      CalendarFeedRepositories,
      CalendarFeed,
      { readonly id: CalendarFeed['id'] },
      NotFound | Forbidden
    >(
      unitOfWork,
      caller,
      { ...request, operation: 'createCalendarFeed', input: draft },
      {
        work: async ({ feeds, hosts }) => {
          const host = await findHost(hosts, target);
          if (!host.ok) return host;
          const at = clock.now();
          const feed: CalendarFeed = {
            ...host.value,
            id: newId<'CalendarFeed'>(at),
            name: draft.name,
            language: draft.language,
            createdAt: at,
            revokedAt: null,
          };
          const { token, digest } = makeToken();
          await feeds.add(feed, digest);
          shown = token;
          return ok(feed);
        },
        refer: ({ id }) => ({ id }),
        read: async ({ id }, { feeds }) => foundOf(await feeds.findForUpdate(id)),
      },
    );
    if (!result.ok) return result;
    const { value: calendarFeed, replayed } = result.value;
    return ok({ calendarFeed, token: replayed ? null : shown, replayed });
  };
}

type Host = FeedHost & Pick<CalendarFeed, 'excursionId' | 'guideId'>;

async function findHost(hosts: FeedHosts, { kind, id: text }: FeedTarget): Promise<Result<Host, NotFound | Forbidden>> {
  switch (kind) {
    case 'ORGANIZATION': {
      const id = parseId<'Organization'>(text);
      if (id === undefined) return err(notFound('Organization', text));
      const found = await hosts.organization(id);
      return found.ok ? ok({ ...found.value, excursionId: null, guideId: null }) : found;
    }
    case 'EXCURSION': {
      const id = parseId<'Excursion'>(text);
      if (id === undefined) return err(notFound('Excursion', text));
      const found = await hosts.excursion(id);
      return found.ok ? ok({ ...found.value, excursionId: id, guideId: null }) : found;
    }
    case 'GUIDE': {
      const id = parseId<'Guide'>(text);
      if (id === undefined) return err(notFound('Guide', text));
      const found = await hosts.guide(id);
      return found.ok ? ok({ ...found.value, excursionId: null, guideId: id }) : found;
    }
  }
}
