import { parseId } from '@promtour/kernel/id';
import { filterDates, filterList } from '@promtour/service-kit/graphql/arguments';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
} from '@promtour/service-kit/pagination/page';
import { nextStatuses, type Agreement } from '../domain/agreement.ts';
import { plans } from '../domain/measure.ts';
import { isDue } from '../domain/milestone.ts';
import type { AgreementFilter } from '../application/ports.ts';
import type {
  AgreementFilter as AgreementFilterInput,
  AgreementResolvers,
  MilestoneResolvers,
  QueryResolvers,
  RegionResolvers,
} from '../../graphql/generated/resolvers.ts';
import { regionOf } from '../../regions/graphql/region-of.ts';

export type AgreementConnection = Connection<Agreement>;

const agreementOrder: ListOrder<Agreement> = { name: 'agreements', keys: 1, position: ({ id }) => [id] };

export const agreementQueries: Pick<QueryResolvers, 'agreements' | 'agreement'> = {
  async agreements(_, { filter, ...page }, { loaders }) {
    const request = readPageArguments(agreementOrder, page);
    const wanted = readAgreementFilter(filter);
    const rows = await loaders.agreementReader.agreements(wanted, request);
    return connectionOf(agreementOrder, request, rows, () => loaders.agreementReader.countAgreements(wanted));
  },
  agreement: (_, { id: text }, { loaders }) => {
    const id = parseId<'Agreement'>(text);
    return id === undefined ? null : loaders.agreement.load(id);
  },
};

export const agreementResolvers: AgreementResolvers = {
  __resolveReference: (reference, { loaders }) => {
    const id = parseId<'Agreement'>(reference.id);
    return id === undefined ? null : loaders.agreement.load(id);
  },
  region: regionOf,
  nextStatuses: ({ status }) => nextStatuses(status),
  decision: ({ decisionId }, _, { loaders }) => (decisionId === null ? null : loaders.decision.load(decisionId)),
  signatures: async ({ id }, _, { loaders }) => (await loaders.signaturesOfAgreement.load(id)) ?? [],
  proposedExtension: ({ id }, _, { loaders }) => loaders.extensionOfAgreement.load(id),
  milestones: async ({ id }, { filter }, { loaders }) => {
    const milestones = (await loaders.milestonesOfAgreement.load(id)) ?? [];
    const due = filterDates('filter.due', filter?.due);
    const overdue = filter?.overdue;
    return milestones
      .filter((one) => (due.from === undefined && due.to === undefined) || isDue(one, due))
      .filter(({ status }) => overdue === null || overdue === undefined || (status === 'OVERDUE') === overdue);
  },
};

export const milestoneResolvers: MilestoneResolvers = { goal: ({ measure }) => plans[measure].goal };

export const regionAgreementsResolvers: Pick<RegionResolvers, 'agreements'> = {
  agreements: ({ code }, { filter, ...page }, { loaders }) =>
    loaders.agreementsOfRegion(code, agreementOrder, readAgreementFilter(filter), page),
};

/** @throws ClientError `INPUT.INVALID` */
function readAgreementFilter(filter: InputMaybe<AgreementFilterInput>): AgreementFilter {
  return {
    regions: filterList('filter.regions', filter?.regions),
    statuses: filterList('filter.statuses', filter?.statuses),
    milestoneStatuses: filterList('filter.milestoneStatuses', filter?.milestoneStatuses),
    due: filterDates('filter.due', filter?.due),
    overdue: filter?.overdue ?? undefined,
  };
}
