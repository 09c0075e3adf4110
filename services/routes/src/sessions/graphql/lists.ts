import type { ExcursionId } from '@promtour/kernel/id';
import { filterDates, filterInstants } from '@promtour/service-kit/graphql/arguments';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';
import type { BatchedList } from '@promtour/service-kit/graphql/batched-list';
import type { Connection, ListOrder, PageArguments } from '@promtour/service-kit/pagination/page';
import { readPartySize } from '../../graphql/arguments.ts';
import type { SessionFilter as SessionFilterInput } from '../../graphql/generated/resolvers.ts';
import type { SessionFilter } from '../application/ports.ts';
import type { Session } from '../domain/session.ts';

export type SessionConnection = Connection<Session>;

const sessionOrder: ListOrder<Session> = {
  name: 'sessions',
  keys: 2,
  position: ({ startsAt, id }) => [startsAt.toISOString(), id],
};

type SessionListArguments = PageArguments & {
  readonly filter?: InputMaybe<SessionFilterInput>;
};

export async function listSessions(
  list: BatchedList<ExcursionId, SessionFilter, Session>,
  excursion: ExcursionId,
  { filter, ...page }: SessionListArguments,
): Promise<SessionConnection> {
  return list(excursion, sessionOrder, readFilter(filter), page);
}

function readFilter(filter: InputMaybe<SessionFilterInput>): SessionFilter {
  return {
    dates: filterDates('filter.dates', filter?.dates),
    startsAt: filterInstants('filter.startsAt', filter?.startsAt),
    partySize: readPartySize('filter.partySize', filter?.partySize),
  };
}
