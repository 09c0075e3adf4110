import type { Clock } from '@promtour/kernel/clock';
import type { FeatureModule } from '@promtour/service-kit/feature';
import { addPublicPage } from '@promtour/service-kit/http/public-page';
import type { EntityManager } from 'typeorm';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { organizationRepository, portalRepository } from '../hosts/persistence/host.repositories.ts';
import { createCreateRoute } from './application/create-route.ts';
import { createDecideRouteApproval } from './application/decide-route-approval.ts';
import type { RouteRepositories, RouteUnitOfWork } from './application/ports.ts';
import { createPublishRoute } from './application/publish-route.ts';
import { createTransitionRoute } from './application/transition-route.ts';
import { createUpdateRoute } from './application/update-route.ts';
import { brochurePage } from './brochure/brochure-page.ts';
import { createRouteLoaders } from './graphql/loaders.ts';
import { routeMutations, type RouteOperations } from './graphql/mutations.ts';
import {
  routeApprovalResolvers,
  routeObstacleResolvers,
  routeQueries,
  routeResolvers,
  routesOfExcursion,
  routesOfOperator,
  routesOfRegion,
  routeStopResolvers,
} from './graphql/route.ts';
import { CreateRoutes1700000002050 } from './persistence/migrations/1700000002050-create-routes.ts';
import { createBrochureReader, createRouteReader } from './persistence/route.reader.ts';
import { excursionFactsReader, routeRepository } from './persistence/route.repositories.ts';
import { approvalSchema, routeSchema } from './persistence/route.row.ts';

/** Routes: journeys over several plants, approved by the regions that they cross. */
export const tours: FeatureModule = {
  name: 'tours',
  entities: [routeSchema, approvalSchema],
  migrations: [CreateRoutes1700000002050],
  auditedTables: {
    route: {
      organization: 'operator_id',
      omit: [
        'search_title',
        'search_text',
        'search',
        'sort_title',
        'days',
        'kind',
        'region_codes',
        'excursion_ids',
        'lodging',
      ],
    },
    route_approval: {
      redact: ['note'],
      owner: `SELECT r.operator_id, $1 ->> 'region_code' FROM route r WHERE r.id = ($1 ->> 'route_id')::uuid`,
    },
  },
  compose({ dataSource, clock, logger, unitOfWork }) {
    const transactions = unitOfWork((manager) => routeRepositories(manager, clock));
    return {
      resolvers: {
        Query: routeQueries,
        Mutation: routeMutations(routeOperations(transactions, clock)),
        Route: routeResolvers,
        RouteStop: routeStopResolvers,
        RouteApproval: routeApprovalResolvers,
        RouteObstacle: routeObstacleResolvers,
        Excursion: routesOfExcursion,
        Region: routesOfRegion,
        Organization: routesOfOperator,
      } satisfies Resolvers,
      createLoaders: (viewer) =>
        createRouteLoaders(
          createRouteReader(dataSource, viewer, clock),
          excursionFactsReader(dataSource.manager, clock),
        ),
      http: (server) => {
        addPublicPage(server, brochurePage({ brochures: createBrochureReader(dataSource), clock, logger }));
      },
    };
  },
};

function routeRepositories(manager: EntityManager, clock: Clock): RouteRepositories {
  return {
    routes: routeRepository(manager),
    excursions: excursionFactsReader(manager, clock),
    organizations: organizationRepository(manager),
    portals: portalRepository(manager),
  };
}

function routeOperations(transactions: RouteUnitOfWork, clock: Clock): RouteOperations {
  return {
    createRoute: createCreateRoute(transactions, clock),
    updateRoute: createUpdateRoute(transactions, clock),
    transitionRoute: createTransitionRoute(transactions, clock),
    decideRouteApproval: createDecideRouteApproval(transactions, clock),
    publishRoute: createPublishRoute(transactions, clock),
  };
}
