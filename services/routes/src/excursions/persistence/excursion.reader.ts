import type { Viewer } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import { applyKeyset, type KeysetColumn } from '@promtour/service-kit/persistence/keyset';
import { reachCondition } from '@promtour/service-kit/persistence/reach';
import { countsUnderParents, pagesUnderParents, parentKey } from '@promtour/service-kit/persistence/under-parents';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { In } from 'typeorm';
import type { RoutesReader, SessionWindow } from '../application/ports.ts';
import { excursionFromRow, excursionSchema } from './excursion.row.ts';
import { excursionOrders, excursionsOnOffer, parentsOf } from './excursion.query.ts';
import { knownOrganizationSchema, knownSiteSchema } from '../../hosts/persistence/known.rows.ts';
import { sessionFromRow, sessionSchema, type SessionRow } from '../../sessions/persistence/session.row.ts';

const sessionColumns: readonly KeysetColumn[] = [
  { sql: 's.starts_at', type: 'timestamptz' },
  { sql: 's.id', type: 'uuid' },
];

/**
 * What a viewer reads: offers are everybody's, as is whatever was published once, by its id, since somebody may have booked it;
 * drafts are theirs whose organisation or region it is.
 */
export function createRoutesReader(dataSource: DataSource, viewer: Viewer, clock: Clock): RoutesReader {
  const { manager } = dataSource;
  const drafts = reachCondition(viewer, { organization: 'e.organization_id', region: 'e.region_code' });
  const describes = viewer.scopes.has('catalogue:write') || viewer.kind === 'SYSTEM';
  const visible = describes ? `(e.published_at IS NOT NULL OR ${drafts.sql})` : 'e.published_at IS NOT NULL';
  const parameters = describes ? drafts.parameters : {};

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
      const query = manager
        .createQueryBuilder(excursionSchema, 'e')
        .where(visible, parameters)
        .andWhere('e.id = ANY(:ids)', { ids });
      return (await query.getMany()).map(excursionFromRow);
    },
    async sessionsOf(keys, window, page) {
      const query = applyKeyset(sessionsOfParent(window), sessionColumns, 'ASC', page);
      return pagesUnderParents(manager, { keys, type: 'uuid' }, query, sessionFromRow);
    },
    countSessionsOf: (keys, window) => countsUnderParents(manager, { keys, type: 'uuid' }, sessionsOfParent(window)),
    async sessionsById(ids) {
      const query = manager
        .createQueryBuilder(sessionSchema, 's')
        .innerJoin(excursionSchema.options.name, 'e', 'e.id = s.excursion_id')
        .where(visible, parameters)
        .andWhere('s.id = ANY(:ids)', { ids });
      return (await query.getMany()).map(sessionFromRow);
    },
    sitesById: (ids) => manager.findBy(knownSiteSchema, { id: In([...ids]) }),
    organizationsById: (ids) => manager.findBy(knownOrganizationSchema, { id: In([...ids]) }),
  };
}
