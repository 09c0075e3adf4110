import { parseId } from '@promtour/kernel/id';
import type { QueryResolvers } from '../../graphql/generated/resolvers.ts';

/** Single records: null where there is none, also where the text is no id at all. */
export const byIdQueries: Pick<QueryResolvers, 'excursion' | 'session'> = {
  excursion: (_, { id: text }, { loaders }) => {
    const id = parseId<'Excursion'>(text);
    return id === undefined ? null : loaders.excursion.load(id);
  },
  session: (_, { id: text }, { loaders }) => {
    const id = parseId<'Session'>(text);
    return id === undefined ? null : loaders.session.load(id);
  },
};
