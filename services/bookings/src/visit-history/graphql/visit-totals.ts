import type { Clock } from '@promtour/kernel/clock';
import { addDays } from '@promtour/kernel/time-zone';
import { filterDates, filterIds, filterList, invalidArgument } from '@promtour/service-kit/graphql/arguments';
import type { QueryResolvers, VisitTotalResolvers } from '../../graphql/generated/resolvers.ts';
import type { TotalsQuestion, VisitTotal } from '../application/ports.ts';

export type ShownVisitTotal = VisitTotal & Pick<TotalsQuestion, 'by'>;

const maxDays = 400;
const maxRows = 10_000;

export function visitTotalsQuery(clock: Clock): NonNullable<QueryResolvers['visitTotals']> {
  return async (_, { filter, by, per }, { loaders: { visitHistoryReader } }) => {
    const { from, to } = filterDates('filter.period', filter.period);
    if (from === undefined || to === undefined || to > addDays(from, maxDays - 1))
      throw invalidArgument('filter.period', {
        code: 'OUT_OF_RANGE',
        ru: `нужны обе даты, не больше ${maxDays} дней`,
        en: `both dates are required, at most ${maxDays} days`,
      });
    const readAt = clock.now();
    const totals = await visitHistoryReader.totals({
      period: { from, to },
      ...{ by, per, limit: maxRows + 1 },
      regions: filterList('filter.regions', filter.regions),
      organizations: filterIds<'Organization'>('filter.organizations', filter.organizations),
    });
    if (totals.length > maxRows)
      throw invalidArgument('filter.period', {
        code: 'TOO_LONG',
        ru: `не больше ${maxRows} строк: сократите период или добавьте условия`,
        en: `at most ${maxRows} rows: shorten the period or add conditions`,
      });
    return { readAt, rows: totals.map((total) => ({ ...total, by })) };
  };
}

export const visitTotalResolvers: VisitTotalResolvers = {
  region: ({ by, key }) => (by === 'REGION' ? key : null),
  organization: ({ by, key }) => (by === 'ORGANIZATION' ? { id: key } : null),
  imported: (total) => ({
    sessions: total.importedSessions,
    capacity: total.importedCapacity,
    confirmed: total.importedConfirmed,
    attended: total.importedAttended,
    online: total.importedOnline,
  }),
};
