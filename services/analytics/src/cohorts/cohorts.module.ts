import { joinApplied } from '@promtour/messaging/applied';
import type { FeatureModule } from '@promtour/service-kit/feature';
import { reachOf } from '../dimensions/application/who-may-read-figures.policy.ts';
import { dimensions } from '../dimensions/dimensions.module.ts';
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
    const included = async () => joinApplied(await Promise.all([projection.name, dimensions.name].map(applied)));
    return {
      resolvers: {
        Query: { returningOrganizations: returningOrganizationsQuery(included) },
        ReturningOrganizations: returningOrganizationsResolvers,
      } satisfies Resolvers,
      createLoaders: (viewer): CohortLoaders => ({
        returningOrganizations: createReturningOrganizations(reader, reachOf(viewer)),
      }),
    };
  },
};
