import { nobodyRule, type AccessRule, type AccessRules } from '@promtour/access/rule';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** A field that an operation asks for, and who may read it. */
export type Demand = {
  /** `Type.field`. */
  readonly coordinate: string;
  readonly rule: AccessRule;
  /** Response keys that lead to where the operation asks for it first. */
  readonly path: readonly string[];
};

/**
 * Everything that is not public of what an operation may read, each field of a type once. A field of an interface is that of every
 * type that implements it too. Directives are not looked at: what `@skip` leaves out counts all the same.
 *
 * Linear in the document: a fragment is walked once, however often it is spread, since what it asks for hangs on its own type
 * condition and not on the place. Without that memory thirty fragments that each spread the next one twice would take 2^30 steps.
 * The document has to be valid.
 */
export function demandsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  rules: AccessRules,
): readonly Demand[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const walked = new Set<string>();
  const demands = new Map<string, Demand>();

  function demand(type: string, field: string, path: readonly string[]): void {
    const coordinate = `${type}.${field}`;
    if (demands.has(coordinate)) return;
    const rule = rules.ofField(type, field);
    if (rule.kind !== 'PUBLIC') demands.set(coordinate, { coordinate, rule, path });
  }

  function walk({ selections }: SelectionSetNode, type: GraphQLCompositeType, path: readonly string[]): void {
    for (const selection of selections) {
      switch (selection.kind) {
        case Kind.FIELD: {
          const field = selection.name.value;
          const below = [...path, selection.alias?.value ?? field];
          demand(type.name, field, below);
          if (isAbstractType(type) && !field.startsWith('__'))
            for (const possible of schema.getPossibleTypes(type)) demand(possible.name, field, below);
          const result = resultOf(type, field);
          if (selection.selectionSet !== undefined && result !== undefined) walk(selection.selectionSet, result, below);
          break;
        }
        case Kind.INLINE_FRAGMENT:
          walk(selection.selectionSet, typeNamed(selection.typeCondition?.name.value) ?? type, path);
          break;
        case Kind.FRAGMENT_SPREAD: {
          const fragment = fragments.get(selection.name.value);
          if (fragment === undefined || walked.has(fragment.name.value)) break;
          walked.add(fragment.name.value);
          walk(fragment.selectionSet, typeNamed(fragment.typeCondition.name.value) ?? type, path);
          break;
        }
      }
    }
  }

  function typeNamed(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }

  /** What a field leads to; undefined for scalars, and for what introspection shows of the schema, which is no data. */
  function resultOf(type: GraphQLCompositeType, field: string): GraphQLCompositeType | undefined {
    if (field.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) return undefined;
    const definition = type.getFields()[field];
    const result = definition === undefined ? undefined : getNamedType(definition.type);
    return isCompositeType(result) ? result : undefined;
  }

  const root = schema.getRootType(operation.operation);
  if (root == null) return [{ coordinate: operation.operation, rule: nobodyRule, path: [] }];
  walk(operation.selectionSet, root, []);
  return [...demands.values()];
}

/** The different rules among demands: few, however large the operation. */
export function distinctRules(demands: readonly Demand[]): readonly AccessRule[] {
  return [...new Map(demands.map(({ rule }) => [JSON.stringify(rule), rule])).values()];
}
