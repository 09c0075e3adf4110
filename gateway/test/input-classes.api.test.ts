import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, startTestGateway, type TestGateway } from './fixture/test-gateway.ts';
import { startSmallGraph, stopSmallGraph, type SmallGraph } from './fixture/small-graph.ts';

let graph: SmallGraph;
let gateway: TestGateway;
beforeAll(async () => {
  graph = await startSmallGraph();
  gateway = await startTestGateway(graph, { NODE_ENV: 'production' });
});
afterAll(async () => {
  await gateway.stop();
  await stopSmallGraph(graph);
});

const secret = 'Ivanov +79151234567';

describe('a value that is invalid for its scalar', () => {
  it.each<[string, string, Record<string, unknown>, string[]]>([
    ['a literal', `{ excursions(from: "${secret}") { id } }`, {}, ['from']],
    ['a literal of another kind', '{ excursions(from: 7) { id } }', {}, ['from']],
    [
      'a literal in an input object',
      `{ excursions(page: { first: 1, after: { first: 1, days: ["2026-01-01", "${secret}"] } }) { id } }`,
      {},
      ['page', 'after', 'days', '1'],
    ],
    ['a default of a variable', `query ($from: LocalDate = "${secret}") { excursions(from: $from) { id } }`, {}, []],
    ['a variable', 'query ($day: LocalDate) { excursions(from: $day) { id } }', { day: secret }, ['from']],
    [
      'a variable inside',
      'query ($page: PageInput) { excursions(page: $page) { id } }',
      { page: { first: 1, days: [secret] } },
      ['page', 'days', '0'],
    ],
    [
      'a variable inside a literal',
      'query ($day: LocalDate!) { excursions(page: { first: 1, days: ["2026-01-01", $day] }) { id } }',
      { day: secret },
      ['page', 'days', '1'],
    ],
  ])('is a client error: %s', async (_, query, variables, path) => {
    gateway.logged.length = 0;
    const answer = await gateway.post({ query, variables });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([
      { extensions: { code: 'INPUT.INVALID', issues: [{ path, code: 'MALFORMED' }] } },
    ]);
    expect(JSON.stringify(answer.body)).not.toContain('Ivanov');
    expect(gateway.logged.join('')).not.toContain('Ivanov');
    expect(gateway.logged.join('')).not.toContain('unexpected error');
  });

  it('names the scalar and the place', async () => {
    const { body } = await gateway.post({ query: '{ excursions(from: "soon") { id } }' });
    expect(body.errors).toMatchObject([
      {
        message: 'from: not a valid LocalDate',
        locations: [{ line: 1, column: 20 }],
        extensions: { issues: [{ path: ['from'], code: 'MALFORMED', message: 'from: not a valid LocalDate' }] },
      },
    ]);
  });

  it('is worded in the language of the request', async () => {
    const { body } = await gateway.post({ query: '{ excursions(from: "soon") { id } }' }, { 'accept-language': 'ru' });
    expect(body.errors).toMatchObject([{ message: 'from: не LocalDate' }]);
  });

  it('is distinguished from a valid one', async () => {
    const variables = { from: '2026-12-01' };
    const query =
      'query ($from: LocalDate) { excursions(from: $from) { id } other: excursions(from: "2026-12-01") { id } }';
    expect((await gateway.post({ query, variables })).body.errors).toBeUndefined();
  });
});

describe('null for an input with a default', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['an argument', 'query ($n: Int) { excursions(size: $n) { id } }', { n: null }],
    ['a field of an input object', 'query ($n: Int) { excursions(page: { first: 1, size: $n }) { id } }', { n: null }],
    ['an argument, by a variable with a default', 'query ($n: Int = 3) { excursions(size: $n) { id } }', { n: null }],
  ])('is a client error: %s', async (_, query, variables) => {
    const answer = await gateway.post({ query, variables });
    expect({ status: answer.status, codes: codesOf(answer) }).toEqual({ status: 400, codes: ['BAD_USER_INPUT'] });
  });

  it('is accepted where another operation of the document uses the name strictly', async () => {
    const query =
      'query Strict ($n: Int) { excursions(size: $n) { id } } query Loose ($n: LocalDate) { excursions(from: $n) { id } }';
    const { body } = await gateway.post({ query, operationName: 'Loose', variables: { n: null } });
    expect(body.errors).toBeUndefined();
  });

  it('is accepted if the variable is absent', async () => {
    const { body } = await gateway.post({ query: 'query ($n: Int) { excursions(size: $n) { id } }', variables: {} });
    expect(body.errors).toBeUndefined();
  });
});

describe('an alias with the name of a key field', () => {
  it.each([
    ['beside another subgraph’s field', '{ organizations { id: name excursions { title } } }', 'id'],
    ['alone', '{ organizations { id: name } }', 'id'],
    ['of another key', '{ regions { code: name visits } }', 'code'],
    ['in a fragment', '{ organizations { ...o } } fragment o on Organization { id: name }', 'id'],
    ['on an interface that an entity implements', '{ parties { id: name } }', 'id'],
    ['on a member of a union', '{ anyone { ... on Organization { id: name } } }', 'id'],
    ['that names the type', '{ organizations { __typename: name excursions { title } } }', '__typename'],
    ['that names the type at the root', '{ __typename: visits }', '__typename'],
  ])('is refused: %s', async (_, query, alias) => {
    const answer = await gateway.post({ query });
    expect({ status: answer.status, codes: codesOf(answer) }).toEqual({ status: 400, codes: ['ALIAS_IS_KEY_FIELD'] });
    expect(answer.body.errors?.[0]?.message).toContain(`"${alias}"`);
  });

  it.each([
    '{ organizations { id: id excursions { title } } }',
    '{ organizations { code: name } }',
    '{ id: visits }',
    '{ anyone { ... on Person { id: name } } }',
  ])('is distinguished from others: %s', async (query) => {
    expect((await gateway.post({ query })).body.errors).toBeUndefined();
  });
});

describe('an empty operation name', () => {
  it.each(['{ visits }', 'query Visits { visits }'])('is treated as absent: %s', async (query) => {
    const { status, body } = await gateway.post({ query, operationName: '' });
    expect({ status, data: body.data }).toEqual({ status: 200, data: { visits: 42 } });
    const url = `${gateway.url}/graphql?query=${encodeURIComponent(query)}&operationName=`;
    const got = await fetch(url, { headers: { 'apollo-require-preflight': '1' } });
    expect(await got.json()).toEqual({ data: { visits: 42 } });
  });
});

describe('the cost', () => {
  const wide = `{ regions { organizations { a: region { organizations { region { organizations { name } } } } b: region { organizations { region { organizations { name } } } } } } }`;

  it('above the limit is refused before any subgraph is called, with cost, limit and the most expensive field', async () => {
    gateway.logged.length = 0;
    const answer = await gateway.post({ query: wide });
    const { body } = answer;
    expect({ status: answer.status, codes: codesOf(answer) }).toEqual({ status: 400, codes: ['LIMIT.COST'] });
    expect(body.errors?.[0]?.extensions).toMatchObject({
      limit: 6_000,
      cost: expect.any(Number),
      field: 'regions.organizations.a.organizations.region.organizations',
    });
    expect(body.data).toBeUndefined();
    expect(gateway.logged.join('')).not.toContain('unexpected error');
  });

  it('uses the client’s language', async () => {
    const { body } = await gateway.post({ query: wide }, { 'accept-language': 'ru' });
    expect(body.errors?.[0]?.message).toMatch(/^Стоимость запроса \d+, допускается 6000/);
  });

  it('of a request is returned on request', async () => {
    const shown = await gateway.post({ query: '{ regions { code } }' }, { 'x-promtour-cost': 'include' });
    expect(JSON.parse(shown.text)).toMatchObject({ extensions: { cost: { requested: 10, limit: 6_000 } } });
    const silent = await gateway.post({ query: '{ regions { code } }' });
    expect(silent.text).not.toContain('extensions');
  });
});
