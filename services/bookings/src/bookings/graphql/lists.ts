import { filterDates, filterIds, filterInstants, filterList } from '@promtour/service-kit/graphql/arguments';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';
import type { Connection, ListOrder } from '@promtour/service-kit/pagination/page';
import type { BookingFilter as BookingFilterInput } from '../../graphql/generated/resolvers.ts';
import type { BookingFilter } from '../application/ports.ts';
import type { Booking } from '../domain/booking.ts';
import { parseCode } from '../domain/booking-code.ts';

export type BookingConnection = Connection<Booking>;

/** Ids sort by creation time. */
export const newestFirst: ListOrder<Booking> = { name: 'bookings:NEWEST', keys: 1, position: ({ id }) => [id] };

/** @param now when the flags are evaluated */
export function readFilter(filter: InputMaybe<BookingFilterInput>, now: Date): BookingFilter {
  return {
    sessions: filterIds<'Session'>('filter.sessions', filter?.sessions),
    excursions: filterIds<'Excursion'>('filter.excursions', filter?.excursions),
    organizations: filterIds<'Organization'>('filter.organizations', filter?.organizations),
    statuses: filterList('filter.statuses', filter?.statuses),
    purposes: filterList('filter.purposes', filter?.purposes),
    regions: filterList('filter.regions', filter?.regions),
    dates: filterDates('filter.dates', filter?.dates),
    codes: filterList('filter.codes', filter?.codes)?.flatMap((code) => parseCode(code) ?? []),
    resellerReferences: filterList('filter.resellerReferences', filter?.resellerReferences),
    supplierReferences: filterList('filter.supplierReferences', filter?.supplierReferences),
    visitingOrganizations: filterIds<'Organization'>('filter.visitingOrganizations', filter?.visitingOrganizations),
    flags: filterList('filter.flags', filter?.flags),
    changedSince: filterInstants('filter.changedSince', { from: filter?.changedSince }).from,
    now,
  };
}
