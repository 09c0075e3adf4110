import type { FeatureModule } from '@promtour/service-kit/feature';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { seatsSubscription } from '../timetable/count-seats-when-booking-held-or-ended.consumer.ts';
import { dayOverrides } from '../working-calendar/persistence/day-override.repositories.ts';
import { createPlanItineraries } from './application/plan-itineraries.ts';
import {
  itineraryExclusionResolvers,
  itineraryPlansResolvers,
  itineraryStopResolvers,
  planItinerariesQuery,
  suggestedFewerStopsResolvers,
} from './graphql/plan-itineraries.ts';
import { createPlanningReader } from './persistence/planning.reader.ts';
import { createSearchPool } from './workers/search.pool.ts';

/** Itineraries over current vacancies. It stores nothing. */
export const planning: FeatureModule = {
  name: 'planning',
  compose({ dataSource, clock, applied }) {
    const pool = createSearchPool();
    const reader = createPlanningReader(dataSource, clock, () => applied(seatsSubscription));
    return {
      resolvers: {
        Query: {
          planItineraries: planItinerariesQuery(
            createPlanItineraries(reader, dayOverrides(dataSource.manager), pool, clock),
          ),
        },
        ItineraryPlans: itineraryPlansResolvers,
        ItineraryStop: itineraryStopResolvers,
        ItineraryExclusion: itineraryExclusionResolvers,
        SuggestedFewerStops: suggestedFewerStopsResolvers,
      } satisfies Resolvers,
      http: (server) => {
        server.addHook('onClose', () => pool.stop());
      },
    };
  },
};
