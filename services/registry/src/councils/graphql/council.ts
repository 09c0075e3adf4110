import { parseId } from '@promtour/kernel/id';
import { parseRegionCode } from '@promtour/kernel/region-code';
import type { Connection, ListOrder } from '@promtour/service-kit/pagination/page';
import type { CouncilMeeting } from '../domain/council.ts';
import type { CouncilDecision } from '../domain/decision.ts';
import type { Organization } from '../../organizations/domain/organization.ts';
import type {
  CouncilDecisionResolvers,
  CouncilResolvers,
  QueryResolvers,
  RegionResolvers,
} from '../../graphql/generated/resolvers.ts';
import { oneOf } from '../../shared/graphql/one-of.ts';
import { regionOf } from '../../regions/graphql/region-of.ts';

export type ShownSubject = { readonly organization: Organization; readonly usedAt: Date | null };

export type CouncilMeetingConnection = Connection<CouncilMeeting>;
export type CouncilDecisionConnection = Connection<CouncilDecision>;

const meetingOrder: ListOrder<CouncilMeeting> = {
  name: 'councilMeetings',
  keys: 2,
  position: ({ heldOn, id }) => [heldOn, id],
};

const decisionOrder: ListOrder<CouncilDecision> = {
  name: 'councilDecisions',
  keys: 2,
  position: ({ year, number }) => [year, number],
};

export const councilQueries: Pick<QueryResolvers, 'council' | 'councilDecision'> = {
  council: (_, args, { loaders }) => {
    const { by, text } = oneOf(args, 'id', 'region');
    if (by === 'region') {
      const region = parseRegionCode(text);
      return region === undefined ? null : loaders.councilOfRegion.load(region);
    }
    const id = parseId<'Council'>(text);
    return id === undefined ? null : loaders.council.load(id);
  },
  councilDecision: (_, { id: text }, { loaders }) => {
    const id = parseId<'CouncilDecision'>(text);
    return id === undefined ? null : loaders.decision.load(id);
  },
};

export const councilResolvers: CouncilResolvers = {
  __resolveReference: (reference, { loaders }) => {
    const id = parseId<'Council'>(reference.id);
    return id === undefined ? null : loaders.council.load(id);
  },
  region: regionOf,
  members: async ({ id, regionCode }, _, { loaders }) =>
    loaders.reachesRegion(regionCode) ? ((await loaders.councilMembers.load(id)) ?? []) : null,
  size: async ({ id }, _, { loaders }) => (await loaders.councilSize.load(id)) ?? 0,
  meetings: ({ id }, page, { loaders }) => loaders.meetingsOfCouncil(id, meetingOrder, undefined, page),
  decisions: ({ id }, page, { loaders }) => loaders.decisionsOfCouncil(id, decisionOrder, undefined, page),
};

export const councilDecisionResolvers: CouncilDecisionResolvers = {
  __resolveReference: (reference, { loaders }) => {
    const id = parseId<'CouncilDecision'>(reference.id);
    return id === undefined ? null : loaders.decision.load(id);
  },
  number: ({ year, number }) => `${year}-${number}`,
  region: regionOf,
  subjects: async ({ id }, _, { loaders }) => {
    const subjects = (await loaders.subjectsOfDecision.load(id)) ?? [];
    const shown = await Promise.all(subjects.map(({ organizationId }) => loaders.organization.load(organizationId)));
    return subjects.flatMap(({ usedAt }, index) => {
      const organization = shown[index] ?? null;
      return organization === null ? [] : [{ organization, usedAt }];
    });
  },
};

export const regionCouncilResolvers: Pick<RegionResolvers, 'council'> = {
  council: ({ code }, _, { loaders }) => loaders.councilOfRegion.load(code),
};
