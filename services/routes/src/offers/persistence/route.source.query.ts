import { inBox, metresFromPoint, nearParameters, withinRadius } from '@promtour/postgres/geo';
import { relevance, whereText } from '@promtour/postgres/search-text';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { OfferFilter } from '../application/ports.ts';
import type { ExcursionConditions } from './excursion.source.query.ts';
import type { OfferSource } from './offer.query.ts';

/** Excursions `v` of a route `r` with their hosts and sites. */
const stops = `excursion v JOIN organization_replica h ON h.id = v.organization_id JOIN site_replica known ON known.id = v.site_id
  WHERE v.id = ANY(r.excursion_ids)`;

/** Whether an excursion of the route fulfils the condition, and whether each of them does. */
const some = (condition: string) => `EXISTS (SELECT FROM ${stops} AND ${condition})`;
const every = (condition: string) => `NOT EXISTS (SELECT FROM ${stops} AND NOT (${condition}))`;

/** @param onOffer the routes `r` that the viewer's portal may show */
export function routeSource(
  onOffer: (now: Date) => SelectQueryBuilder<ObjectLiteral>,
  { sessionFits, sessionParameters }: Pick<ExcursionConditions, 'sessionFits' | 'sessionParameters'>,
): OfferSource {
  function find(filter: OfferFilter, now: Date): SelectQueryBuilder<ObjectLiteral> {
    const query = onOffer(now).setParameters(sessionParameters(filter, now));
    const { text, near, box, dates, partySize } = filter;
    for (const [name, condition] of Object.entries(conditions))
      if (filter[name as keyof typeof conditions] !== undefined)
        query.andWhere(condition, { [name]: filter[name as keyof typeof conditions] });
    if (text !== undefined) whereText(query, 'r', text, resembles);
    if (near !== undefined) query.andWhere(some(withinRadius(near, 'known')), nearParameters(near));
    if (box !== undefined) query.andWhere(some(inBox(box, 'known')), box);
    whereNumbersFit(query, filter);
    if (dates.from !== undefined || dates.to !== undefined || partySize !== undefined)
      query
        .andWhere('r.excursion_ids <> ARRAY[]::uuid[]')
        .andWhere(every(`EXISTS (SELECT FROM session s WHERE ${sessionFits(filter, 'v.id')})`));
    return query;
  }

  return {
    kind: 'ROUTE',
    find,
    // A route needs a session of each excursion, also where it is sorted by the first.
    findWithoutSessions: find,
    nextStart: (filter) =>
      `(SELECT min(s.starts_at) FROM unnest(r.excursion_ids) v (id),
          LATERAL (SELECT s.starts_at FROM session s WHERE ${sessionFits(filter, 'v.id')} ORDER BY s.starts_at LIMIT 1) s)`,
    id: 'r.id',
    keys: {
      relevance: relevance('r', 'search_title'),
      price_group: `coalesce((SELECT max(v.price_group) FROM ${stops}), '') COLLATE "C"`,
      price_amount: price,
      published_at: 'r.published_at',
    },
    metres: `(SELECT min(${metresFromPoint('known')}) FROM ${stops})`,
    facets: {
      regions: 'r.region_codes',
      segments:
        '(SELECT array_agg(DISTINCT value) FROM excursion v, unnest(v.segments) value WHERE v.id = ANY(r.excursion_ids))',
      formats: '(SELECT array_agg(DISTINCT v.format) FROM excursion v WHERE v.id = ANY(r.excursion_ids))',
      languages: 'r.languages',
      themes: 'r.themes',
    },
    titles: { ru: `r.title ->> 'ru'`, en: `coalesce(r.title ->> 'en', r.title ->> 'ru')` },
    searchTitle: 'r.search_title',
    resembles,
  };
}

const resembles = ':words <% r.search_title';

const price = `coalesce((SELECT sum(v.price_amount)::bigint FROM ${stops}), 0)`;

/** The filter's lists and numbers by name, each with the parameter of its name. */
const conditions = {
  regions: 'r.region_codes && :regions',
  organizations: 'r.operator_id = ANY(:organizations)',
  sites: some('v.site_id = ANY(:sites)'),
  okved: some('h.okved_prefixes && :okved'),
  themes: 'r.themes && :themes',
  segments: some('v.segments && :segments'),
  formats: some('v.format = ANY(:formats)'),
  languages: 'r.languages && :languages',
  accessibility: every('v.accessibility @> :accessibility'),
  partySize: every('v.group_min <= :partySize AND v.group_max >= :partySize'),
  youngest: every('v.age_limit <= :youngest'),
} as const satisfies Partial<Record<keyof OfferFilter, string>>;

function whereNumbersFit(query: SelectQueryBuilder<ObjectLiteral>, filter: OfferFilter): void {
  const { price: wanted, durationMinutes } = filter;
  if (wanted !== undefined) {
    const { range, currency } = wanted;
    query.andWhere(every('v.price_currency = :currency'), { currency });
    if (range.from !== undefined) query.andWhere(`${price} >= :priceFrom`, { priceFrom: range.from });
    if (range.to !== undefined) query.andWhere(`${price} <= :priceTo`, { priceTo: range.to });
  }
  const { from, to } = durationMinutes;
  if (from !== undefined) query.andWhere('r.days * 1440 >= :durationFrom', { durationFrom: from });
  if (to !== undefined) query.andWhere('r.days * 1440 <= :durationTo', { durationTo: to });
}
