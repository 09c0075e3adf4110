import type { RequestContext } from '@promtour/service-kit/graphql/context';
import type { VisitFlowLoaders } from '../visit-flow/graphql/loaders.ts';

/** The features' contributions to the context of a request. */
export type Loaders = VisitFlowLoaders;

export type Context = RequestContext<Loaders>;
