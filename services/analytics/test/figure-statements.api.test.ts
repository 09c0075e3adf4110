import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { startAnalytics, type AnalyticsService } from './support/analytics-service.ts';
import { bookingEventsOf, placeAt, scheduled, story } from './support/booking-stories.ts';

let service: AnalyticsService;
// Before any connection is made: a service's connections take what they extend when they are.
const sent = jest.spyOn(pg.Client.prototype, 'query');

beforeAll(async () => {
  service = await startAnalytics();
  await publish(1);
});

afterAll(async () => {
  await service.stop();
  sent.mockRestore();
});

/** A visit of each of so many plants. */
async function publish(count: number): Promise<void> {
  const at = '2026-02-01T09:00:00Z';
  const steps = [
    { step: 'HELD', at },
    { step: 'CONFIRMED', at },
    { step: 'ATTENDED', at, item: 0, attended: 20 },
  ] as const;
  const places = Array.from({ length: count }, () => placeAt('2026-02-10'));
  const bookings = places.flatMap((place) => bookingEventsOf(story({ place, seats: 20 }, steps)));
  await service.publish([...places.map((place) => scheduled(place)), ...bookings]);
  await service.caughtUp();
}

/** Statements on tables of figures while the service answers; what runs in the background beside it writes. */
async function statementsOf(query: string): Promise<number> {
  const from = sent.mock.calls.length;
  const { errors } = await service.ask(query);
  expect(errors).toBeUndefined();
  return sent.mock.calls
    .slice(from)
    .map(([first]) => String(typeof first === 'string' ? first : (first as { text?: unknown }).text))
    .filter(
      (text) => /^\s*(SELECT|WITH)\b[\s\S]*"(booking_funnel|cohorts|visits)_g/.test(text) && !text.includes('INSERT'),
    ).length;
}

const period = 'period: { from: "2026-02-01", to: "2026-02-28" }';
const figures = '{ held { seats } leadTimes { holdToConfirmation { medianHours } } }';
const questions = [
  // Rows and total, and the lead times of each.
  [`{ bookingFunnel(${period}, by: [ORGANIZATION], top: 100) { rows { figures ${figures} } total ${figures} } }`, 4],
  [`{ bookingFunnel(${period}) { total { held { seats } } } }`, 1],
  [`{ returningOrganizations(${period}) { cohorts { organizations } } }`, 1],
  [`{ originMatrix(${period}, top: 100) { cells { visits } } }`, 1],
  // The hours, and all of them together.
  [`{ loadHeatMap(${period}) { hours { load } } }`, 2],
  [`{ visitForecast { visits { weeks { value } } load { weeks { value } } } }`, 1],
] as const;

it('takes as many statements for the funnels of many organizations as for one', async () => {
  const ids = Array.from({ length: 40 }, () => randomUUID());
  const of = (organizations: readonly string[]) =>
    `{ _entities(representations: [${organizations.map((id) => `{ __typename: "Organization", id: "${id}" }`).join(', ')}]) {
      ... on Organization { bookingFunnel(${period}) { total ${figures} } } } }`;
  // The sums, and the lead times.
  expect(await statementsOf(of(ids.slice(0, 1)))).toBe(2);
  expect(await statementsOf(of(ids))).toBe(2);
});

it('takes as many statements for many plants as for one', async () => {
  const counts = [];
  for (const [query] of questions) counts.push(await statementsOf(query));
  expect(counts).toEqual(questions.map(([, count]) => count));
  await publish(40);
  for (const [query, count] of questions) expect(await statementsOf(query)).toBe(count);
});
