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
  booking: ({ bookingId }) => ({ id: bookingId }),
  host: ({ hostOrganizationId }, _, context) => party(hostOrganizationId, context),
  visitor: ({ visitingOrganizationId }, _, context) =>
    visitingOrganizationId === null ? null : party(visitingOrganizationId, context),
  region: regionOf,
  nextStatuses: ({ status }) => leadMachine.transitions[status],
  history: ({ id }, _, { loaders }) => loaders.historyOfLead.load(id),
};

export const leadTransitionResolvers: LeadTransitionResolvers = {
  subject: ({ by }) => by.subject,
  // A former visitor is not visible to the current parties.
  organization: ({ by }, _, { loaders }) =>
    by.organizationId === null ? null : loaders.leadParty.load(by.organizationId),
};

/** A foreign key guarantees that it exists; the lead makes it visible to the viewer. */
async function party(id: OrganizationId, { loaders }: Context): Promise<Organization> {
  const found = await loaders.leadParty.load(id);
  if (found === null) throw new Error(`Organization ${id} is missing`);
  return found;
}
