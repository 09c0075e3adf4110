import type { FeatureModule } from '@promtour/service-kit/feature';
import {
  excursionsOnOffer,
  excursionsWithoutSessions,
  sessionFits,
  sessionParameters,
} from '../excursions/persistence/excursion.repositories.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import type { OfferLoaders } from './application/ports.ts';
import { routesOnOffer } from '../tours/persistence/route.repositories.ts';
import { offerHitResolvers, offerQueries } from './graphql/offer.ts';
import { excursionSource } from './persistence/excursion.source.query.ts';
import { routeSource } from './persistence/route.source.query.ts';
import { createOfferReader } from './persistence/offer.reader.ts';

/** The search over all kinds of offers. Its conditions are those of the lists of each kind. */
export const offers: FeatureModule = {
  name: 'offers',
  compose: ({ dataSource, dataSource: { manager }, clock }) => ({
    resolvers: { Query: offerQueries, OfferHit: offerHitResolvers } satisfies Resolvers,
    createLoaders: (viewer): OfferLoaders => {
      const sources = [
        excursionSource({
          onOffer: (filter, now) => excursionsOnOffer(manager, viewer, filter, now),
          withoutSessions: (filter, now) => excursionsWithoutSessions(manager, viewer, filter, now),
          sessionFits,
          sessionParameters,
        }),
        routeSource((now) => routesOnOffer(manager, viewer, now), { sessionFits, sessionParameters }),
      ];
      return { offerReader: createOfferReader(dataSource, sources, clock) };
    },
  }),
};
