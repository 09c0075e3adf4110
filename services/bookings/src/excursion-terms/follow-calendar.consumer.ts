import { calendarUpdated } from '@promtour/events/catalogue/calendar';
import { on, type EventHandler, type HandlerContext } from '@promtour/messaging/subscription';
import type { TermsRepository } from './excursion-terms.ports.ts';

/** Lead times in working days follow the agency's overrides of the production calendar. */
export function followCalendar(terms: (tx: HandlerContext['tx']) => Pick<TermsRepository, 'override'>): EventHandler {
  return on(calendarUpdated, ({ data }, { tx }) => terms(tx).override(data.days));
}
