import { describe, expect, it } from '@jest/globals';
import { buildSchema, graphqlSync, parse, validate } from 'graphql';
import { scalarResolvers } from '../src/graphql/scalars.ts';

describe('text scalars', () => {
  it.each([
    ['RegionCode', 'RU-SMO', 'RU-SMO', ['ru-smo', 'RU', 'RU-ZZZ', '', 7, true, null]],
    ['OkvedCode', '24.10', '24.10', ['2', '24.100', '24.1.1.1', '', 24, null]],
    ['LanguageTag', 'ZH-hans', 'zh-Hans', ['русский', 'e', '', 'x'.repeat(36), 7, null]],
  ] as const)('%s is checked as a literal and as a variable alike', (name, given, canonical, malformed) => {
    const schema = buildSchema(`scalar ${name} type Query { echo(value: ${name}!): String }`);
    Object.assign(schema.getType(name) ?? {}, scalarResolvers[name]);
    const echo = ({ value }: { readonly value: string }) => value;
    const byVariable = (value: unknown) =>
      graphqlSync({
        schema,
        rootValue: { echo },
        source: `query ($value: ${name}!) { echo(value: $value) }`,
        variableValues: { value },
      });
    const literal = (value: unknown) => `{ echo(value: ${JSON.stringify(value)}) }`;

    expect(byVariable(given)).toEqual({ data: { echo: canonical } });
    expect(graphqlSync({ schema, rootValue: { echo }, source: literal(given) })).toEqual({ data: { echo: canonical } });
    for (const value of malformed) {
      expect(byVariable(value).errors).toHaveLength(1);
      expect(validate(schema, parse(literal(value)))).toHaveLength(1);
    }
  });
});
