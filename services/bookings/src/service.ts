import { defineService } from '@promtour/service-kit/feature';
import { bookingHistory } from './booking-history/booking-history.module.ts';
import { allotments } from './allotments/allotments.module.ts';
import { bookings as bookingsFeature } from './bookings/bookings.module.ts';
import { dataRetention } from './data-retention/data-retention.module.ts';
import type { BookingsEnvironment } from './environment.ts';
import { checkIn } from './check-in/check-in.module.ts';
import { excursionTerms } from './excursion-terms/excursion-terms.module.ts';
import { feedback } from './feedback/feedback.module.ts';
import type { Loaders } from './graphql/context.ts';
import { inventory } from './inventory/inventory.module.ts';
import { participants } from './participants/participants.module.ts';
import { personalData } from './personal-data/personal-data.module.ts';
import { reconciliation } from './reconciliation/reconciliation.module.ts';
import { visitHistory } from './visit-history/visit-history.module.ts';
import { vouchers } from './vouchers/vouchers.module.ts';
import { waitlist } from './waitlist/waitlist.module.ts';

export const bookings = defineService<Loaders, BookingsEnvironment>({
  name: 'bookings',
  directory: new URL('../', import.meta.url),
  features: [
    personalData,
    excursionTerms,
    inventory,
    allotments,
    bookingsFeature,
    waitlist,
    participants,
    dataRetention,
    vouchers,
    checkIn,
    feedback,
    bookingHistory,
    reconciliation,
    visitHistory,
  ],
});
