import { parseId } from '@promtour/kernel/id';
import type { OrganizationResolvers } from '../../graphql/generated/resolvers.ts';
import { listExcursionsUnder } from './lists.ts';

export const organizationResolvers: OrganizationResolvers = {
  __resolveReference: ({ id: text }) => {
    const id = parseId<'Organization'>(text);
    return id === undefined ? null : { id };
  },
  excursions: ({ id }, list, { loaders }) => listExcursionsUnder(loaders.excursionsOfOrganization, id, list),
};
