import type { RequestContext } from '@promtour/service-kit/graphql/context';
import type { ExcursionLoaders } from '../excursions/graphql/loaders.ts';
import type { HostLoaders } from '../hosts/hosts.loaders.ts';
import type { WorkingCalendarLoaders } from '../working-calendar/working-calendar.loaders.ts';
import type { OfferLoaders } from '../offers/application/ports.ts';
import type { TimetableLoaders } from '../timetable/graphql/loaders.ts';
import type { RouteLoaders } from '../tours/graphql/loaders.ts';

/** The features' contributions to the context of a request. */
export type Loaders = HostLoaders &
  ExcursionLoaders &
  TimetableLoaders &
  WorkingCalendarLoaders &
  RouteLoaders &
  OfferLoaders;

export type Context = RequestContext<Loaders>;
