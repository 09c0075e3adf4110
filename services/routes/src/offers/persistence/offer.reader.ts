import type { Clock } from '@promtour/kernel/clock';
import { foldText } from '@promtour/kernel/search-text';
import { applyKeyset, type KeysetColumn } from '@promtour/postgres/keyset';
import type { DataSource } from 'typeorm';
import {
  facetNames,
  type Facet,
  type FacetName,
  type OfferCompletion,
  type OfferFound,
  type OfferReader,
} from '../application/ports.ts';
import { facetValues, offerOrders, offersFound, titlesFound, type OfferSource } from './offer.query.ts';

/** Exceeds the number of Russian regions. */
const maxFacetValues = 100;

type OfferRow = Pick<OfferFound, 'kind' | 'id' | 'metres'> & Readonly<Record<string, unknown>>;

/** @param sources the kinds of offers, limited to what the viewer's portal may show */
export function createOfferReader({ manager }: DataSource, sources: readonly OfferSource[], clock: Clock): OfferReader {
  return {
    async offers(filter, order, page) {
      const { columns, direction } = offerOrders[order];
      const query = applyKeyset(offersFound(manager, sources, filter, order, clock.now()), columns, direction, page);
      const rows = await query.getRawMany<OfferRow>();
      return rows.map((row) => {
        const { kind, id, metres } = row;
        const position = columns.map(({ sql, type }) => keyOf(row[sql.slice('o.'.length)], type));
        return { kind, id, metres, position } as OfferFound;
      });
    },
    async countOffers(filter) {
      const found = offersFound(manager, sources, filter, 'NEWEST', clock.now()).select('count(*)::int', 'count');
      return (await found.getRawOne<{ count: number }>())?.count ?? 0;
    },
    async facets(filter) {
      const [sql, parameters] = facetValues(manager, sources, filter, clock.now()).getQueryAndParameters();
      const counted = facetNames.map(
        (name) => `SELECT '${name}' AS facet, value, count(*)::int FROM found, unnest(${name}) value GROUP BY value`,
      );
      const rows = await manager.query<(Facet & { readonly facet: FacetName })[]>(
        `WITH found AS MATERIALIZED (${sql}), counted AS (${counted.join(' UNION ALL ')})
         SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY facet ORDER BY count DESC, value) AS place FROM counted) c
          WHERE place <= ${maxFacetValues} ORDER BY facet, place`,
        parameters as unknown[],
      );
      const of = (name: FacetName): Facet[] =>
        rows.filter(({ facet }) => facet === name).map(({ value, count }) => ({ value, count }));
      return {
        regions: of('regions'),
        segments: of('segments'),
        formats: of('formats'),
        languages: of('languages'),
        themes: of('themes'),
      };
    },
    async completions(text, language, limit) {
      const words = foldText(text);
      if (words === '') return [];
      return titlesFound(manager, sources, language, clock.now())
        .setParameters({ words, part: `%${words}%`, start: `${words}%`, wordStart: `% ${words}%` })
        .select('o.text', 'text')
        .addSelect('count(*)::int', 'count')
        .groupBy('o.text')
        .orderBy(matchOfTitle)
        .addOrderBy('max(word_similarity(:words, o.search_title))', 'DESC')
        .addOrderBy('o.text')
        .limit(limit)
        .getRawMany<OfferCompletion>();
    },
  };
}

/** A start of the title, then a start of one of its words, then anything else. */
const matchOfTitle = `min(CASE WHEN o.search_title LIKE :start THEN 0
  WHEN o.search_title LIKE :wordStart THEN 1 ELSE 2 END)`;

/** A sort key as a cursor holds it. */
function keyOf(value: unknown, type: KeysetColumn['type']): string | number {
  if (value instanceof Date) return value.toISOString();
  return type === 'bigint' ? Number(value) : String(value);
}
