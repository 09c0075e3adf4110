import type { RequestContext } from '@promtour/service-kit/graphql/context';
import type { BookingLoaders } from '../bookings/graphql/loaders.ts';
import type { InventoryLoaders } from '../inventory/inventory.loaders.ts';

/** What the features bring for each request. */
export type Loaders = InventoryLoaders & BookingLoaders;

export type Context = RequestContext<Loaders>;
