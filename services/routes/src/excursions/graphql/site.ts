import { parseId } from '@promtour/kernel/id';
import type { SiteResolvers } from '../../graphql/generated/resolvers.ts';
import { listExcursionsUnder } from './lists.ts';

export const siteResolvers: SiteResolvers = {
  __resolveReference: ({ id: text }) => {
    const id = parseId<'Site'>(text);
    return id === undefined ? null : { id };
  },
  excursions: ({ id }, list, { loaders }) => listExcursionsUnder(loaders.excursionsOfSite, id, list),
};
