import type { ExcursionId } from '@promtour/kernel/id';
import { localDate } from '@promtour/kernel/time-zone';
import { filterText, invalidArgument } from '@promtour/service-kit/graphql/arguments';
import { currentWork } from '@promtour/service-kit/limits/request-work';
import { shownContent } from '../../excursions/domain/excursion.ts';
import { lowestPrice } from '../../excursions/domain/offer-terms.ts';
import type { Context } from '../../graphql/context.ts';
import type { OfferHitResolvers, QueryResolvers } from '../../graphql/generated/resolvers.ts';
import { listSessions } from '../../timetable/graphql/lists.ts';
import { listOffers, type OfferHit } from './lists.ts';

/** Maximum of what a hit or a completion lists. */
const maxFirst = 10;

export const offerQueries: Pick<QueryResolvers, 'searchOffers' | 'completeOffers'> = {
  searchOffers: (_, list, { loaders }) => listOffers(loaders.offerReader, list),
  completeOffers: async (_, { text, first }, { loaders, language }) => {
    const limit = readFirst(first);
    const wanted = filterText('text', text);
    if (wanted === undefined) return [];
    currentWork()?.chargeRows(limit);
    return loaders.offerReader.completions(wanted, isCyrillic(wanted) ? 'ru' : language, limit);
  },
};

export const offerHitResolvers: OfferHitResolvers = {
  offer: async (hit, _, { loaders }) => {
    if (hit.kind === 'EXCURSION')
      return { __typename: 'Excursion', ...found(await loaders.excursion.load(hit.id), hit.id) };
    return { __typename: 'Route', ...found(await loaders.route.load(hit.id), hit.id) };
  },
  sessions: async (hit, { first }, { loaders }) => {
    const page = { filter: hit.fit, first: readFirst(first) };
    const lists = await Promise.all(
      (await excursionIdsOf(hit, loaders)).map((id) => listSessions(loaders.sessionsOfExcursion, id, page)),
    );
    return lists
      .flatMap(({ nodes }) => nodes)
      .toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
      .slice(0, first);
  },
  priceFrom: async (hit, _, { loaders }) => {
    const ids = await excursionIdsOf(hit, loaders);
    const prices = await Promise.all(
      ids.map(async (id) => {
        const excursion = found(await loaders.excursion.load(id), id);
        const date = hit.fit.dates?.from ?? localDate(loaders.now, excursion.timeZone);
        return lowestPrice(shownContent(excursion).options, date);
      }),
    );
    const [first, ...others] = prices;
    if (first === undefined || others.some(({ currency }) => currency !== first.currency)) return null;
    return { ...first, amount: prices.reduce((sum, { amount }) => sum + amount, 0) };
  },
  distanceMetres: ({ metres }) => metres,
};

async function excursionIdsOf(hit: OfferHit, loaders: Context['loaders']): Promise<readonly ExcursionId[]> {
  return hit.kind === 'EXCURSION' ? [hit.id] : found(await loaders.route.load(hit.id), hit.id).excursionIds;
}

/** Offers and their excursions are never deleted. */
function found<Value>(value: Value | null, id: string): Value {
  if (value === null) throw new Error(`Offer ${id} is missing`);
  return value;
}

function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}

/** @throws ClientError `INPUT.INVALID` unless 1 to 10 */
function readFirst(first: number): number {
  if (first < 1 || first > maxFirst)
    throw invalidArgument('first', { code: 'OUT_OF_RANGE', ru: `от 1 до ${maxFirst}`, en: `1 to ${maxFirst}` });
  return first;
}
