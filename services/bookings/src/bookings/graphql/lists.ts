import { parseId, type Id } from '@promtour/kernel/id';
import { filterList } from '@promtour/service-kit/graphql/arguments';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';
import type { Connection, ListOrder } from '@promtour/service-kit/pagination/page';
import type { BookingFilter } from '../application/ports.ts';
import type { Booking } from '../domain/booking.ts';
import type { BookingFilter as BookingFilterInput } from '../../graphql/generated/resolvers.ts';

export type BookingConnection = Connection<Booking>;

/** Ids sort by the time they were made at. */
export const newestFirst: ListOrder<Booking> = { name: 'bookings:NEWEST', keys: 1, position: ({ id }) => [id] };

export function readFilter(filter: InputMaybe<BookingFilterInput>): BookingFilter {
  return {
    sessions: ids<'Session'>('filter.sessions', filter?.sessions),
    excursions: ids<'Excursion'>('filter.excursions', filter?.excursions),
    organizations: ids<'Organization'>('filter.organizations', filter?.organizations),
    statuses: filterList('filter.statuses', filter?.statuses),
    purposes: filterList('filter.purposes', filter?.purposes),
  };
}

/** What is no id is nobody's: it matches nothing. */
function ids<Entity extends string>(
  name: string,
  texts: InputMaybe<readonly string[]>,
): readonly Id<Entity>[] | undefined {
  return filterList(name, texts)
    ?.map((text) => parseId<Entity>(text))
    .filter((id) => id !== undefined);
}
