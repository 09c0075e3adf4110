import { localDate } from '@promtour/kernel/time-zone';
import { filterText, invalidArgument } from '@promtour/service-kit/graphql/arguments';
import { currentWork } from '@promtour/service-kit/limits/request-work';
import { shownContent, type Excursion } from '../../excursions/domain/excursion.ts';
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
  offer: async (hit, _, { loaders }) => ({ __typename: 'Excursion', ...(await excursionOf(hit, loaders)) }),
  sessions: async ({ id, fit }, { first }, { loaders }) => {
    const { nodes } = await listSessions(loaders.sessionsOfExcursion, id, { filter: fit, first: readFirst(first) });
    return nodes;
  },
  priceFrom: async (hit, _, { loaders }) => {
    const excursion = await excursionOf(hit, loaders);
    const date = hit.fit.dates?.from ?? localDate(loaders.now, excursion.timeZone);
    return lowestPrice(shownContent(excursion).options, date);
  },
  distanceMetres: ({ metres }) => metres,
};

async function excursionOf({ id }: OfferHit, loaders: Context['loaders']): Promise<Excursion> {
  const excursion = await loaders.excursion.load(id);
  if (excursion === null) throw new Error(`Excursion ${id} is missing`);
  return excursion;
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
