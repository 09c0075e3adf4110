import {
  Kind,
  parse,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type NamedTypeNode,
  type TypeNode,
} from 'graphql';

/** The scalars by which an input names a record. */
const naming: ReadonlySet<string> = new Set(['ID', 'RegionCode']);
/** An `ID` that names nothing: it is the caller's own. */
const keys: ReadonlySet<string> = new Set(['idempotencyKey']);

/**
 * Every place in a mutation's arguments that names a record, nested inputs and lists included: `createSite.input.organization`. Each could
 * give access to records of others, so a test of access scopes covers them all.
 */
export function referencesOf(sdl: string): readonly string[] {
  const { definitions } = parse(sdl);
  const inputs = new Map<string, readonly InputValueDefinitionNode[]>();
  const mutations: FieldDefinitionNode[] = [];
  for (const definition of definitions) {
    if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || definition.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION) {
      const { value } = definition.name;
      inputs.set(value, [...(inputs.get(value) ?? []), ...(definition.fields ?? [])]);
    }
    if (
      (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
      definition.name.value === 'Mutation'
    )
      mutations.push(...(definition.fields ?? []));
  }

  function within(path: string, { name, type }: InputValueDefinitionNode, above: readonly string[]): readonly string[] {
    const here = `${path}.${name.value}`;
    const named = nameOf(type);
    if (naming.has(named)) return keys.has(name.value) ? [] : [here];
    if (above.includes(named)) return [];
    return (inputs.get(named) ?? []).flatMap((field) => within(here, field, [...above, named]));
  }

  return mutations.flatMap(({ name, arguments: given }) =>
    (given ?? []).flatMap((argument) => within(name.value, argument, [])),
  );
}

function nameOf(type: TypeNode): string {
  let inner: TypeNode = type;
  while (inner.kind !== Kind.NAMED_TYPE) inner = inner.type;
  return (inner satisfies NamedTypeNode).name.value;
}

type Variables = Readonly<Record<string, unknown>>;

/**
 * The variables of a right request that names another record at one place.
 * @param at where in the variables, such as `input.organization`; in a list it becomes the only one, and a list on the way has one
 */
export function withReference(variables: Variables, at: string, record: string): Variables {
  return put(variables, at.split('.'), record) as Variables;
}

function put(value: unknown, [key, ...rest]: readonly string[], record: string): unknown {
  if (key === undefined) return Array.isArray(value) ? [record] : record;
  if (Array.isArray(value)) return value.map((one) => put(one, [key, ...rest], record));
  const fields = (value ?? {}) as Variables;
  return { ...fields, [key]: put(fields[key], rest, record) };
}
