import { inBox, nearParameters, withinRadius } from '@promtour/postgres/geo';
import type { KeysetColumn } from '@promtour/postgres/keyset';
import { whereText } from '@promtour/postgres/search-text';
import { parentKey, type Parents } from '@promtour/postgres/under-parents';
import type { Viewer } from '@promtour/access/viewer';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type {
  ExcursionFilter,
  ExcursionOrder,
  ExcursionParent,
  NumberRange,
  ParentKeys,
} from '../application/ports.ts';
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
 * Excursions `e` on offer (on sale, of an active organization `o`, at a site `known` that is ready now) that match a filter and that the
 * viewer's portal may show, in total or under the parent that the lateral query supplies.
 */
export function excursionsOnOffer(
  manager: EntityManager,
  viewer: Viewer,
  filter: ExcursionFilter,
  now: Date,
  under?: ExcursionParent,
): SelectQueryBuilder<ExcursionRow> {
  const query = excursionsWithoutSessions(manager, viewer, filter, now, under);
  whereSessionFits(query, filter, now);
  return query;
}

/** The same, whether or not a session fits. */
export function excursionsWithoutSessions(
  manager: EntityManager,
  viewer: Viewer,
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
  if (filter.text !== undefined) whereText(query, 'e', filter.text, 'e.id IN (SELECT excursions_resembling(:words))');
  whereContentFits(query, filter);
  if (filter.near !== undefined) query.andWhere(withinRadius(filter.near, 'known'), nearParameters(filter.near));
  if (filter.box !== undefined) query.andWhere(inBox(filter.box, 'known'), filter.box);
  if (viewer.portalId !== null) query.andWhere(shownAtPortal, { portal: viewer.portalId });
  return query;
}

/** The regions of the portal are read once for the whole statement. */
const shownAtPortal = `(e.portals IS NULL OR e.portals @> ARRAY[:portal]::uuid[])
  AND e.region_code = ANY(ARRAY(SELECT unnest(p.region_codes) FROM portal_replica p WHERE p.id = :portal))`;

function whereContentFits(query: SelectQueryBuilder<ExcursionRow>, filter: ExcursionFilter): void {
  const { segments, formats, languages, accessibility, partySize, youngest, price, durationMinutes } = filter;
  if (filter.themes !== undefined) query.andWhere('FALSE');
  if (segments !== undefined) query.andWhere('e.segments && :segments', { segments });
  if (formats !== undefined) query.andWhere('e.format = ANY(:formats)', { formats });
  if (languages !== undefined) query.andWhere('e.languages && :languages', { languages });
  if (accessibility !== undefined) query.andWhere('e.accessibility @> :accessibility', { accessibility });
  // No session has more places than the largest group.
  if (partySize !== undefined) query.andWhere('e.group_min <= :partySize AND e.group_max >= :partySize', { partySize });
  if (youngest !== undefined) query.andWhere('e.age_limit <= :youngest', { youngest });
  if (price !== undefined) {
    query.andWhere('e.price_currency = :currency', { currency: price.currency });
    whereWithin(query, 'e.price_amount', 'price', price.range);
  }
  whereWithin(query, 'e.duration_minutes', 'duration', durationMinutes);
}

function whereWithin(
  query: SelectQueryBuilder<ExcursionRow>,
  column: string,
  name: string,
  { from, to }: NumberRange,
): void {
  if (from !== undefined) query.andWhere(`${column} >= :${name}From`, { [`${name}From`]: from });
  if (to !== undefined) query.andWhere(`${column} <= :${name}To`, { [`${name}To`]: to });
}

function whereSessionFits(query: SelectQueryBuilder<ExcursionRow>, filter: ExcursionFilter, now: Date): void {
  const { dates, partySize } = filter;
  if (dates.from === undefined && dates.to === undefined && partySize === undefined) return;
  query.andWhere(`EXISTS (SELECT FROM session s WHERE ${sessionFits(filter)})`, sessionParameters(filter, now));
}

/** A future session `s` of an excursion that fits the group on the dates: conditions with {@link sessionParameters}. */
export function sessionFits({ dates: { from, to }, partySize }: ExcursionFilter, excursion = 'e.id'): string {
  return [
    `s.excursion_id = ${excursion}`,
    's.starts_at > :now',
    `s.status = 'SCHEDULED'`,
    ...(from === undefined ? [] : ['s.local_date >= :from']),
    ...(to === undefined ? [] : ['s.local_date <= :to']),
    ...(partySize === undefined ? [] : ['s.capacity - s.taken >= :partySize']),
  ].join(' AND ');
}

export function sessionParameters(
  { dates: { from, to }, partySize }: ExcursionFilter,
  now: Date,
): Readonly<Record<string, unknown>> {
  return { now, from, to, partySize };
}
