import type { Viewer } from '@promtour/access/viewer';
import { appendToOutbox } from '@promtour/messaging/outbox';
import type { HandlerContext } from '@promtour/messaging/subscription';
import { systemCaller } from '@promtour/service-kit/caller';
import type { EntityManager } from 'typeorm';
import type { OpenLead } from '../application/open-lead.ts';
import type { LeadRepositories } from '../application/ports.ts';
import type { LeadFact } from '../domain/lead.ts';

/** Opens a lead in the inbox transaction. */
export type OpenLeadInTransaction = (context: HandlerContext, fact: LeadFact) => Promise<void>;

export function openLeadInTransaction(
  openLead: OpenLead,
  repositories: (manager: EntityManager, viewer: Viewer) => LeadRepositories,
): OpenLeadInTransaction {
  return ({ tx, causation }, fact) => {
    const caller = systemCaller('registry', causation);
    const transaction = {
      ...repositories(tx, caller.viewer),
      publish: (...events: Parameters<typeof appendToOutbox>[1]) => appendToOutbox(tx, events),
    };
    return openLead(transaction, fact, caller);
  };
}
