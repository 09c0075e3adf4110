import { parseId } from '@promtour/kernel/id';
import { parseRegionCode } from '@promtour/kernel/region-code';
import { filterIds, filterList } from '@promtour/service-kit/graphql/arguments';
import { accessDenied } from '@promtour/service-kit/graphql/access-denied';
import type {
  ExcursionResolvers,
  OrganizationResolvers,
  QueryResolvers,
  RegionResolvers,
} from '../../graphql/generated/resolvers.ts';
import { readPeriods } from './read-periods.ts';

export const visitFlowQuery: NonNullable<QueryResolvers['visitFlow']> = async (_, { filter, by }, { loaders }) => {
  const flow = await loaders.visitFlows.ofFilter(readPeriods('filter.period', filter.period, by), {
    regions: filterList('filter.regions', filter.regions),
    organizations: filterIds('filter.organizations', filter.organizations),
    excursions: filterIds('filter.excursions', filter.excursions),
  });
  if (!flow.ok) throw accessDenied(flow.error.code);
  return flow.value;
};

export const regionResolvers: RegionResolvers = {
  __resolveReference: ({ code }) => {
    const known = parseRegionCode(code);
    return known === undefined ? null : { code: known };
  },
  visitFlow: ({ code }, range, { loaders }) => loaders.visitFlow('REGION', code, range),
};

export const organizationResolvers: OrganizationResolvers = {
  __resolveReference: (reference) => {
    const id = parseId<'Organization'>(reference.id);
    return id === undefined ? null : { id };
  },
  visitFlow: ({ id }, range, { loaders }) => loaders.visitFlow('ORGANIZATION', id, range),
};

export const excursionResolvers: ExcursionResolvers = {
  __resolveReference: (reference) => {
    const id = parseId<'Excursion'>(reference.id);
    return id === undefined ? null : { id };
  },
  visitFlow: ({ id }, range, { loaders }) => loaders.visitFlow('EXCURSION', id, range),
};
