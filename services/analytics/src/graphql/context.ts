import type { RequestContext } from '@promtour/service-kit/graphql/context';
import type { MeasuresLoaders } from '../measures/graphql/loaders.ts';
import type { VisitFlowLoaders } from '../visit-flow/graphql/loaders.ts';

/** The features' contributions to the context of a request. */
export type Loaders = VisitFlowLoaders & MeasuresLoaders;

export type Context = RequestContext<Loaders>;
