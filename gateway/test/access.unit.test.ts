import { describe, expect, it } from '@jest/globals';
import { accessRulesOf } from '@promtour/access/rule';
import { buildSchema, parse, Kind, type OperationDefinitionNode } from 'graphql';
import { demandsOf, distinctRules } from '../src/access/demands.ts';

const sdl = `
  directive @access(scopes: [[String!]!]!) on OBJECT | INTERFACE | FIELD_DEFINITION
  directive @public on OBJECT | INTERFACE | FIELD_DEFINITION
  type Query @public { node: Node any: Any a: A self: Query secret: Int @access(scopes: [["audit:read"]]) }
  interface Node @public { id: ID! name: String @access(scopes: [["leads:read"]]) self: Node }
  type A implements Node @access(scopes: [["audit:read"]]) { id: ID! @public name: String self: Node forgotten: B }
  type B implements Node { id: ID! @public name: String @public self: Node @public forgotten: Int }
  union Any = A | B
`;
const schema = buildSchema(sdl);
const rules = accessRulesOf(parse(sdl));

function demandedBy(query: string): string[] {
  const document = parse(query);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return demandsOf(schema, document, operation as OperationDefinitionNode, rules).map(
    ({ coordinate, path }) => `${coordinate} at ${path.join('.')}`,
  );
}

describe('the access demands of an operation', () => {
  it.each([
    ['{ a { id } __typename }', []],
    ['{ a { name } }', ['A.name at a.name']],
    ['{ x: a { y: name } }', ['A.name at x.y']],
    ['{ node { id __typename } }', []],
    ['{ node { name } }', ['Node.name at node.name', 'A.name at node.name']],
    ['{ node { ... on B { name } } }', []],
    ['{ node { ... on A { name } } }', ['A.name at node.name']],
    ['{ any { ... on Node { self { id } } } }', ['A.self at any.self']],
    ['{ any { ... on A { name } ... on B { name } } }', ['A.name at any.name']],
    ['{ any { ... on B { forgotten } } }', ['B.forgotten at any.forgotten']],
    ['{ a { forgotten { forgotten } } }', ['A.forgotten at a.forgotten', 'B.forgotten at a.forgotten.forgotten']],
    ['{ ...Q } fragment Q on Query { self { ...R } } fragment R on Query { secret }', ['Query.secret at self.secret']],
    ['{ self { ... @skip(if: true) { secret } } }', ['Query.secret at self.secret']],
    ['{ secret self { secret } }', ['Query.secret at secret']],
    ['{ a { id } } fragment Unused on Query { secret }', []],
  ])('%s', (query, expected) => {
    expect(demandedBy(query)).toEqual(expected);
  });

  it('have few distinct rules, however many fields', () => {
    const document = parse('{ secret a { name self { id } } node { name } }');
    const [operation] = document.definitions;
    expect(distinctRules(demandsOf(schema, document, operation as OperationDefinitionNode, rules))).toEqual([
      { kind: 'SCOPES', anyOf: [['audit:read']] },
      { kind: 'SCOPES', anyOf: [['leads:read']] },
    ]);
  });

  it('take linear time for fragments that double at each level', () => {
    const levels = 60;
    const fragments = Array.from(
      { length: levels },
      (_, level) => `fragment F${level} on Query { x: self { ...F${level + 1} } y: self { ...F${level + 1} } }`,
    );
    const query = `{ ...F0 } ${fragments.join(' ')} fragment F${levels} on Query { secret }`;
    // Without memory of fragments this would not end.
    const [demand, ...others] = demandedBy(query);
    expect(others).toEqual([]);
    expect(demand).toMatch(/^Query\.secret at (x\.){60}secret$/);
  });
});

it('include fields without a rule', () => {
  expect(rules.undecided).toEqual(['B.forgotten']);
});
