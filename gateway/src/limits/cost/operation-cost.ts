import {
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  typeFromAST,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { isList, type CostRules } from './cost-rules.ts';

/** The maximum cost of an operation, before it is executed. */
export type OperationCost = {
  /** Number of objects in the response, plus the weights of fields and arguments. */
  readonly cost: number;
  /** The path of the most expensive field: followed down while a field costs more than its object. */
  readonly path: readonly string[];
};

/** Whether the cost depends on the values of variables. */
export type Measured = OperationCost & { readonly varies: boolean };

/** Maximum page size; every list of the graph refuses more (`PAGE.SIZE`). */
const maxPageSize = 100;

type Variables = Readonly<Record<string, unknown>>;
type Cost = OperationCost;
/** The selections of an object, and the most expensive field among them. */
type Selected = { readonly cost: number; readonly largest: Cost };
const free: Cost = { cost: 0, path: [] };

/**
 * Adds up the cost of an operation: each field costs its weight plus its selections, times the maximum length of its list. Aliases, nested
 * lists and spread fragments count every time. `@skip` and `@include` are ignored, and all members of a union count, so the result is never
 * too low.
 *
 * Linear in the document: a fragment is measured once per page size, however often it is spread.
 * @param variables as sent by the client
 */
export function costOf(
  schema: GraphQLSchema,
  rules: CostRules,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Measured {
  let varies = false;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const given = withDefaults(operation, variables);
  /** Results for a fragment, by the page in which it is spread; `whole` if it is not in a page. */
  const measured = new Map<FragmentDefinitionNode, Map<string, Selected>>();

  function fragmentCost(
    fragment: FragmentDefinitionNode,
    type: GraphQLCompositeType,
    entries: number,
    sized?: ReadonlySet<string>,
  ): Selected {
    const places = measured.get(fragment) ?? new Map<string, Selected>();
    measured.set(fragment, places);
    const place = sized === undefined || sized.size === 0 ? 'whole' : `${entries} ${[...sized].join(' ')}`;
    const known = places.get(place);
    if (known !== undefined) return known;
    const found = selectionsCost(fragment.selectionSet, type, entries, sized);
    places.set(place, found);
    return found;
  }

  function selectionsCost(
    set: SelectionSetNode,
    type: GraphQLCompositeType,
    entries: number,
    sized?: ReadonlySet<string>,
  ): Selected {
    let sum = 0;
    let largest = free;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const part = fieldCost(selection, type, sized?.has(selection.name.value) === true ? entries : undefined);
        sum += part.cost;
        if (part.cost > largest.cost) largest = part;
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (fragment === undefined) continue;
      const on = fragment.typeCondition === undefined ? type : typeFromAST(schema, fragment.typeCondition);
      if (!isCompositeType(on)) continue;
      const inside =
        fragment.kind === Kind.FRAGMENT_DEFINITION
          ? fragmentCost(fragment, on, entries, sized)
          : selectionsCost(fragment.selectionSet, on, entries, sized);
      sum += inside.cost;
      if (inside.largest.cost > largest.cost) largest = inside.largest;
    }
    return { cost: sum, largest };
  }

  /** @param entriesOfPage the length of the list, if given by the enclosing page */
  function fieldCost(node: FieldNode, parent: GraphQLCompositeType, entriesOfPage: number | undefined): Cost {
    const name = node.name.value;
    const field = fieldOf(parent, name);
    // `__typename` and introspection: bounded by the schema's size and the depth limit.
    if (field === undefined) return free;
    const size = rules.listSizeOf(parent.name, name, field.type);
    varies ||= size.slicing.some((name) => usesVariable(node.arguments?.find((one) => one.name.value === name)?.value));
    const asked = sliceOf(node, field, size.slicing, given);
    const isPage = size.sizedFields.size > 0;
    const times = entriesOfPage ?? (isPage || !isList(field.type) ? 1 : (asked ?? size.assumed));
    const result = getNamedType(field.type);
    const below =
      node.selectionSet !== undefined && isCompositeType(result)
        ? selectionsCost(node.selectionSet, result, asked ?? size.assumed, size.sizedFields)
        : { cost: 0, largest: free };
    const own = rules.weightOf(parent.name, name, field.type);
    const cost = argumentsCost(node, parent.name, field) + times * (own + below.cost);
    const followed = below.largest.cost > own ? below.largest.path : [];
    return { cost, path: [node.alias?.value ?? name, ...followed] };
  }

  function argumentsCost(node: FieldNode, parent: string, field: GraphQLField<unknown, unknown>): number {
    return (node.arguments ?? []).reduce((sum, { name, value }) => {
      const definition = field.args.find((argument) => argument.name === name.value);
      if (definition === undefined) return sum;
      const coordinate = `${parent}.${field.name}(${name.value})`;
      if (!rules.hasInputWeight(coordinate, definition.type)) return sum;
      varies ||= usesVariable(value);
      return sum + inputCost(coordinate, definition.type, valueFromASTUntyped(value, given));
    }, 0);
  }

  function inputCost(coordinate: string, type: GraphQLInputType, value: unknown): number {
    if (value === undefined || value === null) return 0;
    const own = rules.inputWeightOf(coordinate);
    const named = isNonNullType(type) || isListType(type) ? getNamedType(type) : type;
    if (!isInputObjectType(named) || typeof value !== 'object') return own;
    const objects: readonly unknown[] = Array.isArray(value) ? value : [value];
    return objects.reduce<number>((sum, object) => {
      if (object === null || typeof object !== 'object') return sum;
      return Object.entries(named.getFields()).reduce(
        (inside, [name, field]) =>
          inside + inputCost(`${named.name}.${name}`, field.type, (object as Record<string, unknown>)[name]),
        sum,
      );
    }, own);
  }

  const root = schema.getRootType(operation.operation);
  if (root === null || root === undefined) return { ...free, varies };
  const { cost, largest } = selectionsCost(operation.selectionSet, root, 1);
  return { cost, path: largest.path, varies };
}

/** Also within a list or an object. */
function usesVariable(value: ValueNode | undefined): boolean {
  switch (value?.kind) {
    case Kind.VARIABLE:
      return true;
    case Kind.LIST:
      return value.values.some(usesVariable);
    case Kind.OBJECT:
      return value.fields.some((field) => usesVariable(field.value));
    default:
      return false;
  }
}

function fieldOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

/** The largest value among the slicing arguments; undefined if there is none. */
function sliceOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  slicing: readonly string[],
  given: Variables,
): number | undefined {
  const asked = slicing.flatMap((name) => {
    const argument = node.arguments?.find((candidate) => candidate.name.value === name);
    const value: unknown = argument === undefined ? undefined : valueFromASTUntyped(argument.value, given);
    const effective = value ?? field.args.find((candidate) => candidate.name === name)?.defaultValue;
    if (Array.isArray(effective)) return [effective.length];
    // Clamped to the valid page sizes: the list itself refuses other sizes with a better error.
    return typeof effective === 'number' ? [Math.min(Math.max(0, effective), maxPageSize)] : [];
  });
  return asked.length === 0 ? undefined : Math.max(...asked);
}

function withDefaults(operation: OperationDefinitionNode, variables: Variables): Variables {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
  );
  return defaults.length === 0 ? variables : { ...Object.fromEntries(defaults), ...variables };
}
