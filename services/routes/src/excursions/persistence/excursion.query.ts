import { inBox, nearParameters, withinRadius } from '@promtour/postgres/geo';
import type { KeysetColumn } from '@promtour/postgres/keyset';
import { whereContains } from '@promtour/postgres/search-text';
import { parentKey, type Parents } from '@promtour/postgres/under-parents';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { ExcursionFilter, ExcursionOrder, ExcursionParent, ParentKeys } from '../application/ports.ts';
import { selectExcursions, type ExcursionRow } from './excursion.row.ts';

export const excursionOrders: Readonly<
  Record<ExcursionOrder, { columns: readonly KeysetColumn[]; direction: 'ASC' | 'DESC' }>
> = {
  TITLE: {
    columns: [
      { sql: 'e.sort_title', type: 'text' },
      { sql: 'e.id', type: 'uuid' },
    ],
    direction: 'ASC',
  },
  PRICE: {
    columns: [
      { sql: 'e.price_group', type: 'text' },
      { sql: 'e.price_amount', type: 'bigint' },
      { sql: 'e.id', type: 'uuid' },
    ],
    direction: 'ASC',
  },
  NEWEST: {
    columns: [
      { sql: 'e.published_at', type: 'timestamptz' },
      { sql: 'e.id', type: 'uuid' },
    ],
    direction: 'DESC',
  },
};

const parentColumns: Readonly<Record<ExcursionParent, { sql: string; type: Parents<string>['type'] }>> = {
  organization: { sql: 'e.organization_id', type: 'uuid' },
  site: { sql: 'e.site_id', type: 'uuid' },
  region: { sql: 'e.region_code', type: 'text' },
};

export function parentsOf<Parent extends ExcursionParent>(
  kind: Parent,
  keys: readonly ParentKeys[Parent][],
): Parents<ParentKeys[Parent]> {
  return { keys, type: parentColumns[kind].type };
}

/**
 * Excursions on offer (on sale, of an active organization, at a site that is ready now) that match a filter, in total or under the parent
 * that the lateral query supplies.
 */
export function excursionsOnOffer(
  manager: EntityManager,
  filter: ExcursionFilter,
  now: Date,
  under?: ExcursionParent,
): SelectQueryBuilder<ExcursionRow> {
  const query = selectExcursions(manager)
    .innerJoin('organization_replica', 'o', `o.id = e.organization_id AND o.status = 'ACTIVE'`)
    .innerJoin('site_replica', 'known', 'known.id = e.site_id AND known.ready_until > :now', { now })
    .where(`e.sale = 'PUBLISHED'`);
  if (under !== undefined) query.andWhere(`${parentColumns[under].sql} = ${parentKey}`);
  if (filter.regions !== undefined) query.andWhere('e.region_code = ANY(:regions)', { regions: filter.regions });
  if (filter.organizations !== undefined)
    query.andWhere('e.organization_id = ANY(:organizations)', { organizations: filter.organizations });
  if (filter.sites !== undefined) query.andWhere('e.site_id = ANY(:sites)', { sites: filter.sites });
  if (filter.okved !== undefined) query.andWhere('o.okved_prefixes && :okved', { okved: filter.okved });
  if (filter.text !== undefined) whereContains(query, 'e.search_text', filter.text);
  if (filter.near !== undefined) query.andWhere(withinRadius(filter.near, 'known'), nearParameters(filter.near));
  if (filter.box !== undefined) query.andWhere(inBox(filter.box, 'known'), filter.box);
  whereSessionFits(query, filter, now);
  return query;
}

function whereSessionFits(
  query: SelectQueryBuilder<ExcursionRow>,
  { dates: { from, to }, partySize }: ExcursionFilter,
  now: Date,
): void {
  if (from === undefined && to === undefined && partySize === undefined) return;
  const conditions = ['s.excursion_id = e.id', 's.starts_at > :now', "s.status = 'SCHEDULED'"];
  if (from !== undefined) conditions.push('s.local_date >= :from');
  if (to !== undefined) conditions.push('s.local_date <= :to');
  if (partySize !== undefined) {
    conditions.push('s.capacity - s.taken >= :partySize');
    // No session has more places than the largest group, so a party that can never fit is excluded without reading sessions.
    query.andWhere('e.group_max >= :partySize');
  }
  query.andWhere(`EXISTS (SELECT FROM session s WHERE ${conditions.join(' AND ')})`, { now, from, to, partySize });
}
