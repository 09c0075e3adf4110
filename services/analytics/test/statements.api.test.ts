import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { iso31662 } from 'iso-3166';
import pg from 'pg';
import { startAnalytics, type AnalyticsService } from './support/analytics-service.ts';

const codes = iso31662.filter(({ parent }) => parent === 'RU').map(({ code }) => code);

let service: AnalyticsService;
// Before any connection is made: a service's connections take what they extend when they are.
const sent = jest.spyOn(pg.Client.prototype, 'query');

beforeAll(async () => {
  service = await startAnalytics();
});

afterAll(async () => {
  await service.stop();
  sent.mockRestore();
});

/** The statements that the service sends while it answers; what runs in the background beside it is left out. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const from = sent.mock.calls.length;
  await work();
  return sent.mock.calls
    .slice(from)
    .map(([first]) => String(typeof first === 'string' ? first : (first as { text?: unknown }).text))
    .filter((text) => /width_bucket|min\(as_of\)|state = 'SERVING'/.test(text))
    .sort();
}

function askOfRegions(count: number, more = ''): Promise<unknown> {
  return service.ask(
    `query ($regions: [_Any!]!) { _entities(representations: $regions) { ... on Region {
       year: measures(period: { from: "2026-01-01", to: "2026-12-31" }, grain: MONTH) { asOf total { values { visits } periods { values { visits } } } }
       ${more} } } }`,
    { regions: codes.slice(0, count).map((code) => ({ __typename: 'Region', code })) },
  );
}

it('takes as many statements for 50 regions as for one', async () => {
  const forOne = await statementsOf(() => askOfRegions(1));
  const forFifty = await statementsOf(() => askOfRegions(50));
  // The year, and its months.
  expect(forOne.filter((text) => text.includes('width_bucket'))).toHaveLength(2);
  expect(forFifty).toEqual(forOne);
});

it('takes another statement for other arguments, but not for the same ones under an alias', async () => {
  const same =
    'again: measures(period: { from: "2026-01-01", to: "2026-12-31" }, grain: MONTH) { total { values { visits } } }';
  const other = 'week: measures(period: { from: "2026-01-05", to: "2026-01-11" }) { total { values { visits } } }';
  const asked = await statementsOf(() => askOfRegions(50, `${same} ${other}`));
  expect(asked.filter((text) => text.includes('width_bucket'))).toHaveLength(3);
});
