import type { VisitFlows } from '../../application/visit-flow.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { excursionResolvers } from './excursion.ts';
import { organizationResolvers } from './organization.ts';
import { visitFlowQuery } from './query/visit-flow.ts';
import { regionResolvers } from './region.ts';

export function analyticsResolvers(visitFlows: VisitFlows): Resolvers {
  return {
    Query: { visitFlow: visitFlowQuery(visitFlows) },
    Region: regionResolvers,
    Organization: organizationResolvers,
    Excursion: excursionResolvers,
  };
}
