import type { AccessRule, AccessRules } from '@promtour/access/rule';
import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** A field that an operation asks for, and who may ask. */
export type Demand = {
  /** `Organization.contacts` */
  readonly coordinate: string;
  readonly rule: AccessRule;
  /** Where the answer would have it: response keys from the root. */
  readonly path: readonly string[];
};

/**
 * What an operation asks for that is not everybody's: each field once, however often and under whatever aliases, fragments,
 * interfaces and unions it is asked for. Linear in the document: a fragment is walked once for each type that it is met on, however
 * often it is spread. The document has been validated.
 */
export function demandsOf(
  schema: GraphQLSchema,
  rules: AccessRules,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly Demand[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const demands = new Map<string, Demand>();
  const walked = new Set<string>();

  function demand(type: string, field: string, path: readonly string[]): void {
    const coordinate = `${type}.${field}`;
    const rule = rules.ofField(type, field);
    if (rule.kind !== 'PUBLIC' && !demands.has(coordinate)) demands.set(coordinate, { coordinate, rule, path });
  }

  function walk(type: GraphQLNamedType | undefined, set: SelectionSetNode, path: readonly string[]): void {
    for (const selection of set.selections) {
      switch (selection.kind) {
        case Kind.FIELD: {
          const name = selection.name.value;
          if (name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) break;
          const here = [...path, selection.alias?.value ?? name];
          demand(type.name, name, here);
          // What is asked of an interface is asked of whatever implements it.
          if (isInterfaceType(type))
            for (const possible of schema.getPossibleTypes(type)) demand(possible.name, name, here);
          const field = type.getFields()[name];
          if (field !== undefined && selection.selectionSet !== undefined)
            walk(getNamedType(field.type), selection.selectionSet, here);
          break;
        }
        case Kind.INLINE_FRAGMENT: {
          const condition = selection.typeCondition?.name.value;
          walk(condition === undefined ? type : schema.getType(condition), selection.selectionSet, path);
          break;
        }
        case Kind.FRAGMENT_SPREAD: {
          const fragment = fragments.get(selection.name.value);
          if (fragment === undefined || walked.has(selection.name.value)) break;
          walked.add(selection.name.value);
          walk(schema.getType(fragment.typeCondition.name.value), fragment.selectionSet, path);
          break;
        }
      }
    }
  }

  const root = schema.getRootType(operation.operation) ?? undefined;
  if (isAbstractType(root)) return [];
  walk(root, operation.selectionSet, []);
  return [...demands.values()];
}
