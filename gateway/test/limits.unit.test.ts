import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery, parse } from 'graphql';
import { exampleQuery } from '../src/http/graphiql-example.ts';
import { checkDocument } from '../src/limits/check-document.ts';
import { checkVariables } from '../src/limits/check-variables.ts';
import { defaultLimits as limits } from '../src/limits/limits.ts';
import { measureDocument } from '../src/limits/measure-document.ts';

const measure = (text: string) => measureDocument(parse(text));
const codeOf = (text: string): string | undefined => {
  const result = checkDocument(text, limits);
  return result.ok ? undefined : result.error.code;
};

describe('the measure of a document', () => {
  it.each([
    ['{ a }', { depth: 1, fields: 1, rootFields: 1, aliases: 0, directives: 0 }],
    ['{ a { b { c } } d }', { depth: 3, fields: 4, rootFields: 2 }],
    ['{ x: __typename y: __typename }', { aliases: 2, fields: 2 }],
    ['{ ... { ... { a { b } } } }', { depth: 2, fields: 2, rootFields: 1 }],
    ['{ ...F ...F } fragment F on Query { a x: b { c } }', { depth: 2, fields: 6, rootFields: 4, aliases: 2 }],
    ['query ($v: Int @d) @d { a @d ... @d { b } ...F @d } fragment F on Query @d { c @d }', { directives: 7 }],
    ['query A { a } query B { a { b } }', { depth: 2, fields: 2 }],
    ['{ a } fragment Unused on Query { b { c { d } } x: e }', { depth: 3, fields: 4, aliases: 1, rootFields: 1 }],
    ['{ ...Nobody }', { depth: 0, fields: 0 }],
    ['{ ...A } fragment A on Q { a { ...B } } fragment B on Q { ...A }', { depth: Infinity }],
    ['{ ...A } fragment A on Q { ...A }', { depth: Infinity, fields: Infinity }],
  ])('%s', (text, expected) => {
    expect(measure(text)).toMatchObject(expected);
  });

  it('is computed in time linear in the document, however often fragments double', () => {
    const levels = 120;
    const text = `{ ...F0 } ${Array.from({ length: levels }, (_, n) => `fragment F${n} on Q { a: x { ...F${n + 1} } b: x { ...F${n + 1} } }`).join(' ')} fragment F${levels} on Q { x }`;
    // Without memory of fragments this would not end.
    const result = measure(text);
    expect(result.fields).toBeGreaterThan(2 ** 119);
    expect(result.depth).toBe(levels + 1);
  });
});

describe('the limits', () => {
  it('admit the introspection of graphql-js and the example of GraphiQL', () => {
    expect(
      codeOf(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true })),
    ).toBeUndefined();
    expect(codeOf(exampleQuery)).toBeUndefined();
  });

  it('leave malformed documents to the parser', () => {
    expect(checkDocument('{ a ', limits)).toEqual({ ok: true, value: [] });
    expect(checkDocument('"unterminated', limits)).toEqual({ ok: true, value: [] });
  });

  it.each([
    [limits.tokens, 'a ', undefined],
    [limits.tokens + 1, 'a ', 'LIMIT.TOKENS'],
  ])('count %i tokens', (tokens, field, code) => {
    // Two of the tokens are the braces.
    const text = `{${field.repeat(tokens - 2)}}`;
    const result = checkDocument(text, { ...limits, rootFields: Infinity, fields: Infinity });
    expect(result.ok ? undefined : result.error.code).toBe(code);
  });
});

describe('a limit', () => {
  const text = '{ a: b @x { c } }';
  it.each([
    ['depth', 2, 'LIMIT.DEPTH'],
    ['rootFields', 1, 'LIMIT.ROOT_FIELDS'],
    ['aliases', 1, 'LIMIT.ALIASES'],
    ['directives', 1, 'LIMIT.DIRECTIVES'],
    ['fields', 2, 'LIMIT.FIELDS'],
  ])('of %s may be reached and not exceeded', (name, reached, code) => {
    expect(checkDocument(text, { ...limits, [name]: reached }).ok).toBe(true);
    const result = checkDocument(text, { ...limits, [name]: reached - 1 });
    expect(result.ok ? undefined : result.error.code).toBe(code);
  });
});

describe('variables', () => {
  const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

  it.each([
    ['nothing', undefined, undefined],
    ['usual input', { input: { name: { ru: 'Завод' }, okved: ['24'], region: 'RU-SMO' } }, undefined],
    ['lists as deep as allowed', { v: deep(limits.variableDepth) }, undefined],
    ['lists too deep', { v: deep(limits.variableDepth + 1) }, 'LIMIT.VARIABLES_DEPTH'],
    ['lists a hundred thousand deep', { v: deep(100_000) }, 'LIMIT.VARIABLES_DEPTH'],
    ['too many values', { v: Array.from({ length: limits.variableValues }, () => 1) }, 'LIMIT.VARIABLES_COUNT'],
    ['too much text, counted in bytes', { v: 'я'.repeat(limits.variableBytes / 2) }, 'LIMIT.VARIABLES_SIZE'],
    ['too long a name', { ['v'.repeat(limits.variableBytes + 1)]: 1 }, 'LIMIT.VARIABLES_SIZE'],
  ])('%s', (_name, variables, code) => {
    const result = checkVariables(variables, limits);
    expect(result.ok ? undefined : result.error.code).toBe(code);
  });
});
