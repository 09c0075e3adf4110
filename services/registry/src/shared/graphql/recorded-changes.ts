import type { Connection, ListOrder } from '@promtour/service-kit/pagination/page';
import type { RecordedChange } from '../domain/changes.ts';
import type { RecordedChangeResolvers } from '../../graphql/generated/resolvers.ts';

export type RecordedChangeConnection = Connection<RecordedChange>;

/** By version, which is unique within one record. */
export const changeOrder: ListOrder<RecordedChange> = {
  name: 'changes',
  keys: 1,
  position: ({ version }) => [version],
};

export const recordedChangeResolvers: RecordedChangeResolvers = {
  fields: ({ changes }) =>
    Object.entries(changes).map(([field, { before, after }]) => ({
      field,
      before: before === null ? null : JSON.stringify(before),
      after: after === null ? null : JSON.stringify(after),
    })),
};
