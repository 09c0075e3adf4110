import type { RequestContext } from '@promtour/service-kit/graphql/context';
import type { BookingFunnelLoaders } from '../booking-funnel/graphql/booking-funnel.ts';
import type { CohortLoaders } from '../cohorts/graphql/returning-organizations.ts';
import type { MeasuresLoaders } from '../measures/graphql/loaders.ts';
import type { ProgramLoaders } from '../program/graphql/loaders.ts';
import type { ReportLoaders } from '../reports/graphql/saved-reports.ts';
import type { VisitFlowLoaders } from '../visit-flow/graphql/loaders.ts';

/** The features' contributions to the context of a request. */
export type Loaders = VisitFlowLoaders &
  ProgramLoaders &
  MeasuresLoaders &
  BookingFunnelLoaders &
  CohortLoaders &
  ReportLoaders;

export type Context = RequestContext<Loaders>;
