import type { Viewer } from '@promtour/access/viewer';
import { applyKeyset } from '@promtour/service-kit/persistence/keyset';
import { reachCondition } from '@promtour/service-kit/persistence/reach';
import { rowsLeft } from '@promtour/service-kit/limits/request-work';
import { In, type DataSource, type SelectQueryBuilder } from 'typeorm';
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

export function createAgreementReader(dataSource: DataSource, viewer: Viewer): AgreementReader {
  const { manager } = dataSource;
  const reach = reachCondition(viewer, { region: 'a.region_code' });
  const preparesThem = viewer.scopes.has('programme:write') || viewer.kind === 'SYSTEM';

  function visible(): SelectQueryBuilder<AgreementRow> {
    const query = manager.createQueryBuilder(agreementSchema, 'a');
    const signed = `a.state <> 'DRAFT'`;
    return preparesThem ? query.where(`(${signed} OR ${reach.sql})`, reach.parameters) : query.where(signed);
  }

  function filtered(filter: AgreementFilter): SelectQueryBuilder<AgreementRow> {
    const { regions, statuses, milestoneStatuses, dueBefore, overdue } = filter;
    const query = visible();
    if (regions !== undefined) query.andWhere('a.region_code = ANY(:regions)', { regions });
    if (statuses !== undefined) query.andWhere('a.state = ANY(:statuses)', { statuses });
    const wanted = [
      ...(milestoneStatuses === undefined ? [] : ['m.state = ANY(:milestoneStatuses)']),
      ...(dueBefore === undefined ? [] : [`m.state <> 'DONE'`, 'm.due_on < :dueBefore']),
    ];
    if (wanted.length > 0) query.andWhere(milestoneWith(wanted), { milestoneStatuses, dueBefore });
    if (overdue !== undefined) query.andWhere(`${overdue ? '' : 'NOT '}${milestoneWith([`m.state = 'OVERDUE'`])}`);
    return query;
  }

  return {
    async agreements(filter, page) {
      const query = applyKeyset(filtered(filter), [{ sql: 'a.id', type: 'uuid' }], 'DESC', page);
      return (await query.getMany()).map(agreementFromRow);
    },
    countAgreements: (filter) => filtered(filter).getCount(),
    async agreementsById(ids) {
      return (await visible().andWhere('a.id = ANY(:ids)', { ids }).getMany()).map(agreementFromRow);
    },
    async agreementsOf(regions) {
      const rows = await visible()
        .andWhere('a.region_code = ANY(:regions)', { regions })
        .orderBy('a.id', 'DESC')
        .limit(rowsLeft() + regions.length)
        .getMany();
      return Map.groupBy(rows.map(agreementFromRow), ({ regionCode }) => regionCode);
    },
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
