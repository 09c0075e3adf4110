import { metresFromPoint } from '@promtour/postgres/geo';
import { relevance } from '@promtour/postgres/search-text';
import type { OfferFilter } from '../application/ports.ts';
import type { OfferSource } from './offer.query.ts';

/** The conditions of the lists of excursions, for one viewer. */
export type ExcursionConditions = {
  readonly onOffer: OfferSource['find'];
  readonly withoutSessions: OfferSource['find'];
  readonly sessionFits: (filter: OfferFilter, excursion?: string) => string;
  readonly sessionParameters: (filter: OfferFilter, now: Date) => Readonly<Record<string, unknown>>;
};

/** Excursions: the rows `e` and `known` of their feature. */
export function excursionSource(conditions: ExcursionConditions): OfferSource {
  const { onOffer, withoutSessions, sessionFits, sessionParameters } = conditions;
  return {
    kind: 'EXCURSION',
    find: onOffer,
    findWithoutSessions: (filter, now) => withoutSessions(filter, now).setParameters(sessionParameters(filter, now)),
    nextStart: (filter) =>
      `(SELECT s.starts_at FROM session s WHERE ${sessionFits(filter)} ORDER BY s.starts_at LIMIT 1)`,
    id: 'e.id',
    keys: {
      relevance: relevance('e', 'search_title'),
      price_group: 'e.price_group',
      price_amount: 'e.price_amount',
      published_at: 'e.published_at',
    },
    metres: metresFromPoint('known'),
    facets: {
      regions: 'ARRAY[e.region_code]',
      segments: 'e.segments',
      formats: 'ARRAY[e.format]',
      languages: 'e.languages',
      themes: 'ARRAY[]::text[]',
    },
    titles: { ru: `e.title ->> 'ru'`, en: `coalesce(e.title ->> 'en', e.title ->> 'ru')` },
    searchTitle: 'e.search_title',
    resembles: 'e.id IN (SELECT excursions_resembling(:words))',
  };
}
