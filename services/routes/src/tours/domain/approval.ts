import type { RegionCode } from '@promtour/kernel/region-code';
import type { Route } from './route.ts';

/** A region's decision about the stops of a route. */
export type RouteApproval = {
  readonly regionCode: RegionCode;
  /** False: the region returned the route. */
  readonly approved: boolean;
  readonly note: string | null;
  readonly decidedAt: Date;
};

/** The regions of a route that have not approved its present stops. */
export function regionsToApprove(
  { regionCodes }: Pick<Route, 'regionCodes'>,
  approvals: readonly RouteApproval[],
): readonly RegionCode[] {
  const given = new Set(approvals.filter(({ approved }) => approved).map(({ regionCode }) => regionCode));
  return regionCodes.filter((region) => !given.has(region));
}
