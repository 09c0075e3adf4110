import type { Viewer } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import { applyKeyset, type KeysetColumn, type KeysetDirection } from '@promtour/postgres/keyset';
import { countsUnderParents, pagesUnderParents, parentKey } from '@promtour/postgres/under-parents';
import type { Condition } from '@promtour/service-kit/persistence/reach';
import { whereReached } from '@promtour/service-kit/persistence/reach';
import type { DataSource, EntitySchema, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { ListUnder, SessionFilter, TimetableReader } from '../application/ports.ts';
import {
  closureFromRow,
  closureSchema,
  guideSchema,
  plantZoneSchema,
  scheduleFromRow,
  scheduleSchema,
  sessionFromRow,
  sessionSchema,
  type SessionRow,
} from './timetable.rows.ts';

const sessionColumns: readonly KeysetColumn[] = [
  { sql: 's.starts_at', type: 'timestamptz' },
  { sql: 's.id', type: 'uuid' },
];
const byId: readonly KeysetColumn[] = [{ sql: 't.id', type: 'uuid' }];

/** @param visibleExcursions the excursions `e` whose sessions the viewer may read by id */
export function createTimetableReader(
  dataSource: DataSource,
  viewer: Viewer,
  visibleExcursions: Condition,
  clock: Clock,
  tzdata: string,
): TimetableReader {
  const { manager } = dataSource;
  const owners = { organization: 't.organization_id', region: 't.region_code' };

  function sessionsOfParent({ dates, startsAt, partySize }: SessionFilter): SelectQueryBuilder<SessionRow> {
    const from = startsAt.from ?? (dates.from === undefined ? clock.now() : undefined);
    const conditions = [
      `s.excursion_id = ${parentKey}`,
      `s.status <> 'REMOVED'`,
      ...(from === undefined ? [] : ['s.starts_at >= :from']),
      ...(startsAt.before === undefined ? [] : ['s.starts_at < :before']),
      ...(dates.from === undefined ? [] : ['s.local_date >= :firstDate']),
      ...(dates.to === undefined ? [] : ['s.local_date <= :lastDate']),
      ...(partySize === undefined ? [] : [`s.status = 'SCHEDULED' AND s.capacity - s.taken >= :partySize`]),
    ];
    return manager.createQueryBuilder(sessionSchema, 's').where(conditions.join(' AND '), {
      from,
      before: startsAt.before,
      firstDate: dates.from,
      lastDate: dates.to,
      partySize,
    });
  }

  /** The rows of a table that the viewer reaches. */
  function reached<Row extends ObjectLiteral>(schema: EntitySchema<Row>): SelectQueryBuilder<Row> {
    return whereReached(manager.createQueryBuilder(schema, 't').where('TRUE'), viewer, owners);
  }

  function listUnder<Parent extends string, Row extends ObjectLiteral, Item>(
    parent: string,
    schema: EntitySchema<Row>,
    fromRow: (row: Row) => Item,
    columns: readonly KeysetColumn[],
    direction: KeysetDirection,
  ): ListUnder<Parent, Item> {
    const under = () => reached(schema).andWhere(`${parent} = ${parentKey}`);
    return {
      read: (keys, _, page) =>
        pagesUnderParents(manager, { keys, type: 'uuid' }, applyKeyset(under(), columns, direction, page), fromRow),
      count: (keys) => countsUnderParents(manager, { keys, type: 'uuid' }, under()),
    };
  }

  function byIds<Row extends ObjectLiteral>(schema: EntitySchema<Row>, ids: readonly string[]): Promise<Row[]> {
    return reached(schema).andWhere('t.id = ANY(:ids)', { ids }).getMany();
  }

  return {
    async sessionsOf(keys, filter, page) {
      const query = applyKeyset(sessionsOfParent(filter), sessionColumns, 'ASC', page);
      return pagesUnderParents(manager, { keys, type: 'uuid' }, query, sessionFromRow);
    },
    countSessionsOf: (keys, filter) => countsUnderParents(manager, { keys, type: 'uuid' }, sessionsOfParent(filter)),
    async sessionsById(ids) {
      // Plain rows: a portal refers to hundreds of sessions at once, and entities would cost more than the query.
      const query = manager
        .createQueryBuilder()
        .select(sessionSchema.selectionOf('s'))
        .from('session', 's')
        .innerJoin('excursion', 'e', 'e.id = s.excursion_id')
        .where(visibleExcursions.sql, visibleExcursions.parameters)
        .andWhere('s.id = ANY(:ids)', { ids });
      return (await query.getRawMany<SessionRow>()).map(sessionFromRow);
    },
    schedulesById: async (ids) => (await byIds(scheduleSchema, ids)).map(scheduleFromRow),
    guidesById: (ids) => byIds(guideSchema, ids),
    zonesById: (ids) => byIds(plantZoneSchema, ids),
    schedulesOfExcursion: listUnder('t.excursion_id', scheduleSchema, scheduleFromRow, byId, 'DESC'),
    guidesOfOrganization: listUnder(
      't.organization_id',
      guideSchema,
      (row) => row,
      [{ sql: 't.label', type: 'text' }, ...byId],
      'ASC',
    ),
    zonesOfSite: listUnder(
      't.site_id',
      plantZoneSchema,
      (row) => row,
      [{ sql: 't.name', type: 'text' }, ...byId],
      'ASC',
    ),
    closuresOfOrganization: listUnder('t.organization_id', closureSchema, closureFromRow, byId, 'DESC'),
    async nextDue() {
      const [row] = await manager.query<{ next: Date | null }[]>(
        `SELECT least((SELECT min(due_at) FROM schedule WHERE status = 'ACTIVE'),
                      (SELECT to_timestamp(0) FROM schedule WHERE status = 'ACTIVE' AND tzdata < $1 LIMIT 1)) AS next`,
        [tzdata],
      );
      return row?.next ?? undefined;
    },
  };
}
