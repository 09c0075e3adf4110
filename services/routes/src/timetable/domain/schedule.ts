import type { ExcursionId, OrganizationId, SiteId } from '@promtour/kernel/id';
import type { Provenance } from '@promtour/kernel/provenance';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { StatedTimes } from './schedule-times.ts';
import type { ScheduleTerms } from './plan-sessions.ts';
import type { ScheduleId } from './session.ts';

/** When an excursion is held again and again. It yields sessions up to the horizon. */
export type Schedule = StatedTimes &
  ScheduleTerms & {
    readonly id: ScheduleId;
    readonly excursionId: ExcursionId;
    readonly organizationId: OrganizationId;
    readonly siteId: SiteId;
    readonly regionCode: RegionCode;
    readonly version: number;
    readonly provenance: Provenance;
    readonly materialization: Materialization;
  } & ScheduleState;

export type ScheduleState =
  { readonly status: 'ACTIVE'; readonly endedAt: null } | { readonly status: 'ENDED'; readonly endedAt: Date };

/** How far the sessions of a schedule exist. */
export type Materialization = {
  /** When it is extended next; null once the schedule has ended. */
  readonly dueAt: Date | null;
  readonly until: Date | null;
  /** The version of the time zone database by which it was done: a newer one does it again. */
  readonly tzdata: string;
  /** Starts up to `until` that have no session, since their guide or zone is taken by another. */
  readonly blocked: number;
};

/** Sessions exist at least this long ahead. */
export const aheadDays = 400;

/** A schedule is extended by this much at a time, so that each is looked at once a week. */
const extensionDays = 7;

const dayMs = 86_400_000;

export function horizonOf(now: Date): Date {
  return new Date(now.getTime() + (aheadDays + extensionDays) * dayMs);
}

/** The state after a materialization now. */
export function materializedAt(now: Date, tzdata: string, blocked: number): Materialization {
  return {
    dueAt: new Date(now.getTime() + extensionDays * dayMs),
    until: horizonOf(now),
    tzdata,
    blocked,
  };
}
