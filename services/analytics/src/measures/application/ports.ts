import type { Applied } from '@promtour/messaging/applied';
import type { SumsSource } from '../../dimensions/application/ports.ts';
import type { Place, PlaceDimension } from '../../dimensions/domain/reach.ts';

/** A source of sums, and how much of the event log the projections include that it reads. */
export type MeasuredSource = SumsSource & { readonly applied: () => Promise<Applied> };

/** Where records lie, whether or not the viewer may read them: the organizations and regions of their sites. */
export interface Places {
  placesOf(
    dimension: Exclude<PlaceDimension | 'SITE', 'REGION'>,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Place[]>>;
}
