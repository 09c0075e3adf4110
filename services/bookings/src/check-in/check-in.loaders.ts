import type { BookingItemId } from '@promtour/kernel/id';
import { createBatchLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { KnownScan } from './application/ports.ts';
import { byTime } from './domain/scan.ts';

/** Scans of each item, earliest first. */
export type CheckInLoaders = { readonly checkIns: DataLoader<BookingItemId, readonly KnownScan[]> };

export function createCheckInLoaders(
  checkIns: (items: readonly BookingItemId[]) => Promise<readonly KnownScan[]>,
): CheckInLoaders {
  return {
    checkIns: createBatchLoader(async (ids: readonly BookingItemId[]) => {
      const found = Map.groupBy(await checkIns(ids), ({ item }) => item);
      return ids.map((id) => (found.get(id) ?? []).toSorted(byTime));
    }),
  };
}
