import { parseId, type OrganizationId } from '@promtour/kernel/id';
import { leadMachine } from '../../../domain/leads/lead.ts';
import type { Organization } from '../../../domain/organization.ts';
import type { CooperationLeadResolvers, LeadTransitionResolvers } from '../../generated/resolvers.ts';
import type { Context } from '../../loaders.ts';
import { regionOf } from '../../region-of.ts';

export const cooperationLeadResolvers: CooperationLeadResolvers = {
  __resolveReference: (reference, { loaders }) => {
    const id = parseId<'CooperationLead'>(reference.id);
    return id === undefined ? null : loaders.lead.load(id);
  },
  host: ({ hostOrganizationId }, _, context) => organization(hostOrganizationId, context),
  visitor: ({ visitingOrganizationId }, _, context) =>
    visitingOrganizationId === null ? null : organization(visitingOrganizationId, context),
  region: regionOf,
  nextStates: ({ state }) => leadMachine.transitions[state],
  history: ({ id }, _, { loaders }) => loaders.historyOfLead.load(id),
};

export const leadTransitionResolvers: LeadTransitionResolvers = {
  subject: ({ by }) => by.subject,
  organization: ({ by }, _, context) => (by.organizationId === null ? null : organization(by.organizationId, context)),
};

/** A foreign key, or a token that was issued for it, guarantees that it is there. */
async function organization(id: OrganizationId, { loaders }: Context): Promise<Organization> {
  const found = await loaders.organization.load(id);
  if (found === null) throw new Error(`Organization ${id} is missing`);
  return found;
}
