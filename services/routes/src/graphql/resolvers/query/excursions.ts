import type { RoutesReader } from '../../../application/ports.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { listExcursions } from '../../lists.ts';

export function excursionsQuery(reader: RoutesReader): NonNullable<QueryResolvers['excursions']> {
  return (_, list) => listExcursions(reader, list);
}
