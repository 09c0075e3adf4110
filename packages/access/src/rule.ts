import {
  Kind,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';
import type { Viewer } from './viewer.ts';

/**
 * Who may read a field: everyone (`@public`); viewers with all scopes of one of the lists (`@access`: outer OR, inner AND); or no one if it
 * has neither directive: denied by default.
 */
export type AccessRule =
  | { readonly kind: 'PUBLIC' }
  | { readonly kind: 'SCOPES'; readonly anyOf: readonly (readonly string[])[] }
  | { readonly kind: 'DENIED' };

export const publicRule: AccessRule = { kind: 'PUBLIC' };
export const deniedRule: AccessRule = { kind: 'DENIED' };

export function satisfies(viewer: Viewer, rule: AccessRule): boolean {
  switch (rule.kind) {
    case 'PUBLIC':
      return true;
    case 'DENIED':
      return false;
    case 'SCOPES': {
      const held: ReadonlySet<string> = viewer.scopes;
      return rule.anyOf.some((all) => all.every((scope) => held.has(scope)));
    }
  }
}

/** Most alternatives that are listed: a combination of fields rarely has more, and one of them is sufficient. */
const mostAlternatives = 20;

/** The scopes that satisfy all of the rules (outer OR, inner AND), without alternatives that contain another; none if none do. */
export function requiredScopes(rules: readonly AccessRule[]): readonly (readonly string[])[] {
  return rules.reduce<readonly (readonly string[])[]>(
    (sets, rule) => {
      if (rule.kind === 'PUBLIC') return sets;
      const anyOf = rule.kind === 'DENIED' ? [] : rule.anyOf;
      const joined = sets.flatMap((set) => anyOf.map((all) => [...new Set([...set, ...all])].sort()));
      const distinct = [...new Map(joined.map((set) => [set.join(' '), set])).values()];
      return distinct
        .filter(
          (set) => !distinct.some((other) => other.length < set.length && other.every((one) => set.includes(one))),
        )
        .slice(0, mostAlternatives);
    },
    [[]],
  );
}

/** Whether every viewer who satisfies the first rule also satisfies the second. */
export function implies(rule: AccessRule, other: AccessRule): boolean {
  if (other.kind === 'PUBLIC' || rule.kind === 'DENIED') return true;
  if (rule.kind === 'PUBLIC') return other.kind === 'SCOPES' && other.anyOf.some((all) => all.length === 0);
  if (other.kind === 'DENIED') return rule.anyOf.length === 0;
  return rule.anyOf.every((held) => other.anyOf.some((needed) => needed.every((scope) => held.includes(scope))));
}

/** The rules of a schema's object and interface types. */
export type AccessRules = {
  /** The rule of a field: its own, else its type's, else denied. Meta fields (`__typename`) are public. */
  readonly ofField: (type: string, field: string) => AccessRule;
  /** The rule of a type itself, which applies to references to it. */
  readonly ofType: (type: string) => AccessRule;
  /** Fields without a rule, as `Type.field`: they are denied. */
  readonly undecided: readonly string[];
};

/** A definition whose fields have rules. */
export type Composite =
  ObjectTypeDefinitionNode | ObjectTypeExtensionNode | InterfaceTypeDefinitionNode | InterfaceTypeExtensionNode;

/** Reads the directives of an SDL document, a subgraph's or the supergraph's. */
export function accessRulesOf(document: DocumentNode): AccessRules {
  const types = new Map<string, { rule: AccessRule | undefined; fields: Map<string, AccessRule | undefined> }>();
  for (const definition of document.definitions) {
    if (!isComposite(definition)) continue;
    const name = definition.name.value;
    const known = types.get(name) ?? { rule: undefined, fields: new Map<string, AccessRule | undefined>() };
    known.rule ??= ruleOf(definition);
    for (const field of definition.fields ?? []) known.fields.set(field.name.value, ruleOf(field));
    types.set(name, known);
  }
  return {
    ofField: (type, field) => {
      if (field.startsWith('__')) return publicRule;
      const known = types.get(type);
      return known?.fields.get(field) ?? known?.rule ?? deniedRule;
    },
    ofType: (type) => types.get(type)?.rule ?? deniedRule,
    undecided: [...types].flatMap(([type, { rule, fields }]) =>
      [...fields].flatMap(([field, own]) => ((own ?? rule) === undefined ? [`${type}.${field}`] : [])),
    ),
  };
}

export function isComposite(definition: DefinitionNode): definition is Composite {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.OBJECT_TYPE_EXTENSION ||
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    definition.kind === Kind.INTERFACE_TYPE_EXTENSION
  );
}

function ruleOf({ directives = [] }: Composite | FieldDefinitionNode): AccessRule | undefined {
  const access = directives.find(({ name }) => name.value === 'access');
  if (access !== undefined) return { kind: 'SCOPES', anyOf: scopesOf(access) };
  return directives.some(({ name }) => name.value === 'public') ? publicRule : undefined;
}

function scopesOf(directive: ConstDirectiveNode): readonly (readonly string[])[] {
  const value = directive.arguments?.find(({ name }) => name.value === 'scopes')?.value;
  if (value?.kind !== Kind.LIST) return [];
  return value.values.map((inner) =>
    inner.kind === Kind.LIST ? inner.values.flatMap((scope) => (scope.kind === Kind.STRING ? [scope.value] : [])) : [],
  );
}
