import type { Viewer } from '@promtour/access/viewer';
import type { AgreementId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { ok } from '@promtour/kernel/result';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { violatedConstraint } from '@promtour/postgres/transaction-retry';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { authorizeChange } from '../application/agreement-access.policy.ts';
import type { AgreementRepository, Dated, MilestoneRepository, Term } from '../application/ports.ts';
import type { RegionRepository } from '../../regions/regions.ports.ts';
import {
  agreementFromRow,
  agreementSchema,
  agreementToRow,
  extensionFromRow,
  extensionSchema,
  factFromRow,
  factSchema,
  factToRow,
  milestoneFromRow,
  milestoneSchema,
  milestoneToRow,
  signatureFromRow,
  signatureSchema,
  type FactRow,
} from './agreement.rows.ts';

/**
 * The advisory lock between a fact that arrives and an agreement that is being signed. Without it neither transaction would see the other,
 * and the milestone would stay open. Facts take the lock in shared mode.
 */
const factsOfRegion = `hashtextextended('programme_fact ' || $1, 0)`;

async function zoneOf(regions: RegionRepository, code: RegionCode): Promise<TimeZone> {
  const region = await regions.find(code);
  if (region === undefined) throw new Error(`Region ${code} is missing`);
  return region.timeZone;
}

async function dated<Row extends { readonly regionCode: RegionCode }, Value>(
  regions: RegionRepository,
  rows: readonly Row[],
  fromRow: (row: Row) => Value,
): Promise<readonly Dated<Value>[]> {
  const all: Dated<Value>[] = [];
  for (const row of rows) all.push({ value: fromRow(row), timeZone: await zoneOf(regions, row.regionCode) });
  return all;
}

export function agreementRepository(
  manager: EntityManager,
  viewer: Viewer,
  regions: RegionRepository,
): AgreementRepository {
  return {
    async add(agreement) {
      await manager.insert(agreementSchema, {
        ...agreementToRow(agreement),
      });
    },
    async findForUpdate(id) {
      const row = await manager.findOne(agreementSchema, { where: { id }, lock: { mode: 'pessimistic_write' } });
      const found = authorizeChange(viewer, row === null ? undefined : agreementFromRow(row), id);
      return found.ok ? ok({ value: found.value, timeZone: await zoneOf(regions, found.value.regionCode) }) : found;
    },
    async update({ id, status, version, signedOn, validUntil }, due, reason) {
      const changes = { status, version, signedOn, validUntil, dueAt: due ?? null };
      await manager.update(
        agreementSchema,
        { id },
        { ...changes, ...(reason === undefined ? {} : { terminatedReason: reason }) },
      );
    },
    async findByDecision(decisionId) {
      return (await manager.findOneBy(agreementSchema, { decisionId }))?.id;
    },
    async signaturesOf(agreementId) {
      return (await manager.findBy(signatureSchema, { agreementId })).map(signatureFromRow);
    },
    async addSignature({ id: agreementId, regionCode }, signature) {
      await manager.insert(signatureSchema, { agreementId, regionCode, ...signature });
    },
    async removeSignature(agreementId, party) {
      await manager.delete(signatureSchema, { agreementId, party });
    },
    async proposedExtension(agreementId) {
      const row = await manager.findOneBy(extensionSchema, { agreementId });
      return row === null ? undefined : extensionFromRow(row);
    },
    async proposeExtension({ id: agreementId, regionCode }, extension) {
      await manager.delete(extensionSchema, { agreementId });
      await manager.insert(extensionSchema, { agreementId, regionCode, ...extension });
    },
    async deleteExtension(agreementId) {
      await manager.delete(extensionSchema, { agreementId });
    },
    async updateTerms({ id, version, regionCode, title, measures, validUntil, decisionId }) {
      const terms = {
        regionCode,
        title,
        measures: [...measures],
        validUntil,
        decisionId,
      };
      await manager.update(agreementSchema, { id, status: 'DRAFT' }, { ...terms, version });
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
      return dated(regions, rows, agreementFromRow);
    },
  };
}

/** Sets the days on which the agreement covers its measures. An empty range covers none. */
async function setTerm(
  manager: EntityManager,
  agreementId: AgreementId,
  term: string,
  days: readonly string[],
): Promise<void> {
  await manager.query(`UPDATE agreement_milestone SET term = ${term} WHERE agreement_id = $1`, [agreementId, ...days]);
}

/**
 * Runs a write that the exclusion constraint `agreement_measure_once` may reject.
 * @returns the overlapping agreement, also if it was committed after this transaction began
 */
async function overlapped(
  manager: EntityManager,
  agreementId: AgreementId,
  { signedOn, validUntil }: Term,
  write: () => Promise<void>,
): Promise<AgreementId | undefined> {
  // Serialized per region: transactions that wait for each other's rows would deadlock.
  await manager.query(
    `SELECT pg_advisory_xact_lock(hashtextextended('agreement_term ' || region_code, 0)) FROM agreement WHERE id = $1`,
    [agreementId],
  );
  await manager.query('SAVEPOINT overlap');
  try {
    await write();
    await manager.query('RELEASE SAVEPOINT overlap');
    return undefined;
  } catch (error) {
    if (violatedConstraint(error) !== 'agreement_measure_once') throw error;
    await manager.query('ROLLBACK TO SAVEPOINT overlap');
    const [other] = await manager.query<{ id: AgreementId }[]>(
      `SELECT m.agreement_id AS id FROM agreement a JOIN agreement_milestone m ON m.region_code = a.region_code
        WHERE a.id = $1 AND m.agreement_id <> a.id AND m.measure = ANY(a.measures) AND m.term && daterange($2, $3, '[]')
        LIMIT 1`,
      [agreementId, signedOn, validUntil],
    );
    // The overlapping agreement has ended meanwhile: a retry succeeds.
    if (other === undefined) throw error;
    return other.id;
  }
}

export function milestoneRepository(manager: EntityManager, regions: RegionRepository): MilestoneRepository {
  return {
    add(milestones, { signedOn, validUntil }) {
      const [first] = milestones;
      if (first === undefined) throw new Error('an agreement has a measure');
      return overlapped(manager, first.agreementId, { signedOn, validUntil }, async () => {
        const term = `[${signedOn},${validUntil}]`;
        await manager.insert(
          milestoneSchema,
          milestones.map((milestone) => ({ ...milestoneToRow(milestone, null), term })),
        );
      });
    },
    async extendTerm(agreementId, validUntil) {
      const { signedOn } = await manager.findOneByOrFail(agreementSchema, { id: agreementId });
      if (signedOn === null) throw new Error(`Agreement ${agreementId} is a draft`);
      return overlapped(manager, agreementId, { signedOn, validUntil }, () =>
        setTerm(manager, agreementId, `daterange($2, $3, '[]')`, [signedOn, validUntil]),
      );
    },
    async update(milestone, due) {
      const { agreementId, measure, ...changes } = milestoneToRow(milestone, due ?? null);
      await manager.update(milestoneSchema, { agreementId, measure }, changes);
    },
    async clearDueDates(agreementId, from) {
      await setTerm(manager, agreementId, `daterange(lower(term), greatest($2, lower(term)), '[)')`, [from]);
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
      return dated(regions, rows, milestoneFromRow);
    },
    async addFact(fact) {
      await manager.query(`SELECT pg_advisory_xact_lock_shared(${factsOfRegion})`, [fact.regionCode]);
      await factSchema.insertUnlessThere(manager, factToRow(fact));
    },
    async firstFacts(regionCode, since) {
      await manager.query(`SELECT pg_advisory_xact_lock(${factsOfRegion})`, [regionCode]);
      const rows = await manager.query<FactRow[]>(
        `SELECT DISTINCT ON (measure, evidence_time >= $2) ${factSchema.selection} FROM programme_fact WHERE region_code = $1
         ORDER BY measure, evidence_time >= $2, evidence_time, evidence_id`,
        [regionCode, since],
      );
      return rows.map(factFromRow);
    },
    async lockOpen({ regionCode, measure }) {
      const rows = await manager
        .createQueryBuilder(milestoneSchema, 'm')
        .setLock('pessimistic_write')
        .where(`m.region_code = :regionCode AND m.measure = :measure AND m.status <> 'DONE'`, { regionCode, measure })
        .orderBy('m.agreement_id')
        .getMany();
      const agreements = await manager.findBy(agreementSchema, { id: In(rows.map(({ agreementId }) => agreementId)) });
      const signed = new Map(
        agreements.map(({ id, signedOn, status }) => [id, status === 'TERMINATED' ? null : signedOn]),
      );
      const timeZone = await zoneOf(regions, regionCode);
      return rows.flatMap((row) => {
        const signedOn = signed.get(row.agreementId) ?? null;
        return signedOn === null ? [] : [{ value: milestoneFromRow(row), timeZone, signedOn }];
      });
    },
  };
}
