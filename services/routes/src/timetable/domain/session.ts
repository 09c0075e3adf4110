import { invalidInput, type InvalidInput } from '@promtour/kernel/failure';
import {
  idFromName,
  type ExcursionId,
  type Id,
  type OrganizationId,
  type SessionId,
  type SiteId,
} from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { LocalDateTime } from './local-date-time.ts';

export type ScheduleId = Id<'Schedule'>;
export type GuideId = Id<'Guide'>;
export type PlantZoneId = Id<'PlantZone'>;

/** What the timetable needs of an excursion. */
export type ScheduledExcursion = {
  readonly id: ExcursionId;
  readonly organizationId: OrganizationId;
  readonly siteId: SiteId;
  readonly regionCode: RegionCode;
  /** Time zone of the site. */
  readonly timeZone: TimeZone;
  readonly durationMinutes: number;
  readonly groupMin: number;
  readonly groupMax: number;
};

/** One run of an excursion. */
export type Session = SessionResources & {
  readonly id: SessionId;
  readonly excursionId: ExcursionId;
  /** Null: a one-off session. */
  readonly scheduleId: ScheduleId | null;
  readonly organizationId: OrganizationId;
  readonly siteId: SiteId;
  readonly regionCode: RegionCode;
  /** The local start that it was created for. With the excursion it makes the id, so it never changes. */
  readonly originalStart: LocalDateTime;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Time zone of the plant. */
  readonly timeZone: TimeZone;
  /** Capacity: seats in total. */
  readonly capacity: number;
  /** Whether the host moved it by hand. */
  readonly moved: boolean;
  readonly version: number;
  /** Seats held or booked, as far as events of bookings have arrived. */
  readonly taken: number;
} & SessionState;

export type SessionState =
  | { readonly status: 'SCHEDULED'; readonly closedBy: null }
  /** `CLOSED` has bookings, `REMOVED` has none. */
  | { readonly status: 'CLOSED' | 'REMOVED'; readonly closedBy: ClosedBy };

/** Why a session does not take place: by hand, by a closure, or because its schedule does not yield it any more. */
export type ClosedBy = 'HOST' | 'CLOSURE' | 'SCHEDULE';

/** What no two sessions may use at once. */
export type SessionResources = {
  readonly guideId: GuideId | null;
  readonly plantZoneId: PlantZoneId | null;
  /** Whether the plant zone holds one session at a time. */
  readonly zoneExclusive: boolean;
};

/** A start on the plant's clock. */
export type Start = { readonly local: LocalDateTime; readonly at: Date };

/** UUID namespace of session ids. It must not change: another one would change every session's id. */
const namespace = '6f1d3f0e-3d5c-5b0a-9d53-0c1f5a1f7c11';

/**
 * The session of an excursion at a start. Its id is derived from excursion and local start, so that scheduling it again finds it, also after
 * a change of the time zone's rules.
 */
export function sessionAt(
  excursion: Omit<ScheduledExcursion, 'groupMin' | 'groupMax'>,
  { local, at }: Start,
  terms: SessionResources & Pick<Session, 'capacity' | 'scheduleId'>,
): Session {
  const { id: excursionId, organizationId, siteId, regionCode, timeZone, durationMinutes } = excursion;
  return {
    ...terms,
    id: idFromName(namespace, `${excursionId}/${local}`),
    excursionId,
    organizationId,
    siteId,
    regionCode,
    originalStart: local,
    startsAt: at,
    endsAt: new Date(at.getTime() + durationMinutes * 60_000),
    timeZone,
    status: 'SCHEDULED',
    closedBy: null,
    moved: false,
    version: 1,
    taken: 0,
  };
}

/** The session without visitors: removed if no seat is taken, else closed. */
export function calledOff(session: Session, closedBy: ClosedBy): Session {
  const { version, taken } = session;
  return { ...session, status: taken > 0 ? 'CLOSED' : 'REMOVED', closedBy, version: version + 1 };
}

/** The capacity of a session: as requested, or the maximum group size. A session below the minimum group size could never take place. */
export function checkCapacity(
  { groupMin, groupMax }: Pick<ScheduledExcursion, 'groupMin' | 'groupMax'>,
  wanted: number | null,
): Result<number, InvalidInput> {
  const capacity = wanted ?? groupMax;
  if (Number.isInteger(capacity) && capacity >= groupMin && capacity <= groupMax) return ok(capacity);
  return err(
    invalidInput(['capacity'], {
      code: 'OUT_OF_RANGE',
      ru: `Мест в сеансе: от ${groupMin} до ${groupMax}, как группа экскурсии`,
      en: `Seats per session: ${groupMin} to ${groupMax}, as the excursion’s group`,
    }),
  );
}
