import { randomUUID } from 'node:crypto';
import { feedbackSubmitted } from '@promtour/events/catalogue/feedback';
import { siteCreated, siteUpdated } from '@promtour/events/catalogue/site';
import type { EventData } from '@promtour/events/define-event';
import type { CloudEvent } from '@promtour/events/envelope';
import { historyEvent } from './history-event.ts';

export type FeedbackStory = EventData<typeof feedbackSubmitted>;

export function answer(visitedOn: string, story: Partial<FeedbackStory> = {}): FeedbackStory {
  return {
    feedbackId: randomUUID(),
    bookingId: randomUUID(),
    itemId: randomUUID(),
    excursionId: randomUUID(),
    organizationId: randomUUID(),
    regionCode: 'RU-SMO',
    purpose: 'CONSUMER',
    originRegion: 'RU-MOW',
    visitedOn,
    nps: 8,
    ratings: {},
    intents: [],
    ...story,
  };
}

/** So many answers that differ in nothing but their ids. */
export function answers(count: number, visitedOn: string, story: Partial<FeedbackStory> = {}): FeedbackStory[] {
  return Array.from({ length: count }, () => answer(visitedOn, story));
}

export function feedbackEvent(story: FeedbackStory): CloudEvent {
  return historyEvent(feedbackSubmitted, `${story.visitedOn}T20:00:00Z`, story.feedbackId, story);
}

/** A site is created in the first region and then moved to the others, a day apart. */
export function eventsOfSite(siteId: string, organizationId: string, ...regionCodes: string[]): CloudEvent[] {
  return regionCodes.map((regionCode, nth) => {
    const at = new Date(Date.parse('2026-01-02T06:00:00Z') + nth * 86_400_000).toISOString();
    return historyEvent(nth === 0 ? siteCreated : siteUpdated, at, siteId, {
      siteId,
      organizationId,
      regionCode,
      timeZone: 'Europe/Moscow',
      name: { ru: 'Завод' },
      address: null,
      hazardClass: null,
      passRegime: null,
      point: null,
    });
  });
}
