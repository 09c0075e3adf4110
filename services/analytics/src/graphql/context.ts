import type { RequestContext } from '@promtour/service-kit/graphql/context';
import type { VisitFlowLoaders } from '../visit-flow/graphql/loaders.ts';

/** What the features bring for each request. */
export type Loaders = VisitFlowLoaders;

export type Context = RequestContext<Loaders>;
