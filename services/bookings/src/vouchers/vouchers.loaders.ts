import type { BookingItemId } from '@promtour/kernel/id';
import { createBatchLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { VoucherIssues } from './application/ports.ts';
import { firstIssue, type VoucherIssue } from './domain/voucher.ts';

export type VoucherLoaders = { readonly voucherIssue: DataLoader<BookingItemId, VoucherIssue> };

export function createVoucherLoaders(issues: Pick<VoucherIssues, 'latest'>): VoucherLoaders {
  return {
    voucherIssue: createBatchLoader(async (ids: readonly BookingItemId[]) => {
      const found = await issues.latest(ids);
      return ids.map((id) => found.get(id) ?? firstIssue);
    }),
  };
}
