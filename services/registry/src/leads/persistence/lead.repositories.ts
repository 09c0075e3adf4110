import type { Viewer } from '@promtour/access/viewer';
import { notFound } from '@promtour/kernel/failure';
import { err, ok } from '@promtour/kernel/result';
import type { EntityManager } from 'typeorm';
import type { LeadRepository } from '../application/ports.ts';
import type { LeadTransition } from '../domain/lead.ts';
import { leadsReached } from './lead-reach.ts';
import { leadFromRow, leadSchema, leadToRow, leadTransitionSchema, leadTransitionToRow } from './lead.row.ts';

export function leadRepository(manager: EntityManager, viewer: Viewer): LeadRepository {
  async function record(transition: LeadTransition): Promise<void> {
    await manager.insert(leadTransitionSchema, leadTransitionToRow(transition));
  }

  return {
    async findForUpdate(id) {
      const row = await leadsReached(manager, viewer)
        .andWhere('l.id = :id', { id })
        .setLock('pessimistic_write')
        .getOne();
      return row === null ? err(notFound('CooperationLead', id)) : ok(leadFromRow(row));
    },
    async findOfBooking(booking, purpose) {
      const row = await leadsReached(manager, viewer)
        .andWhere('l.booking_id = :booking AND l.purpose = :purpose', { booking, purpose })
        .setLock('pessimistic_write')
        .getOne();
      return row === null ? undefined : leadFromRow(row);
    },
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
