import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Supergraph } from '@apollo/federation-internals';
import { buildSchema, GraphQLError, isScalarType, isSpecifiedScalarType, Kind, type GraphQLScalarType } from 'graphql';
import { readScalars } from '../src/supergraph/scalars.ts';

const supergraphSdl = readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8');
const schema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
readScalars(schema);
const scalars = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLScalarType => isScalarType(type) && !isSpecifiedScalarType(type),
);

function refusalOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error instanceof GraphQLError ? error : undefined;
  }
  return undefined;
}

describe('the custom scalars of the graph', () => {
  const secret = 'Ivanov +79151234567';

  it.each(scalars.map((scalar) => [scalar.name, scalar] as const))(
    'refuse an invalid value, as a literal and as a variable, and do not repeat it: %s',
    (name, scalar) => {
      const refusals = [
        () => scalar.parseLiteral({ kind: Kind.STRING, value: secret }),
        () => scalar.parseLiteral({ kind: Kind.BOOLEAN, value: true }),
        () => scalar.parseValue(secret),
        () => scalar.parseValue({ secret }),
      ].map(refusalOf);
      for (const refusal of refusals)
        expect(refusal).toMatchObject({ message: `Not a valid ${name}`, extensions: { code: 'INPUT.INVALID' } });
    },
  );

  it('are all defined: another is an error at the start', () => {
    expect(() => {
      readScalars(buildSchema('scalar Colour type Query { colour: Colour }'));
    }).toThrow('Colour');
  });
});
