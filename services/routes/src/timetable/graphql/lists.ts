import type { ExcursionId, Id } from '@promtour/kernel/id';
import { filterDates, filterInstants } from '@promtour/service-kit/graphql/arguments';
import type { BatchedList } from '@promtour/service-kit/graphql/batched-list';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';
import type { Connection, ListOrder, PageArguments } from '@promtour/service-kit/pagination/page';
import { readPartySize } from '../../graphql/arguments.ts';
import type { SessionFilter as SessionFilterInput } from '../../graphql/generated/resolvers.ts';
import type { SessionFilter } from '../application/ports.ts';
import type { Closure } from '../domain/closure.ts';
import type { Guide, PlantZone } from '../domain/resources.ts';
import type { Schedule } from '../domain/schedule.ts';
import type { Session } from '../domain/session.ts';

export type SessionConnection = Connection<Session>;
export type ScheduleConnection = Connection<Schedule>;
export type GuideConnection = Connection<Guide>;
export type PlantZoneConnection = Connection<PlantZone>;
export type ClosureConnection = Connection<Closure>;

const sessionOrder: ListOrder<Session> = {
  name: 'sessions',
  keys: 2,
  position: ({ startsAt, id }) => [startsAt.toISOString(), id],
};

export const scheduleOrder: ListOrder<Schedule> = newestFirst('schedules');
export const closureOrder: ListOrder<Closure> = newestFirst('closures');
export const guideOrder: ListOrder<Guide> = { name: 'guides', keys: 2, position: ({ label, id }) => [label, id] };
export const zoneOrder: ListOrder<PlantZone> = { name: 'plantZones', keys: 2, position: ({ name, id }) => [name, id] };

function newestFirst<Item extends { readonly id: Id<string> }>(name: string): ListOrder<Item> {
  return { name, keys: 1, position: ({ id }) => [id] };
}

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
