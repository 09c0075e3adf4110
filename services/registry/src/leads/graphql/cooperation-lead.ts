import { parseId, type OrganizationId } from '@promtour/kernel/id';
import { leadMachine } from '../domain/lead-machine.ts';
import type { Organization } from '../../organizations/domain/organization.ts';
import type { CooperationLeadResolvers, LeadTransitionResolvers } from '../../graphql/generated/resolvers.ts';
import type { Context } from '../../graphql/context.ts';
import { regionOf } from '../../regions/graphql/region-of.ts';

export const cooperationLeadResolvers: CooperationLeadResolvers = {
  __resolveReference: (reference, { loaders }) => {
    const id = parseId<'CooperationLead'>(reference.id);
    return id === undefined ? null : loaders.lead.load(id);
  },
  host: ({ hostOrganizationId }, _, context) => party(hostOrganizationId, context),
  visitor: ({ visitingOrganizationId }, _, context) =>
    visitingOrganizationId === null ? null : party(visitingOrganizationId, context),
  region: regionOf,
  nextStates: ({ state }) => leadMachine.transitions[state],
  history: ({ id }, _, { loaders }) => loaders.historyOfLead.load(id),
};

export const leadTransitionResolvers: LeadTransitionResolvers = {
  subject: ({ by }) => by.subject,
  // Who was taken for the visitor by mistake is no party any more, and not the others' to see.
  organization: ({ by }, _, { loaders }) =>
    by.organizationId === null ? null : loaders.leadParty.load(by.organizationId),
};

/** A foreign key guarantees that it is there, and the lead that it is the viewer's to see. */
async function party(id: OrganizationId, { loaders }: Context): Promise<Organization> {
  const found = await loaders.leadParty.load(id);
  if (found === null) throw new Error(`Organization ${id} is missing`);
  return found;
}
