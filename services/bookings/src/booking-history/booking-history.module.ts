import type { FeatureModule } from '@promtour/service-kit/feature';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { bookingChangeResolvers, bookingHistoryResolvers } from './graphql/booking-history.ts';
import { createBookingHistoryLoaders } from './graphql/loaders.ts';
import { createBookingHistoryReader } from './persistence/booking-history.reader.ts';
import { bookingHistorySchema } from './persistence/booking-history.row.ts';
import { CreateBookingHistory1700000003074 } from './persistence/migrations/1700000003074-create-booking-history.ts';

/** Who changed what of a booking, and when. */
export const bookingHistory: FeatureModule = {
  name: 'booking-history',
  entities: [bookingHistorySchema],
  migrations: [CreateBookingHistory1700000003074],
  exemptTables: {
    booking_event: 'append-only: triggers write it with changes of booking and booking_item, which are audited',
  },
  compose: ({ dataSource }) => ({
    resolvers: { Booking: bookingHistoryResolvers, BookingChange: bookingChangeResolvers } satisfies Resolvers,
    createLoaders: (viewer) => createBookingHistoryLoaders(createBookingHistoryReader(dataSource, viewer)),
  }),
};
