import { metresFromPoint } from '@promtour/postgres/geo';
import type { KeysetColumn, KeysetDirection } from '@promtour/postgres/keyset';
import { relevance } from '@promtour/postgres/search-text';
import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { FacetName, OfferFilter, OfferOrder } from '../application/ports.ts';

/** The offers of one kind. */
export type OfferSource = {
  /** Those that match the filter. */
  readonly find: (filter: OfferFilter, now: Date) => SelectQueryBuilder<ObjectLiteral>;
  /** Those that match the filter, with `next_start`: their earliest session that fits it, or null. */
  readonly findWithNextStart: (filter: OfferFilter, now: Date) => SelectQueryBuilder<ObjectLiteral>;
  /** What each offer contributes to a page, as expressions over the rows that `find` selects. */
  readonly columns: Readonly<Record<SharedColumn, string>>;
  readonly facets: Readonly<Record<FacetName, string>>;
};

type SharedColumn = 'kind' | 'id' | 'publishedAt' | 'priceGroup' | 'priceAmount';

/** Excursions: the rows `e` and `known` of their feature. */
export function excursionSource(conditions: ExcursionConditions): OfferSource {
  return {
    find: conditions.onOffer,
    findWithNextStart: (filter, now) =>
      conditions
        .withoutSessions(filter, now)
        .select(
          `(SELECT s.starts_at FROM session s WHERE ${conditions.sessionFits(filter)} ORDER BY s.starts_at LIMIT 1)`,
          'next_start',
        )
        .setParameters(conditions.sessionParameters(filter, now)),
    columns: {
      kind: `'EXCURSION'`,
      id: 'e.id',
      publishedAt: 'e.published_at',
      priceGroup: 'e.price_group',
      priceAmount: 'e.price_amount',
    },
    facets: {
      regions: 'ARRAY[e.region_code]',
      segments: 'e.segments',
      formats: 'ARRAY[e.format]',
      languages: 'e.languages',
    },
  };
}

/** The conditions of the lists of excursions, for one viewer. */
export type ExcursionConditions = {
  readonly onOffer: OfferSource['find'];
  readonly withoutSessions: OfferSource['find'];
  readonly sessionFits: (filter: OfferFilter) => string;
  readonly sessionParameters: (filter: OfferFilter, now: Date) => Readonly<Record<string, unknown>>;
};

type Order = { readonly columns: readonly KeysetColumn[]; readonly direction: KeysetDirection };

const id: KeysetColumn = { sql: 'o.id', type: 'uuid' };

export const offerOrders: Readonly<Record<OfferOrder, Order>> = {
  RELEVANCE: { columns: [{ sql: 'o.relevance', type: 'bigint' }, id], direction: 'DESC' },
  PRICE: {
    columns: [{ sql: 'o.price_group', type: 'text' }, { sql: 'o.price_amount', type: 'bigint' }, id],
    direction: 'ASC',
  },
  DISTANCE: { columns: [{ sql: 'o.metres', type: 'bigint' }, id], direction: 'ASC' },
  NEXT_SESSION: { columns: [{ sql: 'o.next_start', type: 'timestamptz' }, id], direction: 'ASC' },
  NEWEST: { columns: [{ sql: 'o.published_at', type: 'timestamptz' }, id], direction: 'DESC' },
};

/** The matches of all kinds as rows `o`, with the columns that the order needs. */
export function offersFound(
  manager: EntityManager,
  sources: readonly OfferSource[],
  filter: OfferFilter,
  order: OfferOrder,
  now: Date,
): SelectQueryBuilder<ObjectLiteral> {
  const found = unionOf(
    manager,
    sources.map(({ find, findWithNextStart, columns }) => {
      const query = order === 'NEXT_SESSION' ? findWithNextStart(filter, now) : find(filter, now).select([]);
      query
        .addSelect(columns.kind, 'kind')
        .addSelect(columns.id, 'id')
        .addSelect(columns.publishedAt, 'published_at')
        .addSelect(columns.priceGroup, 'price_group')
        .addSelect(columns.priceAmount, 'price_amount')
        .addSelect(filter.near === undefined ? 'NULL::integer' : metresFromPoint('known'), 'metres');
      if (order === 'RELEVANCE') query.addSelect(relevance('e', 'search_title'), 'relevance');
      return query;
    }),
  ).select('o.*');
  return order === 'NEXT_SESSION' ? found.where('o.next_start IS NOT NULL') : found;
}

/** The values of all matches for the facets, as rows `o` with one array for each facet. */
export function facetValues(
  manager: EntityManager,
  sources: readonly OfferSource[],
  filter: OfferFilter,
  now: Date,
): SelectQueryBuilder<ObjectLiteral> {
  return unionOf(
    manager,
    sources.map(({ find, facets: { regions, segments, formats, languages } }) =>
      find(filter, now)
        .select(regions, 'regions')
        .addSelect(segments, 'segments')
        .addSelect(formats, 'formats')
        .addSelect(languages, 'languages'),
    ),
  ).select('o.*');
}

function unionOf(
  manager: EntityManager,
  queries: readonly SelectQueryBuilder<ObjectLiteral>[],
): SelectQueryBuilder<ObjectLiteral> {
  const union = `(${queries.map((query) => query.getQuery()).join(' UNION ALL ')})`;
  const found = manager.createQueryBuilder().from<ObjectLiteral>(union, 'o');
  // The conditions are made from one filter: a parameter has the same value in each.
  for (const query of queries) found.setParameters(query.getParameters());
  return found;
}
