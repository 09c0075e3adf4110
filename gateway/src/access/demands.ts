import { deniedRule, type AccessRule, type AccessRules } from '@promtour/access/rule';
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

/** A field of an operation with its access rule. */
export type Demand = {
  /** `Type.field`. */
  readonly coordinate: string;
  readonly rule: AccessRule;
  /** Path of response keys to the first occurrence. */
  readonly path: readonly string[];
};

/**
 * The non-public fields that an operation may read, each field of a type once. A field of an interface counts for every implementing type.
 * Directives are ignored: fields under `@skip` count as well.
 *
 * Linear in the document: a fragment is visited once, however often it is spread, since its fields depend on its own type condition only.
 * Without this, thirty fragments that each spread the next one twice would take 2^30 steps. The document must be valid.
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

  /** The type of a field; undefined for scalars and for introspection, which is not data. */
  function resultOf(type: GraphQLCompositeType, field: string): GraphQLCompositeType | undefined {
    if (field.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) return undefined;
    const definition = type.getFields()[field];
    const result = definition === undefined ? undefined : getNamedType(definition.type);
    return isCompositeType(result) ? result : undefined;
  }

  const root = schema.getRootType(operation.operation);
  if (root == null) return [{ coordinate: operation.operation, rule: deniedRule, path: [] }];
  walk(operation.selectionSet, root, []);
  return [...demands.values()];
}

/** The distinct rules among demands: few, however large the operation. */
export function distinctRules(demands: readonly Demand[]): readonly AccessRule[] {
  return [...new Map(demands.map(({ rule }) => [JSON.stringify(rule), rule])).values()];
}
