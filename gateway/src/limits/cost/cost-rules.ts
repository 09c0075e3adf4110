import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
  type GraphQLOutputType,
} from 'graphql';

/** Entries that a list of objects is taken to have where its field does not say. */
const defaultListSize = 10;

/** How many entries a list has, as `@listSize` says. */
export type ListSize = {
  /** Entries where no argument says how many. */
  readonly assumed: number;
  /** Arguments that say how many, such as `first`. */
  readonly slicing: readonly string[];
  /** Fields of the result that hold the entries, where the result is a page of a list and not the list itself. */
  readonly sizedFields: ReadonlySet<string>;
};

/**
 * What the supergraph says of costs, by the cost directives of IBM's specification
 * (https://ibm.github.io/graphql-specs/cost-spec.html) as Apollo Federation composes them: `@cost(weight:)` and `@listSize`. The graph's
 * lists all set `requireOneSlicingArgument: false`, since `first` has a default; it is not looked at.
 */
export type CostRules = {
  /** Cost of one value of this field: its `@cost`, else that of its type, else 1 for an object and nothing for a scalar. */
  readonly weightOf: (type: string, field: string, result: GraphQLOutputType) => number;
  /** Cost of an argument or of a field of an input object that is given; nothing unless `@cost` says so. */
  readonly inputWeightOf: (coordinate: string) => number;
  readonly listSizeOf: (type: string, field: string, result: GraphQLOutputType) => ListSize;
};

const noFields: ReadonlySet<string> = new Set();

/** Reads the directives of a supergraph. */
export function costRulesOf(supergraph: DocumentNode): CostRules {
  const weights = new Map<string, number>();
  const sizes = new Map<string, ListSize>();

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

  return {
    weightOf: (type, field, result) => {
      const named = getNamedType(result);
      return weights.get(`${type}.${field}`) ?? weights.get(named.name) ?? (isCompositeType(named) ? 1 : 0);
    },
    inputWeightOf: (coordinate) => weights.get(coordinate) ?? 0,
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
