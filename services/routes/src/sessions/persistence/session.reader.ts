import type { Clock } from '@promtour/kernel/clock';
import { applyKeyset, type KeysetColumn } from '@promtour/postgres/keyset';
import type { Condition } from '@promtour/service-kit/persistence/reach';
import { countsUnderParents, pagesUnderParents, parentKey } from '@promtour/postgres/under-parents';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import type { SessionReader, SessionFilter } from '../application/ports.ts';
import { sessionFromRow, sessionSchema, type SessionRow } from './session.row.ts';

const sessionColumns: readonly KeysetColumn[] = [
  { sql: 's.starts_at', type: 'timestamptz' },
  { sql: 's.id', type: 'uuid' },
];

/** @param visibleExcursions the excursions `e` whose sessions the viewer may read by id */
export function createSessionReader(dataSource: DataSource, visibleExcursions: Condition, clock: Clock): SessionReader {
  const { manager } = dataSource;

  function sessionsOfParent({ dates, startsAt, partySize }: SessionFilter): SelectQueryBuilder<SessionRow> {
    const from = startsAt.from ?? (dates.from === undefined ? clock.now() : undefined);
    const conditions = [
      `s.excursion_id = ${parentKey}`,
      ...(from === undefined ? [] : ['s.starts_at >= :from']),
      ...(startsAt.before === undefined ? [] : ['s.starts_at < :before']),
      ...(dates.from === undefined ? [] : ['s.local_date >= :firstDate']),
      ...(dates.to === undefined ? [] : ['s.local_date <= :lastDate']),
      ...(partySize === undefined ? [] : ['s.capacity - s.taken >= :partySize']),
    ];
    return manager.createQueryBuilder(sessionSchema, 's').where(conditions.join(' AND '), {
      from,
      before: startsAt.before,
      firstDate: dates.from,
      lastDate: dates.to,
      partySize,
    });
  }

  return {
    async sessionsOf(keys, filter, page) {
      const query = applyKeyset(sessionsOfParent(filter), sessionColumns, 'ASC', page);
      return pagesUnderParents(manager, { keys, type: 'uuid' }, query, sessionFromRow);
    },
    countSessionsOf: (keys, filter) => countsUnderParents(manager, { keys, type: 'uuid' }, sessionsOfParent(filter)),
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
