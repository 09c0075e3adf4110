import { parseId } from '@promtour/kernel/id';
import type { OrganizationResolvers } from '../../graphql/generated/resolvers.ts';

export const organizationResolvers: OrganizationResolvers = {
  __resolveReference: (reference) => {
    const id = parseId<'Organization'>(reference.id);
    return id === undefined ? null : { id };
  },
  visitFlow: ({ id }, range, { loaders }) => loaders.visitFlow('ORGANIZATION', id, range),
};
