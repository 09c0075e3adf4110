import { createHash } from 'node:crypto';
import { bookingRedeemed } from '@promtour/events/catalogue/booking';
import { sessionScheduled } from '@promtour/events/catalogue/session';
import type { CloudEvent } from '@promtour/events/envelope';
import type { EventDefinition, EventData } from '@promtour/events/define-event';
import type { createLogger } from '@promtour/service-kit/logging';
import { iso31662 } from 'iso-3166';
import type { DataSource } from 'typeorm';
import { visits } from '../src/visits/persistence/visits.projection.ts';

/** Sample data: five years of visits to 2,000 enterprises in all regions of Russia. */
export const seeded = { from: '2021-01-01', to: '2025-12-31', enterprises: 2_000, excursions: 3_000 } as const;
const years = 5;
const groupSize = 15;
const regions = iso31662.filter(({ parent }) => parent === 'RU').map(({ code }) => code);
const purposes = ['CONSUMER', 'CONSUMER', 'CONSUMER', 'PARTNER', 'SUPPLIER', 'INVESTOR'] as const;
const segments = ['SCHOOL_CAREER', 'STUDENT_CAREER', 'FAMILY', 'ADULT_TOURIST', 'SENIOR', 'BUSINESS_B2B'] as const;

export type Seeding = {
  /** About how many visitors, such as 10_000_000. */
  readonly visitors: number;
  /** Events of one transaction. */
  readonly batch?: number;
};

/**
 * Fills a generation with the same visits in every run, by the projection's own code: groups of 15 on average, 1 to 40, most of them in
 * spring and autumn, two thirds in a quarter of the regions. Each booked item is one event of its session and one of its attendance.
 * @returns events and seconds
 */
export async function seedVisits(
  dataSource: DataSource,
  schema: string,
  logger: ReturnType<typeof createLogger>,
  { visitors, batch = 4_000 }: Seeding,
): Promise<{ readonly events: number; readonly items: number; readonly seconds: number }> {
  const startedAt = performance.now();
  let events = 0;
  let items = 0;
  let pending: CloudEvent[] = [];
  const flush = async () => {
    const all = pending;
    pending = [];
    events += all.length;
    await dataSource.transaction((tx) => visits.apply(all, { tx, schema, logger }));
  };
  for (const event of eventsOf(visitors)) {
    pending.push(event);
    if (event.type === bookingRedeemed.type) items += 1;
    if (pending.length >= batch) await flush();
  }
  await flush();
  return { events, items, seconds: (performance.now() - startedAt) / 1000 };
}

export function* eventsOf(visitors: number): Generator<CloudEvent> {
  const random = randomOf(20_261_129);
  const perDay = visitors / groupSize / (years * 365);
  let serial = 0;
  for (let day = Date.parse(seeded.from); day <= Date.parse(seeded.to); day += 86_400_000) {
    const month = new Date(day).getUTCMonth();
    const season = [2, 3, 4, 8, 9, 10].includes(month) ? 1.3 : 0.7;
    let groups = perDay * season;
    groups = Math.floor(groups) + (random() < groups % 1 ? 1 : 0);
    while (groups > 0) {
      // Few excursions have most visits.
      const excursion = Math.floor(seeded.excursions * random() ** 1.6);
      const session = sessionOf(excursion, day, 8 + Math.floor(random() * 8), serial++);
      yield historyEvent(sessionScheduled, session.sessionId, session);
      for (let share = 1 + Math.floor(random() * 2.4); share > 0 && groups > 0; share--, groups--)
        yield groupEvent(session, random, serial++);
    }
  }
}

type Random = () => number;

function sessionOf(excursion: number, day: number, hour: number, serial: number): EventData<typeof sessionScheduled> {
  const enterprise = excursion % seeded.enterprises;
  const region = regions[Math.floor(regions.length * (enterprise / seeded.enterprises) ** 2)] ?? 'RU-MOW';
  const startsAt = new Date(day + hour * 3_600_000).toISOString();
  return {
    sessionId: seededIdAt(day, `session ${serial}`),
    excursionId: seededId(`excursion ${excursion}`),
    organizationId: seededId(`enterprise ${enterprise}`),
    siteId: seededId(`site ${enterprise}`),
    regionCode: region,
    startsAt,
    endsAt: startsAt,
    timeZone: 'UTC',
    capacity: 40,
  };
}

function groupEvent(session: EventData<typeof sessionScheduled>, random: Random, serial: number): CloudEvent {
  const { sessionId, excursionId, organizationId, siteId, regionCode } = session;
  const seats = random() < 0.2 ? 1 + Math.floor(random() * 4) : 5 + Math.floor(random() * 27);
  const attended = Math.max(1, seats - Math.floor(random() * 3));
  const itemId = seededIdAt(Date.parse(session.startsAt), `item ${serial}`);
  const home = random() < 0.6;
  return historyEvent(bookingRedeemed, itemId, {
    bookingId: itemId,
    itemId,
    sessionId,
    excursionId,
    organizationId,
    siteId,
    regionCode,
    seats,
    attended,
    minors: Math.floor(attended * random()),
    purpose: purposes[Math.floor(random() * purposes.length)] ?? 'CONSUMER',
    segment: segments[Math.floor(random() * segments.length)] ?? 'FAMILY',
    originRegion: home ? regionCode : (regions[Math.floor(random() * regions.length)] ?? regionCode),
    foreignCitizens: random() < 0.05 ? Math.floor(random() * attended) : 0,
    ...(random() < 0.5 ? { portalId: seededId(`portal ${Math.floor(random() * 30)}`) } : {}),
    ...(random() < 0.1 ? { routeId: seededId(`route ${Math.floor(random() * 200)}`) } : {}),
  });
}

export function seededId(name: string): string {
  const hex = createHash('md5').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** An id of version 7 as services make them: ordered by time. */
export function seededIdAt(at: number, name: string): string {
  const time = at.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${seededId(name).slice(15)}`;
}

/** As messaging hands it over; validation is not part of what is measured. */
function historyEvent<Definition extends EventDefinition>(
  { type }: Definition,
  subject: string,
  data: EventData<Definition>,
): CloudEvent {
  return { type, subject, data } as unknown as CloudEvent;
}

/** The same numbers in every run (a linear congruential generator). */
function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
