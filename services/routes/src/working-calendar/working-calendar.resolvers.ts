import { invalidArgument } from '@promtour/service-kit/graphql/arguments';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { MutationResolvers, QueryResolvers } from '../graphql/generated/resolvers.ts';
import type { UpdateWorkingCalendar } from './update-working-calendar.ts';
import { badYear, daysBetween, isSupportedDate, workingDays } from './working-calendar.domain.ts';

const maxDays = 366;

export const workingCalendarQueries: Pick<QueryResolvers, 'workingCalendar'> = {
  workingCalendar: async (_, { dates }, { loaders }) => {
    for (const end of ['from', 'to'] as const)
      if (!isSupportedDate(dates[end])) throw invalidArgument(`dates.${end}`, badYear);
    if (dates.from > dates.to)
      throw invalidArgument('dates.to', { code: 'INCONSISTENT', ru: 'конец не раньше начала', en: 'not before from' });
    const days = daysBetween(dates);
    if (days.length > maxDays)
      throw invalidArgument('dates', {
        code: 'TOO_LONG',
        ru: `не больше ${maxDays} дней`,
        en: `at most ${maxDays} days`,
      });
    return workingDays(days, await loaders.dayOverrides());
  },
};

export function updateWorkingCalendarMutation(
  updateWorkingCalendar: UpdateWorkingCalendar,
): NonNullable<MutationResolvers['updateWorkingCalendar']> {
  return async (_, { input }, context) => {
    const days = input.days.map(({ date, working = null }) => ({ date, working }));
    const result = await updateWorkingCalendar(days, context.caller);
    if (!result.ok) return sharedFailure(result.error, context);
    return { __typename: 'UpdateWorkingCalendarPayload', days: result.value };
  };
}
