import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startAnalytics, type AnalyticsService } from './support/analytics-service.ts';

const query = `query ($period: LocalDateRange!, $filter: DimensionFilter, $by: [Dimension!]! = [], $grain: Grain,
  $compare: Comparison, $top: Int! = 20, $orderBy: MeasureOrder) {
  measures(period: $period, filter: $filter, by: $by, grain: $grain, compare: $compare, top: $top, orderBy: $orderBy) {
    total { values { visits } periods { from } } rows { values { visits } }
  }
}`;
const entity = `query ($period: LocalDateRange!, $filter: DimensionFilter, $grain: Grain) {
  _entities(representations: [{ __typename: "Region", code: "RU-SMO" }]) {
    ... on Region { measures(period: $period, filter: $filter, grain: $grain) { total { values { visits } } } }
  }
}`;
const november = { from: '2026-11-01', to: '2026-11-30' };
const uuid = '019ab000-0000-7000-8000-000000000000';
const many = <Value>(value: Value) => Array<Value>(101).fill(value);

let service: AnalyticsService;

beforeAll(async () => {
  service = await startAnalytics();
});

afterAll(() => service.stop());

type Issue = { readonly path: readonly string[]; readonly code: string; readonly message: string };

/** The one fault that an answer names. */
function faultOf({ data, errors }: Awaited<ReturnType<AnalyticsService['ask']>>): Issue {
  expect(data).toEqual({ measures: null });
  expect(errors).toHaveLength(1);
  const { code, issues } = Object(errors?.[0]?.extensions) as { code: string; issues: Issue[] };
  expect(code).toBe('INPUT.INVALID');
  expect(issues).toHaveLength(1);
  expect(issues[0]?.message.length).toBeLessThan(250);
  const [issue] = issues;
  if (issue === undefined) throw new Error('no issue');
  return issue;
}

describe('refuses', () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    ['to before from', { period: { from: '2026-11-02', to: '2026-11-01' } }, 'period', 'INCONSISTENT'],
    ['half a period', { period: { from: '2026-11-01' } }, 'period', 'REQUIRED'],
    ['ten thousand years', { period: { from: '0001-01-01', to: '9999-12-31' } }, 'period', 'OUT_OF_RANGE'],
    ['the year 0', { period: { from: '0000-12-31', to: '2026-01-01' } }, 'period', 'OUT_OF_RANGE'],
    ['102 years', { period: { from: '1925-01-01', to: '2026-12-31' } }, 'period', 'OUT_OF_RANGE'],
    ['401 days', { period: { from: '2025-01-01', to: '2026-02-05' }, grain: 'DAY' }, 'grain', 'OUT_OF_RANGE'],
    ['four dimensions', { by: ['REGION', 'DISTRICT', 'SITE', 'EXCURSION'] }, 'by', 'TOO_LONG'],
    ['a hundred dimensions', { by: many('REGION') }, 'by', 'TOO_LONG'],
    ['a dimension twice', { by: ['REGION', 'REGION'] }, 'by', 'DUPLICATE'],
    ['no rows', { top: 0 }, 'top', 'OUT_OF_RANGE'],
    ['101 rows', { top: 101 }, 'top', 'OUT_OF_RANGE'],
    ['101 regions', { filter: { regions: many('RU-SMO') } }, 'filter.regions', 'TOO_LONG'],
    ['101 organizations', { filter: { organizations: many(uuid) } }, 'filter.organizations', 'TOO_LONG'],
    ['what is no id of an organization', { filter: { organizations: ['x'] } }, 'filter.organizations', 'MALFORMED'],
    ['what is no id of a site', { filter: { sites: [''] } }, 'filter.sites', 'MALFORMED'],
    ['what is no id of an excursion', { filter: { excursions: [uuid.slice(1)] } }, 'filter.excursions', 'MALFORMED'],
    ['what is no id of a route', { filter: { routes: [`${uuid}0`] } }, 'filter.routes', 'MALFORMED'],
    ['a group of OKVED-2', { filter: { industries: ['24.10'] } }, 'filter.industries', 'MALFORMED'],
    ['a channel of no kind', { filter: { channels: [uuid] } }, 'filter.channels', 'MALFORMED'],
    ['a portal without id', { filter: { channels: ['PORTAL:'] } }, 'filter.channels', 'MALFORMED'],
  ])('%s', async (_, variables, path, code) => {
    const fault = faultOf(await service.ask(query, { period: november, ...variables }));
    expect(fault).toMatchObject({ path: path.split('.'), code });
  });

  it('a grain that is too fine, and says which are possible', async () => {
    const { message } = faultOf(
      await service.ask(query, { period: { from: '2020-01-01', to: '2026-12-31' }, grain: 'DAY' }),
    );
    expect(message).toMatch(/400 periods; possible for this range: WEEK, MONTH, QUARTER, YEAR/);
  });

  it.each([
    ['grouped', 'by: [PURPOSE]', 'growth(of: LOAD)', ['by']],
    ['filtered', 'filter: { purposes: [CONSUMER] }', 'values { load }', ['filter', 'purposes']],
    ['ordered', 'by: [PURPOSE], orderBy: { measure: LOAD }', 'values { visits }', ['by']],
  ])('a measure %s by a dimension that it does not have, and says which it has', async (_, args, selection, path) => {
    const answer = await service.ask(
      `query ($november: LocalDateRange!) { measures(period: $november, ${args}) { ...A } }
       fragment A on Measures { total { ${selection} } }`,
      { november },
    );
    const { message, ...fault } = faultOf(answer);
    expect(fault).toMatchObject({ path, code: 'INCONSISTENT' });
    expect(message).toMatch(
      /LOAD cannot be asked by PURPOSE; possible: REGION, DISTRICT, ORGANIZATION, SITE, EXCURSION, INDUSTRY/,
    );
  });

  it.each<[string, Record<string, unknown>]>([
    ['an unknown region', { filter: { regions: ['RU-SMO', 'RU-XXX'] } }],
    ['a region in small letters', { filter: { regions: ['ru-smo'] } }],
    ['a region with NUL', { filter: { regions: ['\u0000'] } }],
    ['a megabyte of a region', { filter: { regions: ['R'.repeat(1_000_000)] } }],
    ['an unknown district', { filter: { districts: ['NORTH'] } }],
    ['an unknown dimension', { by: ['WEATHER'] }],
    ['a null among the dimensions', { by: [null] }],
    ['an unknown grain', { grain: 'HOUR' }],
    ['an unknown measure', { orderBy: { measure: 'HAPPINESS' } }],
    ['31 February', { period: { from: '2026-02-31', to: '2026-03-01' } }],
    ['the last date of JavaScript', { period: { from: '2026-11-01', to: '+275760-09-13' } }],
    ['a date with time', { period: { from: '2026-11-01T00:00:00Z', to: '2026-11-02' } }],
    ['a number for a date', { period: { from: 20_261_101, to: '2026-11-02' } }],
    ['no period', { period: undefined }],
    ['a condition that is not there', { filter: { weather: ['FAIR'] } }],
    ['rows beyond an Int', { top: 2 ** 31 }],
  ])('%s as a bad request', async (_, variables) => {
    const { errors, data } = await service.ask(query, { period: november, ...variables });
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions?.code).toMatch(/^(BAD_USER_INPUT|INPUT\.INVALID)$/);
    expect(JSON.stringify(errors)).not.toMatch(/select|stack|node_modules/i);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a reversed period', { period: { from: '2026-11-02', to: '2026-11-01' } }, 'period'],
    ['401 days', { period: { from: '2025-01-01', to: '2026-02-05' }, grain: 'DAY' }, 'grain'],
    ['other regions', { period: november, filter: { regions: ['RU-TUL'] } }, 'filter.regions'],
  ])('%s of a region', async (_, variables, path) => {
    const { errors } = await service.ask(entity, variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INPUT.INVALID', issues: [{ path: path.split('.') }] });
  });
});

describe('answers', () => {
  it.each<[string, Record<string, unknown>]>([
    ['ids that are not known', { filter: { organizations: [uuid], sites: [uuid], excursions: [uuid] } }],
    ['empty lists', { filter: { regions: [], excursions: [] } }],
    ['nulls', { filter: { regions: null }, grain: null, compare: null, orderBy: null }],
    ['no filter', { filter: null }],
    ['a century', { period: { from: '1900-01-01', to: '2000-12-31' }, grain: 'YEAR', compare: 'PREVIOUS_PERIOD' }],
    [
      'the last year',
      { period: { from: '2999-12-25', to: '2999-12-31' }, grain: 'DAY', compare: 'SAME_PERIOD_LAST_YEAR' },
    ],
  ])('%s, without visits', async (_, variables) => {
    const { data, errors } = await service.ask(query, { period: november, ...variables });
    expect(errors).toBeUndefined();
    expect(data?.['measures']).toMatchObject({ total: { values: { visits: 0 } }, rows: [] });
  });
});
