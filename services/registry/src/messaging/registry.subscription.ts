import { asService } from '@promtour/service-kit/audit/tell-caller';
import type { EventHandler, EventSubscription } from '@promtour/messaging/subscription';

/** What the registry hears, in the consumer group `registry`. What handlers change, the audit trail knows as the registry's own. */
export function registrySubscription(handlers: readonly EventHandler[]): EventSubscription {
  return { name: 'registry', handlers: handlers.map((handler) => asService('registry', handler)) };
}
