import type { QueryResolvers } from '../../graphql/generated/resolvers.ts';
import { listExcursions } from './lists.ts';

export const excursionsQuery: NonNullable<QueryResolvers['excursions']> = (_, list, { loaders }) =>
  listExcursions(loaders.reader, list);
