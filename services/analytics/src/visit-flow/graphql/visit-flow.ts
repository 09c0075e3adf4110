import { parseId } from '@promtour/kernel/id';
import { parseRegionCode } from '@promtour/kernel/region-code';
import { filterList, invalidArgument } from '@promtour/service-kit/graphql/arguments';
import { accessDenied } from '@promtour/service-kit/graphql/access-denied';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';
import type {
  ExcursionResolvers,
  OrganizationResolvers,
  QueryResolvers,
  RegionResolvers,
} from '../../graphql/generated/resolvers.ts';
import { readPeriods } from './read-periods.ts';

export const visitFlowQuery: NonNullable<QueryResolvers['visitFlow']> = async (_, { filter, by }, { loaders }) => {
  const flow = await loaders.visitFlows.ofFilter(readPeriods('filter.period', filter.period, by), {
    regions: readRegions(filter.regions),
    organizations: readIds('filter.organizations', filter.organizations),
    excursions: readIds('filter.excursions', filter.excursions),
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

function readRegions(codes: InputMaybe<readonly string[]>): readonly string[] | undefined {
  return filterList('filter.regions', codes)?.map((text) => {
    const code = parseRegionCode(text);
    if (code === undefined) throw invalidArgument('filter.regions', 'ISO 3166-2 codes such as RU-SMO');
    return code;
  });
}

/** What is no id is nobody's id: it matches nothing. */
function readIds(name: string, ids: InputMaybe<readonly string[]>): readonly string[] | undefined {
  return filterList(name, ids)?.flatMap((text) => parseId(text) ?? []);
}
