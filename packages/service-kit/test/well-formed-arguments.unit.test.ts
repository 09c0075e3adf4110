import { describe, expect, it } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { requireWellFormedArguments } from '../src/graphql/well-formed-arguments.ts';

const seen: unknown[] = [];
const note = (_: unknown, args: unknown) => {
  seen.push(args);
  return 'x';
};
const schema = requireWellFormedArguments(
  buildSubgraphSchema({
    typeDefs: parse(`
      type Query { find(filter: Filter, ids: [ID!]): String  thing: Thing }
      type Thing { parts(text: String): String }
      input Filter { texts: [String!]  inner: Filter }
      type Mutation { add(input: AddInput!, key: ID!): AddResult!  drop(name: String!): String }
      input AddInput { name: Name! }
      input Name { ru: String! }
      type Added { name: String }
      type InvalidInput { code: String!  message: String!  issues: [InputIssue!]! }
      type InputIssue { path: [String!]! }
      union AddResult = Added | InvalidInput
    `),
    resolvers: {
      Query: { find: note, thing: () => ({}) },
      Thing: { parts: note },
      Mutation: {
        add: (_: unknown, args: { input: { name: { ru: string } } }) => ({
          __typename: 'Added',
          name: args.input.name.ru,
        }),
        drop: note,
      },
    },
  }),
);

const ask = (source: string, variableValues: Record<string, unknown> = {}) =>
  graphql({ schema, source, variableValues, contextValue: { language: 'en' } });

describe('texts of arguments', () => {
  it.each([
    [
      'a literal',
      String.raw`{ find(filter: { inner: { texts: ["a", "b\u0000"] } }) }`,
      {},
      ['filter', 'inner', 'texts', '1'],
    ],
    ['a variable', 'query ($f: Filter) { find(filter: $f) }', { f: { texts: ['\ud83d'] } }, ['filter', 'texts', '0']],
    ['an id', 'query ($ids: [ID!]) { find(ids: $ids) }', { ids: ['1', '\u0000'] }, ['ids', '1']],
    ['a nested field’s argument', String.raw`{ thing { parts(text: "\u0000") } }`, {}, ['text']],
    ['a mutation without typed failures', 'mutation ($n: String!) { drop(name: $n) }', { n: '\u0000' }, ['name']],
  ])('that are malformed are INPUT.INVALID: %s', async (_, source, variables, path) => {
    seen.length = 0;
    const { errors } = await ask(source, variables);
    expect(errors).toMatchObject([{ extensions: { code: 'INPUT.INVALID', issues: [{ path }] } }]);
    expect(seen).toEqual([]);
  });

  it('yield InvalidInput in a mutation whose result has it, with the path inside its input', async () => {
    const mutation = `mutation ($input: AddInput!, $key: ID!) {
      add(input: $input, key: $key) { __typename ... on InvalidInput { code issues { path } } }
    }`;
    await expect(ask(mutation, { input: { name: { ru: 'a\ud83d' } }, key: '1' })).resolves.toEqual({
      data: { add: { __typename: 'InvalidInput', code: 'INPUT.INVALID', issues: [{ path: ['name', 'ru'] }] } },
    });
    await expect(ask(mutation, { input: { name: { ru: '\ud83d' } }, key: '\u0000' })).resolves.toMatchObject({
      data: { add: { issues: [{ path: ['name', 'ru'] }, { path: ['key'] }] } },
    });
  });

  it('reach resolvers in normalization form C', async () => {
    const mutation = 'mutation ($input: AddInput!) { add(input: $input, key: "1") { ... on Added { name } } }';
    await expect(ask(mutation, { input: { name: { ru: 'И\u0306од' } } })).resolves.toEqual({
      data: { add: { name: 'Йод' } },
    });
  });
});
