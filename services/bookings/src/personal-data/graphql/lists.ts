import { filterIds, filterInstants, filterList } from '@promtour/service-kit/graphql/arguments';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
} from '@promtour/service-kit/pagination/page';
import type {
  PersonalDataAccessResolvers,
  PersonalDataDestructionResolvers,
  QueryResolvers,
} from '../../graphql/generated/resolvers.ts';
import type { PersonalDataAccess, PersonalDataLogReader } from '../application/ports.ts';
import type { Destruction } from '../domain/destruction.ts';

export type PersonalDataAccessConnection = Connection<PersonalDataAccess>;
export type PersonalDataDestructionConnection = Connection<Destruction>;

export type PersonalDataLoaders = { readonly personalDataLogs: PersonalDataLogReader };

/** Ids sort by time. */
const latestAccess: ListOrder<PersonalDataAccess> = {
  name: 'personal-data-accesses:LATEST',
  keys: 1,
  position: ({ id }) => [id],
};
const latestDestruction: ListOrder<Destruction> = {
  name: 'personal-data-destructions:LATEST',
  keys: 1,
  position: ({ id }) => [id],
};

export const personalDataQueries: Pick<QueryResolvers, 'personalDataAccesses' | 'personalDataDestructions'> = {
  async personalDataAccesses(_, { filter, ...page }, { loaders }) {
    const request = readPageArguments(latestAccess, page);
    const conditions = {
      bookings: filterIds<'Booking'>('filter.bookings', filter?.bookings),
      purposes: filterList('filter.purposes', filter?.purposes),
      readAt: filterInstants('filter.readAt', filter?.readAt),
    };
    const rows = await loaders.personalDataLogs.accesses(conditions, request);
    return connectionOf(latestAccess, request, rows, () => loaders.personalDataLogs.countAccesses(conditions));
  },
  async personalDataDestructions(_, { filter, ...page }, { loaders }) {
    const request = readPageArguments(latestDestruction, page);
    const conditions = {
      bookings: filterIds<'Booking'>('filter.bookings', filter?.bookings),
      grounds: filterList('filter.grounds', filter?.grounds),
      destroyedAt: filterInstants('filter.destroyedAt', filter?.destroyedAt),
    };
    const rows = await loaders.personalDataLogs.destructions(conditions, request);
    return connectionOf(latestDestruction, request, rows, () => loaders.personalDataLogs.countDestructions(conditions));
  },
};

export const personalDataAccessResolvers: Pick<PersonalDataAccessResolvers, 'kind'> = {
  kind: ({ fieldSet }) => fieldSet,
};

export const personalDataDestructionResolvers: Pick<PersonalDataDestructionResolvers, 'subjects'> = {
  subjects: ({ subjects }) => subjects.length,
};
