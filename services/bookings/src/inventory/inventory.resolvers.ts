import type { Clock } from '@promtour/kernel/clock';
import { parseId } from '@promtour/kernel/id';
import { availabilityOf } from './domain/inventory.ts';
import type { SessionResolvers } from '../graphql/generated/resolvers.ts';

export function sessionResolvers(clock: Clock): SessionResolvers {
  return {
    // Only the owner, routes, knows whether the session exists.
    __resolveReference: ({ id }) => ({ id }),
    availability: async (session, _, { loaders }) => {
      const id = parseId<'Session'>(session.id);
      const inventory = id === undefined ? null : await loaders.inventory.load(id);
      return inventory === null ? null : availabilityOf(inventory, clock.now());
    },
  };
}
