import type { Viewer } from '@promtour/access/viewer';
import { applyKeyset, type KeysetColumn } from '@promtour/postgres/keyset';
import type { RowOf } from '@promtour/postgres/table';
import { reachCondition } from '@promtour/service-kit/persistence/reach';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import type { VisitHistoryFilter, VisitHistoryReader } from '../application/ports.ts';
import { readTotals } from './visit-totals.ts';
import { historyFromRow, visitHistorySchema } from './visit-history.row.ts';

type Row = RowOf<typeof visitHistorySchema>;

const byMonth: readonly KeysetColumn[] = [
  { sql: 'h.month', type: 'date' },
  { sql: 'h.excursion_id', type: 'uuid' },
];

/** Reads on behalf of one viewer: a host sees its own, a coordinator those of its regions, a portal none. */
export function createVisitHistoryReader({ manager }: DataSource, viewer: Viewer): VisitHistoryReader {
  const scope = viewer.portalId === null ? viewer : undefined;
  const [region, ...others] = scope?.organizationId === null && scope.regions !== 'ALL' ? scope.regions : [];
  const reached =
    region !== undefined && others.length === 0
      ? // One region, the usual case, is compared for equality, so that an index returns the page in order.
        { sql: 'h.region_code = :ownRegion', parameters: { ownRegion: region } }
      : reachCondition(scope, { organization: 'h.organization_id', region: 'h.region_code' });

  function matching({ excursions, organizations, regions, from, to }: VisitHistoryFilter): SelectQueryBuilder<Row> {
    const query = manager.createQueryBuilder(visitHistorySchema, 'h').where(reached.sql, reached.parameters);
    if (excursions !== undefined) query.andWhere('h.excursion_id = ANY(:excursions)', { excursions });
    if (organizations !== undefined) query.andWhere('h.organization_id = ANY(:organizations)', { organizations });
    if (regions !== undefined) query.andWhere('h.region_code = ANY(:regions)', { regions });
    if (from !== undefined) query.andWhere('h.month >= :from', { from });
    if (to !== undefined) query.andWhere('h.month <= :to', { to });
    return query;
  }

  return {
    months: async (filter, page) =>
      (await applyKeyset(matching(filter), byMonth, 'DESC', page).getMany()).map(historyFromRow),
    countMonths: (filter) => matching(filter).getCount(),
    totals: (question) => readTotals(manager, scope, question),
  };
}
