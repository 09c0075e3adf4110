import { createHash } from 'node:crypto';
import {
  attendanceCorrected,
  bookingCancelled,
  bookingChanged,
  bookingConfirmed,
  bookingNoShowRecorded,
  bookingRedeemed,
} from '@promtour/events/catalogue/booking';
import { excursionPublished } from '@promtour/events/catalogue/excursion';
import {
  sessionCapacityChanged,
  sessionClosed,
  sessionRescheduled,
  sessionScheduled,
} from '@promtour/events/catalogue/session';
import type { siteUpdated } from '@promtour/events/catalogue/site';
import { siteCreated } from '@promtour/events/catalogue/site';
import { visitHistoryRecorded } from '@promtour/events/catalogue/visit-history';
import type { EventData } from '@promtour/events/define-event';
import type { CloudEvent } from '@promtour/events/envelope';
import fc from 'fast-check';
import { historyEvent } from './history-event.ts';

/** A small country, the same in every run: some organizations, sites in three regions, excursions, one of them online. */
export const sites = [
  { siteId: idOf('site 0'), organizationId: idOf('plant 0'), regionCode: 'RU-SMO', timeZone: 'Europe/Moscow' },
  { siteId: idOf('site 1'), organizationId: idOf('plant 0'), regionCode: 'RU-KAM', timeZone: 'Asia/Kamchatka' },
  { siteId: idOf('site 2'), organizationId: idOf('plant 1'), regionCode: 'RU-SMO', timeZone: 'Europe/Moscow' },
  { siteId: idOf('site 3'), organizationId: idOf('plant 2'), regionCode: 'RU-KGD', timeZone: 'Europe/Kaliningrad' },
] as const;
export const excursions = [0, 0, 1, 2, 3, 3].map((site, index) => ({
  excursionId: idOf(`excursion ${index}`),
  site: sites[site] ?? sites[0],
  online: index === 5,
}));
export const portals = [idOf('portal 0'), idOf('portal 1')] as const;
export const routes = [idOf('route 0')] as const;
export const origins = ['RU-SMO', 'RU-KAM', 'RU-MOW'] as const;
const purposes = ['CONSUMER', 'PARTNER'] as const;
const segments = ['FAMILY', 'SCHOOL_CAREER'] as const;
/** Of months around the turn of a year. */
const days = ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-31', '2027-01-01', '2027-01-15'] as const;

export function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export type Group = {
  readonly itemId: string;
  readonly seats: number;
  readonly attended: number;
  readonly end: 'CONFIRMED' | 'CANCELLED' | 'ATTENDED' | 'CORRECTED' | 'NO_SHOW';
  readonly purpose: (typeof purposes)[number];
  readonly segment: (typeof segments)[number] | undefined;
  readonly originRegion: (typeof origins)[number];
  readonly portalId: string | undefined;
  readonly routeId: string | undefined;
  readonly foreignCitizens: number;
  readonly minors: number | undefined;
};
export type HeldSession = {
  readonly sessionId: string;
  readonly excursion: number;
  readonly day: (typeof days)[number];
  readonly hour: number;
  readonly capacity: number;
  readonly groups: readonly Group[];
  readonly changes: 'NONE' | 'MOVED' | 'ENLARGED' | 'CLOSED';
};
export type Line = Omit<EventData<typeof visitHistoryRecorded>['lines'][number], 'purpose'> & {
  readonly purpose?: (typeof purposes)[number] | undefined;
};
export type History = {
  readonly excursion: number;
  readonly month: '2026-10' | '2026-12';
  readonly lines: readonly Line[];
};
export type World = { readonly sessions: readonly HeldSession[]; readonly histories: readonly History[] };

const size = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 6 }) }, fc.integer({ min: 7, max: 25 }));
const group: fc.Arbitrary<Group> = fc
  .record({
    itemId: fc.uuid({ version: 4 }),
    seats: size,
    share: fc.constantFrom(1, 1, 0.7, 0.5, 0),
    end: fc.constantFrom(
      'ATTENDED' as const,
      'ATTENDED' as const,
      'CONFIRMED' as const,
      'CANCELLED' as const,
      'CORRECTED' as const,
      'NO_SHOW' as const,
    ),
    purpose: fc.constantFrom(...purposes),
    segment: fc.option(fc.constantFrom(...segments), { nil: undefined }),
    originRegion: fc.constantFrom(...origins),
    portalId: fc.option(fc.constantFrom(...portals), { nil: undefined }),
    routeId: fc.option(fc.constantFrom(...routes), { nil: undefined }),
    foreign: fc.constantFrom(0, 0, 0.2, 1),
    minor: fc.option(fc.constantFrom(0, 0.5, 1), { nil: undefined }),
  })
  .map(({ share, foreign, minor, ...rest }) => ({
    ...rest,
    attended: Math.round(rest.seats * share),
    foreignCitizens: Math.ceil(rest.seats * foreign),
    minors: minor === undefined ? undefined : Math.ceil(rest.seats * minor),
  }));
const session: fc.Arbitrary<HeldSession> = fc.record({
  sessionId: fc.uuid({ version: 4 }),
  excursion: fc.integer({ min: 0, max: excursions.length - 1 }),
  day: fc.constantFrom(...days),
  hour: fc.constantFrom(0, 10, 23),
  capacity: fc.integer({ min: 1, max: 60 }),
  groups: fc.array(group, { maxLength: 4 }),
  changes: fc.constantFrom('NONE' as const, 'NONE' as const, 'MOVED' as const, 'ENLARGED' as const, 'CLOSED' as const),
});
const line: fc.Arbitrary<Line> = fc
  .record({
    date: fc.option(fc.integer({ min: 1, max: 28 }), { nil: null }),
    sessions: fc.integer({ min: 1, max: 3 }),
    capacity: fc.integer({ min: 30, max: 60 }),
    attended: size,
    confirmed: fc.option(fc.integer({ min: 25, max: 30 }), { nil: undefined }),
    purpose: fc.option(fc.constantFrom(...purposes), { nil: undefined }),
    segment: fc.option(fc.constantFrom(...segments), { nil: undefined }),
    originRegion: fc.option(fc.constantFrom(...origins), { nil: undefined }),
    foreign: fc.option(fc.constantFrom(0, 0.3), { nil: undefined }),
  })
  .map(({ foreign, date, ...rest }) => ({
    ...rest,
    date: date === null ? null : String(date).padStart(2, '0'),
    foreign: foreign === undefined ? undefined : Math.ceil(rest.attended * foreign),
  }));
const history: fc.Arbitrary<History> = fc
  .record({
    excursion: fc.integer({ min: 0, max: excursions.length - 1 }),
    month: fc.constantFrom('2026-10' as const, '2026-12' as const),
    lines: fc.array(line, { maxLength: 4 }),
  })
  .map(({ lines, ...rest }) => ({
    ...rest,
    lines: lines.map((one) => ({ ...one, date: one.date === null ? null : `${rest.month}-${one.date}` })),
  }));
export const world: fc.Arbitrary<World> = fc.record({
  sessions: fc.uniqueArray(session, { minLength: 1, maxLength: 25, selector: ({ sessionId }) => sessionId }),
  histories: fc.uniqueArray(history, { maxLength: 3, selector: ({ excursion, month }) => `${excursion} ${month}` }),
});

const at = '2026-01-01T00:00:00Z';

/** The events of each aggregate, in their order. */
export function streamsOf({ sessions, histories }: World): CloudEvent[][] {
  return [
    ...sites.map((site) => [historyEvent(siteCreated, at, site.siteId, siteData(site))]),
    ...excursions.map(({ excursionId, site, online }) => [
      historyEvent(excursionPublished, at, excursionId, excursionData(excursionId, site, online)),
    ]),
    ...sessions.flatMap((one) => [sessionEvents(one), ...one.groups.map((each) => groupEvents(one, each))]),
    ...histories.map(({ excursion, month, lines }) => {
      const { excursionId, site } = excursionAt(excursion);
      const { siteId, organizationId, regionCode } = site;
      const data = { excursionId, organizationId, siteId, regionCode, month };
      return [
        // What was imported first is replaced.
        historyEvent(visitHistoryRecorded, at, excursionId, {
          ...data,
          lines: [{ date: null, sessions: 9, capacity: 99, attended: 90 }],
        }),
        historyEvent(visitHistoryRecorded, at, excursionId, {
          ...data,
          lines: lines.map((one) => withoutUndefined(one)),
        }),
      ];
    }),
  ];
}

export function siteData(site: {
  siteId: string;
  organizationId: string;
  regionCode: string;
  timeZone: string;
}): EventData<typeof siteUpdated> {
  return { ...site, name: { ru: 'Цех' }, address: null, hazardClass: null, passRegime: null, point: null };
}

export function excursionData(
  excursionId: string,
  site: { readonly siteId: string; readonly organizationId: string; readonly regionCode: string },
  online: boolean,
): EventData<typeof excursionPublished> {
  const { siteId, organizationId, regionCode } = site;
  return {
    excursionId,
    organizationId,
    siteId,
    regionCode,
    version: 1,
    title: { ru: 'Экскурсия' },
    okved: ['24.10'],
    onSale: true,
    portals: null,
    segments: [],
    format: online ? 'ONLINE' : 'PRODUCTION',
    languages: ['ru'],
    durationMinutes: 60,
    options: [],
    bookingMode: 'INSTANT',
    cancellationTerms: [],
    admission: {
      ageLimit: 0,
      groupMin: 1,
      groupMax: 60,
      childrenPerAdult: null,
      protectiveEquipment: [],
      footwear: 'ANY',
      photoPolicy: 'ALLOWED',
      foreignerPolicy: 'ALLOWED',
      documentLevel: 'NONE',
      leadTime: { days: 0, unit: 'CALENDAR' },
      healthRestrictions: [],
      accessibility: [],
    },
  };
}

export function excursionAt(index: number) {
  const found = excursions[index];
  if (found === undefined) throw new RangeError('There is no such excursion');
  return found;
}

/** Offsets of the zones in hours; none has daylight saving time. */
const offsets = { 'Europe/Moscow': 3, 'Asia/Kamchatka': 12, 'Europe/Kaliningrad': 2 } as const;

function instantOf(date: string, hour: number, zone: keyof typeof offsets): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + (hour - offsets[zone]) * 3_600_000).toISOString();
}

function sessionEvents({ sessionId, excursion, day, hour, capacity, changes }: HeldSession): CloudEvent[] {
  const { excursionId, site } = excursionAt(excursion);
  const times = (date: string) => {
    const startsAt = instantOf(date, hour, site.timeZone);
    return { startsAt, endsAt: new Date(Date.parse(startsAt) + 3_600_000).toISOString() };
  };
  const data = { ...site, sessionId, excursionId, capacity, ...times(day) };
  switch (changes) {
    case 'NONE':
      return [historyEvent(sessionScheduled, at, sessionId, data)];
    case 'MOVED': {
      const before = times('2026-11-15');
      return [
        historyEvent(sessionScheduled, at, sessionId, { ...data, ...before }),
        historyEvent(sessionRescheduled, at, sessionId, { ...data, previousStartsAt: before.startsAt }),
      ];
    }
    case 'ENLARGED':
      return [
        historyEvent(sessionScheduled, at, sessionId, { ...data, capacity: 100 }),
        historyEvent(sessionCapacityChanged, at, sessionId, { ...data, previousCapacity: 100 }),
      ];
    case 'CLOSED':
      return [
        historyEvent(sessionScheduled, at, sessionId, data),
        historyEvent(sessionClosed, at, sessionId, { ...data, reason: 'HOST' }),
      ];
  }
}

function groupEvents({ sessionId, excursion }: HeldSession, group: Group): CloudEvent[] {
  const { itemId, seats, attended, end, minors } = group;
  const { excursionId, site } = excursionAt(excursion);
  const { organizationId, siteId, regionCode } = site;
  const bookingId = itemId;
  const item = withoutUndefined({ itemId, sessionId, excursionId, organizationId, siteId, regionCode, seats, minors });
  const party = withoutUndefined({
    purpose: group.purpose,
    segment: group.segment,
    originRegion: group.originRegion,
    foreignCitizens: group.foreignCitizens,
    portalId: group.portalId,
    routeId: group.routeId,
  });
  const whole = { bookingId, items: [item], seats, ...party };
  const visit = { bookingId, ...item, ...party };
  const smaller = { ...item, seats: 1, minors: 0 };
  const confirmed = [
    historyEvent(bookingConfirmed, at, bookingId, { ...whole, items: [smaller], seats: 1 }),
    historyEvent(bookingChanged, at, bookingId, { ...whole, status: 'CONFIRMED', previousItems: [smaller] }),
  ];
  switch (end) {
    case 'CONFIRMED':
      return confirmed;
    case 'CANCELLED':
      return [
        ...confirmed,
        historyEvent(bookingCancelled, at, bookingId, { ...whole, previousStatus: 'CONFIRMED', cancelledBy: 'BOOKER' }),
      ];
    case 'ATTENDED':
      return [...confirmed, historyEvent(bookingRedeemed, at, bookingId, { ...visit, attended })];
    case 'NO_SHOW':
      return [...confirmed, historyEvent(bookingNoShowRecorded, at, bookingId, visit)];
    case 'CORRECTED':
      return [
        ...confirmed,
        historyEvent(bookingRedeemed, at, bookingId, { ...visit, attended: seats }),
        historyEvent(attendanceCorrected, at, bookingId, { ...visit, attended, previousAttended: seats }),
      ];
  }
}

function withoutUndefined<Value extends object>(
  value: Value,
): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never;
}

/**
 * The streams as they may arrive: each in its order, mixed in any way.
 * @param seed of the order
 */
export function arrival(streams: readonly (readonly CloudEvent[])[], seed: number): CloudEvent[] {
  const queues = streams.map((stream) => [...stream]);
  const events: CloudEvent[] = [];
  let state = seed;
  while (queues.length > 0) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const index = state % queues.length;
    const next = queues[index]?.shift();
    if (next === undefined) queues.splice(index, 1);
    else events.push(next);
  }
  return events;
}
