import {
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';

/** Assumed length of a list of objects without a declared size. */
const defaultListSize = 10;

/** The size of a list, from `@listSize`. */
export type ListSize = {
  /** Length if no slicing argument is given. */
  readonly assumed: number;
  /** Slicing arguments, such as `first`. */
  readonly slicing: readonly string[];
  /** Fields of the result that contain the items, if the result is a page and not the list itself. */
  readonly sizedFields: ReadonlySet<string>;
};

/**
 * The supergraph's costs, by the directives of IBM's cost specification (https://ibm.github.io/graphql-specs/cost-spec.html) as Apollo
 * Federation composes them: `@cost(weight:)` and `@listSize`. All lists of the graph set `requireOneSlicingArgument: false`, since `first`
 * has a default; it is ignored.
 */
export type CostRules = {
  /** Cost of one value of this field: its `@cost`, otherwise that of its type, otherwise 1 for an object and 0 for a scalar. */
  readonly weightOf: (type: string, field: string, result: GraphQLOutputType) => number;
  /** Cost of a given argument or input field: 0 without `@cost`. */
  readonly inputWeightOf: (coordinate: string) => number;
  /** Whether an argument, or an input field inside it, has a weight; otherwise its value matters only as the length of a list. */
  readonly hasInputWeight: (coordinate: string, type: GraphQLInputType) => boolean;
  readonly listSizeOf: (type: string, field: string, result: GraphQLOutputType) => ListSize;
};

const noFields: ReadonlySet<string> = new Set();

/** Reads the directives of a supergraph. */
export function costRulesOf(supergraph: DocumentNode): CostRules {
  const weights = new Map<string, number>();
  const sizes = new Map<string, ListSize>();
  const weightyTypes = new Map<string, boolean>();

  function read(coordinate: string, directives: readonly ConstDirectiveNode[] = []): void {
    for (const directive of directives) {
      if (directive.name.value === 'cost') weights.set(coordinate, intOf(argumentOf(directive, 'weight')) ?? 0);
      if (directive.name.value !== 'listSize') continue;
      sizes.set(coordinate, {
        assumed: intOf(argumentOf(directive, 'assumedSize')) ?? defaultListSize,
        slicing: textsOf(argumentOf(directive, 'slicingArguments')),
        sizedFields: new Set(textsOf(argumentOf(directive, 'sizedFields'))),
      });
    }
  }

  for (const definition of supergraph.definitions) {
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.SCALAR_TYPE_DEFINITION)
      read(definition.name.value, definition.directives);
    if (!('fields' in definition)) continue;
    const type = definition.name.value;
    for (const field of definition.fields ?? []) {
      read(`${type}.${field.name.value}`, field.directives);
      if (field.kind !== Kind.FIELD_DEFINITION) continue;
      for (const argument of field.arguments ?? [])
        read(`${type}.${field.name.value}(${argument.name.value})`, argument.directives);
    }
  }

  function hasWeightInside(type: GraphQLInputType, seen: Set<string>): boolean {
    const named = getNamedType(type);
    if (!isInputObjectType(named) || seen.has(named.name)) return false;
    seen.add(named.name);
    return Object.values(named.getFields()).some(
      (field) => weights.has(`${named.name}.${field.name}`) || hasWeightInside(field.type, seen),
    );
  }

  return {
    weightOf: (type, field, result) => {
      const named = getNamedType(result);
      return weights.get(`${type}.${field}`) ?? weights.get(named.name) ?? (isCompositeType(named) ? 1 : 0);
    },
    inputWeightOf: (coordinate) => weights.get(coordinate) ?? 0,
    hasInputWeight: (coordinate, type) => {
      const { name } = getNamedType(type);
      const inside = weightyTypes.get(name) ?? hasWeightInside(type, new Set());
      weightyTypes.set(name, inside);
      return inside || weights.has(coordinate);
    },
    listSizeOf: (type, field, result) =>
      sizes.get(`${type}.${field}`) ?? {
        assumed: isList(result) ? defaultListSize : 1,
        slicing: [],
        sizedFields: noFields,
      },
  };
}

export function isList(type: GraphQLOutputType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type);
}

function argumentOf({ arguments: given = [] }: ConstDirectiveNode, name: string): ConstValueNode | undefined {
  return given.find((argument) => argument.name.value === name)?.value;
}

function intOf(value: ConstValueNode | undefined): number | undefined {
  return value?.kind === Kind.INT || value?.kind === Kind.STRING ? Number(value.value) : undefined;
}

function textsOf(value: ConstValueNode | undefined): readonly string[] {
  if (value?.kind !== Kind.LIST) return [];
  return value.values.flatMap((item) => (item.kind === Kind.STRING ? [item.value] : []));
}
