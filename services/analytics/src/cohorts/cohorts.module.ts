import type { FeatureModule } from '@promtour/service-kit/feature';
import { reachOf } from '../dimensions/application/who-may-read-figures.policy.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { createReturningOrganizations } from './application/returning-organizations.ts';
import {
  returningOrganizationsQuery,
  returningOrganizationsResolvers,
  type CohortLoaders,
} from './graphql/returning-organizations.ts';
import { cohorts as projection } from './persistence/cohorts.projection.ts';
import { createCohortReader } from './persistence/cohorts.reader.ts';

/** Organizations that visit again: a projection of events, and queries on it. */
export const cohorts: FeatureModule = {
  name: 'cohorts',
  projections: [projection],
  exemptTables: { 'cohorts_g*': 'derived from events, and can be rebuilt at any time' },
  compose: ({ dataSource, applied }) => {
    const reader = createCohortReader(dataSource);
    return {
      resolvers: {
        Query: { returningOrganizations: returningOrganizationsQuery(() => applied(projection.name)) },
        ReturningOrganizations: returningOrganizationsResolvers,
      } satisfies Resolvers,
      createLoaders: (viewer): CohortLoaders => ({
        returningOrganizations: createReturningOrganizations(reader, reachOf(viewer)),
      }),
    };
  },
};
