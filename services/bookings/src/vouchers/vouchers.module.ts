import type { FeatureModule } from '@promtour/service-kit/feature';
import type { BookingsEnvironment } from '../environment.ts';
import { keepPlacesWhenSiteUpdated } from './keep-places-when-site-updated.consumer.ts';
import { CreateVouchers1700000003050 } from './persistence/migrations/1700000003050-create-vouchers.ts';
import { placeRepository } from './persistence/place.repositories.ts';

/** Vouchers of confirmed bookings: signed codes, as pages and in the graph. */
export const vouchers: FeatureModule<BookingsEnvironment> = {
  name: 'vouchers',
  migrations: [CreateVouchers1700000003050],
  exemptTables: { visited_site: 'replica of the registry’s sites' },
  compose: () => ({ consumers: [...keepPlacesWhenSiteUpdated(placeRepository)] }),
};
