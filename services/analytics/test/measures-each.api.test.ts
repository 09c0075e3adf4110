import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { excursionPublished } from '@promtour/events/catalogue/excursion';
import { feedbackSubmitted } from '@promtour/events/catalogue/feedback';
import { organizationRegistered } from '@promtour/events/catalogue/organization';
import { registryEntryRegistered } from '@promtour/events/catalogue/registry-entry';
import type { EventData } from '@promtour/events/define-event';
import { managerOf } from '@promtour/testkit/viewers';
import { definitions, measureNames, type MeasureName } from '../src/measures/domain/definitions.ts';
import { startAnalytics, type AnalyticsService } from './support/analytics-service.ts';
import { historyEvent } from './support/history-event.ts';
import { eventsOfLead, lead } from './support/lead-history.ts';
import { booking, eventsOf, excursionEventsOf, session, siteEventsOf, twoSessions } from './support/visit-history.ts';

// May 2026 at one plant, small enough to compute each measure by hand.
const plant = { organizationId: randomUUID(), siteId: randomUUID() };
const workshop = { ...plant, excursionId: randomUUID() };
const online = { ...plant, excursionId: randomUUID() };
const stories = [
  ...twoSessions(workshop),
  session('2026-05-26', { ...online, capacity: 100, bookings: [booking('REDEEMED', 30, 25)] }),
];
const answers = [10, 9, 9, 8, 0].map((nps, nth) =>
  historyEvent(feedbackSubmitted, '2026-05-13T09:00:00Z', randomUUID(), {
    feedbackId: randomUUID(),
    bookingId: randomUUID(),
    itemId: randomUUID(),
    excursionId: workshop.excursionId,
    organizationId: plant.organizationId,
    regionCode: 'RU-SMO',
    visitedOn: '2026-05-12',
    purpose: 'CONSUMER',
    originRegion: 'RU-MOW',
    nps,
    ratings: {},
    intents: nth < 2 ? ['CAREER'] : [],
  }),
);
const host = plant.organizationId;
const leads = [
  lead('2026-05-14T09:00:00Z', { host, end: 'WON', value: { amount: 5_000_000, currency: 'RUB' } }),
  lead('2026-05-14T09:00:00Z', { host, end: 'LOST' }),
];

/** The excursions as published, the second one online. */
function excursions() {
  return excursionEventsOf(stories).map((event) =>
    event.subject === online.excursionId
      ? historyEvent(excursionPublished, '2026-01-01T00:00:00Z', online.excursionId, {
          ...(event.data as EventData<typeof excursionPublished>),
          format: 'ONLINE',
        })
      : event,
  );
}

let service: AnalyticsService;

beforeAll(async () => {
  service = await startAnalytics();
  const entry = { organizationId: host, registry: 'INDUSTRIAL_ENTERPRISE', regionCode: 'RU-SMO' };
  const entryId = randomUUID();
  await service.publish([
    historyEvent(organizationRegistered, '2026-01-02T00:00:00Z', host, {
      ...{ organizationId: host, kind: 'ENTERPRISE', regionCode: 'RU-SMO', okved: ['24.10'] },
    }),
    historyEvent(registryEntryRegistered, '2026-01-10T00:00:00Z', entryId, { ...entry, entryId }),
    ...siteEventsOf(stories),
    ...excursions(),
    ...stories.flatMap((story) => eventsOf(story).flat()),
    ...answers,
    ...leads.flatMap(eventsOfLead),
  ]);
  await service.caughtUp();
});
afterAll(() => service.stop());

/** A measure without a value here has no golden test: the type and the test below ask for it. */
const golden: Readonly<Record<MeasureName, unknown>> = {
  // 10 of 12, 20 of 20 and 0 of 8 in 40 seats; 10 of 10 in 20.
  visits: 40,
  onlineVisits: 25,
  sessions: 2,
  capacity: 60,
  load: 40 / 60,
  averageGroup: 20,
  noShow: expect.closeTo(1 - 40 / 50),
  // All but the 10 of Smolensk.
  interregionalShare: 30 / 40,
  foreignShare: 10 / 40,
  minorsShare: 10 / 40,
  openEnterprises: 1,
  registeredEnterprises: 1,
  activation: 1,
  leads: 2,
  leadsPer100Visits: (100 * 2) / 40,
  leadConversion: 1 / 2,
  wonValue: { amount: 5_000_000, currency: 'RUB' },
  feedbackAnswers: 5,
  // Three promoters and one detractor.
  nps: (100 * (3 - 1)) / 5,
  careerIntent: 2 / 5,
};

it('has a value computed by hand for each measure', async () => {
  expect(Object.keys(golden)).toEqual([...measureNames]);
  const fields = measureNames.map((name) => (definitions[name].unit === 'RUB' ? `${name} { amount currency }` : name));
  const { data, errors } = await service.ask(
    `{ measures(period: { from: "2026-05-01", to: "2026-05-31" }) { total { values { ${fields.join(' ')} suppressed } } } }`,
    {},
    managerOf(host),
  );
  expect(errors).toBeUndefined();
  expect(data?.['measures']).toEqual({ total: { values: { ...golden, suppressed: [] } } });
});
