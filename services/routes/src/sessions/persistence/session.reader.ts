import type { Clock } from '@promtour/kernel/clock';
import { applyKeyset, type KeysetColumn } from '@promtour/service-kit/persistence/keyset';
import type { Condition } from '@promtour/service-kit/persistence/reach';
import { countsUnderParents, pagesUnderParents, parentKey } from '@promtour/service-kit/persistence/under-parents';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import type { SessionReader, SessionWindow } from '../application/ports.ts';
import { sessionFromRow, sessionSchema, type SessionRow } from './session.row.ts';

const sessionColumns: readonly KeysetColumn[] = [
  { sql: 's.starts_at', type: 'timestamptz' },
  { sql: 's.id', type: 'uuid' },
];

/** @param visibleExcursions the excursions `e` whose sessions the viewer reads by their ids */
export function createSessionReader(dataSource: DataSource, visibleExcursions: Condition, clock: Clock): SessionReader {
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
    async sessionsOf(keys, window, page) {
      const query = applyKeyset(sessionsOfParent(window), sessionColumns, 'ASC', page);
      return pagesUnderParents(manager, { keys, type: 'uuid' }, query, sessionFromRow);
    },
    countSessionsOf: (keys, window) => countsUnderParents(manager, { keys, type: 'uuid' }, sessionsOfParent(window)),
    async sessionsById(ids) {
      const query = manager
        .createQueryBuilder(sessionSchema, 's')
        .innerJoin('excursion', 'e', 'e.id = s.excursion_id')
        .where(visibleExcursions.sql, visibleExcursions.parameters)
        .andWhere('s.id = ANY(:ids)', { ids });
      return (await query.getMany()).map(sessionFromRow);
    },
  };
}
