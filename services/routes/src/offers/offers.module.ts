import type { FeatureModule } from '@promtour/service-kit/feature';
import {
  excursionsOnOffer,
  excursionsWithoutSessions,
  sessionFits,
  sessionParameters,
} from '../excursions/persistence/excursion.repositories.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import type { OfferLoaders } from './application/ports.ts';
import { offerHitResolvers, offerQueries } from './graphql/offer.ts';
import { excursionSource } from './persistence/offer.query.ts';
import { createOfferReader } from './persistence/offer.reader.ts';

/** The search over all kinds of offers. Its conditions are those of the lists of each kind. */
export const offers: FeatureModule = {
  name: 'offers',
  compose: ({ dataSource, dataSource: { manager }, clock }) => ({
    resolvers: { Query: offerQueries, OfferHit: offerHitResolvers } satisfies Resolvers,
    createLoaders: (viewer): OfferLoaders => ({
      offerReader: createOfferReader(
        dataSource,
        {
          excursions: excursionSource({
            onOffer: (filter, now) => excursionsOnOffer(manager, viewer, filter, now),
            withoutSessions: (filter, now) => excursionsWithoutSessions(manager, viewer, filter, now),
            sessionFits,
            sessionParameters,
          }),
        },
        clock,
      ),
    }),
  }),
};
