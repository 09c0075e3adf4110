import type { Clock } from '@promtour/kernel/clock';
import { newId } from '@promtour/kernel/id';
import { unwrap } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import { setVisitor, openLead, opensLead, type LeadFact } from '../domain/lead.ts';
import { openedEvent, visitorNamedEvent } from './lead-events.ts';
import type { LeadTransaction } from './ports.ts';

export type OpenLead = (transaction: LeadTransaction, fact: LeadFact, caller: Caller) => Promise<void>;

/**
 * Opens a lead, once per booking and purpose. A later fact about the same lead can only add the visitor (docs/adr/0086).
 * @throws Error if the registry has no organization of the fact: the event becomes a dead letter
 */
export function createOpenLead(clock: Clock): OpenLead {
  return async ({ leads, organizations, publish }, fact, { viewer, causation }) => {
    if (!opensLead(fact)) return;
    const host = await organizations.find(fact.hostOrganizationId);
    if (host === undefined) throw new Error(`Unknown host ${fact.hostOrganizationId}`);
    const visitor = fact.visitingOrganizationId;
    if (visitor !== null && (await organizations.find(visitor)) === undefined)
      throw new Error(`Unknown visitor ${visitor}`);

    const at = clock.now();
    const by = { subject: viewer.subject, organizationId: null };
    const { lead, transition } = openLead(fact, newId(at), host.regionCode, by);
    if (await leads.add(lead, transition)) {
      await publish(openedEvent(lead, at, causation));
      return;
    }
    const known = await leads.findOfBooking(fact.bookingId, fact.hostOrganizationId, fact.purpose);
    if (known === undefined) throw new Error(`The lead of booking ${fact.bookingId} is missing`);
    if (visitor === null || known.visitingOrganizationId !== null || visitor === known.hostOrganizationId) return;
    const named = unwrap(setVisitor(known, visitor, known.version, at));
    await leads.update(named);
    await publish(visitorNamedEvent(named, visitor, at, causation));
  };
}
