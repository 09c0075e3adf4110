import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startAnalytics, type AnalyticsService } from './support/analytics-service.ts';

const query = `query ($filter: VisitFlowFilter!, $by: PeriodLength) {
  visitFlow(filter: $filter, by: $by) { total { visits } periods { from } }
}`;
const entity = `query ($period: LocalDateRange!) {
  _entities(representations: [{ __typename: "Region", code: "RU-SMO" }]) {
    ... on Region { visitFlow(period: $period) { total { visits } } }
  }
}`;
const november = { from: '2026-11-01', to: '2026-11-30' };
const uuid = '019ab000-0000-7000-8000-000000000000';

let service: AnalyticsService;

beforeAll(async () => {
  service = await startAnalytics();
});

afterAll(() => service.stop());

it.each([
  ['to before from', { period: { from: '2026-11-02', to: '2026-11-01' } }, 'filter.period'],
  ['401 days', { period: { from: '2025-01-01', to: '2026-02-05' } }, 'filter.period'],
  ['all of time', { period: { from: '0001-01-01', to: '9999-12-31' } }, 'filter.period'],
  ['the year 0', { period: { from: '0000-12-31', to: '0001-01-01' } }, 'filter.period'],
  ['half a period', { period: { from: '2026-11-01' } }, 'filter.period'],
  ['101 regions', { period: november, regions: Array.from({ length: 101 }, () => 'RU-SMO') }, 'filter.regions'],
  ['101 organizations', { period: november, organizations: Array(101).fill(uuid) }, 'filter.organizations'],
  ['101 excursions', { period: november, excursions: Array(101).fill(uuid) }, 'filter.excursions'],
])('refuses %s', async (_, filter, argument) => {
  const { errors, data } = await service.ask(query, { filter });
  expect(data).toEqual({ visitFlow: null });
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'INPUT.INVALID', issues: [{ path: argument.split('.') }] });
  expect(errors?.[0]?.message.length).toBeLessThan(200);
});

it.each([
  ['an unknown region', { period: november, regions: ['RU-SMO', 'RU-XXX'] }],
  ['a region in small letters', { period: november, regions: ['ru-smo'] }],
  ['a region with NUL', { period: november, regions: ['\u0000'] }],
  ['a megabyte of a region', { period: november, regions: ['R'.repeat(1_000_000)] }],
  ['31 February', { period: { from: '2026-02-31', to: '2026-03-01' } }],
  ['the last date of JavaScript', { period: { from: '2026-11-01', to: '+275760-09-13' } }],
  ['a date with time', { period: { from: '2026-11-01T00:00:00Z', to: '2026-11-02' } }],
  ['a number for a date', { period: { from: 20_261_101, to: '2026-11-02' } }],
  ['no period', {}],
  ['a field that is not there', { period: november, site: uuid }],
])('refuses %s as a bad request', async (_, filter) => {
  const { errors, data } = await service.ask(query, { filter });
  expect(data ?? null).toBeNull();
  expect(errors?.map(({ extensions }) => extensions?.code)).not.toContain('INTERNAL_SERVER_ERROR');
  expect(errors?.[0]?.extensions?.code).toMatch(/^(BAD_USER_INPUT|INPUT\.INVALID)$/);
  expect(JSON.stringify(errors)).not.toMatch(/select|stack|node_modules/i);
});

it.each([[{ from: '2026-11-02', to: '2026-11-01' }], [{ from: '2025-01-01', to: '2026-02-05' }]])(
  'refuses %j of a region',
  async (period) => {
    const { errors } = await service.ask(entity, { period });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INPUT.INVALID', issues: [{ path: ['period'] }] });
  },
);

it.each([
  [{ from: '0001-01-01', to: '0001-12-31' }, 365],
  [{ from: '9999-12-25', to: '9999-12-31' }, 7],
])('answers %j, without visits', async (period, days) => {
  const { data, errors } = await service.ask(query, { filter: { period } });
  expect(errors).toBeUndefined();
  expect(data?.['visitFlow']).toMatchObject({ total: { visits: 0 } });
  expect((data?.['visitFlow'] as { periods: unknown[] }).periods).toHaveLength(days);
});

it('refuses an unknown length of periods', async () => {
  const { errors } = await service.ask(query, { filter: { period: november }, by: 'YEAR' });
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});
