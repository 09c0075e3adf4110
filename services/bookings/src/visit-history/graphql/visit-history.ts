import { filterIds, filterList, invalidArgument } from '@promtour/service-kit/graphql/arguments';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
} from '@promtour/service-kit/pagination/page';
import type {
  QueryResolvers,
  VisitHistoryFilter as FilterInput,
  VisitHistoryMonthResolvers,
  VisitHistoryRowResolvers,
} from '../../graphql/generated/resolvers.ts';
import type { VisitHistoryFilter, VisitHistoryReader } from '../application/ports.ts';
import { monthOf, parseMonth, type VisitHistory } from '../domain/visit-history.ts';

export type VisitHistoryConnection = Connection<VisitHistory>;

export type VisitHistoryLoaders = { readonly visitHistoryReader: VisitHistoryReader };

const newestFirst: ListOrder<VisitHistory> = {
  name: 'visitHistory:NEWEST',
  keys: 2,
  position: ({ month, excursionId }) => [month, excursionId],
};

export const visitHistoryQueries: Pick<QueryResolvers, 'visitHistory'> = {
  visitHistory: async (_, { filter, ...page }, { loaders: { visitHistoryReader } }) => {
    const request = readPageArguments(newestFirst, page);
    const wanted = readFilter(filter);
    const rows = await visitHistoryReader.months(wanted, request);
    return connectionOf(newestFirst, request, rows, () => visitHistoryReader.countMonths(wanted));
  },
};

function readFilter(filter: InputMaybe<FilterInput>): VisitHistoryFilter {
  const [from, to] = [readMonth('filter.from', filter?.from), readMonth('filter.to', filter?.to)];
  if (from !== undefined && to !== undefined && from > to)
    throw invalidArgument('filter.to', { code: 'INCONSISTENT', ru: 'конец не раньше начала', en: 'not before from' });
  return {
    excursions: filterIds<'Excursion'>('filter.excursions', filter?.excursions),
    organizations: filterIds<'Organization'>('filter.organizations', filter?.organizations),
    regions: filterList('filter.regions', filter?.regions),
    ...{ from, to },
  };
}

function readMonth(name: string, text: InputMaybe<string>): string | undefined {
  if (text === null || text === undefined) return undefined;
  const month = parseMonth(text);
  if (month === undefined)
    throw invalidArgument(name, { code: 'MALFORMED', ru: 'месяц: 2025-03', en: 'a month: 2025-03' });
  return month;
}

export const visitHistoryMonthResolvers: VisitHistoryMonthResolvers = {
  excursion: ({ excursionId }) => ({ id: excursionId }),
  organization: ({ organizationId }) => ({ id: organizationId }),
  region: ({ regionCode }) => regionCode,
  month: ({ month }) => monthOf(month),
  visitors: ({ attended }) => attended,
  rows: ({ lines }) => lines,
};

export const visitHistoryRowResolvers: VisitHistoryRowResolvers = {
  visitors: ({ attended }) => attended,
  foreignCitizens: ({ foreign }) => foreign,
};
