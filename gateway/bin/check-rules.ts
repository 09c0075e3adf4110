import {
  accessRulesOf,
  implies,
  isComposite,
  type AccessRule,
  type AccessRules,
  type Composite,
} from '@promtour/access/rule';
import { isScope } from '@promtour/access/scopes';
import {
  Kind,
  parse,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';

/**
 * Checks that the subgraphs declare an access rule for every field, with existing scopes, consistently, and so that no field reads through
 * `@requires` what its own rule does not allow.
 * @returns the problems, one line each
 */
export function problemsOfAccess(
  subgraphs: readonly { readonly name: string; readonly sdl: string }[],
  supergraphSdl: string,
): readonly string[] {
  const supergraph = describe(parse(supergraphSdl));
  const problems = subgraphs.flatMap(({ name, sdl }) => {
    const subgraph = describe(parse(sdl));
    return [...subgraph.fields()].flatMap(({ type, field, on }) =>
      [
        ...unknownScopes(on),
        ...unknownScopes(field),
        ...checkField(subgraph, supergraph, type, field).map((problem) => `${type}.${field.name.value} ${problem}`),
      ].map((problem) => `[${name}] ${problem}`),
    );
  });
  return [...new Set(problems)];
}

function checkField(subgraph: Described, supergraph: Described, type: string, field: FieldDefinitionNode): string[] {
  // Fields taken from another subgraph are governed by its rules.
  if (has(field, 'external')) return [];
  const rule = subgraph.rules.ofField(type, field.name.value);
  if (rule.kind === 'DENIED') return ['has neither @public nor @access, nor does its type'];
  const composed = supergraph.rules.ofField(type, field.name.value);
  return [
    ...(same(rule, composed) ? [] : [`is ${wording(rule)} here and ${wording(composed)} in the supergraph`]),
    ...requiredFields(supergraph, type, field)
      .filter((required) => !implies(rule, supergraph.rules.ofField(required.type, required.field)))
      .map(
        (required) =>
          `@requires ${required.type}.${required.field}, which not every reader of this field may read: ` +
          `${wording(rule)} does not imply ${wording(supergraph.rules.ofField(required.type, required.field))}`,
      ),
  ];
}

function unknownScopes({ name, directives = [] }: Composite | FieldDefinitionNode): string[] {
  return directives.filter(isAccess).flatMap((directive) => {
    const value = directive.arguments?.[0]?.value;
    const lists = value?.kind === Kind.LIST ? value.values : [];
    const scopes = lists.map((list) => (list.kind === Kind.LIST ? list.values : []));
    if (scopes.length === 0 || scopes.some((all) => all.length === 0))
      return [`${name.value}: @access with an empty list; use @public, or omit the directive to deny access`];
    return scopes
      .flat()
      .map((scope) => (scope.kind === Kind.STRING ? scope.value : scope.kind))
      .filter((scope) => !isScope(scope))
      .map(
        (scope) =>
          `${name.value}: @access names the scope "${scope}", which packages/access/src/scopes.ts does not have`,
      );
  });
}

type Described = {
  readonly rules: AccessRules;
  readonly fields: () => Iterable<{
    readonly type: string;
    readonly field: FieldDefinitionNode;
    readonly on: Composite;
  }>;
  /** The type of a field. */
  readonly resultOf: (type: string, field: string) => string | undefined;
  readonly implementing: (type: string) => readonly string[];
};

function describe(document: DocumentNode): Described {
  const composites = document.definitions.filter(isComposite);
  const all = composites.flatMap((on) => (on.fields ?? []).map((field) => ({ type: on.name.value, field, on })));
  const results = new Map(all.map(({ type, field }) => [`${type}.${field.name.value}`, named(field.type)]));
  return {
    rules: accessRulesOf(document),
    fields: () => all,
    resultOf: (type, field) => results.get(`${type}.${field}`),
    implementing: (type) =>
      composites
        .filter(({ interfaces = [] }) => interfaces.some(({ name }) => name.value === type))
        .map(({ name }) => name.value),
  };
}

/** The fields read by `@requires(fields: "…")` at any depth; for an interface, those of its types, too. */
function requiredFields(supergraph: Described, type: string, field: FieldDefinitionNode) {
  const found: { readonly type: string; readonly field: string }[] = [];

  function walk({ selections }: SelectionSetNode, on: string): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, selection.typeCondition?.name.value ?? on);
        continue;
      }
      const name = selection.name.value;
      for (const owner of [on, ...supergraph.implementing(on)]) found.push({ type: owner, field: name });
      const result = supergraph.resultOf(on, name);
      if (selection.selectionSet !== undefined && result !== undefined) walk(selection.selectionSet, result);
    }
  }

  for (const { name, arguments: given = [] } of field.directives ?? []) {
    const value = given.find((argument) => argument.name.value === 'fields')?.value;
    if (!/^(federation__)?requires$/.test(name.value) || value?.kind !== Kind.STRING) continue;
    const [operation] = parse(`{ ${value.value} }`).definitions;
    if (operation?.kind === Kind.OPERATION_DEFINITION) walk(operation.selectionSet, type);
  }
  return found;
}

function named(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);
}

function has({ directives = [] }: FieldDefinitionNode, directive: string): boolean {
  return directives.some(({ name }) => name.value === directive || name.value === `federation__${directive}`);
}

function isAccess({ name }: ConstDirectiveNode): boolean {
  return name.value === 'access';
}

function same(rule: AccessRule, other: AccessRule): boolean {
  return implies(rule, other) && implies(other, rule);
}

function wording(rule: AccessRule): string {
  switch (rule.kind) {
    case 'PUBLIC':
      return '@public';
    case 'DENIED':
      return 'denied to everyone';
    case 'SCOPES':
      return `@access(scopes: ${JSON.stringify(rule.anyOf)})`;
  }
}
