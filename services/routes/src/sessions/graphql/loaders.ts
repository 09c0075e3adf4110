import type { ExcursionId, SessionId } from '@promtour/kernel/id';
import { createBatchedList, type BatchedList } from '@promtour/service-kit/graphql/batched-list';
import { createLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { SessionReader, SessionFilter } from '../application/ports.ts';
import type { Session } from '../domain/session.ts';

export type SessionLoaders = {
  readonly session: DataLoader<SessionId, Session | null>;
  readonly sessionsOfExcursion: BatchedList<ExcursionId, SessionFilter, Session>;
};

export function createSessionLoaders(reader: SessionReader): SessionLoaders {
  return {
    session: createLoader(
      (ids) => reader.sessionsById(ids),
      ({ id }) => id,
    ),
    sessionsOfExcursion: createBatchedList({
      read: (excursions, filter, page) => reader.sessionsOf(excursions, filter, page),
      count: (excursions, filter) => reader.countSessionsOf(excursions, filter),
    }),
  };
}
