import { defineService } from '@promtour/service-kit/feature';
import { excursions } from './excursions/excursions.module.ts';
import { calendarFeeds } from './calendar-feeds/calendar-feeds.module.ts';
import { offers } from './offers/offers.module.ts';
import type { RoutesEnvironment } from './environment.ts';
import type { Loaders } from './graphql/context.ts';
import { hosts } from './hosts/hosts.module.ts';
import { planning } from './planning/planning.module.ts';
import { workingCalendar } from './working-calendar/working-calendar.module.ts';
import { timetable } from './timetable/timetable.module.ts';
import { tours } from './tours/tours.module.ts';

export const routes = defineService<Loaders, RoutesEnvironment>({
  name: 'routes',
  directory: new URL('../', import.meta.url),
  features: [workingCalendar, hosts, excursions, timetable, calendarFeeds, tours, planning, offers],
});
