import type { Viewer } from '@promtour/access/viewer';
import { notFound } from '@promtour/kernel/failure';
import { err, ok } from '@promtour/kernel/result';
import type { EntityManager, FindOptionsWhere } from 'typeorm';
import { seesLead } from '../application/lead-access.policy.ts';
import type { LeadRepository } from '../application/ports.ts';
import type { Lead, LeadTransition } from '../domain/lead.ts';
import {
  leadFromRow,
  leadSchema,
  leadToRow,
  leadTransitionSchema,
  leadTransitionToRow,
  type LeadRow,
} from './lead.row.ts';

export function leadRepository(manager: EntityManager, viewer: Viewer): LeadRepository {
  async function record(transition: LeadTransition): Promise<void> {
    await manager.insert(leadTransitionSchema, leadTransitionToRow(transition));
  }

  async function locked(where: FindOptionsWhere<LeadRow>): Promise<Lead | undefined> {
    const row = await manager.findOne(leadSchema, { where, lock: { mode: 'pessimistic_write' } });
    const lead = row === null ? undefined : leadFromRow(row);
    return lead !== undefined && seesLead(viewer, lead) ? lead : undefined;
  }

  return {
    async findForUpdate(id) {
      const lead = await locked({ id });
      return lead === undefined ? err(notFound('CooperationLead', id)) : ok(lead);
    },
    findOfBooking: (bookingId, hostOrganizationId, purpose) => locked({ bookingId, hostOrganizationId, purpose }),
    async add(lead, opening) {
      // Waits for a concurrent event of the same booking.
      if (!(await leadSchema.insertUnlessThere(manager, leadToRow(lead)))) return false;
      await record(opening);
      return true;
    },
    async update(lead, transition) {
      const { id, ...changes } = leadToRow(lead);
      await manager.update(leadSchema, { id }, changes);
      if (transition !== undefined) await record(transition);
    },
  };
}
