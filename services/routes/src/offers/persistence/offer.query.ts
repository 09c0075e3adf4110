import type { KeysetColumn, KeysetDirection } from '@promtour/postgres/keyset';
import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { anyOffer, facetNames, type FacetName, type OfferFilter, type OfferOrder } from '../application/ports.ts';

/** The offers of one kind, limited to what the viewer's portal may show. */
export type OfferSource = {
  readonly kind: 'EXCURSION' | 'ROUTE';
  /** Those that match the filter. */
  readonly find: (filter: OfferFilter, now: Date) => SelectQueryBuilder<ObjectLiteral>;
  /** Those that match the filter, whether or not a session fits, with the parameters of `nextStart`. */
  readonly findWithoutSessions: (filter: OfferFilter, now: Date) => SelectQueryBuilder<ObjectLiteral>;
  /** The earliest session that fits the filter: an expression over the rows that these select, as the following. */
  readonly nextStart: (filter: OfferFilter) => string;
  readonly id: string;
  readonly keys: Readonly<Record<SortKey, string>>;
  readonly metres: string;
  readonly facets: Readonly<Record<FacetName, string>>;
  /** A title by language, the folded titles, and whether these resemble `:words`. */
  readonly titles: Readonly<Record<'ru' | 'en', string>>;
  readonly searchTitle: string;
  readonly resembles: string;
};

type SortKey = 'relevance' | 'price_group' | 'price_amount' | 'published_at';

type Order = {
  readonly columns: readonly KeysetColumn[];
  readonly direction: KeysetDirection;
  readonly keys: readonly SortKey[];
};

const id: KeysetColumn = { sql: 'o.id', type: 'uuid' };

export const offerOrders: Readonly<Record<OfferOrder, Order>> = {
  RELEVANCE: { columns: [{ sql: 'o.relevance', type: 'bigint' }, id], direction: 'DESC', keys: ['relevance'] },
  PRICE: {
    columns: [{ sql: 'o.price_group', type: 'text' }, { sql: 'o.price_amount', type: 'bigint' }, id],
    direction: 'ASC',
    keys: ['price_group', 'price_amount'],
  },
  DISTANCE: { columns: [{ sql: 'o.metres', type: 'bigint' }, id], direction: 'ASC', keys: [] },
  NEXT_SESSION: { columns: [{ sql: 'o.next_start', type: 'timestamptz' }, id], direction: 'ASC', keys: [] },
  NEWEST: { columns: [{ sql: 'o.published_at', type: 'timestamptz' }, id], direction: 'DESC', keys: ['published_at'] },
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
    sources.map(({ kind, find, findWithoutSessions, ...of }) => {
      const byStart = order === 'NEXT_SESSION';
      const query = byStart ? findWithoutSessions(filter, now) : find(filter, now);
      return select(query, {
        kind: `'${kind}'`,
        id: of.id,
        ...Object.fromEntries(offerOrders[order].keys.map((key) => [key, of.keys[key]])),
        metres: filter.near === undefined ? 'NULL::integer' : of.metres,
        ...(byStart ? { next_start: of.nextStart(filter) } : {}),
      });
    }),
  );
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
    sources.map(({ find, facets }) =>
      select(find(filter, now), Object.fromEntries(facetNames.map((name) => [name, facets[name]]))),
    ),
  );
}

/** The titles of all offers that contain `:part` or resemble `:words`, as rows `o`. */
export function titlesFound(
  manager: EntityManager,
  sources: readonly OfferSource[],
  language: 'ru' | 'en',
  now: Date,
): SelectQueryBuilder<ObjectLiteral> {
  return unionOf(
    manager,
    sources.map(({ find, titles, searchTitle, resembles }) =>
      select(find(anyOffer, now).andWhere(`(${searchTitle} LIKE :part OR ${resembles})`), {
        text: titles[language],
        search_title: searchTitle,
      }),
    ),
  );
}

function select(
  query: SelectQueryBuilder<ObjectLiteral>,
  columns: Readonly<Record<string, string>>,
): SelectQueryBuilder<ObjectLiteral> {
  return query.select(Object.entries(columns).map(([name, sql]) => `${sql} AS ${name}`));
}

function unionOf(
  manager: EntityManager,
  queries: readonly SelectQueryBuilder<ObjectLiteral>[],
): SelectQueryBuilder<ObjectLiteral> {
  const union = `(${queries.map((query) => query.getQuery()).join(' UNION ALL ')})`;
  const found = manager.createQueryBuilder().from<ObjectLiteral>(union, 'o').select('o.*');
  // The conditions are made from one filter: a parameter has the same value in each.
  for (const query of queries) found.setParameters(query.getParameters());
  return found;
}
