import type { Id, OrganizationId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { addDays, startOfDay, type TimeZone } from '@promtour/kernel/time-zone';
import type { Session } from './session.ts';

export type ClosureId = Id<'Closure'>;
export const closureReasons = ['SHIFT', 'HOLIDAY', 'REPAIR'] as const;
export type ClosureReason = (typeof closureReasons)[number];

/** A time in which a site, or all sites of an organization, receive no visitors. */
export type Closure = {
  readonly id: ClosureId;
  readonly organizationId: OrganizationId;
  /** Null: all sites of the organization. */
  readonly siteId: SiteId | null;
  readonly regionCode: RegionCode;
  readonly time: ClosedTime;
  readonly reason: ClosureReason;
  readonly note: string | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly liftedAt: Date | null;
};

export type ClosedTime =
  /** Whole days, both inclusive, in the zone of each site. */
  | { readonly kind: 'DATES'; readonly from: string; readonly to: string }
  /** `from` inclusive, `before` exclusive. */
  | { readonly kind: 'PERIOD'; readonly from: Date; readonly before: Date };

/** The closed time as instants on the clock of a zone. */
export function closedPeriod(time: ClosedTime, zone: TimeZone): { readonly from: Date; readonly before: Date } {
  return time.kind === 'PERIOD'
    ? time
    : { from: startOfDay(time.from, zone), before: startOfDay(addDays(time.to, 1), zone) };
}

/** Whether a part of the session lies in the closed time. The closure is of the session's organization. */
export function covers(
  { siteId, time, liftedAt }: Pick<Closure, 'siteId' | 'time' | 'liftedAt'>,
  session: Pick<Session, 'siteId' | 'startsAt' | 'endsAt' | 'timeZone'>,
): boolean {
  if (liftedAt !== null || (siteId !== null && siteId !== session.siteId)) return false;
  const { from, before } = closedPeriod(time, session.timeZone);
  return session.startsAt < before && session.endsAt > from;
}
