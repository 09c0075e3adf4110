import type { BookingItemResolvers, CheckInResolvers } from '../../graphql/generated/resolvers.ts';
import { maySeeVouchers } from '../../vouchers/application/who-may-see-vouchers.policy.ts';
import { bookedItemOf } from '../../vouchers/graphql/booked-item-of.ts';
import { visitOf } from '../domain/visit.ts';

/** Most scans that the graph lists of an item. */
const maxListed = 100;

export const checkInResolvers: CheckInResolvers = {
  item: async ({ item }, _, context) => (item === null ? null : ((await bookedItemOf(item, context)) ?? null)),
  session: ({ sessionId }) => ({ id: sessionId }),
};

export const visitOfItem: Pick<BookingItemResolvers, 'visit' | 'checkIns'> = {
  visit: async (item, _, { loaders }) => {
    const [scans, issue] = await Promise.all([loaders.checkIns.load(item.id), loaders.voucherIssue.load(item.id)]);
    return visitOf(item, issue, scans) ?? null;
  },
  checkIns: async (item, _, { loaders, caller }) =>
    maySeeVouchers(caller.viewer, item.booking, item) ? (await loaders.checkIns.load(item.id)).slice(0, maxListed) : [],
};
