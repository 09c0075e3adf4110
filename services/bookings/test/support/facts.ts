import { randomUUID } from 'node:crypto';
import { calendarUpdated } from '@promtour/events/catalogue/calendar';
import {
  excursionPublished,
  type excursionResumed,
  type excursionSuspended,
} from '@promtour/events/catalogue/excursion';
import { organizationReinstated, organizationSuspended } from '@promtour/events/catalogue/organization';
import { siteCreated, siteReadied, siteUnreadied, siteUpdated } from '@promtour/events/catalogue/site';
import {
  sessionCapacityChanged,
  sessionClosed,
  sessionRemoved,
  sessionRescheduled,
  sessionScheduled,
} from '@promtour/events/catalogue/session';
import type { EventData, EventDefinition } from '@promtour/events/define-event';
import type { CloudEvent } from '@promtour/events/envelope';
import { makeEvent } from '@promtour/events/make-event';
import { start } from './harness.ts';

// What other services publish, in fewer words.

export type SessionFacts = {
  readonly sessionId: string;
  readonly excursionId: string;
  readonly organizationId: string;
  readonly siteId: string;
  readonly regionCode: string;
  readonly startsAt: Date;
  readonly capacity: number;
};

export function sessionFacts(capacity: number, about: Partial<SessionFacts> = {}): SessionFacts {
  return {
    sessionId: randomUUID(),
    excursionId: randomUUID(),
    organizationId: randomUUID(),
    siteId: randomUUID(),
    regionCode: 'RU-SMO',
    startsAt: new Date(start.getTime() + 30 * 86_400_000),
    capacity,
    ...about,
  };
}

export function sessionForSale(capacity: number, about: Partial<SessionFacts> = {}) {
  const facts = sessionFacts(capacity, about);
  return { ...facts, events: [readied(facts), published(facts), scheduled(facts)] };
}

export function scheduled(session: SessionFacts): CloudEvent {
  return event(sessionScheduled, session.sessionId, stateOf(session));
}

/** The session at another time. */
export function rescheduled(session: SessionFacts, startsAt: Date): CloudEvent {
  const previousStartsAt = session.startsAt.toISOString();
  return event(sessionRescheduled, session.sessionId, { ...stateOf({ ...session, startsAt }), previousStartsAt });
}

export function capacityChanged(session: SessionFacts, capacity: number): CloudEvent {
  const previousCapacity = session.capacity;
  return event(sessionCapacityChanged, session.sessionId, { ...stateOf({ ...session, capacity }), previousCapacity });
}

export function closed(session: SessionFacts): CloudEvent {
  return event(sessionClosed, session.sessionId, { ...stateOf(session), reason: 'CLOSURE' });
}

export function removed(session: SessionFacts): CloudEvent {
  return event(sessionRemoved, session.sessionId, { ...stateOf(session), reason: 'SCHEDULE' });
}

function stateOf({ sessionId, excursionId, organizationId, siteId, regionCode, startsAt, capacity }: SessionFacts) {
  return {
    sessionId,
    excursionId,
    organizationId,
    siteId,
    regionCode,
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + 7_200_000).toISOString(),
    timeZone: 'Europe/Moscow',
    capacity,
  };
}

export function published(
  { excursionId, organizationId, siteId, regionCode }: SessionFacts,
  groupMin = 1,
  version = 1,
  about: Partial<EventData<typeof excursionPublished>> = {},
): CloudEvent {
  return event(excursionPublished, excursionId, {
    excursionId,
    organizationId,
    siteId,
    regionCode,
    title: { ru: 'Сталь', en: 'Steel' },
    okved: ['24.10'],
    version,
    onSale: true,
    portals: null,
    segments: [],
    format: 'PRODUCTION',
    languages: ['ru'],
    durationMinutes: 90,
    options: [
      {
        code: 'standard',
        pricingPer: 'UNIT',
        units: [{ type: 'ADULT', minAge: null, maxAge: null, prices: [basePrice] }],
        groupPrices: [],
      },
    ],
    bookingMode: 'INSTANT',
    cancellationTerms: [],
    admission: {
      ageLimit: 12,
      groupMin,
      groupMax: 10_000,
      childrenPerAdult: null,
      protectiveEquipment: [],
      footwear: 'ANY',
      photoPolicy: 'ALLOWED',
      foreignerPolicy: 'ALLOWED',
      documentLevel: 'NONE',
      leadTime: { days: 0, unit: 'CALENDAR_DAYS' },
      healthRestrictions: [],
      accessibility: [],
    },
    ...about,
  });
}

const basePrice = { retail: { amount: 80_000, currency: 'RUB' }, net: null, dates: null };

/** The host stops or resumes the sale of an excursion. */
export function excursionOffer(
  definition: typeof excursionSuspended | typeof excursionResumed,
  { excursionId, organizationId, siteId, regionCode }: SessionFacts,
): CloudEvent {
  return event(definition, excursionId, { excursionId, organizationId, siteId, regionCode });
}

export function readied(
  { siteId, organizationId }: SessionFacts,
  validUntil = new Date(start.getTime() + 365 * 86_400_000),
): CloudEvent {
  return event(siteReadied, siteId, {
    siteId,
    organizationId,
    assessmentId: randomUUID(),
    validUntil: validUntil.toISOString(),
  });
}

export function unreadied({ siteId, organizationId }: SessionFacts): CloudEvent {
  return event(siteUnreadied, siteId, { siteId, organizationId, reasons: ['ASSESSMENT_EXPIRED'] });
}

export function siteFacts(about: Partial<EventData<typeof siteCreated>> = {}): EventData<typeof siteCreated> {
  return {
    siteId: randomUUID(),
    organizationId: randomUUID(),
    regionCode: 'RU-SMO',
    timeZone: 'Europe/Moscow',
    name: { ru: 'Завод' },
    address: 'ул. Заводская, 1',
    hazardClass: null,
    passRegime: null,
    point: null,
    ...about,
  };
}

export function siteIsCreated(site: EventData<typeof siteCreated>): CloudEvent {
  return event(siteCreated, site.siteId, site);
}

export function siteIsUpdated(site: EventData<typeof siteCreated>): CloudEvent {
  return event(siteUpdated, site.siteId, site);
}

export function suspended({ organizationId }: SessionFacts): CloudEvent {
  return event(organizationSuspended, organizationId, { organizationId });
}

export function reinstated({ organizationId }: SessionFacts): CloudEvent {
  return event(organizationReinstated, organizationId, { organizationId });
}

/** The agency sets or removes days of the production calendar. */
export function calendarEvent(days: EventData<typeof calendarUpdated>['days']): CloudEvent {
  return event(calendarUpdated, 'RU', { days });
}

function event<const Definition extends EventDefinition>(
  definition: Definition,
  subject: string,
  data: EventData<Definition>,
): CloudEvent {
  return makeEvent(definition, { id: randomUUID(), at: start, subject, data }, { correlationId: 'test' });
}
