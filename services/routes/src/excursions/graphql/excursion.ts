import { parseId } from '@promtour/kernel/id';
import { isReady } from '../../hosts/hosts.domain.ts';
import type { ExcursionResolvers, QueryResolvers } from '../../graphql/generated/resolvers.ts';
import { listExcursions } from './lists.ts';

export const excursionQueries: Pick<QueryResolvers, 'excursions' | 'excursion'> = {
  excursions: (_, list, { loaders }) => listExcursions(loaders.excursionReader, list),
  // Null also if the text is not a valid id.
  excursion: (_, { id: text }, { loaders }) => {
    const id = parseId<'Excursion'>(text);
    return id === undefined ? null : loaders.excursion.load(id);
  },
};

export const excursionResolvers: ExcursionResolvers = {
  __resolveReference: (reference, { loaders }) => {
    const id = parseId<'Excursion'>(reference.id);
    return id === undefined ? null : loaders.excursion.load(id);
  },
  organization: ({ organizationId }) => ({ id: organizationId }),
  site: ({ siteId }) => ({ id: siteId }),
  region: ({ regionCode }) => ({ code: regionCode }),
  // A draft may exist before the registry's event of its organization arrives.
  okved: async ({ organizationId }, _, { loaders }) => (await loaders.organization.load(organizationId))?.okved ?? [],
  offered: async ({ status, organizationId, siteId }, _, { loaders }) => {
    if (status !== 'PUBLISHED') return false;
    const [organization, site] = await Promise.all([
      loaders.organization.load(organizationId),
      loaders.site.load(siteId),
    ]);
    return organization?.status === 'ACTIVE' && isReady(site ?? undefined, loaders.now);
  },
};
