import type { FeatureModule } from '@promtour/service-kit/feature';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { dayOverrides, dayOverrideSchema } from './persistence/day-override.repositories.ts';
import { CreateWorkingCalendar1700000002010 } from './persistence/migrations/1700000002010-create-working-calendar.ts';
import { createUpdateWorkingCalendar } from './update-working-calendar.ts';
import { createWorkingCalendarLoaders } from './working-calendar.loaders.ts';
import { updateWorkingCalendarMutation, workingCalendarQueries } from './working-calendar.resolvers.ts';

/** The production calendar, by which lead times in working days count. */
export const workingCalendar: FeatureModule = {
  name: 'working-calendar',
  entities: [dayOverrideSchema],
  migrations: [CreateWorkingCalendar1700000002010],
  auditedTables: { day_override: {} },
  compose: ({ dataSource, clock, unitOfWork }) => ({
    resolvers: {
      Query: workingCalendarQueries,
      Mutation: {
        updateWorkingCalendar: updateWorkingCalendarMutation(
          createUpdateWorkingCalendar(
            unitOfWork((manager) => ({ overrides: dayOverrides(manager) })),
            clock,
          ),
        ),
      },
    } satisfies Resolvers,
    createLoaders: () => createWorkingCalendarLoaders(dayOverrides(dataSource.manager)),
  }),
};
