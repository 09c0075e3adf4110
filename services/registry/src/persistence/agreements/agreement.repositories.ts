import { reachesRegion, type Viewer } from '@promtour/access/viewer';
import { forbidden, notFound } from '@promtour/kernel/failure';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok } from '@promtour/kernel/result';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import type { AgreementRepository, MilestoneRepository } from '../../application/agreements/ports.ts';
import { regionSchema } from '../region.row.ts';
import {
  agreementFromRow,
  agreementSchema,
  factFromRow,
  factSchema,
  factToRow,
  milestoneFromRow,
  milestoneSchema,
  milestoneToRow,
  type FactRow,
} from './agreement.rows.ts';

/**
 * What a fact that arrives and an agreement that is being signed wait for, each until the other is committed: neither would see the
 * other, and a kept promise would be late for ever. Facts do not wait for each other.
 */
const factsOfRegion = `hashtextextended('programme_fact ' || $1, 0)`;

/** The zones of regions, by which their days begin and end. */
async function zonesOf(
  manager: EntityManager,
  regions: readonly RegionCode[],
): Promise<(region: RegionCode) => TimeZone> {
  const rows = await manager.findBy(regionSchema, { code: In([...new Set(regions)]) });
  const zones = new Map(rows.map(({ code, timeZone }) => [code, timeZone]));
  return (region) => {
    const zone = zones.get(region);
    if (zone === undefined) throw new Error(`Region ${region} is missing`);
    return zone;
  };
}

export function agreementRepository(manager: EntityManager, viewer: Viewer): AgreementRepository {
  return {
    async add(agreement) {
      await manager.insert(agreementSchema, {
        ...agreement,
        measures: [...agreement.measures],
        illustrative: [...agreement.illustrative],
        terminatedReason: null,
        dueAt: null,
      });
    },
    async findForUpdate(id) {
      const row = await manager.findOne(agreementSchema, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (row === null) return err(notFound('Agreement', id));
      // A draft is a secret of those who prepare it.
      if (!reachesRegion(viewer, row.regionCode))
        return err(row.state === 'DRAFT' ? notFound('Agreement', id) : forbidden());
      const zoneOf = await zonesOf(manager, [row.regionCode]);
      return ok({ value: agreementFromRow(row), timeZone: zoneOf(row.regionCode) });
    },
    async update({ id, state, version, signedOn, validUntil }, due, reason) {
      const changes = { state, version, signedOn, validUntil, dueAt: due ?? null };
      await manager.update(
        agreementSchema,
        { id },
        { ...changes, ...(reason === undefined ? {} : { terminatedReason: reason }) },
      );
    },
    async rewrite({ id, version, regionCode, title, measures, validUntil, decisionId, illustrative }) {
      const terms = {
        regionCode,
        title,
        measures: [...measures],
        validUntil,
        decisionId,
        illustrative: [...illustrative],
      };
      await manager.update(agreementSchema, { id, state: 'DRAFT' }, { ...terms, version });
    },
    async lockDue(now, limit) {
      const rows = await manager
        .createQueryBuilder(agreementSchema, 'a')
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .where('a.due_at <= :now', { now })
        .orderBy('a.due_at')
        .limit(limit)
        .getMany();
      const zoneOf = await zonesOf(
        manager,
        rows.map(({ regionCode }) => regionCode),
      );
      return rows.map((row) => ({ value: agreementFromRow(row), timeZone: zoneOf(row.regionCode) }));
    },
  };
}

export function milestoneRepository(manager: EntityManager): MilestoneRepository {
  return {
    async add(milestone, due) {
      await manager.insert(milestoneSchema, milestoneToRow(milestone, due ?? null));
    },
    async update(milestone, due) {
      const { agreementId, measure, ...changes } = milestoneToRow(milestone, due ?? null);
      await manager.update(milestoneSchema, { agreementId, measure }, changes);
    },
    async rest(agreementId) {
      await manager.update(milestoneSchema, { agreementId, dueAt: Not(IsNull()) }, { dueAt: null });
    },
    async lockDue(now, limit) {
      const rows = await manager
        .createQueryBuilder(milestoneSchema, 'm')
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .where('m.due_at <= :now', { now })
        .orderBy('m.due_at')
        .limit(limit)
        .getMany();
      const zoneOf = await zonesOf(
        manager,
        rows.map(({ regionCode }) => regionCode),
      );
      return rows.map((row) => ({ value: milestoneFromRow(row), timeZone: zoneOf(row.regionCode) }));
    },
    async remember(fact) {
      await manager.query(`SELECT pg_advisory_xact_lock_shared(${factsOfRegion})`, [fact.regionCode]);
      await manager.createQueryBuilder().insert().into(factSchema).values(factToRow(fact)).orIgnore().execute();
    },
    async remembered(regionCode, since) {
      await manager.query(`SELECT pg_advisory_xact_lock(${factsOfRegion})`, [regionCode]);
      const rows = await manager.query<FactRow[]>(
        `SELECT DISTINCT ON (measure, evidence_time >= $2)
           region_code AS "regionCode", measure, evidence_id AS "evidenceId", evidence_type AS "evidenceType",
           evidence_subject AS "evidenceSubject", evidence_time AS "evidenceTime"
         FROM programme_fact WHERE region_code = $1
         ORDER BY measure, evidence_time >= $2, evidence_time, evidence_id`,
        [regionCode, since],
      );
      return rows.map(factFromRow);
    },
    async lockOpen({ regionCode, measure }) {
      const rows = await manager
        .createQueryBuilder(milestoneSchema, 'm')
        .setLock('pessimistic_write')
        .where(`m.region_code = :regionCode AND m.measure = :measure AND m.state <> 'DONE'`, { regionCode, measure })
        .orderBy('m.agreement_id')
        .getMany();
      const agreements = await manager.findBy(agreementSchema, { id: In(rows.map(({ agreementId }) => agreementId)) });
      const signed = new Map(
        agreements.map(({ id, signedOn, state }) => [id, state === 'TERMINATED' ? null : signedOn]),
      );
      const zoneOf = await zonesOf(manager, [regionCode]);
      return rows.flatMap((row) => {
        const signedOn = signed.get(row.agreementId) ?? null;
        return signedOn === null ? [] : [{ value: milestoneFromRow(row), timeZone: zoneOf(regionCode), signedOn }];
      });
    },
  };
}
