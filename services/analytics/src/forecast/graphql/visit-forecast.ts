import type { Applied } from '@promtour/messaging/applied';
import { accessDenied } from '@promtour/service-kit/graphql/access-denied';
import type { Dimension } from '../../dimensions/domain/question.ts';
import { appliedFields, type WithApplied } from '../../dimensions/graphql/figure-sources.ts';
import { readFilter } from '../../dimensions/graphql/read-filter.ts';
import { checkFilter } from '../../dimensions/graphql/supported-dimensions.ts';
import type {
  QueryResolvers,
  SeriesForecastResolvers,
  VisitForecastResolvers,
} from '../../graphql/generated/resolvers.ts';
import type { VisitForecast, VisitForecasts } from '../application/visit-forecast.ts';
import { weeksNeeded } from '../domain/forecast.ts';

export type ForecastLoaders = { readonly visitForecasts: VisitForecasts };
export type VisitForecastModel = VisitForecast & WithApplied;

/** Those of sessions: capacity is not divided by what visitors differ in. */
const sessionDimensions: readonly Dimension[] = ['REGION', 'DISTRICT', 'ORGANIZATION', 'SITE', 'EXCURSION', 'INDUSTRY'];

/** @param applied how much of the event log the figures include */
export function visitForecastQuery(applied: () => Promise<Applied>): NonNullable<QueryResolvers['visitForecast']> {
  return async (_, { filter }, { loaders }) => {
    const within = checkFilter('filter', readFilter('filter', filter), sessionDimensions);
    // Read before the figures: an event applied in between makes the figures newer than stated, never older.
    const included = await applied();
    const answer = await loaders.visitForecasts.ask(within);
    if (!answer.ok) throw accessDenied(answer.error.code);
    return { ...answer.value, applied: included };
  };
}

export const visitForecastResolvers = { ...appliedFields } satisfies VisitForecastResolvers;
export const seriesForecastResolvers = { weeksNeeded: () => weeksNeeded } satisfies SeriesForecastResolvers;
