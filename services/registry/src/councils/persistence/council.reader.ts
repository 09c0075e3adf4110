import type { Viewer } from '@promtour/access/viewer';
import { applyKeyset } from '@promtour/postgres/keyset';
import { whereReached } from '@promtour/service-kit/persistence/reach';
import { countsUnderParents, pagesUnderParents, parentKey } from '@promtour/postgres/under-parents';
import { rowsLeft } from '@promtour/service-kit/limits/request-work';
import { In, type DataSource, type SelectQueryBuilder } from 'typeorm';
import type { CouncilReader } from '../application/ports.ts';
import {
  councilDecisionSchema,
  councilMeetingSchema,
  councilMemberSchema,
  councilSchema,
  decisionSubjectSchema,
  meetingFromRow,
  memberFromRow,
  type CouncilDecisionRow,
  type CouncilMeetingRow,
  type CouncilMemberRow,
} from './council.rows.ts';

const dayThere = '(:at::timestamptz AT TIME ZONE r.time_zone)::date';

export function createCouncilReader(dataSource: DataSource, viewer: Viewer): CouncilReader {
  const { manager } = dataSource;

  const inTerm = (councils: readonly string[], at: Date): SelectQueryBuilder<CouncilMemberRow> =>
    manager
      .createQueryBuilder(councilMemberSchema, 'm')
      // The region's day, not the UTC day.
      .innerJoin(
        'region',
        'r',
        `r.code = m.region_code AND m.from_date <= ${dayThere} AND coalesce(m.to_date >= ${dayThere}, true)`,
      )
      .where('m.council_id = ANY(:councils)', { councils })
      .setParameters({ at });
  const meetings = (): SelectQueryBuilder<CouncilMeetingRow> =>
    manager.createQueryBuilder(councilMeetingSchema, 'm').where(`m.council_id = ${parentKey}`);
  const decisions = (): SelectQueryBuilder<CouncilDecisionRow> =>
    manager.createQueryBuilder(councilDecisionSchema, 'd').where(`d.council_id = ${parentKey}`);

  return {
    councilsById: (ids) => manager.findBy(councilSchema, { id: In([...ids]) }),
    councilsOf: (regions) => manager.findBy(councilSchema, { regionCode: In([...regions]) }),
    async membersOf(councils, at) {
      const rows = await whereReached(inTerm(councils, at), viewer, { region: 'm.region_code' })
        .orderBy('m.role')
        .addOrderBy('m.name')
        .addOrderBy('m.id')
        .limit(rowsLeft() + councils.length)
        .getMany();
      return Map.groupBy(rows.map(memberFromRow), ({ councilId }) => councilId);
    },
    async sizesOf(councils, at) {
      const rows = await inTerm(councils, at)
        .select('m.council_id', 'id')
        .addSelect('count(*)::int', 'size')
        .groupBy('m.council_id')
        .getRawMany<{ id: (typeof councils)[number]; size: number }>();
      return new Map(rows.map(({ id, size }) => [id, size]));
    },
    meetingsOf: (keys, page) =>
      pagesUnderParents(
        manager,
        { keys, type: 'uuid' },
        applyKeyset(
          meetings(),
          [
            { sql: 'm.held_on', type: 'date' },
            { sql: 'm.id', type: 'uuid' },
          ],
          'DESC',
          page,
        ),
        meetingFromRow,
      ),
    countMeetingsOf: (keys) => countsUnderParents(manager, { keys, type: 'uuid' }, meetings()),
    decisionsOf: (keys, page) =>
      pagesUnderParents(
        manager,
        { keys, type: 'uuid' },
        applyKeyset(
          decisions(),
          [
            { sql: 'd.year', type: 'bigint' },
            { sql: 'd.number', type: 'bigint' },
          ],
          'DESC',
          page,
        ),
        (row) => row,
      ),
    countDecisionsOf: (keys) => countsUnderParents(manager, { keys, type: 'uuid' }, decisions()),
    async decisionsById(ids) {
      return manager.findBy(councilDecisionSchema, { id: In([...ids]) });
    },
    async subjectsOf(decisions) {
      const rows = await manager.find(decisionSubjectSchema, {
        where: { decisionId: In([...decisions]) },
        order: { decisionId: 'ASC', organizationId: 'ASC' },
        take: rowsLeft() + decisions.length,
      });
      return Map.groupBy(rows, ({ decisionId }) => decisionId);
    },
  };
}
