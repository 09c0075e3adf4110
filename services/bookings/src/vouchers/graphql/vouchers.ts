import type { Clock } from '@promtour/kernel/clock';
import { userError } from '@promtour/service-kit/graphql/context';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import { statusAt } from '../../bookings/domain/decide.ts';
import type { BookingItemResolvers, MutationResolvers, VoucherResolvers } from '../../graphql/generated/resolvers.ts';
import type { ReissueVouchers } from '../application/reissue-vouchers.ts';
import { maySeeVouchers } from '../application/who-may-see-vouchers.policy.ts';
import { vouchersOf, type Voucher } from '../domain/voucher.ts';
import { hasVouchers, pagesExpireAt, voucherLanguage } from '../domain/voucher-pages.ts';
import { voucherPageName } from '../signing/page-name.ts';
import { voucherCode } from '../signing/voucher-code.ts';
import type { VoucherKeys } from '../signing/voucher-keys.ts';
import { bookedItemOf } from './booked-item-of.ts';

/** A voucher with what its links depend on. */
export type ShownVoucher = Voucher & { readonly language: string | null; readonly endsAt: Date };

export function vouchersOfItem(clock: Clock): Pick<BookingItemResolvers, 'vouchers'> {
  return {
    vouchers: async (item, _, { loaders, caller }): Promise<readonly ShownVoucher[]> => {
      const { booking, endsAt } = item;
      if (!hasVouchers({ status: statusAt(booking, clock.now()) })) return [];
      if (!maySeeVouchers(caller.viewer, booking, item)) return [];
      const issue = await loaders.voucherIssue.load(item.id);
      return vouchersOf(item, issue).map((voucher) => ({ ...voucher, language: booking.language, endsAt }));
    },
  };
}

/** @param publicUrl origin of the gateway */
export function voucherResolvers(keys: VoucherKeys, publicUrl: string): VoucherResolvers {
  const pageOf = (voucher: ShownVoucher, file: string): string =>
    `${publicUrl}/vouchers/${voucherPageName(voucher, pagesExpireAt(voucher.endsAt), keys)}.${file}`;
  return {
    code: (voucher) => voucherCode(voucher, keys),
    pdf: (voucher, { language }) => pageOf(voucher, `pdf?lang=${voucherLanguage(language ?? voucher.language)}`),
    png: (voucher) => pageOf(voucher, 'png'),
    svg: (voucher) => pageOf(voucher, 'svg'),
  };
}

export function reissueVouchersMutation(
  reissueVouchers: ReissueVouchers,
): NonNullable<MutationResolvers['reissueVouchers']> {
  return async (_, { input: { item: id, per, idempotencyKey: key } }, context) => {
    const result = await reissueVouchers(id, per, { key }, context.caller);
    if (result.ok) {
      context.loaders.voucherIssue.clear(result.value.value);
      const item = await bookedItemOf(result.value.value, context);
      if (item === undefined) throw new Error(`Item ${result.value.value} is missing`);
      return { __typename: 'ReissueVouchersPayload', item, replayed: result.value.replayed };
    }
    const failure = result.error;
    if (failure.code !== 'BOOKING.STATUS_CONFLICT') return sharedFailure(failure, context);
    const { status, nextStatuses } = failure;
    return { __typename: 'BookingStatusConflict', ...userError(failure, context), status, nextStatuses };
  };
}
