import { parseId } from '@promtour/kernel/id';
import { parseRegionCode } from '@promtour/kernel/region-code';
import type { QueryResolvers } from '../../generated/resolvers.ts';

/** Single records: null where there is none, also where the text is no id at all. */
export const byIdQueries: Pick<QueryResolvers, 'region' | 'organization' | 'site'> = {
  region: (_, { code }, { loaders }) => {
    const known = parseRegionCode(code);
    return known === undefined ? null : loaders.region.load(known);
  },
  organization: (_, { id: text }, { loaders }) => {
    const id = parseId<'Organization'>(text);
    return id === undefined ? null : loaders.organization.load(id);
  },
  site: (_, { id: text }, { loaders }) => {
    const id = parseId<'Site'>(text);
    return id === undefined ? null : loaders.site.load(id);
  },
};
