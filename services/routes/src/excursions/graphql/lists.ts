import { filterDates, filterIds, filterList, filterText } from '@promtour/service-kit/graphql/arguments';
import { filterBox, filterNear } from '@promtour/service-kit/graphql/geo-arguments';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';
import type { BatchedList } from '@promtour/service-kit/graphql/batched-list';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
  type PageArguments,
} from '@promtour/service-kit/pagination/page';
import type { ExcursionFilter, ExcursionOrder, ExcursionReader } from '../application/ports.ts';
import { shownContent, type Excursion } from '../domain/excursion.ts';
import { lowestBasePrice } from '../domain/offer-terms.ts';
import { readPartySize, readRange, readYoungest } from '../../graphql/arguments.ts';
import type { OfferFilter as OfferFilterInput } from '../../graphql/generated/resolvers.ts';

export type ExcursionConnection = Connection<Excursion>;

/** Contents of the lists' cursors. */
const excursionOrders: Readonly<Record<ExcursionOrder, ListOrder<Excursion>>> = {
  TITLE: {
    name: 'excursions:TITLE',
    keys: 2,
    position: (excursion) => [shownContent(excursion).title.ru, excursion.id],
  },
  PRICE: {
    name: 'excursions:PRICE',
    keys: 3,
    position: (excursion) => {
      const { amount, currency } = lowestBasePrice(shownContent(excursion).options);
      return [currency === 'RUB' ? '' : currency, amount, excursion.id];
    },
  },
  NEWEST: {
    name: 'excursions:NEWEST',
    keys: 2,
    position: ({ publishedAt, id }) => [publishedAt?.toISOString() ?? null, id],
  },
};

type ExcursionListArguments = PageArguments & {
  readonly filter?: InputMaybe<OfferFilterInput>;
  readonly orderBy: ExcursionOrder;
};

/** Published excursions, under any parent. */
export async function listExcursions(
  reader: ExcursionReader,
  { filter, orderBy, ...page }: ExcursionListArguments,
): Promise<ExcursionConnection> {
  const order = excursionOrders[orderBy];
  const request = readPageArguments(order, page);
  const wanted = readOfferFilter(filter);
  const rows = await reader.excursions(wanted, orderBy, request);
  return connectionOf(order, request, rows, () => reader.countExcursions(wanted));
}

/** The excursions under a parent: a filter and which of the orders it is read in. */
export type ExcursionListQuery = { readonly filter: ExcursionFilter; readonly orderBy: ExcursionOrder };

/** Published excursions under one of many parents. */
export async function listExcursionsUnder<Key extends string>(
  list: BatchedList<Key, ExcursionListQuery, Excursion>,
  parent: Key,
  { filter, orderBy, ...page }: ExcursionListArguments,
): Promise<ExcursionConnection> {
  return list(parent, excursionOrders[orderBy], { filter: readOfferFilter(filter), orderBy }, page);
}

/** @throws ClientError `INPUT.INVALID` */
export function readOfferFilter(filter: InputMaybe<OfferFilterInput>): ExcursionFilter {
  const { price } = filter ?? {};
  return {
    regions: filterList('filter.regions', filter?.regions),
    organizations: filterIds<'Organization'>('filter.organizations', filter?.organizations),
    sites: filterIds<'Site'>('filter.sites', filter?.sites),
    okved: filterList('filter.okved', filter?.okved),
    text: filterText('filter.text', filter?.text),
    themes: filterList('filter.themes', filter?.themes),
    segments: filterList('filter.segments', filter?.segments),
    formats: filterList('filter.formats', filter?.formats),
    languages: filterList('filter.languages', filter?.languages),
    accessibility: filterList('filter.accessibility', filter?.accessibility),
    dates: filterDates('filter.dates', filter?.dates),
    partySize: readPartySize('filter.partySize', filter?.partySize),
    youngest: readYoungest('filter.ages', filter?.ages),
    price:
      price === undefined || price === null
        ? undefined
        : { range: readRange('filter.price', price), currency: price.currency },
    durationMinutes: readRange('filter.durationMinutes', filter?.durationMinutes),
    near: filterNear(filter?.near),
    box: filterBox(filter?.box),
  };
}
