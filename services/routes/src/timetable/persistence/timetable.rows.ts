import type { ExcursionId, OrganizationId, SessionId, SiteId } from '@promtour/kernel/id';
import type { ProvenanceSource } from '@promtour/kernel/provenance';
import type { RegionCode } from '@promtour/kernel/region-code';
import { localDate, type TimeZone } from '@promtour/kernel/time-zone';
import {
  array,
  boolean,
  date,
  integer,
  nullable,
  primary,
  table,
  text,
  timestamptz,
  unselected,
  uuid,
  type RowOf,
  type SelectedRowOf,
} from '@promtour/postgres/table';
import type { ClosedTime, Closure, ClosureId, ClosureReason } from '../domain/closure.ts';
import type { LocalDateTime } from '../domain/local-date-time.ts';
import type { Schedule } from '../domain/schedule.ts';
import type { ClosedBy, GuideId, PlantZoneId, ScheduleId, Session } from '../domain/session.ts';

export const guideSchema = table('guide', {
  id: primary(uuid<GuideId>()),
  organizationId: uuid<OrganizationId>(),
  regionCode: text<RegionCode>(),
  label: text(),
  createdAt: timestamptz(),
});

export const plantZoneSchema = table('plant_zone', {
  id: primary(uuid<PlantZoneId>()),
  organizationId: uuid<OrganizationId>(),
  siteId: uuid<SiteId>(),
  regionCode: text<RegionCode>(),
  name: text(),
  exclusive: boolean(),
  createdAt: timestamptz(),
});

export const closureSchema = table('closure', {
  id: primary(uuid<ClosureId>()),
  organizationId: uuid<OrganizationId>(),
  siteId: nullable(uuid<SiteId>()),
  regionCode: text<RegionCode>(),
  firstDate: nullable(date()),
  lastDate: nullable(date()),
  startsAt: nullable(timestamptz()),
  endsAt: nullable(timestamptz()),
  reason: text<ClosureReason>(),
  note: nullable(text()),
  version: integer(),
  createdAt: timestamptz(),
  liftedAt: nullable(timestamptz()),
});

export type ClosureRow = SelectedRowOf<typeof closureSchema>;

export function closureToRow({ time, ...closure }: Closure): RowOf<typeof closureSchema> {
  const none = { firstDate: null, lastDate: null, startsAt: null, endsAt: null };
  return time.kind === 'DATES'
    ? { ...closure, ...none, firstDate: time.from, lastDate: time.to }
    : { ...closure, ...none, startsAt: time.from, endsAt: time.before };
}

export function closureFromRow({ firstDate, lastDate, startsAt, endsAt, ...row }: ClosureRow): Closure {
  return { ...row, time: closedTime(firstDate, lastDate, startsAt, endsAt) };
}

/** @throws Error if neither is there, which the table forbids */
function closedTime(from: string | null, to: string | null, startsAt: Date | null, endsAt: Date | null): ClosedTime {
  if (from !== null && to !== null) return { kind: 'DATES', from, to };
  if (startsAt !== null && endsAt !== null) return { kind: 'PERIOD', from: startsAt, before: endsAt };
  throw new Error('A closure has no time');
}

export const scheduleSchema = table('schedule', {
  id: primary(uuid<ScheduleId>()),
  excursionId: uuid<ExcursionId>(),
  organizationId: uuid<OrganizationId>(),
  siteId: uuid<SiteId>(),
  regionCode: text<RegionCode>(),
  rules: array(text()),
  rdates: array(text()),
  exdates: array(text()),
  firstStart: text(),
  capacity: integer(),
  guideId: nullable(uuid<GuideId>()),
  plantZoneId: nullable(uuid<PlantZoneId>()),
  zoneExclusive: boolean(),
  status: text<Schedule['status']>(),
  endedAt: nullable(timestamptz()),
  version: integer(),
  provenanceSource: text<ProvenanceSource>(),
  provenanceReference: nullable(text()),
  createdAt: timestamptz(),
  dueAt: nullable(timestamptz()),
  materializedUntil: nullable(timestamptz()),
  tzdata: text(),
  blocked: integer(),
});

export type ScheduleRow = SelectedRowOf<typeof scheduleSchema>;

export function scheduleToRow(schedule: Schedule): RowOf<typeof scheduleSchema> {
  const { provenance, materialization, rules, rdates, exdates, ...rest } = schedule;
  const { dueAt, until, tzdata, blocked } = materialization;
  return {
    ...rest,
    rules: [...rules],
    rdates: [...rdates],
    exdates: [...exdates],
    provenanceSource: provenance.source,
    provenanceReference: provenance.reference,
    createdAt: provenance.recordedAt,
    dueAt,
    materializedUntil: until,
    tzdata,
    blocked,
  };
}

export function scheduleFromRow(row: ScheduleRow): Schedule {
  const { provenanceSource: source, provenanceReference: reference, createdAt: recordedAt, ...own } = row;
  const { dueAt, materializedUntil: until, tzdata, blocked, status: _, endedAt, ...rest } = own;
  return {
    ...rest,
    ...(endedAt === null ? { status: 'ACTIVE', endedAt } : { status: 'ENDED', endedAt }),
    provenance: { source, reference, recordedAt },
    materialization: { dueAt, until, tzdata, blocked },
  };
}

export const sessionSchema = table('session', {
  id: primary(uuid<SessionId>()),
  excursionId: uuid<ExcursionId>(),
  scheduleId: nullable(uuid<ScheduleId>()),
  organizationId: uuid<OrganizationId>(),
  siteId: uuid<SiteId>(),
  regionCode: text<RegionCode>(),
  originalStart: text<LocalDateTime>(),
  startsAt: timestamptz(),
  endsAt: timestamptz(),
  timeZone: text<TimeZone>(),
  localDate: unselected(date()),
  capacity: integer(),
  guideId: nullable(uuid<GuideId>()),
  plantZoneId: nullable(uuid<PlantZoneId>()),
  zoneExclusive: boolean(),
  status: text<Session['status']>(),
  closedBy: nullable(text<ClosedBy>()),
  moved: boolean(),
  version: integer(),
  taken: integer(),
});

export type SessionRow = SelectedRowOf<typeof sessionSchema>;

export function sessionToRow(session: Session): RowOf<typeof sessionSchema> {
  return { ...session, localDate: localDate(session.startsAt, session.timeZone) };
}

export function sessionFromRow({ status, closedBy, ...row }: SessionRow): Session {
  return status === 'SCHEDULED' || closedBy === null
    ? { ...row, status: 'SCHEDULED', closedBy: null }
    : { ...row, status, closedBy };
}
