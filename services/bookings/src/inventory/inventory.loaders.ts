import type { SessionId } from '@promtour/kernel/id';
import { russianCalendar } from '@promtour/kernel/working-calendar';
import { createBatchLoader, createLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { ExcursionTerms } from '../excursion-terms/domain/excursion-terms.ts';
import type { TermsRepository } from '../excursion-terms/excursion-terms.ports.ts';
import { bookableUntil } from './domain/availability-options.ts';
import type { Inventory } from './domain/inventory.ts';

/** The terms that a session is sold by, and until when. */
export type SessionOffer = { readonly terms: ExcursionTerms; readonly bookableUntil: Date };

export type InventoryLoaders = {
  readonly inventory: DataLoader<SessionId, Inventory | null>;
  /** Null before the excursion is published for the first time. */
  readonly offerOfSession: DataLoader<Inventory, SessionOffer | null>;
};

export function createInventoryLoaders(
  findInventories: (ids: readonly SessionId[]) => Promise<Inventory[]>,
  terms: Pick<TermsRepository, 'find' | 'calendar'>,
): InventoryLoaders {
  return {
    inventory: createLoader(findInventories, ({ sessionId }) => sessionId),
    offerOfSession: createBatchLoader(async (inventories) => {
      const versions = await terms.find(
        inventories.map(({ excursionId, excursionVersion }) => ({ excursionId, version: excursionVersion ?? 0 })),
      );
      const inWorkingDays = versions.some((one) => one?.admission.leadTime.unit === 'WORKING_DAYS');
      const calendar = inWorkingDays ? await terms.calendar() : russianCalendar([]);
      return inventories.map((inventory, nth) => {
        const of = versions[nth];
        return of === undefined ? null : { terms: of, bookableUntil: bookableUntil(of, inventory, calendar) };
      });
    }),
  };
}
