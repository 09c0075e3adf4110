import { Kind, parse, type ConstDirectiveNode, type FieldDefinitionNode, type TypeNode } from 'graphql';

type Field = { readonly node: FieldDefinitionNode; readonly graphs: readonly string[] };

/**
 * Two variants of a query of one root field: with all fields that need no further arguments, and without those of one subgraph and without
 * references to its records, which are null while it is down.
 */
export type OutageQuery = { readonly field: string; readonly all: string; readonly others: string };

/** The depth of a query: the record, and the records that it refers to. */
const levels = 2;

/**
 * Builds, for each root field that does not belong to a subgraph, the query to send while that subgraph is down.
 * @param supergraph its SDL
 * @param down the subgraph by its name in the supergraph: `REGISTRY`
 * @param given arguments by root field; fields that require some and have none here are left out
 */
export function outageQueries(
  supergraph: string,
  down: string,
  given: Readonly<Record<string, string>>,
): readonly OutageQuery[] {
  const types = new Map<string, readonly Field[]>();
  const unions = new Set<string>();
  for (const definition of parse(supergraph).definitions) {
    if (definition.kind === Kind.UNION_TYPE_DEFINITION) unions.add(definition.name.value);
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const graphs = graphsOf(definition.directives, 'join__type');
    types.set(
      definition.name.value,
      (definition.fields ?? []).map((node) => {
        const own = graphsOf(node.directives, 'join__field');
        return { node, graphs: own.length === 0 ? graphs : own };
      }),
    );
  }

  function selection(type: string, level: number, without: string | undefined): string {
    const parts = (types.get(type) ?? []).flatMap(({ node, graphs }) => {
      const { name } = node;
      if (requiresArguments(node)) return [];
      if (without !== undefined && graphs.every((graph) => graph === without)) return [];
      const result = namedType(node.type);
      if (without !== undefined && homeOf(types.get(result) ?? []) === without) return [];
      if (unions.has(result)) return [`${name.value} { __typename }`];
      if (!types.has(result)) return [name.value];
      const inside = level === 0 ? '' : selection(result, isWrapper(result) ? level : level - 1, without);
      return inside === '' ? [] : [`${name.value}${pageOf(node)} ${inside}`];
    });
    return parts.length === 0 ? '' : `{ ${parts.join(' ')} }`;
  }

  return (types.get('Query') ?? []).flatMap(({ node, graphs }) => {
    if (graphs.includes(down)) return [];
    const result = namedType(node.type);
    if (requiresArguments(node) && given[node.name.value] === undefined) return [];
    const call = `${node.name.value}${given[node.name.value] ?? pageOf(node)}`;
    const level = isWrapper(result) ? levels : levels - 1;
    const query = (without?: string) => `{ ${call} ${types.has(result) ? selection(result, level, without) : ''} }`;
    return [{ field: node.name.value, all: query(), others: query(down) }];
  });
}

/** The subgraph that owns a type: the only one that resolves most of its fields. */
function homeOf(fields: readonly Field[]): string | undefined {
  const owned = fields.flatMap(({ graphs }) => (graphs.length === 1 ? graphs : []));
  const counts = [...Map.groupBy(owned, (graph) => graph)];
  return counts.sort(([, one], [, other]) => other.length - one.length)[0]?.[0];
}

function requiresArguments({ arguments: given = [] }: FieldDefinitionNode): boolean {
  return given.some(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined);
}

/** Container types: a connection is read through its nodes. */
function isWrapper(type: string): boolean {
  return type.endsWith('Connection');
}

function pageOf({ arguments: given = [] }: FieldDefinitionNode): string {
  return given.some(({ name }) => name.value === 'first') ? '(first: 1)' : '';
}

function graphsOf(directives: readonly ConstDirectiveNode[] = [], directive: string): readonly string[] {
  const graphs = directives
    .filter(({ name }) => name.value === directive)
    .flatMap(({ arguments: given = [] }) => {
      const value = given.find(({ name }) => name.value === 'graph')?.value;
      return value?.kind === Kind.ENUM ? [value.value] : [];
    });
  return [...new Set(graphs)];
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
