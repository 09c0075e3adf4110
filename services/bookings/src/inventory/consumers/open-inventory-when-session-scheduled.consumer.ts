import { sessionScheduled } from '@promtour/events/catalogue/session';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import type { SaleOf } from '../inventory.ports.ts';
import { scheduledSession } from './scheduled-session.ts';

/** Also reopens a session that takes place again. */
export function openInventoryWhenSessionScheduled(sale: SaleOf): EventHandler {
  return on(sessionScheduled, ({ data }, { tx }) => sale(tx).open(scheduledSession(data)));
}
