import type { Clock } from '@promtour/kernel/clock';
import { notFound, type NotFound } from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { CalendarFeed } from '../domain/calendar-feed.ts';
import type { CalendarFeedUnitOfWork } from './ports.ts';

export type RevokeCalendarFeed = (id: string, caller: Caller) => Promise<Result<CalendarFeed, NotFound>>;

/** Revokes a feed permanently. Idempotent. */
export function createRevokeCalendarFeed(unitOfWork: CalendarFeedUnitOfWork, clock: Clock): RevokeCalendarFeed {
  return async (text, caller) => {
    const id = parseId<'CalendarFeed'>(text);
    if (id === undefined) return err(notFound('CalendarFeed', text));

    return unitOfWork.run(caller, async ({ feeds }) => {
      const found = await feeds.findForUpdate(id);
      if (!found.ok || found.value.revokedAt !== null) return found;
      const revokedAt = clock.now();
      await feeds.revoke(id, revokedAt);
      return ok({ ...found.value, revokedAt });
    });
  };
}
