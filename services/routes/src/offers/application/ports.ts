import type { ExcursionId, RouteId } from '@promtour/kernel/id';
import type { KeysetPosition } from '@promtour/postgres/keyset';
import type { Language } from '@promtour/service-kit/language';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { ExcursionFilter } from '../../excursions/application/ports.ts';

/** The conditions on excursions hold for every kind of offer. */
export type OfferFilter = ExcursionFilter;

/** No condition. */
export const anyOffer: OfferFilter = {
  regions: undefined,
  organizations: undefined,
  sites: undefined,
  okved: undefined,
  text: undefined,
  themes: undefined,
  segments: undefined,
  formats: undefined,
  languages: undefined,
  accessibility: undefined,
  dates: { from: undefined, to: undefined },
  partySize: undefined,
  youngest: undefined,
  price: undefined,
  durationMinutes: { from: undefined, to: undefined },
  near: undefined,
  box: undefined,
};

export type OfferOrder = 'RELEVANCE' | 'PRICE' | 'DISTANCE' | 'NEXT_SESSION' | 'NEWEST';

/** An offer that was found, and its place in the order. */
export type OfferFound = (
  { readonly kind: 'EXCURSION'; readonly id: ExcursionId } | { readonly kind: 'ROUTE'; readonly id: RouteId }
) & {
  /** Distance from the filter's point; null without one. */
  readonly metres: number | null;
  readonly position: KeysetPosition;
};

/** Offers that the viewer's portal may show. */
export interface OfferReader {
  offers(filter: OfferFilter, order: OfferOrder, page: PageRequest): Promise<OfferFound[]>;
  countOffers(filter: OfferFilter): Promise<number>;
  facets(filter: OfferFilter): Promise<OfferFacets>;
  /** Titles that contain the text, or nearly. */
  completions(text: string, language: Language, limit: number): Promise<OfferCompletion[]>;
}

export const facetNames = ['regions', 'segments', 'formats', 'languages', 'themes'] as const;
export type FacetName = (typeof facetNames)[number];
export type Facet = { readonly value: string; readonly count: number };
export type OfferFacets = Readonly<Record<FacetName, readonly Facet[]>>;

export type OfferCompletion = { readonly text: string; readonly count: number };

export type OfferLoaders = { readonly offerReader: OfferReader };
