import type { World } from './bad-mutation.ts';

export type BadQuery = {
  readonly what: string;
  readonly query: string;
  readonly variables: (world: World) => Readonly<Record<string, unknown>>;
  /** The code of a GraphQL error, or the data if the correct response is an empty one. */
  readonly expected: { readonly code: string } | { readonly data: unknown };
};

const unknownId = '0198f6a0-0000-7000-8000-00000000dead';
/** Within the gateway's limits, and far above the limit of any field. */
const long = 'Я'.repeat(50_000);

const pages = `query Page($first: Int!, $after: String) { organizations(first: $first, after: $after) { nodes { id } } }`;
const found = `query Found($filter: OfferFilter!) { excursions(filter: $filter) { nodes { id } } }`;
const measures = `query Measures($period: LocalDateRange!, $by: [Dimension!]! = [], $grain: Grain, $top: Int! = 20) {
  measures(period: $period, by: $by, grain: $grain, top: $top) { total { values { visits load } } rows { values { visits } } } }`;
const november = { from: '2026-11-01', to: '2026-11-30' };

function query(
  what: string,
  text: string,
  variables: Readonly<Record<string, unknown>>,
  expected: BadQuery['expected'],
): BadQuery {
  return { what, query: text, variables: () => variables, expected };
}

export const badQueries: readonly BadQuery[] = [
  query('a page of 0', pages, { first: 0 }, { code: 'PAGE.SIZE' }),
  query('a page of −1', pages, { first: -1 }, { code: 'PAGE.SIZE' }),
  query('a page of a billion', pages, { first: 1_000_000_000 }, { code: 'PAGE.SIZE' }),
  query('a page of 2^31', pages, { first: 2 ** 31 }, { code: 'BAD_USER_INPUT' }),
  query('a malformed cursor', pages, { first: 1, after: 'next' }, { code: 'CURSOR.INVALID' }),
  query('a cursor of another list', pages, { first: 1, after: 'eyJhIjoxfQ' }, { code: 'CURSOR.INVALID' }),
  query('a cursor of 50 000 letters', pages, { first: 1, after: long }, { code: 'CURSOR.INVALID' }),
  query(
    'sessions of a page of 0',
    `query Sessions { excursions(first: 1) { nodes { sessions(first: 0) { nodes { id } } } } }`,
    {},
    { code: 'PAGE.SIZE' },
  ),
  query('bookings of a page of 0', `query Bookings { bookings(first: 0) { nodes { id } } }`, {}, { code: 'PAGE.SIZE' }),
  query(
    'visits of a malformed month',
    `query History { visitHistory(filter: { from: "2025" }) { nodes { month } } }`,
    {},
    { code: 'INPUT.INVALID' },
  ),
  query(
    'totals of two years',
    `query Totals { visitTotals(filter: { period: { from: "2025-01-01", to: "2026-12-31" } }) { rows { attended } } }`,
    {},
    { code: 'INPUT.INVALID' },
  ),
  query('a search for one letter', found, { filter: { text: 'я' } }, { code: 'INPUT.INVALID' }),
  query('a search for 50 000 letters', found, { filter: { text: long } }, { code: 'INPUT.INVALID' }),
  query('a party of 0', found, { filter: { partySize: 0 } }, { code: 'INPUT.INVALID' }),
  query(
    'dates in reverse order',
    found,
    { filter: { dates: { from: '2027-02-01', to: '2027-01-01' } } },
    { code: 'INPUT.INVALID' },
  ),
  query('30 February', found, { filter: { dates: { from: '2027-02-30' } } }, { code: 'INPUT.INVALID' }),
  query('101 regions', found, { filter: { regions: Array(101).fill('RU-SMO') } }, { code: 'INPUT.INVALID' }),
  query('an unknown region', found, { filter: { regions: ['RU-XXX'] } }, { code: 'INPUT.INVALID' }),
  query(
    'a region by an unknown code',
    `query Region { region(code: "FR-IDF") { code } }`,
    {},
    { data: { region: null } },
  ),
  query(
    'an excursion by an unknown id',
    `query Excursion { excursion(id: "${unknownId}") { id } }`,
    {},
    { data: { excursion: null } },
  ),
  query('a booking by a malformed id', `query Booking { booking(id: "1") { id } }`, {}, { data: { booking: null } }),
  query(
    'measures of a period that ends before it starts',
    measures,
    { period: { from: '2027-01-02', to: '2027-01-01' } },
    { code: 'INPUT.INVALID' },
  ),
  query(
    'measures of ten thousand years',
    measures,
    { period: { from: '0001-01-01', to: '9999-12-31' } },
    { code: 'INPUT.INVALID' },
  ),
  query(
    'measures of a hundred years of days',
    measures,
    { period: { from: '1950-01-01', to: '2050-01-01' }, grain: 'DAY' },
    { code: 'INPUT.INVALID' },
  ),
  query(
    'measures of a malformed date',
    measures,
    { period: { from: 'yesterday', to: 'today' } },
    { code: 'INPUT.INVALID' },
  ),
  query(
    'measures by a hundred dimensions',
    measures,
    { period: november, by: Array(100).fill('REGION') },
    { code: 'INPUT.INVALID' },
  ),
  query(
    'measures by what is no dimension',
    measures,
    { period: november, by: ['WEATHER'] },
    { code: 'BAD_USER_INPUT' },
  ),
  query('the load by purpose', measures, { period: november, by: ['PURPOSE'] }, { code: 'INPUT.INVALID' }),
  query('101 rows of measures', measures, { period: november, top: 101 }, { code: 'INPUT.INVALID' }),
  query('a document with a syntax error', '{ region(', {}, { code: 'GRAPHQL_PARSE_FAILED' }),
  query('an unknown field', '{ regoin { code } }', {}, { code: 'GRAPHQL_VALIDATION_FAILED' }),
  query('a string of a megabyte', found, { filter: { text: 'x'.repeat(1_000_000) } }, { code: 'LIMIT.BODY_SIZE' }),
];
