import { invalidArgument } from '@promtour/service-kit/graphql/arguments';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
  type PageArguments,
} from '@promtour/service-kit/pagination/page';
import { readOfferFilter } from '../../excursions/graphql/lists.ts';
import type { OfferFilter as OfferFilterInput } from '../../graphql/generated/resolvers.ts';
import type { OfferFacets, OfferFilter, OfferFound, OfferOrder, OfferReader } from '../application/ports.ts';

/** An offer, and the part of the filter that its sessions must fit. */
export type OfferHit = OfferFound & { readonly fit: Pick<OfferFilterInput, 'dates' | 'partySize'> };

export type OfferHitConnection = Connection<OfferHit> & {
  /** Counted only if selected. */
  readonly facets: () => Promise<OfferFacets>;
};

type OfferListArguments = PageArguments & {
  readonly filter?: InputMaybe<OfferFilterInput>;
  readonly orderBy: OfferOrder;
};

const keys: Readonly<Record<OfferOrder, number>> = { RELEVANCE: 2, PRICE: 3, DISTANCE: 2, NEXT_SESSION: 2, NEWEST: 2 };

export async function listOffers(
  reader: OfferReader,
  { filter, orderBy, ...page }: OfferListArguments,
): Promise<OfferHitConnection> {
  const wanted = readOfferFilter(filter);
  const order = orderOf(orderBy, wanted);
  const request = readPageArguments(order, page);
  const found = await reader.offers(wanted, orderBy, request);
  // Without a group, a session fits if it has a place and is not closed.
  const fit = { dates: filter?.dates ?? null, partySize: filter?.partySize ?? 1 };
  return {
    ...connectionOf(
      order,
      request,
      found.map((one) => ({ ...one, fit })),
      () => reader.countOffers(wanted),
    ),
    facets: () => reader.facets(wanted),
  };
}

/**
 * A cursor is bound to filter and order: its position is meaningless in another list.
 * @throws ClientError `INPUT.INVALID` if the filter lacks what the order requires
 */
function orderOf(orderBy: OfferOrder, wanted: OfferFilter): ListOrder<OfferFound> {
  if (orderBy === 'RELEVANCE' && wanted.text === undefined)
    throw invalidArgument('orderBy', {
      code: 'INCONSISTENT',
      ru: 'для порядка по соответствию нужен текст поиска (filter.text)',
      en: 'RELEVANCE requires filter.text',
    });
  if (orderBy === 'DISTANCE' && wanted.near === undefined)
    throw invalidArgument('orderBy', {
      code: 'INCONSISTENT',
      ru: 'для порядка по расстоянию нужна точка (filter.near)',
      en: 'DISTANCE requires filter.near',
    });
  return {
    name: `offers:${orderBy} ${JSON.stringify(wanted)}`,
    keys: keys[orderBy],
    position: ({ position }) => position,
  };
}
