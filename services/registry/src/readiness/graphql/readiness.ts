import { parseId } from '@promtour/kernel/id';
import type { Clock } from '@promtour/kernel/clock';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
} from '@promtour/service-kit/pagination/page';
import { mayPublish } from '../domain/may-publish.ts';
import type { Methodology } from '../domain/methodology.ts';
import type { QueryResolvers, ReadinessAssessmentResolvers, SiteResolvers } from '../../graphql/generated/resolvers.ts';

export type MethodologyConnection = Connection<Methodology>;

const newestFirst: ListOrder<Methodology> = { name: 'methodologies', keys: 1, position: ({ version }) => [version] };

export const readinessQueries: Pick<
  QueryResolvers,
  'currentMethodology' | 'methodology' | 'methodologies' | 'readinessAssessment'
> = {
  currentMethodology: async (_, __, { loaders }) => {
    const current = await loaders.readinessReader.currentMethodology();
    if (current === undefined) throw new Error('there is no methodology');
    return current;
  },
  methodology: (_, { version }, { loaders }) => loaders.methodology.load(version),
  async methodologies(_, page, { loaders: { readinessReader } }) {
    const request = readPageArguments(newestFirst, page);
    const rows = await readinessReader.methodologies(request);
    return connectionOf(newestFirst, request, rows, () => readinessReader.countMethodologies());
  },
  readinessAssessment: (_, { id: text }, { loaders }) => {
    const id = parseId<'ReadinessAssessment'>(text);
    return id === undefined ? null : loaders.assessment.load(id);
  },
};

export const assessmentResolvers: ReadinessAssessmentResolvers = {
  __resolveReference: (reference, { loaders }) => {
    const id = parseId<'ReadinessAssessment'>(reference.id);
    return id === undefined ? null : loaders.assessment.load(id);
  },
  site: async ({ siteId }, _, { loaders }) => {
    const site = await loaders.anySite.load(siteId);
    if (site === null) throw new Error(`Site ${siteId} is missing`);
    return site;
  },
  methodology: async ({ methodologyVersion }, _, { loaders }) => {
    const methodology = await loaders.methodology.load(methodologyVersion);
    if (methodology === null) throw new Error(`Methodology ${methodologyVersion} is missing`);
    return methodology;
  },
  scores: ({ organizationId, regionCode, scores }, _, { loaders }) =>
    loaders.reachesOrganization({ organizationId, regionCode }) ? scores : null,
};

export function siteReadinessResolvers(clock: Clock): Pick<SiteResolvers, 'readiness' | 'mayPublish'> {
  return {
    readiness: ({ id }, _, { loaders }) => loaders.latestAssessment.load(id),
    mayPublish: async ({ id, organizationId }, _, { loaders }) => {
      const [organization, latest] = await Promise.all([
        loaders.anyOrganization.load(organizationId),
        loaders.latestAssessment.load(id),
      ]);
      return mayPublish(organization?.status ?? 'CANDIDATE', latest ?? undefined, clock.now());
    },
  };
}
