import { randomUUID } from 'node:crypto';
import {
  agreementCreated,
  agreementExpired,
  agreementExpiring,
  agreementExtended,
  agreementSigned,
  agreementTerminated,
  milestoneDone,
  milestoneOverdue,
} from '@promtour/events/catalogue/agreement';
import { councilEstablished, councilMeetingRecorded } from '@promtour/events/catalogue/council';
import { excursionArchived, excursionPublished, excursionSuspended } from '@promtour/events/catalogue/excursion';
import { organizationCreated } from '@promtour/events/catalogue/organization';
import {
  registryEntryExcluded,
  registryEntryRegistered,
  registryEntryReinstated,
  registryEntrySuspended,
} from '@promtour/events/catalogue/registry-entry';
import { routePublished } from '@promtour/events/catalogue/route';
import type { CloudEvent } from '@promtour/events/envelope';
import { historyEvent } from './history-event.ts';

/** What becomes of a milestone: done on a date, overdue, overdue and then done, or neither. */
export type MilestoneStory = {
  readonly measure: string;
  readonly dueOn: string;
  readonly doneOn?: string;
  readonly overdue?: true;
};

export type AgreementStory = {
  readonly agreementId: string;
  readonly regionCode: string;
  /** Undefined: it remains a draft. */
  readonly signedOn?: string;
  readonly milestones?: readonly MilestoneStory[];
  readonly later?: readonly ('EXPIRING' | 'EXTENDED' | 'EXPIRED' | 'TERMINATED')[];
};

const later = {
  EXPIRING: agreementExpiring,
  EXTENDED: agreementExtended,
  EXPIRED: agreementExpired,
  TERMINATED: agreementTerminated,
} as const;

/** Instants of the events of one aggregate, a day apart. */
function calendar(from: string): () => string {
  let day = 0;
  return () => new Date(Date.parse(from) + day++ * 86_400_000).toISOString();
}

export function eventsOfAgreement(story: AgreementStory): CloudEvent[] {
  const { agreementId, regionCode, signedOn, milestones = [] } = story;
  const about = { agreementId, regionCode };
  const next = calendar(`${signedOn ?? '2026-01-01'}T06:00:00Z`);
  const validUntil = '2030-12-31';
  const measures = milestones.map(({ measure }) => measure);
  const events: CloudEvent[] = [
    historyEvent(agreementCreated, next(), agreementId, { ...about, measures, validUntil }),
  ];
  if (signedOn === undefined) return events;
  const due = milestones.map(({ measure, dueOn }) => ({ measure, dueOn }));
  events.push(historyEvent(agreementSigned, next(), agreementId, { ...about, signedOn, validUntil, milestones: due }));
  for (const { measure, dueOn, doneOn, overdue } of milestones) {
    if (overdue) events.push(historyEvent(milestoneOverdue, next(), agreementId, { ...about, measure, dueOn }));
    if (doneOn !== undefined)
      events.push(
        historyEvent(milestoneDone, next(), agreementId, {
          ...about,
          measure,
          dueOn,
          doneOn,
          evidenceId: randomUUID(),
          evidenceTime: `${doneOn}T06:00:00Z`,
        }),
      );
  }
  for (const step of story.later ?? [])
    events.push(historyEvent(later[step], next(), agreementId, { ...about, validUntil }));
  return events;
}

export type EntryStory = {
  readonly organizationId: string;
  readonly regionCode: string;
  readonly registry?: string;
  /** Instants of the changes: registered, suspended, reinstated, suspended and so on; the last one may be an exclusion. */
  readonly changes: readonly string[];
  readonly excluded?: true;
};

export function eventsOfEntry(story: EntryStory): CloudEvent[] {
  const { organizationId, regionCode, registry = 'INDUSTRIAL_ENTERPRISE', changes } = story;
  const entryId = randomUUID();
  return changes.map((at, nth) => {
    const isLast = nth === changes.length - 1;
    const definition =
      nth === 0
        ? registryEntryRegistered
        : isLast && story.excluded
          ? registryEntryExcluded
          : nth % 2 === 1
            ? registryEntrySuspended
            : registryEntryReinstated;
    return historyEvent(definition, at, entryId, { entryId, organizationId, registry, regionCode });
  });
}

export function organizationEvent(organizationId: string, regionCode: string, ...okved: string[]): CloudEvent {
  const data = { organizationId, kind: 'ENTERPRISE', regionCode, okved };
  return historyEvent(organizationCreated, '2026-01-01T06:00:00Z', organizationId, data);
}

export function routeEvent(at: string, regionCodes: readonly string[], routeId = randomUUID()): CloudEvent {
  return historyEvent(routePublished, at, routeId, {
    routeId,
    kind: 'REGIONAL',
    regionCodes: [...regionCodes],
    themes: [],
    days: 1,
    excursionIds: [],
    operatorId: null,
    portalIds: null,
  });
}

export type ExcursionStory = {
  readonly excursionId?: string;
  readonly organizationId: string;
  readonly siteId?: string;
  readonly regionCode: string;
  readonly okved: readonly string[];
  readonly end?: 'SUSPENDED' | 'ARCHIVED';
};

export function eventsOfExcursion(story: ExcursionStory): CloudEvent[] {
  const { organizationId, regionCode, okved, excursionId = randomUUID(), siteId = organizationId } = story;
  const about = { excursionId, organizationId, siteId, regionCode };
  const next = calendar('2026-01-10T06:00:00Z');
  const events: CloudEvent[] = [
    historyEvent(excursionPublished, next(), excursionId, {
      ...about,
      version: 1,
      title: { ru: 'Цех' },
      okved: [...okved],
      onSale: true,
      portals: null,
      segments: [],
      format: 'PRODUCTION',
      languages: ['ru'],
      durationMinutes: 60,
      options: [],
      bookingMode: 'INSTANT',
      cancellationTerms: [],
      admission: {
        ageLimit: 0,
        groupMin: 1,
        groupMax: 20,
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
    }),
  ];
  if (story.end === 'SUSPENDED') events.push(historyEvent(excursionSuspended, next(), excursionId, about));
  if (story.end === 'ARCHIVED') events.push(historyEvent(excursionArchived, next(), excursionId, about));
  return events;
}

export function eventsOfCouncil(regionCode: string, establishedOn: string, ...meetings: string[]): CloudEvent[] {
  const councilId = randomUUID();
  const about = { councilId, regionCode };
  return [
    historyEvent(councilEstablished, `${establishedOn}T06:00:00Z`, councilId, { ...about, establishedOn }),
    ...meetings.map((heldOn) =>
      historyEvent(councilMeetingRecorded, `${heldOn}T06:00:00Z`, councilId, {
        ...about,
        meetingId: randomUUID(),
        heldOn,
        members: 7,
        present: 5,
      }),
    ),
  ];
}
