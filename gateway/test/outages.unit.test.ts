import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { Kind, parse, type ConstDirectiveNode, type FieldDefinitionNode, type TypeNode } from 'graphql';

/**
 * An outage of one subgraph may only cost its own fields. So what another subgraph than the one that began resolves is nullable: root
 * fields, fields that a subgraph adds to another's entity, and references to another's entity. All of it is read off the supergraph.
 */
const supergraph = parse(readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8'));

type Field = { readonly coordinate: string; readonly type: TypeNode; readonly graphs: readonly string[] };
type Composite = { readonly isEntity: boolean; readonly fields: readonly Field[] };

const types = new Map<string, Composite>();
for (const definition of supergraph.definitions) {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
  const joined = (definition.directives ?? []).filter(({ name }) => name.value === 'join__type');
  const everywhere = [...new Set(joined.flatMap((directive) => graphOf(directive) ?? []))];
  types.set(definition.name.value, {
    isEntity: joined.some(({ arguments: given }) => given?.some(({ name }) => name.value === 'key')),
    fields: (definition.fields ?? []).map((field) => ({
      coordinate: `${definition.name.value}.${field.name.value}`,
      type: field.type,
      graphs: graphsOf(field) ?? everywhere,
    })),
  });
}

function graphOf({ arguments: given = [] }: ConstDirectiveNode): string | undefined {
  const value = given.find(({ name }) => name.value === 'graph')?.value;
  return value?.kind === Kind.ENUM ? value.value : undefined;
}

function graphsOf({ directives = [] }: FieldDefinitionNode): readonly string[] | undefined {
  const graphs = directives
    .filter(({ name, arguments: given = [] }) => name.value === 'join__field' && !given.some(isExternal))
    .flatMap((directive) => graphOf(directive) ?? []);
  return graphs.length === 0 ? undefined : graphs;
}

function isExternal({ name, value }: NonNullable<ConstDirectiveNode['arguments']>[number]): boolean {
  return name.value === 'external' && value.kind === Kind.BOOLEAN && value.value;
}

/** The subgraph that an entity belongs to: the one that resolves most of its fields. */
function homeOf({ fields }: Composite): string | undefined {
  const counts = Map.groupBy(
    fields.flatMap(({ graphs }) => (graphs.length === 1 ? graphs : [])),
    (graph) => graph,
  );
  return [...counts].sort(([, one], [, other]) => other.length - one.length)[0]?.[0];
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** Whether a value that is missing takes what holds the field with it. */
function isFragile(type: TypeNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE;
}

/** Whether one item of a list that is missing takes the list with it. */
function hasFragileItems(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return hasFragileItems(type.type);
  return type.kind === Kind.LIST_TYPE && isFragile(type.type);
}

const entities = [...types].filter(([name, { isEntity }]) => isEntity && name !== 'Query' && name !== 'Mutation');

it('finds the root fields, entities and references of four subgraphs', () => {
  expect(types.get('Query')?.fields.length).toBeGreaterThan(20);
  expect(entities.map(([name]) => name)).toEqual(
    expect.arrayContaining(['Organization', 'Site', 'Excursion', 'Session']),
  );
});

it('has nullable root fields', () => {
  const roots = [...(types.get('Query')?.fields ?? []), ...(types.get('Mutation')?.fields ?? [])];
  const fragile = roots.filter(({ type }) => isFragile(type));
  expect(fragile.map(({ coordinate }) => coordinate)).toEqual([]);
});

it('has nullable fields where a subgraph extends the entity of another', () => {
  const fragile = entities.flatMap(([, entity]) => {
    const home = homeOf(entity);
    return entity.fields.filter(({ type, graphs }) => isFragile(type) && home !== undefined && !graphs.includes(home));
  });
  expect(fragile.map(({ coordinate }) => coordinate)).toEqual([]);
});

it('has nullable references to the entities of other subgraphs', () => {
  const fragile = [...types].flatMap(([name, { fields }]) =>
    name === 'Query' || name === 'Mutation'
      ? []
      : fields.filter(({ type, graphs }) => {
          const target = types.get(namedType(type));
          if (target?.isEntity !== true) return false;
          const home = homeOf(target);
          return home !== undefined && !graphs.includes(home) && (isFragile(type) || hasFragileItems(type));
        }),
  );
  expect(fragile.map(({ coordinate }) => coordinate)).toEqual([]);
});
