import type { EventHandler, EventSubscription } from '@promtour/messaging/subscription';
import { asService } from '@promtour/service-kit/audit/tell-caller';

/** All that the registry learns from others, and from its own events. What it changes, the audit trail knows as its own work. */
export function registrySubscription(handlers: readonly EventHandler[]): EventSubscription {
  return { name: 'registry', handlers: handlers.map((handler) => asService('registry', handler)) };
}
