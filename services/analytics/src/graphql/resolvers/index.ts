import type { Resolvers } from '../generated/resolvers.ts';
import { excursionResolvers } from './excursion.ts';
import { organizationResolvers } from './organization.ts';
import { visitFlowQuery } from './query/visit-flow.ts';
import { regionResolvers } from './region.ts';

export const analyticsResolvers: Resolvers = {
  Query: { visitFlow: visitFlowQuery },
  Region: regionResolvers,
  Organization: organizationResolvers,
  Excursion: excursionResolvers,
};
