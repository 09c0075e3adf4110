import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestIssuer, type TestIssuer } from '@promtour/testkit/test-issuer';
import { official } from '@promtour/testkit/viewers';
import { codesOf, readAnswer, startTestGateway, type Answer, type TestGateway } from './fixture/test-gateway.ts';
import { startSmallGraph, stopSmallGraph, type SmallGraph } from './fixture/small-graph.ts';

let graph: SmallGraph;
let issuer: TestIssuer;
let gateway: TestGateway;
/** A client with every permission, so that a refusal is caused by the request itself. */
let signedIn: { authorization: string };

beforeAll(async () => {
  [graph, issuer] = await Promise.all([startSmallGraph(), startTestIssuer()]);
  // As in production, so that what leaks there would leak here.
  const { issuer: ISSUER, jwksUrl: ISSUER_JWKS_URL } = issuer;
  gateway = await startTestGateway(graph, { NODE_ENV: 'production', ISSUER, ISSUER_JWKS_URL });
  signedIn = { authorization: `Bearer ${await issuer.tokenFor(official)}` };
  await gateway.post({ query: '{ visits }' });
});
afterAll(async () => {
  await gateway.stop();
  await Promise.all([stopSmallGraph(graph), issuer.stop()]);
});

/**
 * No refusal may take longer than this, in milliseconds. Each takes under 60; what this tells apart is the documents that
 * kept a gateway without limits busy for many seconds, on a machine that does other things at the same time.
 */
const quick = 3_000;

const times = (n: number, part: (index: number) => string): string =>
  Array.from({ length: n }, (_, i) => part(i)).join(' ');
const doubling = (levels: number, body: (next: string) => string): string =>
  `{ regions { ...F0 } } ${times(levels, (n) => `fragment F${n} on Region { ${body(`...F${n + 1}`)} }`)} fragment F${levels} on Region { code }`;
const nested = (levels: number): string =>
  `{ regions ${'{ organizations { region '.repeat(levels / 2)} { code } ${'} }'.repeat(levels / 2)} }`;

const documents: [name: string, query: string, code: string][] = [
  ['5,000 aliases', `{ ${times(5_000, (i) => `a${i}: __typename`)} }`, 'LIMIT.TOKENS'],
  ['40 aliases', `{ regions { ${times(40, (i) => `a${i}: code`)} } }`, 'LIMIT.ALIASES'],
  ['40 aliases of __typename', `{ regions { ${times(40, (i) => `a${i}: __typename`)} } }`, 'LIMIT.ALIASES'],
  [
    'aliases multiplied by fragments',
    doubling(6, (next) => `a: organizations { region { ${next} } } ${next}`),
    'LIMIT.ALIASES',
  ],
  ['60 levels', nested(60), 'LIMIT.DEPTH'],
  ['30 levels of doubling fragments', doubling(30, (next) => `${next} ${next}`), 'LIMIT.FIELDS'],
  [
    '30 levels of doubling fragments, nested',
    doubling(30, (n) => `organizations { region { ${n} ${n} } }`),
    'LIMIT.DEPTH',
  ],
  ['a fragment that spreads itself', '{ regions { ...F } } fragment F on Region { ...F }', 'LIMIT.DEPTH'],
  [
    'fragments that spread each other',
    `${doubling(2, (next) => next)} fragment X on Region { ...Y } fragment Y on Region { ...X }`,
    'LIMIT.DEPTH',
  ],
  ['10,000 directives', `{ visits ${times(10_000, () => '@skip(if: false)')} }`, 'LIMIT.TOKENS'],
  ['40 directives', `{ visits ${times(40, () => '@include(if: true)')} }`, 'LIMIT.DIRECTIVES'],
  ['30 root fields', `{ ${times(30, () => 'visits')} }`, 'LIMIT.ROOT_FIELDS'],
  ['an unknown field', '{ visitss }', 'GRAPHQL_VALIDATION_FAILED'],
  ['900 unknown fields', `{ regions { ${times(900, (i) => `unknown${i}`)} } }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['900 times the same field', `{ regions { ${times(900, () => 'code')} } }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['a list 450 deep', `{ region(code: ${'['.repeat(450)}${']'.repeat(450)}) { code } }`, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'an object 240 deep',
    `{ excursions(page: ${'{after:'.repeat(240)} null ${'}'.repeat(240)}) { id } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a name of 200,000 letters', `{ ${'x'.repeat(200_000)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['an enum of 200,000 letters', `{ region(code: ${'x'.repeat(200_000)}) { code } }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['60,000 comments', `${'#\n'.repeat(60_000)} { visits`, 'GRAPHQL_PARSE_FAILED'],
  ['half a document', '{ regions { code', 'GRAPHQL_PARSE_FAILED'],
  ['no operation', 'fragment F on Region { code }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a schema', 'type Query { x: Int }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a subscription', 'subscription { visits }', 'SUBSCRIPTIONS_NOT_SUPPORTED'],
  ['the schema of a subgraph', '{ _service { sdl } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['entities', '{ _entities(representations: []) { __typename } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['introspection', '{ __schema { types { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['2^31 where an Int is due', 'mutation { hold(seats: 2147483648) }', 'GRAPHQL_VALIDATION_FAILED'],
];

describe('malicious and invalid documents are refused quickly', () => {
  it.each(documents)('%s', async (_name, query, code) => {
    const started = performance.now();
    const answer = await gateway.post({ query }, signedIn);
    expect(performance.now() - started).toBeLessThan(quick);
    expect(answer.status).toBe(400);
    expect(codesOf(answer)[0]).toBe(code);
    if (code.startsWith('LIMIT.')) expect(answer.body.errors?.[0]?.extensions['limit']).toEqual(expect.any(Number));
    expectNothingLeaks(answer);
  });
});

const bodies: [name: string, body: string, status: number, code: string][] = [
  ['an empty body', '', 400, 'BAD_REQUEST'],
  ['half of a JSON text', '{"query":', 400, 'BAD_REQUEST'],
  ['an empty object', '{}', 400, 'BAD_REQUEST'],
  ['a batch', '[{"query":"{ visits }"}]', 400, 'BAD_REQUEST'],
  ['an empty batch', '[]', 400, 'BAD_REQUEST'],
  ['null', 'null', 400, 'BAD_REQUEST'],
  ['a number', '7', 400, 'BAD_REQUEST'],
  ['a query that is no text', '{"query":{"kind":"Document"}}', 400, 'BAD_REQUEST'],
  ['an empty query', '{"query":""}', 400, 'BAD_REQUEST'],
  ['variables that are a list', '{"query":"{ visits }","variables":[1]}', 400, 'BAD_REQUEST'],
  ['variables that are text', '{"query":"{ visits }","variables":"{}"}', 400, 'BAD_REQUEST'],
  ['a name that is no text', '{"query":"{ visits }","operationName":7}', 400, 'BAD_REQUEST'],
  ['extensions that are a list', '{"query":"{ visits }","extensions":[1]}', 400, 'BAD_REQUEST'],
  ['an attempt at a prototype', '{"query":"{ visits }","variables":{"__proto__":{"x":1}}}', 400, 'BAD_REQUEST'],
  ['an unknown operation', '{"query":"query A { visits }","operationName":"B"}', 400, 'OPERATION_RESOLUTION_FAILURE'],
  [
    'several operations and no name',
    '{"query":"query A { visits } query B { visits }"}',
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'a persisted query',
    `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}}`,
    200,
    'PERSISTED_QUERY_NOT_SUPPORTED',
  ],
  [
    'a variable of the wrong type',
    '{"query":"mutation ($n: Int!) { hold(seats: $n) }","variables":{"n":"many"}}',
    400,
    'BAD_USER_INPUT',
  ],
  [
    '2^31 in a variable',
    '{"query":"mutation ($n: Int!) { hold(seats: $n) }","variables":{"n":2147483648}}',
    400,
    'BAD_USER_INPUT',
  ],
  ['a variable that is missing', '{"query":"mutation ($n: Int!) { hold(seats: $n) }"}', 400, 'BAD_USER_INPUT'],
  [
    'null where a directive wants a value',
    '{"query":"query ($on: Boolean = true) { visits @include(if: $on) }","variables":{"on":null}}',
    400,
    'BAD_USER_INPUT',
  ],
  [
    'a condition of the wrong type',
    '{"query":"query ($on: Boolean!) { visits @include(if: $on) }","variables":{"on":"yes"}}',
    400,
    'BAD_USER_INPUT',
  ],
  [
    'variables nested 100,000 deep',
    `{"query":"{ visits }","variables":{"v":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
    400,
    'LIMIT.VARIABLES_DEPTH',
  ],
  [
    '200,000 bytes of variables',
    `{"query":"{ visits }","variables":{"v":"${'x'.repeat(200_000)}"}}`,
    400,
    'LIMIT.VARIABLES_SIZE',
  ],
  [
    '10,000 values in variables',
    `{"query":"{ visits }","variables":{"v":[${'1,'.repeat(10_000)}1]}}`,
    400,
    'LIMIT.VARIABLES_COUNT',
  ],
  [
    'a megabyte of text',
    `{"query":"{ region(code: \\"${'x'.repeat(1_000_000)}\\") { code } }"}`,
    413,
    'LIMIT.BODY_SIZE',
  ],
];

describe('malformed requests', () => {
  it.each(bodies)('%s', async (_name, body, status, code) => {
    const started = performance.now();
    const answer = await gateway.post(body, signedIn);
    expect(performance.now() - started).toBeLessThan(quick);
    expect({ status: answer.status, code: codesOf(answer)[0] }).toEqual({ status, code });
    expectNothingLeaks(answer);
  });
});

const unusual: [name: string, path: string, init: RequestInit, status: number, code: string][] = [
  [
    'a mutation by GET',
    '/graphql?query=mutation{hold(seats:1)}',
    { headers: { 'apollo-require-preflight': '1' } },
    405,
    'BAD_REQUEST',
  ],
  ['GET without a query', '/graphql', { headers: { 'apollo-require-preflight': '1' } }, 400, 'BAD_REQUEST'],
  [
    'GET with variables that are no JSON',
    '/graphql?query={visits}&variables={',
    { headers: { 'apollo-require-preflight': '1' } },
    400,
    'BAD_REQUEST',
  ],
  [
    'GET with 40 aliases',
    `/graphql?query={regions{${times(40, (i) => `a${i}:code`).replaceAll(' ', ',')}}}`,
    { headers: { 'apollo-require-preflight': '1' } },
    400,
    'LIMIT.ALIASES',
  ],
  [
    'a form',
    '/graphql',
    { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={visits}' },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  [
    'a multipart form',
    '/graphql',
    { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  [
    'plain text, as a page of another origin may send it',
    '/graphql',
    { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{ visits }"}' },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  [
    'no content type',
    '/graphql',
    { method: 'POST', headers: { 'content-type': '' }, body: '{"query":"{ visits }"}' },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  [
    'another charset',
    '/graphql',
    { method: 'POST', headers: { 'content-type': 'application/json; charset=koi8-r' }, body: '{"query":"{ visits }"}' },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  ...[
    'application/json; charset=windows-1251',
    'application/json;charset="utf-16"',
    'application/json; charset=utf-8; charset=koi8-r',
  ].map((type): (typeof unusual)[number] => [
    `the charset in ${type}`,
    '/graphql',
    { method: 'POST', headers: { 'content-type': type }, body: '{"query":"{ visits }"}' },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ]),
  [
    'the charset that JSON has',
    '/graphql',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json; Charset="UTF-8"' },
      body: '{"query":"{ visits }"}',
    },
    200,
    '',
  ],
  [
    'a body that is no UTF-8',
    '/graphql',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: Buffer.from('{"query":"{ visits }","variables":{"a":"\xc7\xe0\xe2\xee\xe4"}}', 'latin1'),
    },
    400,
    'BAD_REQUEST',
  ],
  [
    'a query string that is no UTF-8',
    '/graphql?query=%7B%20organizations(text%3A%22%C7%E0%22)%20%7B%20id%20%7D%20%7D',
    { headers: { 'apollo-require-preflight': '1' } },
    400,
    'BAD_REQUEST',
  ],
  [
    'PUT',
    '/graphql',
    { method: 'PUT', headers: { 'content-type': 'application/json' }, body: '{"query":"{ visits }"}' },
    405,
    'METHOD_NOT_ALLOWED',
  ],
  [
    'OPTIONS from another origin',
    '/graphql',
    { method: 'OPTIONS', headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' } },
    405,
    'METHOD_NOT_ALLOWED',
  ],
  ['an unknown path', '/graphql/admin', {}, 404, 'PATH_NOT_FOUND'],
  ['GraphiQL in production', '/graphql', { headers: { accept: 'text/html' } }, 400, 'BAD_REQUEST'],
  ['the parts of GraphiQL in production', '/graphiql/app.js', {}, 404, 'PATH_NOT_FOUND'],
  [
    'an answer in a form that is not there',
    '/graphql',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'image/png' },
      body: '{"query":"{ visits }"}',
    },
    406,
    'BAD_REQUEST',
  ],
];

describe('unusual requests', () => {
  it.each(unusual)('%s', async (_name, path, init, status, code) => {
    const answer = await readAnswer(await fetch(`${gateway.url}${path}`, init));
    expect({ status: answer.status, code: codesOf(answer)[0] ?? '' }).toEqual({ status, code });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('x-correlation-id')).not.toBeNull();
    expectNothingLeaks(answer);
  });
});

it('uses the language of the client', async () => {
  const query = `{ ${times(30, () => 'visits')} }`;
  const russian = await gateway.post({ query }, { 'accept-language': 'ru-RU,ru;q=0.9' });
  const english = await gateway.post({ query });
  expect(russian.body.errors?.[0]?.message).toBe('Полей верхнего уровня: не больше 20');
  expect(english.body.errors?.[0]?.message).toBe('Fields at the top of the operation: at most 20');
});

it('suggests no names of the schema', async () => {
  const answer = await gateway.post({ query: '{ visitz }' });
  expect(answer.text).not.toMatch(/did you mean|visits/i);
});

it('still answers afterwards', async () => {
  expect((await gateway.post({ query: '{ visits }' })).body).toEqual({ data: { visits: 42 } });
});

/** What no answer of this file may hold: a stack trace, an address, a path of this machine. */
function expectNothingLeaks(answer: Answer): void {
  expect(answer.text).not.toMatch(/\bat \S+ \(|node_modules|file:\/\/|127\.0\.0\.1|\.ts:\d|stacktrace/i);
  expect(answer.text.length).toBeLessThan(60_000);
}
