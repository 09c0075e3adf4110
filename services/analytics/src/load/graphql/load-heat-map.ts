import type { Applied } from '@promtour/messaging/applied';
import { accessDenied } from '@promtour/service-kit/graphql/access-denied';
import { currentWork } from '@promtour/service-kit/limits/request-work';
import type { Dimension } from '../../dimensions/domain/question.ts';
import { appliedFields, type WithApplied } from '../../dimensions/graphql/figure-sources.ts';
import { gapFields } from '../../dimensions/graphql/gap.ts';
import { readFilter } from '../../dimensions/graphql/read-filter.ts';
import { readPeriod, readPeriods } from '../../dimensions/graphql/read-period.ts';
import { checkFilter } from '../../dimensions/graphql/supported-dimensions.ts';
import type {
  LoadFiguresResolvers,
  LoadGapResolvers,
  LoadHeatMapResolvers,
  QueryResolvers,
} from '../../graphql/generated/resolvers.ts';
import type { LoadHeatMap, LoadHeatMaps, LoadSums } from '../application/load-heat-map.ts';

export type LoadLoaders = { readonly loadHeatMaps: LoadHeatMaps };
export type LoadHeatMapModel = LoadHeatMap & WithApplied;

/** Those of sessions: capacity is not divided by what visitors differ in. */
const sessionDimensions: readonly Dimension[] = ['REGION', 'DISTRICT', 'ORGANIZATION', 'SITE', 'EXCURSION', 'INDUSTRY'];

/** @param applied how much of the event log the figures include */
export function loadHeatMapQuery(applied: () => Promise<Applied>): NonNullable<QueryResolvers['loadHeatMap']> {
  return async (_, { period, filter }, { loaders }) => {
    const asked = readPeriod('period', period);
    // Visits are read one by one: their number is bounded by that of the days.
    readPeriods('period', asked, 'DAY');
    const within = checkFilter('filter', readFilter('filter', filter), sessionDimensions);
    // Read before the figures: an event applied in between makes the figures newer than stated, never older.
    const included = await applied();
    const answer = await loaders.loadHeatMaps.ask(asked, within);
    if (!answer.ok) throw accessDenied(answer.error.code);
    currentWork()?.chargeRows(answer.value.hours.length);
    return { ...answer.value, applied: included };
  };
}

export const loadGapResolvers = { ...gapFields } satisfies LoadGapResolvers;

export const loadHeatMapResolvers = { ...appliedFields, gaps: ({ gaps }) => gaps() } satisfies LoadHeatMapResolvers;

export const loadFiguresResolvers = {
  visits: ({ attended }: LoadSums) => attended,
  load: ({ attended, capacity }: LoadSums) => (capacity === 0 ? null : attended / capacity),
} satisfies LoadFiguresResolvers;
