import { filterIds, filterList } from '@promtour/service-kit/graphql/arguments';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
  type PageArguments,
} from '@promtour/service-kit/pagination/page';
import type { CalendarFeedFilter } from '../../graphql/generated/resolvers.ts';
import type { CalendarFeedReader } from '../application/ports.ts';
import type { CalendarFeed } from '../domain/calendar-feed.ts';

export type CalendarFeedConnection = Connection<CalendarFeed>;

const order: ListOrder<CalendarFeed> = { name: 'calendarFeeds', keys: 1, position: ({ id }) => [id] };

export async function listCalendarFeeds(
  reader: CalendarFeedReader,
  filter: InputMaybe<CalendarFeedFilter>,
  page: PageArguments,
): Promise<CalendarFeedConnection> {
  const request = readPageArguments(order, page);
  const wanted = {
    kinds: filterList('filter.kinds', filter?.kinds),
    organizations: filterIds<'Organization'>('filter.organizations', filter?.organizations),
    excursions: filterIds<'Excursion'>('filter.excursions', filter?.excursions),
    guides: filterIds<'Guide'>('filter.guides', filter?.guides),
    statuses: filterList('filter.statuses', filter?.statuses),
  };
  const rows = await reader.feeds(wanted, request);
  return connectionOf(order, request, rows, () => reader.countFeeds(wanted));
}
