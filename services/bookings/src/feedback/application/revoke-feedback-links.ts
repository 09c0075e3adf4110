import type { Clock } from '@promtour/kernel/clock';
import { notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import { parseId, type BookingItemId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { FeedbackUnitOfWork } from './ports.ts';

/** @returns the number of links that were revoked */
export type RevokeFeedbackLinks = (
  item: string,
  caller: Caller,
) => Promise<Result<{ readonly itemId: BookingItemId; readonly revoked: number }, NotFound | Forbidden>>;

/** Revokes the unused links of an item, so that others can be created. Answers stay. */
export function createRevokeFeedbackLinks(unitOfWork: FeedbackUnitOfWork, clock: Clock): RevokeFeedbackLinks {
  return async (text, caller) => {
    const itemId = parseId<'BookingItem'>(text);
    if (itemId === undefined) return err(notFound('BookingItem', text));
    return unitOfWork.run(caller, async ({ links, visits }) => {
      const found = await visits.findForUpdate(itemId);
      return found.ok ? ok({ itemId, revoked: await links.revoke(itemId, clock.now()) }) : found;
    });
  };
}
