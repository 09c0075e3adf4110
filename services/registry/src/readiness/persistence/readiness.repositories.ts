import { reachesRegion, type Viewer } from '@promtour/access/viewer';
import { forbidden, notFound } from '@promtour/kernel/failure';
import type { SiteId } from '@promtour/kernel/id';
import { err, ok } from '@promtour/kernel/result';
import type { EntityManager } from 'typeorm';
import type { AssessedSite, AssessmentRepository, MethodologyRepository } from '../application/ports.ts';
import { assessmentFromRow, assessmentSchema, methodologySchema, type AssessmentRow } from './readiness.rows.ts';

export function methodologyRepository(manager: EntityManager): MethodologyRepository {
  const current = async () => {
    const [latest] = await manager.find(methodologySchema, { order: { version: 'DESC' }, take: 1 });
    if (latest === undefined) throw new Error('No methodology: the migration inserts the first');
    return latest;
  };
  return {
    current,
    async find(version) {
      return (await manager.findOneBy(methodologySchema, { version })) ?? undefined;
    },
    async currentForUpdate() {
      // The next version has no row yet to lock.
      await manager.query('LOCK TABLE methodology IN EXCLUSIVE MODE');
      return current();
    },
    async add(methodology) {
      await manager.insert(methodologySchema, methodology);
    },
  };
}

export function assessmentRepository(manager: EntityManager, viewer: Viewer): AssessmentRepository {
  async function validOf(siteId: SiteId): Promise<AssessmentRow | undefined> {
    const where = { siteId, status: 'VALID' as const };
    const row = await manager.findOne(assessmentSchema, { where, lock: { mode: 'pessimistic_write' } });
    // It may have expired while this transaction waited for the row.
    return row?.status === 'VALID' ? row : undefined;
  }

  return {
    async validOf(siteId) {
      const row = await validOf(siteId);
      return row === undefined ? undefined : assessmentFromRow(row);
    },
    async lockSite(id) {
      // In SQL: sites depend on readiness, not the reverse.
      const [site] = await manager.query<AssessedSite[]>(
        `SELECT id, organization_id AS "organizationId", region_code AS "regionCode", time_zone AS "timeZone"
           FROM site WHERE id = $1 FOR UPDATE`,
        [id],
      );
      if (site === undefined) return err(notFound('Site', id));
      // By region only: an organization does not assess its own sites.
      return reachesRegion(viewer, site.regionCode) ? ok(site) : err(forbidden());
    },
    async supersede(siteId) {
      const row = await validOf(siteId);
      if (row === undefined) return undefined;
      await manager.update(assessmentSchema, { id: row.id }, { status: 'SUPERSEDED' });
      return assessmentFromRow(row);
    },
    async add(assessment, { assessor }) {
      const scores = [...assessment.scores];
      await manager.insert(assessmentSchema, { ...assessment, scores, assessor, withdrawnReason: null });
    },
    async findForUpdate(id) {
      const row = await manager.findOne(assessmentSchema, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (row === null) return err(notFound('ReadinessAssessment', id));
      return reachesRegion(viewer, row.regionCode) ? ok(assessmentFromRow(row)) : err(forbidden());
    },
    async update({ id, status, dueAt }, reason) {
      await manager.update(
        assessmentSchema,
        { id },
        { status, dueAt, ...(reason === undefined ? {} : { withdrawnReason: reason }) },
      );
    },
    async lockDue(now, limit) {
      const rows = await manager
        .createQueryBuilder(assessmentSchema, 'a')
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .where(`a.status = 'VALID' AND a.due_at <= :now`, { now })
        .orderBy('a.due_at')
        .limit(limit)
        .getMany();
      return rows.map(assessmentFromRow);
    },
  };
}
