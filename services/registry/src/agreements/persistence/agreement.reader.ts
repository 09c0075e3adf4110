import type { Viewer } from '@promtour/access/viewer';
import { applyKeyset, type KeysetColumn } from '@promtour/postgres/keyset';
import { reachCondition } from '@promtour/service-kit/persistence/reach';
import { countsUnderParents, pagesUnderParents, parentKey } from '@promtour/postgres/under-parents';
import { rowsLeft } from '@promtour/service-kit/limits/request-work';
import { In, type DataSource, type SelectQueryBuilder } from 'typeorm';
import { draftScope } from '../application/agreement-access.policy.ts';
import type { AgreementFilter, AgreementReader } from '../application/ports.ts';
import {
  agreementFromRow,
  agreementSchema,
  extensionFromRow,
  extensionSchema,
  milestoneFromRow,
  milestoneSchema,
  signatureFromRow,
  signatureSchema,
  type AgreementRow,
} from './agreement.rows.ts';

const newestFirst: readonly KeysetColumn[] = [{ sql: 'a.id', type: 'uuid' }];

export function createAgreementReader(dataSource: DataSource, viewer: Viewer): AgreementReader {
  const { manager } = dataSource;
  const drafts = reachCondition(draftScope(viewer), { region: 'a.region_code' });

  function visible(): SelectQueryBuilder<AgreementRow> {
    const query = manager.createQueryBuilder(agreementSchema, 'a');
    return query.where(`(a.status <> 'DRAFT' OR ${drafts.sql})`, drafts.parameters);
  }

  function filtered(filter: AgreementFilter): SelectQueryBuilder<AgreementRow> {
    const { regions, statuses, milestoneStatuses, due, overdue } = filter;
    const query = visible();
    if (regions !== undefined) query.andWhere('a.region_code = ANY(:regions)', { regions });
    if (statuses !== undefined) query.andWhere('a.status = ANY(:statuses)', { statuses });
    const wanted = [
      ...(milestoneStatuses === undefined ? [] : ['m.status = ANY(:milestoneStatuses)']),
      ...(due.from === undefined ? [] : [`m.status <> 'DONE'`, 'm.due_on >= :dueFrom']),
      ...(due.to === undefined ? [] : [`m.status <> 'DONE'`, 'm.due_on <= :dueTo']),
    ];
    if (wanted.length > 0)
      query.andWhere(milestoneWith(wanted), { milestoneStatuses, dueFrom: due.from, dueTo: due.to });
    if (overdue !== undefined) query.andWhere(`${overdue ? '' : 'NOT '}${milestoneWith([`m.status = 'OVERDUE'`])}`);
    return query;
  }

  const ofRegion = (filter: AgreementFilter): SelectQueryBuilder<AgreementRow> =>
    filtered(filter).andWhere(`a.region_code = ${parentKey}`);

  return {
    async agreements(filter, page) {
      const query = applyKeyset(filtered(filter), newestFirst, 'DESC', page);
      return (await query.getMany()).map(agreementFromRow);
    },
    countAgreements: (filter) => filtered(filter).getCount(),
    async agreementsById(ids) {
      return (await visible().andWhere('a.id = ANY(:ids)', { ids }).getMany()).map(agreementFromRow);
    },
    agreementsOf(keys, filter, page) {
      const query = applyKeyset(ofRegion(filter), newestFirst, 'DESC', page);
      return pagesUnderParents(manager, { keys, type: 'text' }, query, agreementFromRow);
    },
    countAgreementsOf: (keys, filter) => countsUnderParents(manager, { keys, type: 'text' }, ofRegion(filter)),
    async milestonesOf(agreements) {
      const rows = await manager.find(milestoneSchema, {
        where: { agreementId: In([...agreements]) },
        order: { dueOn: 'ASC', measure: 'ASC' },
        take: rowsLeft() + agreements.length,
      });
      return Map.groupBy(rows.map(milestoneFromRow), ({ agreementId }) => agreementId);
    },
    async signaturesOf(agreements) {
      const rows = await manager.find(signatureSchema, {
        where: { agreementId: In([...agreements]) },
        order: { recordedAt: 'ASC', party: 'ASC' },
        take: rowsLeft() + agreements.length,
      });
      return new Map(
        [...Map.groupBy(rows, ({ agreementId }) => agreementId)].map(([id, of]) => [id, of.map(signatureFromRow)]),
      );
    },
    async extensionsOf(agreements) {
      const rows = await manager.findBy(extensionSchema, { agreementId: In([...agreements]) });
      return new Map(rows.map((row) => [row.agreementId, extensionFromRow(row)]));
    },
    async nextDue() {
      const [row] = await manager.query<{ due: Date | null }[]>(
        `SELECT least((SELECT min(due_at) FROM agreement), (SELECT min(due_at) FROM agreement_milestone)) AS due`,
      );
      return row?.due ?? undefined;
    },
  };
}

function milestoneWith(conditions: readonly string[]): string {
  return `EXISTS (SELECT FROM agreement_milestone m WHERE m.agreement_id = a.id AND ${conditions.join(' AND ')})`;
}
