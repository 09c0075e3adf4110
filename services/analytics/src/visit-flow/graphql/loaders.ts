import { createBatchLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import { accessDenied } from '@promtour/service-kit/graphql/access-denied';
import type { VisitFlow, VisitFlows } from '../application/visit-flow.ts';
import type { Grain } from '../../dimensions/domain/question.ts';
import type { PlaceDimension } from '../../dimensions/domain/reach.ts';
import type { LocalDateRange } from '../../graphql/generated/resolvers.ts';
import { readPeriods } from './read-periods.ts';

/** Look-ups shared within one request, bound to its viewer: one query for any number of regions with the same period. */
export type VisitFlowLoaders = {
  readonly visitFlows: VisitFlows;
  /** @throws ClientError `FORBIDDEN` if the viewer may not read the figures */
  readonly visitFlow: (
    dimension: PlaceDimension,
    key: string,
    arguments_: { readonly period: LocalDateRange; readonly by: Grain },
  ) => Promise<VisitFlow>;
};

export function createVisitFlowLoaders(visitFlows: VisitFlows): VisitFlowLoaders {
  const loaders = new Map<string, DataLoader<string, VisitFlow>>();

  function loaderOf(dimension: PlaceDimension, period: LocalDateRange, by: Grain): DataLoader<string, VisitFlow> {
    const name = [dimension, period.from, period.to, by].join();
    const known = loaders.get(name);
    if (known !== undefined) return known;
    const periods = readPeriods('period', period, by);
    const loader = createBatchLoader<string, VisitFlow>(async (keys) =>
      (await visitFlows.ofEach(periods, dimension, keys)).map((flow) =>
        flow.ok ? flow.value : accessDenied(flow.error.code),
      ),
    );
    loaders.set(name, loader);
    return loader;
  }

  return {
    visitFlows,
    visitFlow: (dimension, key, { period, by }) => loaderOf(dimension, period, by).load(key),
  };
}
