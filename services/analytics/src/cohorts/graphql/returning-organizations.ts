import type { Applied } from '@promtour/messaging/applied';
import { accessDenied } from '@promtour/service-kit/graphql/access-denied';
import { invalidArgument } from '@promtour/service-kit/graphql/arguments';
import { currentWork } from '@promtour/service-kit/limits/request-work';
import { periodsOf } from '../../dimensions/domain/calendar.ts';
import type { Grain, Period } from '../../dimensions/domain/question.ts';
import { appliedFields, type WithApplied } from '../../dimensions/graphql/figure-sources.ts';
import { readFilter } from '../../dimensions/graphql/read-filter.ts';
import { readPeriod } from '../../dimensions/graphql/read-period.ts';
import { checkFilter } from '../../dimensions/graphql/supported-dimensions.ts';
import type { QueryResolvers, ReturningOrganizationsResolvers } from '../../graphql/generated/resolvers.ts';
import { cohortDimensions, type CohortQuestion } from '../application/ports.ts';
import type { ReturningOrganizations } from '../application/returning-organizations.ts';
import { cohortGrains } from '../domain/cohort-cells.ts';
import type { Cohort } from '../domain/cohorts.ts';

export type CohortLoaders = { readonly returningOrganizations: ReturningOrganizations };

export type ReturningOrganizationsModel = WithApplied & { readonly cohorts: readonly Cohort[] };

/** Periods of one answer, which has a cell for each pair of them. */
const maxCohorts = 36;

/** @param applied how much of the event log the projection includes */
export function returningOrganizationsQuery(
  applied: () => Promise<Applied>,
): NonNullable<QueryResolvers['returningOrganizations']> {
  return async (_, { period, filter, grain }, { loaders }) => {
    const question = {
      ...readCohorts(readPeriod('period', period), grain),
      filter: checkFilter('filter', readFilter('filter', filter), cohortDimensions),
    };
    // Read before the figures: an event applied in between makes the figures newer than stated, never older.
    const included = await applied();
    const answer = await loaders.returningOrganizations.ask(question);
    if (!answer.ok) throw accessDenied(answer.error.code);
    currentWork()?.chargeRows(answer.value.length);
    return { applied: included, cohorts: answer.value };
  };
}

function readCohorts(period: Period, asked: Grain): Pick<CohortQuestion, 'periods' | 'grain'> {
  const grain = cohortGrains.find((one) => one === asked);
  if (grain === undefined)
    throw invalidArgument('grain', {
      code: 'OUT_OF_RANGE',
      ru: `возможны только ${cohortGrains.join(', ')}`,
      en: `possible are ${cohortGrains.join(', ')}`,
    });
  const periods = periodsOf(period, grain);
  if (periods.ok && periods.value.length <= maxCohorts) return { periods: periods.value, grain };
  throw invalidArgument('period', {
    code: 'OUT_OF_RANGE',
    ru: `не больше ${maxCohorts} отрезков`,
    en: `at most ${maxCohorts} periods of the grain`,
  });
}

export const returningOrganizationsResolvers = { ...appliedFields } satisfies ReturningOrganizationsResolvers;
