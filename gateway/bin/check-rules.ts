import { accessRulesOf, type AccessRule, type AccessRules } from '@promtour/access/rule';
import { isScope } from '@promtour/access/scopes';
import { Kind, parse, type DocumentNode, type FieldDefinitionNode, type SelectionSetNode } from 'graphql';

type Subgraph = { readonly name: string; readonly typeDefs: DocumentNode };

/**
 * What is wrong with the `@access` and `@public` of subgraphs that are to be joined, a line each: a field that says neither, which
 * nobody could ever read; a scope that no token has; a field whose `@requires` reads what its own rule does not demand.
 */
export function problemsOfAccess(subgraphs: readonly Subgraph[]): readonly string[] {
  const rules = new Map(subgraphs.map(({ name, typeDefs }) => [name, accessRulesOf(typeDefs)]));
  return subgraphs.flatMap(({ name, typeDefs }) =>
    fieldsOf(typeDefs).flatMap(({ type, field }) => {
      const own = rules.get(name)?.ofField(type, field.name.value);
      if (own === undefined) return [];
      const at = `[${name}] ${type}.${field.name.value}`;
      return [...problemsOfRule(at, own), ...problemsOfRequires(at, own, type, field, [...rules.values()])];
    }),
  );
}

function fieldsOf({ definitions }: DocumentNode): { type: string; field: FieldDefinitionNode }[] {
  return definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.OBJECT_TYPE_EXTENSION ||
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    definition.kind === Kind.INTERFACE_TYPE_EXTENSION
      ? (definition.fields ?? []).map((field) => ({ type: definition.name.value, field }))
      : [],
  );
}

function problemsOfRule(at: string, rule: AccessRule): string[] {
  switch (rule.kind) {
    case 'PUBLIC':
      return [];
    case 'NOBODY':
      return [`${at} says neither @public nor @access: nobody could read it`];
    case 'SCOPES':
      return rule.anyOf
        .flat()
        .flatMap((scope) => (isScope(scope) ? [] : [`${at} demands the unknown scope "${scope}"`]));
  }
}

/** Whoever may read a field reads through it what it requires. Only the fields of the same type are looked at: `@requires` of nested ones is not used. */
function problemsOfRequires(
  at: string,
  own: AccessRule,
  type: string,
  { directives = [] }: FieldDefinitionNode,
  subgraphs: readonly AccessRules[],
): string[] {
  const fields = directives.find(({ name }) => name.value === 'requires')?.arguments?.[0]?.value;
  if (fields?.kind !== Kind.STRING) return [];
  return topFields(fields.value).flatMap((required) => {
    // Whose field it is, one of the subgraphs knows: the others do not have it and say «nobody».
    const rules = subgraphs.map((one) => one.ofField(type, required)).filter(({ kind }) => kind !== 'NOBODY');
    return rules.every((rule) => implies(own, rule))
      ? []
      : [`${at} requires ${type}.${required} and demands less than that field does`];
  });
}

function topFields(selection: string): string[] {
  const [definition] = parse(`{ ${selection} }`).definitions;
  const set: SelectionSetNode | undefined =
    definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet : undefined;
  return (set?.selections ?? []).flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : []));
}

/** Whether everybody who satisfies the one satisfies the other: each way to the first holds all scopes of some way to the second. */
function implies(one: AccessRule, other: AccessRule): boolean {
  if (other.kind === 'PUBLIC' || one.kind === 'NOBODY') return true;
  if (one.kind === 'PUBLIC' || other.kind === 'NOBODY') return false;
  return one.anyOf.every((way) => other.anyOf.some((demanded) => demanded.every((scope) => way.includes(scope))));
}
