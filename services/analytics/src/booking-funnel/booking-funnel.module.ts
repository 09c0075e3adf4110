import { joinApplied } from '@promtour/messaging/applied';
import type { FeatureModule } from '@promtour/service-kit/feature';
import { reachOf } from '../dimensions/application/who-may-read-figures.policy.ts';
import { createPlaces, dimensions } from '../dimensions/dimensions.module.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { createBookingFunnels } from './application/booking-funnel.ts';
import {
  bookingFunnelFiguresResolvers,
  bookingFunnelQuery,
  bookingFunnelResolvers,
  bookingFunnelRowResolvers,
  bookingLeadTimeResolvers,
  excursionFunnel,
  organizationFunnel,
  regionFunnel,
  routeFunnel,
  siteFunnel,
} from './graphql/booking-funnel.ts';
import { createBookingFunnelLoaders } from './graphql/loaders.ts';
import { bookingFunnel as projection } from './persistence/booking-funnel.projection.ts';
import { createFunnelReader } from './persistence/funnel.reader.ts';

/** What becomes of held bookings, and how long it takes: a projection of events, and queries on it. */
export const bookingFunnel: FeatureModule = {
  name: 'booking-funnel',
  projections: [projection],
  exemptTables: { 'booking_funnel_g*': 'derived from events, and can be rebuilt at any time' },
  compose: ({ dataSource, applied }) => {
    const reader = createFunnelReader(dataSource);
    const places = createPlaces(dataSource);
    return {
      resolvers: {
        Query: { bookingFunnel: bookingFunnelQuery },
        Region: { bookingFunnel: regionFunnel },
        Organization: { bookingFunnel: organizationFunnel },
        Site: { bookingFunnel: siteFunnel },
        Excursion: { bookingFunnel: excursionFunnel },
        Route: { bookingFunnel: routeFunnel },
        BookingFunnel: bookingFunnelResolvers,
        BookingFunnelRow: bookingFunnelRowResolvers,
        BookingFunnelFigures: bookingFunnelFiguresResolvers,
        BookingLeadTime: bookingLeadTimeResolvers,
      } satisfies Resolvers,
      createLoaders: (viewer) =>
        createBookingFunnelLoaders(createBookingFunnels(reader, places, reachOf(viewer)), async () =>
          joinApplied(await Promise.all([projection.name, dimensions.name].map(applied))),
        ),
    };
  },
};
