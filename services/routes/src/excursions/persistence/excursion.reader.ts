import type { Viewer } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import { applyKeyset, type KeysetColumn } from '@promtour/postgres/keyset';
import { countsUnderParents, pagesUnderParents, parentKey } from '@promtour/postgres/under-parents';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import type { ExcursionReader } from '../application/ports.ts';
import { excursionOrders, excursionsOnOffer, parentsOf } from './excursion.query.ts';
import { readableDrafts, visibleExcursions } from './excursion.repositories.ts';
import {
  excursionFromRow,
  excursionsOf,
  selectExcursions,
  versionFromRow,
  versionSchema,
  type VersionRow,
} from './excursion.row.ts';

const versionColumns: readonly KeysetColumn[] = [{ sql: 'v.number', type: 'bigint' }];

/** Lists hold excursions on offer, which are public; by id a viewer may read more. */
export function createExcursionReader(dataSource: DataSource, viewer: Viewer, clock: Clock): ExcursionReader {
  const { manager } = dataSource;
  const visible = visibleExcursions(viewer);
  const drafts = readableDrafts(viewer);

  function visibleVersions(): SelectQueryBuilder<VersionRow> {
    return manager
      .createQueryBuilder(versionSchema, 'v')
      .innerJoin('excursion', 'e', 'e.id = v.excursion_id')
      .where(`(v.published_at IS NOT NULL OR ${drafts.sql})`, drafts.parameters);
  }

  function versionsUnderExcursion(): SelectQueryBuilder<VersionRow> {
    return visibleVersions().andWhere(`v.excursion_id = ${parentKey}`);
  }

  return {
    async excursions(filter, order, page) {
      const { columns, direction } = excursionOrders[order];
      const query = applyKeyset(excursionsOnOffer(manager, viewer, filter, clock.now()), columns, direction, page);
      return excursionsOf(query);
    },
    countExcursions: (filter) => excursionsOnOffer(manager, viewer, filter, clock.now()).getCount(),
    async excursionsUnder({ kind, keys }, filter, order, page) {
      const { columns, direction } = excursionOrders[order];
      const query = applyKeyset(
        excursionsOnOffer(manager, viewer, filter, clock.now(), kind),
        columns,
        direction,
        page,
      );
      return pagesUnderParents(manager, parentsOf(kind, keys), query, excursionFromRow);
    },
    countExcursionsUnder: ({ kind, keys }, filter) =>
      countsUnderParents(manager, parentsOf(kind, keys), excursionsOnOffer(manager, viewer, filter, clock.now(), kind)),
    async excursionsById(ids) {
      const query = selectExcursions(manager)
        .where(visible.sql, visible.parameters)
        .andWhere('e.id = ANY(:ids)', { ids });
      return excursionsOf(query);
    },
    async versionsOf(keys, page) {
      const query = applyKeyset(versionsUnderExcursion(), versionColumns, 'DESC', page);
      return pagesUnderParents(manager, { keys, type: 'uuid' }, query, versionFromRow);
    },
    countVersionsOf: (keys) => countsUnderParents(manager, { keys, type: 'uuid' }, versionsUnderExcursion()),
    async versionsByNumber(keys) {
      const query = visibleVersions().andWhere(
        '(v.excursion_id, v.number) IN (SELECT * FROM unnest(CAST(:ids AS uuid[]), CAST(:numbers AS integer[])))',
        { ids: keys.map(({ excursionId }) => excursionId), numbers: keys.map(({ number }) => number) },
      );
      return (await query.getMany()).map(versionFromRow);
    },
  };
}
