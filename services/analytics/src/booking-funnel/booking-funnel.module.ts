import type { FeatureModule } from '@promtour/service-kit/feature';
import { bookingFunnel as projection } from './persistence/booking-funnel.projection.ts';

/** What becomes of held bookings, and how long it takes: a projection of events, and queries on it. */
export const bookingFunnel: FeatureModule = {
  name: 'booking-funnel',
  projections: [projection],
  exemptTables: { 'booking_funnel_g*': 'derived from events, and can be rebuilt at any time' },
};
