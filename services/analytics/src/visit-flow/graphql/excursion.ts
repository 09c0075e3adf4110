import { parseId } from '@promtour/kernel/id';
import type { ExcursionResolvers } from '../../graphql/generated/resolvers.ts';

export const excursionResolvers: ExcursionResolvers = {
  __resolveReference: (reference) => {
    const id = parseId<'Excursion'>(reference.id);
    return id === undefined ? null : { id };
  },
  visitFlow: ({ id }, range, { loaders }) => loaders.visitFlow('EXCURSION', id, range),
};
