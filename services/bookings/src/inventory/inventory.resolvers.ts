import { reachesEverything, type Viewer } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import { parseId } from '@promtour/kernel/id';
import type { AvailabilityResolvers, SessionResolvers } from '../graphql/generated/resolvers.ts';
import { availabilityOptions, type PricePair } from './domain/availability-options.ts';
import { availabilityOf, type Inventory } from './domain/inventory.ts';
import { maySeeBreakdown } from './who-may-manage-inventory.policy.ts';

/** What a viewer may know about the seats of a session. */
export type SessionAvailability = ReturnType<typeof shown>;

export function sessionResolvers(clock: Clock): Pick<SessionResolvers, '__resolveReference' | 'availability'> {
  return {
    // Only the owner, routes, knows whether the session exists.
    __resolveReference: ({ id }) => ({ id }),
    availability: async (session, _, { loaders, caller: { viewer } }) => {
      const id = parseId<'Session'>(session.id);
      const inventory = id === undefined ? null : await loaders.inventory.load(id);
      if (inventory === null) return null;
      const own =
        inventory.allotted > 0 && viewer.organizationId !== null
          ? ((await loaders.ownAllottedSeats.load(inventory.sessionId)) ?? 0)
          : 0;
      return shown(inventory, own, viewer, clock.now());
    },
  };
}

export function availabilityResolvers(clock: Clock): AvailabilityResolvers {
  return {
    options: async ({ inventory, vacancies, status }, _, { loaders, caller: { viewer } }) => {
      const offer = await loaders.offerOfSession.load(inventory);
      if (offer === null) return [];
      const showsNet = maySeeNetPrices(viewer, inventory);
      const price = (pair: PricePair | null) => ({
        retail: pair?.retail ?? null,
        net: showsNet ? (pair?.net ?? null) : null,
      });
      const seats = { vacancies, status };
      return availabilityOptions(offer.terms, inventory, seats, offer.bookableUntil, clock.now()).map(
        ({ groupPrice, units, ...option }) => ({
          ...option,
          ...price(groupPrice),
          units: units.map(({ price: pair, ...unit }) => ({ ...unit, ...price(pair) })),
        }),
      );
    },
  };
}

function shown(inventory: Inventory, ownAllotted: number, viewer: Viewer, now: Date) {
  const { allotted, blocked, waitlisted, ...availability } = availabilityOf(inventory, ownAllotted, now);
  const seesAll = maySeeBreakdown(viewer, inventory);
  return {
    ...availability,
    inventory,
    allotted: seesAll ? allotted : null,
    blocked: seesAll ? blocked : null,
    waitlisted: seesAll ? waitlisted : null,
  };
}

/** Agencies, the host and the national agency pay or set net prices; a portal sells at the retail price. */
function maySeeNetPrices(viewer: Viewer, { organizationId }: Inventory): boolean {
  if (viewer.portalId !== null || viewer.kind === 'ANONYMOUS') return false;
  if (viewer.organizationId === organizationId || reachesEverything(viewer)) return true;
  return viewer.organizationId !== null && viewer.scopes.has('bookings:write');
}
