import { filterDates, filterIds, filterList } from '@promtour/service-kit/graphql/arguments';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';
import type { Connection, ListOrder } from '@promtour/service-kit/pagination/page';
import type { BookingFilter } from '../application/ports.ts';
import type { Booking } from '../domain/booking.ts';
import type { BookingFilter as BookingFilterInput } from '../../graphql/generated/resolvers.ts';

export type BookingConnection = Connection<Booking>;

/** Ids sort by creation time. */
export const newestFirst: ListOrder<Booking> = { name: 'bookings:NEWEST', keys: 1, position: ({ id }) => [id] };

export function readFilter(filter: InputMaybe<BookingFilterInput>): BookingFilter {
  return {
    sessions: filterIds<'Session'>('filter.sessions', filter?.sessions),
    excursions: filterIds<'Excursion'>('filter.excursions', filter?.excursions),
    organizations: filterIds<'Organization'>('filter.organizations', filter?.organizations),
    statuses: filterList('filter.statuses', filter?.statuses),
    purposes: filterList('filter.purposes', filter?.purposes),
    regions: filterList('filter.regions', filter?.regions),
    dates: filterDates('filter.dates', filter?.dates),
  };
}
