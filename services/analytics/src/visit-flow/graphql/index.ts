import type { Resolvers } from '../../graphql/generated/resolvers.ts';
import { excursionResolvers } from './excursion.ts';
import { organizationResolvers } from './organization.ts';
import { visitFlowQuery } from './visit-flow.ts';
import { regionResolvers } from './region.ts';

export const analyticsResolvers: Resolvers = {
  Query: { visitFlow: visitFlowQuery },
  Region: regionResolvers,
  Organization: organizationResolvers,
  Excursion: excursionResolvers,
};
