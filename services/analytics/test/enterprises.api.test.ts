import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { organizationRegistered } from '@promtour/events/catalogue/organization';
import { registryEntryRegistered, registryEntrySuspended } from '@promtour/events/catalogue/registry-entry';
import type { CloudEvent } from '@promtour/events/envelope';
import { coordinatorOf, managerOf, official } from '@promtour/testkit/viewers';
import { startAnalytics, type AnalyticsService } from './support/analytics-service.ts';
import { historyEvent } from './support/history-event.ts';
import { eventsOfLead, lead } from './support/lead-history.ts';
import { booking, eventsOf, session } from './support/visit-history.ts';

type Plant = { readonly id: string; readonly region: string; readonly okved: string; readonly held: readonly string[] };

const steel: Plant = { id: randomUUID(), region: 'RU-SMO', okved: '24.10', held: ['2025-12-05', '2026-11-10'] };
const linen: Plant = { id: randomUUID(), region: 'RU-SMO', okved: '13.20', held: ['2025-12-05'] };
/** Its only session was in another region than that of its seat. */
const bread: Plant = { id: randomUUID(), region: 'RU-TUL', okved: '10.71', held: ['2026-10-05'] };

function entryEvents({ id, region }: Plant, registeredOn: string, suspendedOn?: string): CloudEvent[] {
  const entry = { entryId: randomUUID(), organizationId: id, registry: 'INDUSTRIAL_ENTERPRISE', regionCode: region };
  return [
    historyEvent(registryEntryRegistered, `${registeredOn}T09:00:00Z`, entry.entryId, entry),
    ...(suspendedOn === undefined
      ? []
      : [historyEvent(registryEntrySuspended, `${suspendedOn}T09:00:00Z`, entry.entryId, entry)]),
  ];
}

let service: AnalyticsService;

beforeAll(async () => {
  service = await startAnalytics();
  await service.publish([
    ...[steel, linen, bread].map(({ id, region, okved }) =>
      historyEvent(organizationRegistered, '2026-01-02T00:00:00Z', id, {
        organizationId: id,
        kind: 'ENTERPRISE',
        regionCode: region,
        okved: [okved],
      }),
    ),
    ...entryEvents(steel, '2026-01-10'),
    ...entryEvents(linen, '2026-02-01', '2026-06-01'),
    ...[steel, linen, bread].flatMap(({ id, held }) =>
      held.flatMap((date) =>
        eventsOf(session(date, { organizationId: id, bookings: [booking('REDEEMED', 10)] })).flat(),
      ),
    ),
    ...[
      lead('2026-11-12T09:00:00Z', { host: steel.id, end: 'WON', value: { amount: 5_000_000, currency: 'RUB' } }),
      lead('2026-11-12T09:00:00Z', { host: steel.id, end: 'LOST', purpose: 'SUPPLIER' }),
      lead('2026-11-13T09:00:00Z', { host: steel.id, end: 'AGREEMENT', purpose: 'SUPPLIER' }),
      lead('2026-10-13T09:00:00Z', { host: steel.id }),
    ].flatMap(eventsOfLead),
  ]);
  await service.caughtUp();
});
afterAll(() => service.stop());

async function ask(month: string, args: string, selection: string, viewer = official): Promise<unknown> {
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  const { data, errors } = await service.ask(
    `{ measures(period: { from: "${month}-01", to: "${month}-${last}" } ${args}) { ${selection} } }`,
    {},
    viewer,
  );
  expect(errors).toBeUndefined();
  return data?.['measures'];
}

const values = 'values { openEnterprises registeredEnterprises activation }';
const figures = (openEnterprises: number, registeredEnterprises: number, activation: number | null) => ({
  values: { openEnterprises, registeredEnterprises, activation },
});

it.each([
  ['2025-11', figures(0, 0, null)],
  ['2026-01', figures(2, 1, 1)],
  ['2026-05', figures(2, 2, 1)],
  ['2026-06', figures(2, 1, 1)],
  ['2026-11', figures(3, 1, 1)],
  // The sessions of December 2025 are out of the twelve months.
  ['2026-12', figures(2, 1, 1)],
  ['2027-11', figures(0, 1, 0)],
])('counts enterprises at the end of %s', async (month, expected) => {
  expect(await ask(month, '', `total { ${values} }`)).toEqual({ total: expected });
});

it('counts each for the region of its seat and for its industry', async () => {
  expect(await ask('2026-11', 'by: [REGION]', `rows { keys { value } ${values} } total { ${values} }`)).toEqual({
    rows: [
      { keys: [{ value: 'RU-SMO' }], ...figures(2, 1, 1) },
      { keys: [{ value: 'RU-TUL' }], ...figures(1, 0, null) },
    ],
    total: figures(3, 1, 1),
  });
  expect(
    await ask(
      '2026-11',
      'by: [INDUSTRY], filter: { districts: [CENTRAL] }, top: 1',
      `rows { keys { industry } ${values} } rest { ${values} }`,
    ),
  ).toEqual({
    rows: [{ keys: [{ industry: '10' }], ...figures(1, 0, null) }],
    rest: figures(2, 1, 1),
  });
});

it('has the counts at the end of each part of a period', async () => {
  const { data } = await service.ask(
    `{ measures(period: { from: "2026-04-01", to: "2026-12-31" }, grain: QUARTER, compare: PREVIOUS_PERIOD) {
       total { ${values} periods { ${values} growth(of: REGISTERED_ENTERPRISES) } } } }`,
  );
  expect(data?.['measures']).toEqual({
    total: {
      ...figures(2, 1, 1),
      periods: [
        { ...figures(2, 1, 1), growth: -0.5 },
        { ...figures(2, 1, 1), growth: 0 },
        { ...figures(2, 1, 1), growth: 0 },
      ],
    },
  });
});

it('counts for those who may read them only', async () => {
  const total = `total { ${values} }`;
  expect(await ask('2026-11', '', total, coordinatorOf('RU-SMO'))).toEqual({ total: figures(2, 1, 1) });
  expect(await ask('2026-11', '', total, managerOf(bread.id))).toEqual({ total: figures(1, 0, null) });
});

it('computes leads, what became of them, and leads per 100 visits', async () => {
  expect(
    await ask(
      '2026-11',
      'by: [PURPOSE], orderBy: { measure: LEADS }',
      `rows { keys { purpose } values { leads leadConversion wonValue { amount currency } } }
       total { values { leads leadConversion leadsPer100Visits wonValue { amount } visits } }`,
    ),
  ).toEqual({
    rows: [
      {
        keys: [{ purpose: 'SUPPLIER' }],
        values: { leads: 2, leadConversion: 0.5, wonValue: { amount: 0, currency: 'RUB' } },
      },
      {
        keys: [{ purpose: 'PARTNER' }],
        values: { leads: 1, leadConversion: 1, wonValue: { amount: 5_000_000, currency: 'RUB' } },
      },
      {
        keys: [{ purpose: 'CONSUMER' }],
        values: { leads: 0, leadConversion: null, wonValue: { amount: 0, currency: 'RUB' } },
      },
    ],
    total: {
      values: { leads: 3, leadConversion: 2 / 3, leadsPer100Visits: 30, wonValue: { amount: 5_000_000 }, visits: 10 },
    },
  });
});
