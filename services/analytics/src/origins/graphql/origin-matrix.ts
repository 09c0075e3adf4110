import { accessDenied } from '@promtour/service-kit/graphql/access-denied';
import { parseRegionCode } from '@promtour/kernel/region-code';
import { currentWork } from '@promtour/service-kit/limits/request-work';
import type { Applied } from '@promtour/messaging/applied';
import { appliedFields, type WithApplied } from '../../dimensions/graphql/figure-sources.ts';
import { readFilter } from '../../dimensions/graphql/read-filter.ts';
import { readPeriod } from '../../dimensions/graphql/read-period.ts';
import { checkTop } from '../../dimensions/graphql/supported-dimensions.ts';
import type { OriginCellResolvers, OriginMatrixResolvers, QueryResolvers } from '../../graphql/generated/resolvers.ts';
import type { RegionStub } from '../../graphql/stubs.ts';
import type { OriginMatrices, OriginMatrix } from '../application/origin-matrix.ts';

export type OriginLoaders = { readonly originMatrices: OriginMatrices };
export type OriginMatrixModel = OriginMatrix & WithApplied;

/** @param applied how much of the event log the figures include */
export function originMatrixQuery(applied: () => Promise<Applied>): NonNullable<QueryResolvers['originMatrix']> {
  return async (_, { period, filter, top }, { loaders }) => {
    const question = [readPeriod('period', period), readFilter('filter', filter), checkTop(top)] as const;
    // Read before the figures: an event applied in between makes the figures newer than stated, never older.
    const included = await applied();
    const answer = await loaders.originMatrices.ask(...question);
    if (!answer.ok) throw accessDenied(answer.error.code);
    currentWork()?.chargeRows(answer.value.cells.length);
    return { ...answer.value, applied: included };
  };
}

export const originMatrixResolvers = { ...appliedFields } satisfies OriginMatrixResolvers;

export const originCellResolvers = {
  origin: ({ origin }) => regionOf(origin),
  destination: ({ destination }) => regionOf(destination),
} satisfies OriginCellResolvers;

function regionOf(code: string | null): RegionStub | null {
  const known = code === null ? undefined : parseRegionCode(code);
  return known === undefined ? null : { code: known };
}
