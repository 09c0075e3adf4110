import type { ExcursionId, SessionId } from '@promtour/kernel/id';
import { createBatchedList, type BatchedList } from '@promtour/service-kit/graphql/batched-list';
import { createLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { SessionReader, SessionWindow } from '../application/ports.ts';
import type { Session } from '../domain/session.ts';

export type SessionLoaders = {
  readonly session: DataLoader<SessionId, Session | null>;
  readonly sessionsOfExcursion: BatchedList<ExcursionId, SessionWindow, Session>;
};

export function createSessionLoaders(reader: SessionReader): SessionLoaders {
  return {
    session: createLoader(
      (ids) => reader.sessionsById(ids),
      ({ id }) => id,
    ),
    sessionsOfExcursion: createBatchedList({
      read: (excursions, window, page) => reader.sessionsOf(excursions, window, page),
      count: (excursions, window) => reader.countSessionsOf(excursions, window),
    }),
  };
}
