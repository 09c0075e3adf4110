import { parseId } from '@promtour/kernel/id';
import type { QueryResolvers } from '../../graphql/generated/resolvers.ts';

/** Null where there is none, also where the text is no id at all. */
export const bookingQuery: NonNullable<QueryResolvers['booking']> = (_, { id: text }, { loaders }) => {
  const id = parseId<'Booking'>(text);
  return id === undefined ? null : loaders.booking.load(id);
};
