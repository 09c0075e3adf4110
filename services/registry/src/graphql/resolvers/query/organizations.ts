import type { RegistryReader } from '../../../application/ports.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { listOrganizations } from '../../lists.ts';

export function organizationsQuery(reader: RegistryReader): NonNullable<QueryResolvers['organizations']> {
  return (_, list) => listOrganizations(reader, list);
}
