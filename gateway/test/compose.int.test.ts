import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ApolloGateway } from '@apollo/gateway';
import { describe, expect, it } from '@jest/globals';
import { accessRulesOf } from '@promtour/access/rule';
import { parse, validate, type OperationDefinitionNode } from 'graphql';
import { composeSupergraph } from '../bin/compose-supergraph.ts';
import { demandsOf } from '../src/access/demands.ts';
import { forbidVendorTelemetry } from '../src/environment.ts';
import { exampleQuery } from '../src/http/graphiql-example.ts';

const link = `extend schema
  @link(
    url: "https://specs.apollo.dev/federation/v2.9"
    import: ["@key", "@shareable", "@requires", "@external", "@composeDirective"]
  )
  @link(url: "https://promtour.invalid/access/v1.0", import: ["@access", "@public"])
  @composeDirective(name: "@access")
  @composeDirective(name: "@public")
directive @access(scopes: [[String!]!]!) on OBJECT | INTERFACE | FIELD_DEFINITION
directive @public on OBJECT | INTERFACE | FIELD_DEFINITION
`;

describe('composition', () => {
  it('leaves no address of a subgraph in the supergraph', () => {
    const result = composeSupergraph([{ name: 'registry', sdl: `${link} type Query { a: Int @public }` }]);
    expect(result).toMatchObject({ ok: true, value: { hints: [] } });
    if (result.ok)
      expect(result.value.supergraphSdl).toContain(
        '@join__graph(name: "registry", url: "http://subgraph.invalid/registry")',
      );
  });

  it('reports conflicts readably', () => {
    const result = composeSupergraph([
      { name: 'registry', sdl: `${link} type Query @public { a: Money } type Money @public { amount: Int }` },
      { name: 'routes', sdl: `${link} type Query @public { b: Money } type Money @public { amount: Int }` },
    ]);
    expect(result).toEqual({
      ok: false,
      error: [expect.stringMatching(/^INVALID_FIELD_SHARING: .*Money\.amount.*registry.*routes/)],
    });
  });

  it('names the subgraph whose schema is invalid', () => {
    expect(composeSupergraph([{ name: 'registry', sdl: 'type Query {' }])).toMatchObject({
      ok: false,
      error: [expect.stringContaining('[registry] Syntax Error')],
    });
  });

  it('reports hints', () => {
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

describe('access rules', () => {
  /** The problems of two subgraphs, each with a query of its own. */
  function problemsOf(registry: string, routes = ''): readonly string[] {
    const result = composeSupergraph([
      { name: 'registry', sdl: `${link} type Query @public { a: Int } ${registry}` },
      { name: 'routes', sdl: `${link} type Query @public { b: Int } ${routes}` },
    ]);
    return result.ok ? [] : result.error;
  }

  it('are declared by a field or by its type', () => {
    expect(
      problemsOf(
        `interface I @public { x: Int } type T implements I { x: Int @public y: Int @access(scopes: [["audit:read"]]) }
         type U @access(scopes: [["audit:read"], ["leads:read", "leads:write"]]) { z: Int }`,
      ),
    ).toEqual([]);
  });

  it.each([
    ['a field of a type', 'type T { x: Int y: Int @public }', 'T.x'],
    ['a field of an interface', 'interface T { x: Int }', 'T.x'],
    ['a mutation', 'type Mutation { x: Int }', 'Mutation.x'],
    ['a field that another subgraph gives a rule', 'type T @key(fields: "id") { id: ID! @public x: Int }', 'T.x'],
  ])('are required: %s', (_name, sdl, field) => {
    expect(problemsOf(sdl)).toEqual([`[registry] ${field} has neither @public nor @access, nor does its type`]);
  });

  it('contain existing scopes only', () => {
    expect(problemsOf('type T @access(scopes: [["audit:read"], ["root"]]) { x: Int y: Int }')).toEqual([
      '[registry] T: @access names the scope "root", which packages/access/src/scopes.ts does not have',
    ]);
    expect(problemsOf('type T { x: Int @access(scopes: [["audit:write"]]) }')).toEqual([
      expect.stringContaining('x: @access names the scope "audit:write"'),
    ]);
  });

  it.each(['[]', '[[]]', '[["audit:read"], []]'])('are not empty: %s', (scopes) => {
    expect(problemsOf(`type T { x: Int @access(scopes: ${scopes}) }`)).toContain(
      '[registry] x: @access with an empty list; use @public, or omit the directive to deny access',
    );
  });

  it('are the same in every subgraph with the field', () => {
    const problems = problemsOf(
      'type T @key(fields: "id") { id: ID! @access(scopes: [["audit:read"]]) x: Int @public }',
      'type T @key(fields: "id") { id: ID! @public y: Int @public }',
    );
    expect(problems).toEqual(['[routes] T.id is @public here and @access(scopes: [["audit:read"]]) in the supergraph']);
  });

  describe('also apply through @requires', () => {
    const owner = `type T @key(fields: "id") @public { id: ID! secret: Int @access(scopes: [["audit:read"]]) u: U }
      type U @public { v: Int @access(scopes: [["leads:read"]]) }`;
    const reader = (rule: string, fields = 'secret') =>
      `type T @key(fields: "id") @public {
         id: ID!
         ${fields.includes('secret') ? 'secret: Int @external' : ''}
         ${fields.includes('v') ? 'u: U @external' : ''}
         derived: Int @requires(fields: "${fields}") ${rule}
       }
       ${fields.includes('v') ? 'type U @public { v: Int @external }' : ''}`;

    it.each([
      ['@public', 'secret', 'T.secret'],
      ['@access(scopes: [["leads:read"]])', 'secret', 'T.secret'],
      ['@access(scopes: [["audit:read"], ["leads:read"]])', 'secret', 'T.secret'],
      ['@access(scopes: [["audit:read"]])', 'u { v }', 'U.v'],
    ])('deny %s reading %s', (rule, fields, denied) => {
      expect(problemsOf(owner, reader(rule, fields))).toEqual([
        expect.stringContaining(
          `[routes] T.derived @requires ${denied}, which not every reader of this field may read`,
        ),
      ]);
    });

    it.each([
      ['@access(scopes: [["audit:read"]])', 'secret'],
      ['@access(scopes: [["audit:read", "contacts:read"]])', 'secret'],
      ['@access(scopes: [["audit:read", "leads:read"]])', 'secret u { v }'],
    ])('allow %s to read %s', (rule, fields) => {
      expect(problemsOf(owner, reader(rule, fields))).toEqual([]);
    });
  });
});

describe('the committed supergraph', () => {
  it('is up to date with the services’ schemas', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [fileURLToPath(new URL('../bin/compose.ts', import.meta.url)), '--check'],
      {
        encoding: 'utf8',
      },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('answers the example of GraphiQL for anonymous clients', async () => {
    forbidVendorTelemetry();
    const supergraphSdl = await readFile(new URL('../supergraph.graphql', import.meta.url), 'utf8');
    const gateway = new ApolloGateway({
      supergraphSdl,
      buildService: () => ({ process: () => Promise.resolve({ data: {} }) }),
    });
    const { schema } = await gateway.load();
    const example = parse(exampleQuery);
    expect(validate(schema, example)).toEqual([]);
    const rules = accessRulesOf(parse(supergraphSdl));
    expect(demandsOf(schema, example, example.definitions[0] as OperationDefinitionNode, rules)).toEqual([]);
    await gateway.stop();
  });
});
