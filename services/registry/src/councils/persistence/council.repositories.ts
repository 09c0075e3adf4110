import { reachesRegion, type Viewer } from '@promtour/access/viewer';
import { forbidden, notFound } from '@promtour/kernel/failure';
import type { OrganizationId } from '@promtour/kernel/id';
import { err, ok } from '@promtour/kernel/result';
import type { EntityManager } from 'typeorm';
import type { CouncilRepository, DecisionRepository } from '../application/ports.ts';
import {
  councilDecisionSchema,
  councilMeetingSchema,
  councilMemberSchema,
  councilSchema,
  decisionSubjectSchema,
  meetingFromRow,
  memberFromRow,
} from './council.rows.ts';

export function councilRepository(manager: EntityManager, viewer: Viewer): CouncilRepository {
  const findForUpdate: CouncilRepository['findForUpdate'] = async (id) => {
    const council = await manager.findOne(councilSchema, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (council === null) return err(notFound('Council', id));
    return reachesRegion(viewer, council.regionCode) ? ok(council) : err(forbidden());
  };
  const regionOf = async (id: Parameters<CouncilRepository['members']>[0]) =>
    (await manager.findOneByOrFail(councilSchema, { id })).regionCode;

  return {
    async add(council) {
      if (await councilSchema.insertUnlessThere(manager, council)) return { added: true };
      const existing = await manager.findOneByOrFail(councilSchema, { regionCode: council.regionCode });
      return { added: false, existing: existing.id };
    },
    findForUpdate,
    async members(councilId) {
      return (await manager.findBy(councilMemberSchema, { councilId })).map(memberFromRow);
    },
    async findMember(id) {
      const row = await manager.findOneBy(councilMemberSchema, { id });
      if (row === null) return err(notFound('CouncilMember', id));
      const council = await findForUpdate(row.councilId);
      if (!council.ok) return council;
      // Read again under the council's lock: the term may have ended meanwhile.
      const member = await manager.findOneByOrFail(councilMemberSchema, { id });
      return ok({ member: memberFromRow(member), council: council.value });
    },
    async addMember({ from, to, ...member }) {
      const regionCode = await regionOf(member.councilId);
      await manager.insert(councilMemberSchema, { ...member, regionCode, fromDate: from, toDate: to });
    },
    async endTerm({ id, to }) {
      await manager.update(councilMemberSchema, { id }, { toDate: to });
    },
    async addMeeting(meeting, present) {
      const regionCode = await regionOf(meeting.councilId);
      await manager.insert(councilMeetingSchema, {
        ...meeting,
        regionCode,
        agenda: [...meeting.agenda],
        presentMembers: [...present],
      });
    },
    async findMeeting(id) {
      const row = await manager.findOneBy(councilMeetingSchema, { id });
      if (row === null) return err(notFound('CouncilMeeting', id));
      const council = await findForUpdate(row.councilId);
      return council.ok ? ok({ meeting: meetingFromRow(row), council: council.value }) : council;
    },
  };
}

export function decisionRepository(manager: EntityManager, viewer: Viewer): DecisionRepository {
  return {
    async find(id) {
      // Locked against concurrent withdrawal and use.
      const row = await manager.findOne(councilDecisionSchema, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (row === null) return undefined;
      const subjects = await manager.findBy(decisionSubjectSchema, { decisionId: id });
      return { ...row, subjects };
    },
    async findForUpdate(id) {
      const row = await manager.findOne(councilDecisionSchema, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (row === null) return err(notFound('CouncilDecision', id));
      return reachesRegion(viewer, row.regionCode) ? ok(row) : err(forbidden());
    },
    async nextNumber(region, year) {
      const [row] = await manager.query<{ last: number }[]>(
        `INSERT INTO council_decision_counter (region_code, year, last) VALUES ($1, $2, 1)
         ON CONFLICT (region_code, year) DO UPDATE SET last = council_decision_counter.last + 1 RETURNING last`,
        [region, year],
      );
      if (row === undefined) throw new Error('the counter gave no number');
      return row.last;
    },
    async notOfRegion(organizations, region) {
      const [row] = await manager.query<{ id: OrganizationId }[]>(
        `SELECT named.id FROM unnest($1::uuid[]) AS named (id)
          WHERE NOT EXISTS (
            SELECT FROM organization o WHERE o.id = named.id AND (o.region_code = $2 OR EXISTS (
              SELECT FROM registry_entry e WHERE e.organization_id = o.id AND e.region_code = $2)))
          LIMIT 1`,
        [organizations, region],
      );
      return row?.id;
    },
    async add(decision, organizations) {
      await manager.insert(councilDecisionSchema, decision);
      const { id: decisionId, regionCode } = decision;
      const subjects = organizations.map((organizationId) => ({
        decisionId,
        organizationId,
        regionCode,
        usedAt: null,
      }));
      if (subjects.length > 0) await manager.insert(decisionSubjectSchema, subjects);
    },
    async use(decisionId, organizationId, usedAt) {
      await manager.update(decisionSubjectSchema, { decisionId, organizationId }, { usedAt });
    },
    async withdraw({ id, withdrawnAt, withdrawnReason }) {
      await manager.update(councilDecisionSchema, { id }, { withdrawnAt, withdrawnReason });
    },
  };
}
