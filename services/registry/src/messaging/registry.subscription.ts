import type { Clock } from '@promtour/kernel/clock';
import type { EventSubscription } from '@promtour/messaging/subscription';
import { closeMilestonesWhenFactsArrive } from './close-milestones-when-facts-arrive.consumer.ts';
import type { RepositoriesOf } from './repositories-of.ts';

/** All that the registry learns from others, and from its own events. */
export function registrySubscription(repositories: RepositoriesOf, clock: Clock): EventSubscription {
  return {
    name: 'registry',
    handlers: [...closeMilestonesWhenFactsArrive(repositories, clock)],
  };
}
