import { randomUUID } from 'node:crypto';
import { bookingConfirmed, bookingRedeemed } from '@promtour/events/catalogue/booking';
import { sessionScheduled } from '@promtour/events/catalogue/session';
import type { CloudEvent } from '@promtour/events/envelope';
import { makeEvent } from '@promtour/events/make-event';
import { createLogger } from '@promtour/service-kit/logging';
import type { DataSource } from 'typeorm';
import { visits } from '../src/visits/persistence/visits.projection.ts';
import type { BenchRow } from './measure.ts';

const bookingsPerSession = 4;
/** As many as messaging hands over at once. */
const batchSize = 500;

/** How many events a second one consumer applies, commits included and the transport not. */
export async function measureFeeding(dataSource: DataSource, schema: string): Promise<BenchRow> {
  const events = makeEvents(4_000);
  const logger = createLogger({ service: 'bench', level: 'silent' });
  const startedAt = performance.now();
  for (let start = 0; start < events.length; start += batchSize) {
    await dataSource.transaction((tx) => visits.apply(events.slice(start, start + batchSize), { tx, schema, logger }));
  }
  const perSecond = (events.length / (performance.now() - startedAt)) * 1000;
  return {
    measure: `events applied per second, batches of ${batchSize}`,
    measured: Math.round(perSecond).toLocaleString('en'),
    goal: '≥ 5,000',
  };
}

/** Sessions, then their confirmed bookings, then the attendance of each. */
export function makeEvents(sessions: number): CloudEvent[] {
  const at = new Date('2026-11-23T09:00:00Z');
  const scheduled: CloudEvent[] = [];
  const confirmed: CloudEvent[] = [];
  const redeemed: CloudEvent[] = [];
  const envelope = (subject: string) => ({ id: randomUUID(), at, subject });
  const causation = { correlationId: 'bench' };
  for (let count = 0; count < sessions; count++) {
    const keys = { sessionId: randomUUID(), excursionId: randomUUID(), organizationId: randomUUID() };
    const plant = { siteId: randomUUID(), regionCode: 'RU-SMO', timeZone: 'Europe/Moscow', capacity: 40 };
    const times = { startsAt: at.toISOString(), endsAt: at.toISOString() };
    scheduled.push(
      makeEvent(sessionScheduled, { ...envelope(keys.sessionId), data: { ...keys, ...plant, ...times } }, causation),
    );
    for (let nth = 0; nth < bookingsPerSession; nth++) {
      const bookingId = randomUUID();
      const { siteId, regionCode } = plant;
      const item = { itemId: bookingId, ...keys, siteId, regionCode, seats: 8 };
      const party = { bookingId, purpose: 'CONSUMER', originRegion: 'RU-MOW', foreignCitizens: 0 } as const;
      const data = { ...party, items: [item], seats: 8 };
      const visit = { ...party, ...item, attended: 7 };
      confirmed.push(makeEvent(bookingConfirmed, { ...envelope(bookingId), data }, causation));
      redeemed.push(makeEvent(bookingRedeemed, { ...envelope(bookingId), data: visit }, causation));
    }
  }
  return [...scheduled, ...confirmed, ...redeemed];
}
