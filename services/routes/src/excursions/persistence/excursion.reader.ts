import type { Viewer } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import { applyKeyset } from '@promtour/postgres/keyset';
import { countsUnderParents, pagesUnderParents } from '@promtour/postgres/under-parents';
import type { DataSource } from 'typeorm';
import type { ExcursionReader } from '../application/ports.ts';
import { excursionOrders, excursionsOnOffer, parentsOf } from './excursion.query.ts';
import { visibleExcursions } from './excursion.repositories.ts';
import { excursionFromRow, excursionSchema } from './excursion.row.ts';

/** Lists hold excursions on offer, which are public; by id a viewer may read more. */
export function createExcursionReader(dataSource: DataSource, viewer: Viewer, clock: Clock): ExcursionReader {
  const { manager } = dataSource;
  const visible = visibleExcursions(viewer);

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
      const query = manager
        .createQueryBuilder(excursionSchema, 'e')
        .where(visible.sql, visible.parameters)
        .andWhere('e.id = ANY(:ids)', { ids });
      return (await query.getMany()).map(excursionFromRow);
    },
  };
}
