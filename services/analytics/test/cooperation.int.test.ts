import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cooperationLeadAdvanced } from '@promtour/events/catalogue/cooperation-lead';
import { createLeadSource } from '../src/cooperation/cooperation.module.ts';
import type { LeadSums } from '../src/cooperation/domain/lead-sums.ts';
import { cooperationProjection } from '../src/cooperation/persistence/cooperation.projection.ts';
import { dimensionsProjection } from '../src/dimensions/persistence/dimensions.projection.ts';
import type { Question } from '../src/dimensions/domain/question.ts';
import type { Reach } from '../src/dimensions/domain/reach.ts';
import { eventsOfLead, lead, type LeadStory } from './support/lead-history.ts';
import { historyEvent } from './support/history-event.ts';
import { organizationEvent } from './support/program-history.ts';
import { openProjectionDatabase, type ProjectionDatabase } from './support/projection-database.ts';

const everything: Reach = { kind: 'EVERYTHING' };
const november: Question = { periods: [{ from: '2026-11-01', to: '2026-11-30' }], filter: {}, by: [] };
const nothing: LeadSums = { leads: 0, contacted: 0, meeting: 0, agreement: 0, won: 0, lost: 0, value: 0, wonValue: 0 };

let database: ProjectionDatabase;
beforeAll(async () => {
  database = await openProjectionDatabase([dimensionsProjection, cooperationProjection]);
});
afterAll(() => database.close());
beforeEach(() => database.empty());

/** The sums of each combination of keys in each period. */
async function sums(question: Partial<Question>, viewer = everything): Promise<Record<string, LeadSums>> {
  const rows = await createLeadSource(database.dataSource).sums(viewer, { ...november, ...question });
  return Object.fromEntries(rows.map(({ period, keys, sums }) => [[period, ...keys].join(' '), sums]));
}

const roubles = (amount: number) => ({ amount: amount * 100, currency: 'RUB' });
const plant = randomUUID();
const month: readonly LeadStory[] = [
  lead('2026-11-02T09:00:00Z', { host: plant }),
  lead('2026-11-03T09:00:00Z', { host: plant, purpose: 'SUPPLIER', end: 'CONTACTED', value: roubles(10) }),
  lead('2026-11-04T09:00:00Z', { host: plant, purpose: 'SUPPLIER', end: 'AGREEMENT', value: roubles(200) }),
  lead('2026-11-05T09:00:00Z', { purpose: 'SUPPLIER', end: 'WON', value: roubles(3_000) }),
  lead('2026-11-06T09:00:00Z', { purpose: 'INVESTOR', end: 'WON', value: { amount: 5, currency: 'EUR' } }),
  lead('2026-11-09T09:00:00Z', { purpose: 'INVESTOR', end: 'LOST', value: roubles(40_000), regionCode: 'RU-TUL' }),
  lead('2026-11-10T09:00:00Z', { end: 'MEETING', regionCode: 'RU-TUL' }),
  lead('2026-12-01T09:00:00Z', { end: 'WON' }),
];
const events = month.flatMap(eventsOfLead);

it('counts the leads of a month by hand', async () => {
  await database.apply(events);

  expect(await sums({})).toEqual({
    '0': { leads: 7, contacted: 1, meeting: 1, agreement: 1, won: 2, lost: 1, value: 321_000, wonValue: 300_000 },
  });
  expect(await sums({ by: ['PURPOSE'] })).toEqual({
    '0 PARTNER': { ...nothing, leads: 2, meeting: 1 },
    '0 SUPPLIER': {
      ...nothing,
      leads: 3,
      contacted: 1,
      agreement: 1,
      won: 1,
      value: 321_000,
      wonValue: 300_000,
    },
    '0 INVESTOR': { ...nothing, leads: 2, won: 1, lost: 1 },
  });
  expect(await sums({ by: ['REGION'], filter: { PURPOSE: ['INVESTOR'] } })).toEqual({
    '0 RU-SMO': { ...nothing, leads: 1, won: 1 },
    '0 RU-TUL': { ...nothing, leads: 1, lost: 1 },
  });
  expect(await sums({ filter: { PURPOSE: [] } })).toEqual({});
});

it('attributes periods by the date of the opening in the time zone of the host’s region', async () => {
  // The same instant is the last of November in Kaliningrad and the first of December in Kamchatka.
  const at = '2026-11-30T20:00:00Z';
  await database.apply([lead(at, { regionCode: 'RU-KGD' }), lead(at, { regionCode: 'RU-KAM' })].flatMap(eventsOfLead));

  const periods = [
    { from: '2026-11-01', to: '2026-11-30' },
    { from: '2026-12-01', to: '2026-12-31' },
  ];
  expect(Object.keys(await sums({ periods, by: ['REGION'] })).sort()).toEqual(['0 RU-KGD', '1 RU-KAM']);
});

it('attributes leads to the region and the industry of the host as they are now', async () => {
  await database.apply([...events, organizationEvent(plant, 'RU-SVE', '24.10', '25.1')]);

  expect(await sums({ by: ['REGION'] })).toMatchObject({ '0 RU-SVE': { leads: 3 }, '0 RU-SMO': { leads: 2 } });
  expect(await sums({ by: ['DISTRICT', 'INDUSTRY'] })).toMatchObject({
    '0 URAL 24': { leads: 3 },
    '0 CENTRAL ': { leads: 4 },
  });
  expect(await sums({ filter: { INDUSTRY: ['24'], DISTRICT: ['URAL', 'VOLGA'] } })).toMatchObject({
    '0': { leads: 3 },
  });
  expect(await sums({}, { kind: 'REGIONS', regions: ['RU-SVE'] })).toMatchObject({ '0': { leads: 3 } });
});

it('sums only what the viewer may read', async () => {
  await database.apply(events);

  expect(await sums({}, { kind: 'REGIONS', regions: ['RU-TUL'] })).toMatchObject({ '0': { leads: 2 } });
  expect(await sums({}, { kind: 'ORGANIZATION', organization: plant })).toMatchObject({ '0': { leads: 3 } });
  expect(await sums({}, { kind: 'ORGANIZATION', organization: plant, regions: ['RU-TUL'] })).toEqual({});
  expect(await sums({ filter: { REGION: ['RU-SMO'] } }, { kind: 'REGIONS', regions: ['RU-TUL'] })).toEqual({});
  expect(await sums({}, { kind: 'REGIONS', regions: [] })).toEqual({});
});

it('holds the same rows after events that come in any order, in any batches, some of them twice', async () => {
  await database.apply(events);
  const expected = await database.contents();
  const arrivals = fc.tuple(
    fc.shuffledSubarray([...events], { minLength: events.length }),
    fc.integer({ min: 1, max: 9 }),
  );
  await fc.assert(
    fc.asyncProperty(arrivals, fc.subarray([...events]), async ([arrival, batch], again) => {
      await database.empty();
      const all = [...arrival, ...again];
      for (let start = 0; start < all.length; start += batch) await database.apply(all.slice(start, start + batch));
      expect(await database.contents()).toEqual(expected);
    }),
    { seed: 20_261_129, numRuns: 25 },
  );
});

it('leaves out a lead until its opening is known', async () => {
  const [opened, ...rest] = eventsOfLead(lead('2026-11-02T09:00:00Z', { end: 'MEETING' }));
  await database.apply(rest);
  expect(await sums({})).toEqual({});
  if (opened === undefined) throw new Error('a lead begins by its opening');
  await database.apply([opened]);
  expect(await sums({})).toEqual({ '0': { ...nothing, leads: 1, meeting: 1 } });
});

it('dead-letters a status that a lead does not have', async () => {
  const leadId = randomUUID();
  const data = { leadId, purpose: 'PARTNER', hostOrganizationId: plant, regionCode: 'RU-SMO', from: 'NEW' } as const;
  const odd = historyEvent(cooperationLeadAdvanced, '2026-11-02T09:00:00Z', leadId, { ...data, to: 'MARRIED' });
  await expect(database.apply([odd])).rejects.toThrow('MARRIED');
});

it('refuses a dimension that leads do not have', async () => {
  await expect(sums({ by: ['SEGMENT'] })).rejects.toThrow(RangeError);
});
