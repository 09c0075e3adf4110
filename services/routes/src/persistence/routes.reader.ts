import type { Clock } from '@promtour/kernel/clock';
import { applyKeyset, type KeysetColumn } from '@promtour/service-kit/persistence/keyset';
import { countsUnderParents, pagesUnderParents, parentKey } from '@promtour/service-kit/persistence/under-parents';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { In } from 'typeorm';
import type { RoutesReader, SessionWindow } from '../application/ports.ts';
import { excursionFromRow, excursionSchema } from './excursion.row.ts';
import { excursionOrders, excursionsOnOffer, parentsOf } from './excursion.query.ts';
import { knownOrganizationSchema } from './known.rows.ts';
import { sessionFromRow, sessionSchema, type SessionRow } from './session.row.ts';

const sessionColumns: readonly KeysetColumn[] = [
  { sql: 's.starts_at', type: 'timestamptz' },
  { sql: 's.id', type: 'uuid' },
];

export function createRoutesReader(dataSource: DataSource, clock: Clock): RoutesReader {
  const { manager } = dataSource;

  function sessionsOfParent({ from, to }: SessionWindow): SelectQueryBuilder<SessionRow> {
    const query = manager
      .createQueryBuilder(sessionSchema, 's')
      .where(`s.excursion_id = ${parentKey}`)
      .andWhere('s.starts_at >= :from', { from: from ?? clock.now() });
    if (to !== undefined) query.andWhere('s.starts_at < :to', { to });
    return query;
  }

  return {
    async excursions(filter, order, page) {
      const { columns, direction } = excursionOrders[order];
      const query = applyKeyset(excursionsOnOffer(manager, filter, clock.now()), columns, direction, page);
      return (await query.getMany()).map(excursionFromRow);
    },
    countExcursions: (filter) => excursionsOnOffer(manager, filter, clock.now()).getCount(),
    async excursionsUnder({ kind, keys }, filter, order, page) {
      const { columns, direction } = excursionOrders[order];
      const query = applyKeyset(excursionsOnOffer(manager, filter, clock.now(), kind), columns, direction, page);
      return pagesUnderParents(manager, parentsOf(kind, keys), query, excursionFromRow);
    },
    countExcursionsUnder: ({ kind, keys }, filter) =>
      countsUnderParents(manager, parentsOf(kind, keys), excursionsOnOffer(manager, filter, clock.now(), kind)),
    async excursionsById(ids) {
      return (await manager.findBy(excursionSchema, { id: In([...ids]) })).map(excursionFromRow);
    },
    async sessionsOf(keys, window, page) {
      const query = applyKeyset(sessionsOfParent(window), sessionColumns, 'ASC', page);
      return pagesUnderParents(manager, { keys, type: 'uuid' }, query, sessionFromRow);
    },
    countSessionsOf: (keys, window) => countsUnderParents(manager, { keys, type: 'uuid' }, sessionsOfParent(window)),
    async sessionsById(ids) {
      return (await manager.findBy(sessionSchema, { id: In([...ids]) })).map(sessionFromRow);
    },
    organizationsById: (ids) => manager.findBy(knownOrganizationSchema, { id: In([...ids]) }),
  };
}
