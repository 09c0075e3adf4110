import type { Viewer } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import type { Forbidden, InvalidInput, NotFound } from '@promtour/kernel/failure';
import { checkAll } from '@promtour/kernel/input-check';
import type { Result } from '@promtour/kernel/result';
import type { SessionClosed } from '../../inventory/domain/failures.ts';
import { checkItems, checkPartyDraft, type ItemDraft, type PartyDraft } from '../domain/hold-request.ts';
import { assessItems, type AssessedItem } from './assess-items.ts';
import type { BookingRepositories } from './ports.ts';

/** What a booking would cost and whether the party may come, without holding anything. */
export type QuoteBooking = (
  draft: { readonly items: readonly ItemDraft[]; readonly party: PartyDraft },
  viewer: Viewer,
) => Promise<Result<readonly AssessedItem[], InvalidInput | NotFound | Forbidden | SessionClosed>>;

export function createQuoteBooking(
  repositories: Pick<BookingRepositories, 'inventories' | 'terms'>,
  clock: Clock,
): QuoteBooking {
  return async (draft, viewer) => {
    const checked = checkAll({ items: checkItems(draft.items), party: checkPartyDraft(draft.party) });
    if (!checked.ok) return checked;
    const { items, party } = checked.value;
    return assessItems(repositories, items, { viewer, party, now: clock.now() });
  };
}
