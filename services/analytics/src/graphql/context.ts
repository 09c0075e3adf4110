import type { RequestContext } from '@promtour/service-kit/graphql/context';
import type { BookingFunnelLoaders } from '../booking-funnel/graphql/loaders.ts';
import type { CohortLoaders } from '../cohorts/graphql/returning-organizations.ts';
import type { ForecastLoaders } from '../forecast/graphql/visit-forecast.ts';
import type { LoadLoaders } from '../load/graphql/load-heat-map.ts';
import type { MeasuresLoaders } from '../measures/graphql/loaders.ts';
import type { OriginLoaders } from '../origins/graphql/origin-matrix.ts';
import type { ProgramLoaders } from '../program/graphql/loaders.ts';
import type { ReportLoaders } from '../reports/graphql/saved-reports.ts';

/** The features' contributions to the context of a request. */
export type Loaders = ProgramLoaders &
  MeasuresLoaders &
  BookingFunnelLoaders &
  CohortLoaders &
  OriginLoaders &
  LoadLoaders &
  ForecastLoaders &
  ReportLoaders;

export type Context = RequestContext<Loaders>;
