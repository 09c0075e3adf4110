import type { Viewer } from '@promtour/access/viewer';
import type { InvalidInput } from '@promtour/kernel/failure';
import type { Money } from '@promtour/kernel/money';
import { err, ok, type Result } from '@promtour/kernel/result';
import { filterDates, filterIds, filterInstants, invalidArgument } from '@promtour/service-kit/graphql/arguments';
import { userError } from '@promtour/service-kit/graphql/context';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
} from '@promtour/service-kit/pagination/page';
import { bookedItem } from '../../bookings/graphql/booked-item.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  ReconciliationFilter as ReconciliationFilterInput,
  ReconciliationLineResolvers,
  ReconciliationTotalResolvers,
} from '../../graphql/generated/resolvers.ts';
import type { CreateReconciliationExport } from '../application/create-reconciliation-export.ts';
import type { ReconciliationReader } from '../application/ports.ts';
import {
  checkPeriod,
  type Amounts,
  type ReconciliationFilter,
  type ReconciliationLine,
  type ReconciliationTotal,
} from '../domain/reconciliation.ts';

export type ReconciliationConnection = Connection<ReconciliationLine> & {
  readonly totals: () => Promise<ReconciliationTotal[]>;
};

const order: ListOrder<ReconciliationLine> = {
  name: 'reconciliation',
  keys: 2,
  position: ({ bookingId, itemId }) => [bookingId, itemId],
};

export function reconciliationQueries(
  readerFor: (viewer: Viewer) => ReconciliationReader,
): Pick<QueryResolvers, 'reconciliation'> {
  return {
    reconciliation: async (_, { filter, ...page }, { caller }) => {
      const request = readPageArguments(order, page);
      const wanted = readFilter(filter);
      if (!wanted.ok) {
        const [issue] = wanted.error.issues;
        throw invalidArgument(issue?.path.join('.') ?? 'filter', {
          code: issue?.code ?? 'INCONSISTENT',
          ...wanted.error.message,
        });
      }
      const reader = readerFor(caller.viewer);
      const rows = await reader.lines(wanted.value, request);
      const totals = () => reader.totals(wanted.value);
      const count = async () => (await totals()).reduce((sum, { items }) => sum + items, 0);
      return { ...connectionOf(order, request, rows, count), totals };
    },
  };
}

function readFilter(filter: ReconciliationFilterInput): Result<ReconciliationFilter, InvalidInput> {
  const { visited, booked } = filter;
  const period = checkPeriod(
    visited == null ? undefined : filterDates('filter.visited', visited),
    booked == null ? undefined : filterInstants('filter.booked', booked),
  );
  if (!period.ok) return err(period.error);
  return ok({
    period: period.value,
    organizations: filterIds<'Organization'>('filter.organizations', filter.organizations),
    resellers: filterIds<'Organization'>('filter.resellers', filter.resellers),
    portals: filterIds<'Portal'>('filter.portals', filter.portals),
  });
}

const amounts = {
  retail: ({ retail, currency }: Amounts) => ({ amount: retail, currency }),
  net: ({ net, currency }: Amounts) => money(net, currency),
  commission: ({ commission, currency }: Amounts) => money(commission, currency),
  refund: ({ refund, currency }: Amounts) => ({ amount: refund, currency }),
  due: ({ due, currency }: Amounts) => ({ amount: due, currency }),
};

function money(amount: number | null, currency: string): Money | null {
  return amount === null ? null : { amount, currency };
}

export const reconciliationLineResolvers: ReconciliationLineResolvers = {
  ...amounts,
  booking: ({ bookingId }, _, { loaders }) => loaders.booking.load(bookingId),
  item: ({ itemId }, _, context) => bookedItem(itemId, context),
};

export const reconciliationTotalResolvers: ReconciliationTotalResolvers = amounts;

/** @param linkOf the secret link of a file's name */
export function createReconciliationExportMutation(
  createExport: CreateReconciliationExport,
  readerFor: (viewer: Viewer) => ReconciliationReader,
  linkOf: (file: string) => string,
): NonNullable<MutationResolvers['createReconciliationExport']> {
  return async (_, { input: { idempotencyKey: key, filter, format, language } }, context) => {
    const wanted = readFilter(filter);
    if (!wanted.ok) return sharedFailure(wanted.error, context);
    const draft = { filter: wanted.value, format, language };
    const result = await createExport(draft, readerFor(context.caller.viewer), { key }, context.caller);
    if (!result.ok) {
      const failure = result.error;
      return failure.code === 'BOOKING.EXPORT_TOO_LARGE'
        ? { __typename: 'ExportTooLarge', ...userError(failure, context), limit: failure.limit, rows: failure.rows }
        : sharedFailure(failure, context);
    }
    const { file, expiresAt, replayed } = result.value;
    return { __typename: 'CreateReconciliationExportPayload', url: linkOf(file), expiresAt, replayed };
  };
}
