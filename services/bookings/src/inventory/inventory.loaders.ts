import type { SessionId } from '@promtour/kernel/id';
import { createLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { Inventory } from './domain/inventory.ts';

export type InventoryLoaders = { readonly inventory: DataLoader<SessionId, Inventory | null> };

export function createInventoryLoaders(
  findInventories: (ids: readonly SessionId[]) => Promise<Inventory[]>,
): InventoryLoaders {
  return { inventory: createLoader(findInventories, ({ sessionId }) => sessionId) };
}
