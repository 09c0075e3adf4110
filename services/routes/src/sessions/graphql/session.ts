import { parseId } from '@promtour/kernel/id';
import { localDate } from '@promtour/kernel/time-zone';
import type { SessionResolvers } from '../../graphql/generated/resolvers.ts';

export const sessionResolvers: SessionResolvers = {
  __resolveReference: (reference, { loaders }) => {
    const id = parseId<'Session'>(reference.id);
    return id === undefined ? null : loaders.session.load(id);
  },
  excursion: async ({ excursionId }, _, { loaders }) => {
    const excursion = await loaders.excursion.load(excursionId);
    if (excursion === null) throw new Error(`Excursion ${excursionId} is missing`);
    return excursion;
  },
  date: ({ startsAt, timeZone }) => localDate(startsAt, timeZone),
};
