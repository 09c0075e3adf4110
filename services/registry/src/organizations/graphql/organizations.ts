import type { QueryResolvers } from '../../graphql/generated/resolvers.ts';
import { listOrganizations } from './lists.ts';

export const organizationsQuery: NonNullable<QueryResolvers['organizations']> = (_, list, { loaders }) =>
  listOrganizations(loaders.reader, list);
