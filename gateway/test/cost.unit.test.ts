import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Supergraph } from '@apollo/federation-internals';
import fc from 'fast-check';
import {
  getNamedType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  parse,
  validate,
  type GraphQLField,
  type GraphQLObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { exampleQuery } from '../src/http/graphiql-example.ts';
import { costRulesOf, isList } from '../src/limits/cost/cost-rules.ts';
import { costOf } from '../src/limits/cost/operation-cost.ts';
import { defaultCostLimits } from '../src/limits/limits.ts';

const supergraphSdl = readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8');
const schema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
const rules = costRulesOf(parse(supergraphSdl));
const limit = defaultCostLimits.ANONYMOUS;

function cost(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  return costOf(schema, rules, document, document.definitions[0] as OperationDefinitionNode, variables);
}

const organization =
  'nodes { name { ru } brands industries { code } registryEntries { region { code } } region { code } }';
const aliases = (count: number, field: string) =>
  Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ');

describe('the cost of an operation', () => {
  it.each<[string, string]>([
    ['nested lists', `{ regions(first: 100) { nodes { organizations(first: 99) { ${organization} } } } }`],
    [
      'nested lists by aliases and a fragment',
      `{ regions(first: 100) { nodes { ${aliases(5, 'organizations(first: 99) { ...o }')} } } } fragment o on OrganizationConnection { ${organization} }`,
    ],
    [
      'sessions by aliases',
      `{ excursions(first: 100) { nodes { ${aliases(12, 'sessions(first: 60) { nodes { availability { vacancies } excursion { summary { ru } } } }')} } } }`,
    ],
    [
      'searches with facets by aliases',
      `{ ${aliases(20, 'organizations(filter: { text: "за" }, orderBy: RELEVANCE) { nodes { id } facets { regions { value } kinds { value } industries { value } } }')} }`,
    ],
    [
      'a list inside itself',
      `{ organizations(first: 100) { nodes { excursions(first: 100) { nodes { organization { name { ru } } } } } } }`,
    ],
  ])('of %s is above the anonymous limit', (_, text) => {
    expect(cost(text).cost).toBeGreaterThan(limit);
  });

  it.each<[string, string]>([
    [
      'the first page of a portal',
      `{ excursions(filter: { regions: ["RU-SMO"], partySize: 6 }) { totalCount nodes { title { ru } priceFrom { amount currency }
         organization { name { ru } } sessions(first: 2) { nodes { id startsAt timeZone availability { vacancies status } } } } } }`,
    ],
    [
      'the map of regions',
      '{ regions { nodes { code name { ru en } capital { latitude longitude } organizations(first: 1) { totalCount } } } }',
    ],
    [
      'a page of 100 with what belongs to each',
      `{ organizations(first: 100) { totalCount facets { regions { value count } } ${organization} } }`,
    ],
    [
      'every region’s first organizations',
      `{ regions { nodes { code organizations(first: 10) { nodes { name { ru } region { code } } } } } }`,
    ],
  ])('of %s is within the anonymous limit', (_, text) => {
    expect(cost(text).cost).toBeLessThanOrEqual(limit);
  });

  it.each<[string, string]>([
    ['the same by one alias', `{ regions(first: 100) { nodes { a0: organizations(first: 99) { ${organization} } } } }`],
    [
      'sessions by aliases',
      `{ excursions(first: 100) { nodes { ${aliases(12, 'sessions(first: 60) { nodes { availability { vacancies } excursion { summary { ru } } } }')} } } }`,
    ],
    [
      'sessions and their availability by six aliases',
      `{ excursions(first: 100) { nodes { ${aliases(6, 'sessions(first: 100) { nodes { availability { vacancies } } }')} } } }`,
    ],
  ])('of %s is above every limit', (_, text) => {
    expect(cost(text).cost).toBeGreaterThan(defaultCostLimits.HIGH);
  });

  it('of the example of GraphiQL is within the anonymous limit', () => {
    expect(cost(exampleQuery).cost).toBeLessThanOrEqual(limit);
  });

  it('of the examples in the documentation of the graph is within the anonymous limit', () => {
    const examples = [...supergraphSdl.matchAll(/^ *(`?)(\{ [^`\n]+ \})\1$/gm)].map(([, , text]) => text ?? '');
    expect(examples.length).toBeGreaterThan(5);
    const expensive = examples.map((text) => [text, cost(text).cost] as const).filter(([, found]) => found > limit);
    expect(expensive).toEqual([]);
  });

  it('names the most expensive field', () => {
    const { path } = cost(
      '{ regions(first: 1) { nodes { code } } many: organizations(first: 100) { nodes { x: sites(first: 50) { nodes { id } } } } }',
    );
    expect(path).toEqual(['many', 'nodes', 'x', 'nodes']);
  });

  it.each<[string, Record<string, unknown>, number]>([
    ['a literal', {}, 1 + 7 * (1 + 1)],
    ['a variable', { first: 30 }, 1 + 30 * (1 + 1)],
    ['a negative number, which is refused later', { first: -5 }, 1],
  ])('depends on page sizes: %s', (_, variables, expected) => {
    const first = 'first' in variables ? '$first' : '7';
    const head = first === '7' ? '' : 'query ($first: Int!)';
    expect(cost(`${head} { organizations(first: ${first}) { nodes { id name { ru } } } }`, variables).cost).toBe(
      expected,
    );
  });

  it('depends on the defaults of arguments and variables', () => {
    expect(cost('{ organizations { nodes { id } } }').cost).toBe(1 + 20);
    expect(cost('query ($first: Int! = 5) { organizations(first: $first) { nodes { id } } }').cost).toBe(1 + 5);
  });

  it('adds the weights of counts, facets and texts, as literals and as variables', () => {
    const bare = cost('{ organizations(first: 1) { nodes { id } } }').cost;
    expect(cost('{ organizations(first: 1) { totalCount nodes { id } } }').cost).toBe(bare + 20);
    expect(cost('{ organizations(first: 1, filter: { text: "завод" }) { nodes { id } } }').cost).toBe(bare + 600);
    const variable = 'query ($f: OrganizationFilter) { organizations(first: 1, filter: $f) { nodes { id } } }';
    expect(cost(variable, { f: { text: 'завод' } }).cost).toBe(bare + 600);
    expect(cost(variable, { f: { text: null } }).cost).toBe(bare);
  });

  it.each<[string, boolean, string]>([
    ['the length of a list', true, 'query ($n: Int) { regions(first: $n) { nodes { code } } }'],
    ['a weighted input field', true, 'query ($f: SiteFilter) { sites(filter: $f) { nodes { id } } }'],
    [
      'a weighted input field in a literal',
      true,
      'query ($t: String) { sites(filter: { text: $t }) { nodes { id } } }',
    ],
    ['an argument without a weight', false, 'query ($id: ID!) { organization(id: $id) { id } }'],
    ['an input without a weight', false, 'mutation ($i: HoldBookingInput!) { holdBooking(input: $i) { __typename } }'],
    ['no variable', false, '{ sites(filter: { text: "завод" }, first: 5) { nodes { id } } }'],
  ])('that depends on %s varies: %s', (_, varies, text) => {
    expect(cost(text).varies).toBe(varies);
  });

  it('of introspection is 0', () => {
    expect(cost('{ __schema { types { fields { name } } } }').cost).toBe(0);
  });
});

describe('the cost of fragments', () => {
  const doubling = (levels: number): string =>
    [
      '{ regions(first: 2) { nodes { ...f0 } } }',
      ...Array.from(
        { length: levels },
        (_, level) =>
          `fragment f${level} on Region { organizations(first: 1) { nodes { region { ...f${level + 1} } } } x${level}: organizations(first: 1) { nodes { region { ...f${level + 1} } } } }`,
      ),
      `fragment f${levels} on Region { code }`,
    ].join(' ');

  it('is that of their expanded fields', () => {
    const spread = cost(
      '{ regions(first: 3) { ...r } } fragment r on RegionConnection { nodes { name { ru } } totalCount }',
    );
    expect(spread.cost).toBe(cost('{ regions(first: 3) { nodes { name { ru } } totalCount } }').cost);
    const twice =
      '{ a: regions(first: 3) { ...r } b: regions(first: 50) { ...r } } fragment r on RegionConnection { nodes { name { ru } } }';
    expect(cost(twice).cost).toBe(1 + 3 * 2 + 1 + 50 * 2);
  });

  it('is computed in linear time if each is spread twice by the one before', () => {
    // 2^200 fields: without memory of fragments this would not end.
    const document = parse(doubling(200));
    const { cost: found } = costOf(schema, rules, document, document.definitions[0] as OperationDefinitionNode, {});
    expect(found).toBeGreaterThan(2 ** 200);
  });
});

describe('the lists of the graph', () => {
  it('declare their size', () => {
    const silent = Object.values(schema.getTypeMap())
      .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => !['nodes', 'edges'].includes(field.name) && holdsEntries(field))
          .filter((field) => !said.has(`${type.name}.${field.name}`))
          .map((field) => `${type.name}.${field.name}`),
      );
    expect(silent).toEqual([]);
  });

  it('cannot be nested so that an admitted operation reads more rows than the limit', () => {
    let [admitted, refused] = [0, 0];
    fc.assert(
      fc.property(operation(), ({ text, rows }) => {
        if (cost(text).cost > limit) refused += 1;
        else {
          admitted += 1;
          expect(rows).toBeLessThanOrEqual(limit);
        }
      }),
      { seed: 20_261_128, numRuns: 400 },
    );
    // Both happen often, or the property says nothing.
    expect(Math.min(admitted, refused)).toBeGreaterThan(50);
  });

  it('are covered by the generator, except for those with required arguments', () => {
    expect(listsOf(schema.getQueryType()).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['regions', 'organizations', 'excursions', 'bookings', 'auditLog', 'okvedClasses']),
    );
    expect(listsOf(schema.getType('Excursion')).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['sessions', 'versions', 'stops']),
    );
  });
});

const said = new Set(
  parse(supergraphSdl).definitions.flatMap((definition) =>
    'fields' in definition
      ? (definition.fields ?? [])
          .filter((field) => field.directives?.some(({ name }) => name.value === 'listSize') === true)
          .map((field) => `${definition.name.value}.${field.name.value}`)
      : [],
  ),
);

function holdsEntries(field: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(field.type);
  return (isList(field.type) && isCompositeType(named)) || named.name.endsWith('Connection');
}

type List = {
  readonly name: string;
  /** The type of an entry. */
  readonly entry: GraphQLObjectType;
  /** Entries where it takes no `first`. */
  readonly entries: number | undefined;
};

/** The lists of objects under a type, pages and plain ones, that can be asked for without further arguments. */
function listsOf(type: unknown): readonly List[] {
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field): List[] => {
    if (!holdsEntries(field) || field.args.some(isRequiredArgument)) return [];
    const named = getNamedType(field.type);
    if (!isObjectType(named)) return [];
    const nodes = isList(field.type) ? undefined : named.getFields()['nodes'];
    const entry = nodes === undefined ? named : getNamedType(nodes.type);
    if (!isObjectType(entry)) return [];
    const isPage = field.args.some(({ name }) => name === 'first');
    const entries = isPage ? undefined : rules.listSizeOf(type.name, field.name, field.type).assumed;
    return isPage === (nodes !== undefined) ? [{ name: field.name, entry, entries }] : [];
  });
}

type Part = { readonly text: string; readonly rows: number };

/**
 * Legal operations that nest whatever lists the schema has, up to three aliases at each of four levels, with pages of all sizes; and
 * how many rows each reads at the most, multiplied out while it is made.
 */
function operation(): fc.Arbitrary<Part> {
  const selection = (type: GraphQLObjectType, depth: number): fc.Arbitrary<Part> => {
    const under = listsOf(type);
    if (depth === 0 || under.length === 0) return fc.constant({ text: '__typename', rows: 0 });
    const field = fc.constantFrom(...under).chain(({ name, entry, entries }) =>
      fc.tuple(fc.integer({ min: 1, max: 100 }), selection(entry, depth - 1)).map(([first, inside]): Part => {
        const times = entries ?? first;
        return {
          text:
            entries === undefined
              ? `${name}(first: ${first}) { nodes { ${inside.text} } }`
              : `${name} { ${inside.text} }`,
          rows: times * (1 + inside.rows),
        };
      }),
    );
    return fc.array(field, { minLength: 1, maxLength: 3 }).map((fields) => ({
      text: fields.map(({ text }, index) => `a${index}: ${text}`).join(' '),
      rows: fields.reduce((sum, { rows }) => sum + rows, 0),
    }));
  };
  const query = schema.getQueryType();
  if (query === undefined || query === null) throw new Error('no queries');
  return selection(query, 4).map(({ text, rows }) => ({ text: `{ ${text} }`, rows }));
}
