import { randomUUID } from 'node:crypto';
import {
  cooperationLeadAdvanced,
  cooperationLeadLost,
  cooperationLeadOpened,
  cooperationLeadValueSet,
  cooperationLeadVisitorSet,
  cooperationLeadWon,
} from '@promtour/events/catalogue/cooperation-lead';
import type { CloudEvent } from '@promtour/events/envelope';
import { historyEvent } from './history-event.ts';

export type LeadStory = {
  readonly leadId: string;
  readonly purpose: 'PARTNER' | 'SUPPLIER' | 'INVESTOR';
  readonly host: string;
  readonly regionCode: string;
  /** Instant of the opening; each further step happens a day later. */
  readonly openedAt: string;
  readonly end: 'NEW' | 'CONTACTED' | 'MEETING' | 'AGREEMENT' | 'WON' | 'LOST';
  /** Stated by an event of its own, last. */
  readonly value: { readonly amount: number; readonly currency: string } | null;
};

export function lead(openedAt: string, story: Partial<LeadStory> = {}): LeadStory {
  return {
    leadId: randomUUID(),
    purpose: 'PARTNER',
    host: randomUUID(),
    regionCode: 'RU-SMO',
    openedAt,
    end: 'NEW',
    value: null,
    ...story,
  };
}

const steps = ['NEW', 'CONTACTED', 'MEETING', 'AGREEMENT', 'WON'] as const;

/** A lead's events in their order. A lost lead was contacted before. */
export function eventsOfLead({ leadId, purpose, host, regionCode, openedAt, end, value }: LeadStory): CloudEvent[] {
  const about = { leadId, purpose, hostOrganizationId: host, regionCode };
  let day = 0;
  const next = () => new Date(Date.parse(openedAt) + day++ * 86_400_000).toISOString();
  const visitor = { ...about, visitingOrganizationId: randomUUID() };
  const events: CloudEvent[] = [
    historyEvent(cooperationLeadOpened, next(), leadId, { ...about, bookingId: randomUUID(), source: 'VISIT' }),
    historyEvent(cooperationLeadVisitorSet, next(), leadId, visitor),
  ];
  const last = end === 'LOST' ? 1 : steps.indexOf(end);
  for (let step = 1; step <= last; step++) {
    const [from = 'NEW', to = 'NEW'] = steps.slice(step - 1);
    events.push(
      to === 'WON'
        ? historyEvent(cooperationLeadWon, next(), leadId, { ...visitor, from })
        : historyEvent(cooperationLeadAdvanced, next(), leadId, { ...visitor, from, to }),
    );
  }
  if (end === 'LOST') events.push(historyEvent(cooperationLeadLost, next(), leadId, { ...visitor, from: 'CONTACTED' }));
  if (value !== null) events.push(historyEvent(cooperationLeadValueSet, next(), leadId, { ...visitor, value }));
  return events;
}
