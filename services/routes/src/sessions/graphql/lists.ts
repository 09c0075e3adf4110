import type { ExcursionId } from '@promtour/kernel/id';
import { invalidArgument } from '@promtour/service-kit/graphql/arguments';
import type { BatchedList } from '@promtour/service-kit/graphql/batched-list';
import type { Connection, ListOrder } from '@promtour/service-kit/pagination/page';
import { isOfOurTime } from '../../graphql/our-time.ts';
import type { SessionWindow } from '../application/ports.ts';
import type { Session } from '../domain/session.ts';

export type SessionConnection = Connection<Session>;

const sessionOrder: ListOrder<Session> = {
  name: 'sessions',
  keys: 2,
  position: ({ startsAt, id }) => [startsAt.toISOString(), id],
};

type SessionListArguments = {
  readonly from?: Date | null | undefined;
  readonly to?: Date | null | undefined;
  readonly first: number;
  readonly after?: string | null | undefined;
};

export async function listSessions(
  list: BatchedList<ExcursionId, SessionWindow, Session>,
  excursion: ExcursionId,
  { from, to, ...page }: SessionListArguments,
): Promise<SessionConnection> {
  for (const [name, instant] of Object.entries({ from, to }))
    if (instant !== undefined && instant !== null && !isOfOurTime(instant.toISOString()))
      throw invalidArgument(name, 'a year from 1900 to 2999');
  if (from !== undefined && from !== null && to !== undefined && to !== null && from > to)
    throw invalidArgument('to', 'not before from');
  return list(excursion, sessionOrder, { from: from ?? undefined, to: to ?? undefined }, page);
}
