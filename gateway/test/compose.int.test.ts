import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ApolloGateway } from '@apollo/gateway';
import { accessRulesOf } from '@promtour/access/rule';
import { describe, expect, it } from '@jest/globals';
import { Kind, parse, validate } from 'graphql';
import { composeSupergraph } from '../bin/compose-supergraph.ts';
import { forbidVendorTelemetry } from '../src/environment.ts';
import { exampleQuery } from '../src/http/graphiql-example.ts';

const link = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@composeDirective"])
  @link(url: "https://promtour.invalid/access/v1.0", import: ["@access", "@public"])
  @composeDirective(name: "@access") @composeDirective(name: "@public")
  directive @access(scopes: [[String!]!]!) on OBJECT | INTERFACE | FIELD_DEFINITION
  directive @public on OBJECT | INTERFACE | FIELD_DEFINITION
`;

describe('composition', () => {
  it('leaves no address of a subgraph in the supergraph', () => {
    const result = composeSupergraph([{ name: 'registry', sdl: `${link} type Query @public { a: Int }` }]);
    expect(result).toMatchObject({ ok: true, value: { hints: [] } });
    if (result.ok)
      expect(result.value.supergraphSdl).toContain(
        '@join__graph(name: "registry", url: "http://subgraph.invalid/registry")',
      );
  });

  it('says readably what does not fit', () => {
    const result = composeSupergraph([
      { name: 'registry', sdl: `${link} type Query @public { a: Money } type Money @public { amount: Int }` },
      { name: 'routes', sdl: `${link} type Query @public { b: Money } type Money @public { amount: Int }` },
    ]);
    expect(result).toEqual({
      ok: false,
      error: [expect.stringMatching(/^INVALID_FIELD_SHARING: .*Money\.amount.*registry.*routes/)],
    });
  });

  it('names the subgraph whose schema cannot be read', () => {
    expect(composeSupergraph([{ name: 'registry', sdl: 'type Query {' }])).toMatchObject({
      ok: false,
      error: [expect.stringContaining('[registry] Syntax Error')],
    });
  });

  it('tells what it noticed', () => {
    const result = composeSupergraph([
      {
        name: 'registry',
        sdl: `${link} "One" type Money @shareable @public { amount: Int } type Query @public { a: Money }`,
      },
      {
        name: 'routes',
        sdl: `${link} "Another" type Money @shareable @public { amount: Int } type Query @public { b: Money }`,
      },
    ]);
    expect(result).toMatchObject({ ok: true, value: { hints: [expect.stringContaining('INCONSISTENT_DESCRIPTION')] } });
  });
});

describe('the rules of who may read what', () => {
  const compose = (...sdl: readonly string[]) =>
    composeSupergraph(sdl.map((text, nth) => ({ name: `part${nth}`, sdl: `${link} ${text}` })));

  it('are carried into the supergraph', () => {
    const result = compose(
      'type Query { a: Int @access(scopes: [["audit:read"], ["leads:read", "leads:write"]]) b: Int @public }',
    );
    if (!result.ok) throw new Error(result.error.join());
    const rules = accessRulesOf(parse(result.value.supergraphSdl));
    expect(rules.ofField('Query', 'a')).toEqual({
      kind: 'SCOPES',
      anyOf: [['audit:read'], ['leads:read', 'leads:write']],
    });
    expect(rules.ofField('Query', 'b')).toEqual({ kind: 'PUBLIC' });
  });

  it('must be said of every field', () => {
    expect(compose('type Query { a: Int }')).toEqual({
      ok: false,
      error: ['[part0] Query.a says neither @public nor @access: nobody could read it'],
    });
  });

  it('name scopes that there are', () => {
    expect(compose('type Query { a: Int @access(scopes: [["audit:rede"]]) }')).toEqual({
      ok: false,
      error: ['[part0] Query.a demands the unknown scope "audit:rede"'],
    });
  });

  const owner =
    'type Query @public { p: Plant } type Plant @key(fields: "id") @public { id: ID! secret: Int @access(scopes: [["audit:read"]]) }';
  const reader = (rule: string) =>
    `type Plant @key(fields: "id") @public { id: ID! secret: Int @external @access(scopes: [["audit:read"]]) shown: Int @requires(fields: "secret") ${rule} }`;

  it('leave no way to read by @requires what may not be read itself', () => {
    expect(compose(owner, reader('@public'))).toEqual({
      ok: false,
      error: ['[part1] Plant.shown requires Plant.secret and demands less than that field does'],
    });
    expect(compose(owner, reader('@access(scopes: [["leads:read"]])'))).toMatchObject({ ok: false });
    expect(compose(owner, reader('@access(scopes: [["audit:read", "leads:read"]])'))).toMatchObject({ ok: true });
  });
});

describe('the committed supergraph', () => {
  it('is what the services’ schemas compose to', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [fileURLToPath(new URL('../bin/compose.ts', import.meta.url)), '--check'],
      {
        encoding: 'utf8',
      },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('says of every field who may read it', async () => {
    const sdl = await readFile(new URL('../supergraph.graphql', import.meta.url), 'utf8');
    const document = parse(sdl);
    const rules = accessRulesOf(document);
    const unsaid = document.definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
        ? (definition.fields ?? [])
            .map(({ name }) => `${definition.name.value}.${name.value}`)
            .filter((field) => rules.ofField(definition.name.value, field.split('.')[1] ?? '').kind === 'NOBODY')
        : [],
    );
    expect(unsaid).toEqual([]);
  });

  it('answers the example that GraphiQL shows', async () => {
    forbidVendorTelemetry();
    const gateway = new ApolloGateway({
      supergraphSdl: await readFile(new URL('../supergraph.graphql', import.meta.url), 'utf8'),
      buildService: () => ({ process: () => Promise.resolve({ data: {} }) }),
    });
    const { schema } = await gateway.load();
    expect(validate(schema, parse(exampleQuery))).toEqual([]);
    await gateway.stop();
  });
});
