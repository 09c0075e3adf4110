import type { ApolloServerPlugin } from '@apollo/server';
import { negotiateLanguage } from '@promtour/service-kit/language';
import {
  getNamedType,
  GraphQLError,
  isAbstractType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';
import type { GatewayContext } from '../context.ts';

/** The key fields of each entity. */
export type KeyFields = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads `@join__type(key: …)` of a supergraph. */
export function keyFieldsOf(supergraph: DocumentNode): KeyFields {
  const keys = new Map<string, Set<string>>();
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const { name, arguments: given = [] } of definition.directives ?? []) {
      const key = given.find((argument) => argument.name.value === 'key')?.value;
      if (name.value !== 'join__type' || key?.kind !== Kind.STRING) continue;
      const known = keys.get(definition.name.value) ?? new Set();
      for (const field of fieldsOf(key.value)) known.add(field);
      keys.set(definition.name.value, known);
    }
  }
  return keys;
}

function fieldsOf(key: string): readonly string[] {
  const names: string[] = [];
  visit(parse(`{ ${key} }`, { noLocation: true }), { Field: ({ name }) => void names.push(name.value) });
  return names;
}

/**
 * Refuses an alias with the name of a key field of its entity: HTTP 400, code `ALIAS_IS_KEY_FIELD`. `@apollo/gateway` uses the aliased
 * value as the key when it calls another subgraph, which silently yields wrong data (apollographql/federation#3036). The same holds for
 * `__typename`, which the planner selects everywhere: it drops the aliased field and answers with the name of the type.
 */
export function refuseKeyAliases(keys: KeyFields): ApolloServerPlugin<GatewayContext> {
  const names = new Set([...keys.values()].flatMap((fields) => [...fields]));
  const found = new WeakMap<DocumentNode, FieldNode | 'NONE'>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ schema, document, contextValue }) {
          const field = found.get(document) ?? firstKeyAlias(schema, document, keys, names) ?? 'NONE';
          found.set(document, field);
          if (field === 'NONE') return Promise.resolve();
          const alias = field.alias?.value ?? '';
          const message = {
            ru: `Псевдоним «${alias}» поля ${field.name.value} совпадает с ключевым полем: выберите другой`,
            en: `The alias "${alias}" of ${field.name.value} is the name of a key field: choose another`,
          }[negotiateLanguage(contextValue.acceptLanguage)];
          throw new GraphQLError(message, {
            nodes: field,
            extensions: { code: 'ALIAS_IS_KEY_FIELD', field: field.name.value, http: { status: 400 } },
          });
        },
      }),
  };
}

function firstKeyAlias(
  schema: GraphQLSchema,
  document: DocumentNode,
  keys: KeyFields,
  names: ReadonlySet<string>,
): FieldNode | undefined {
  const types = new TypeInfo(schema);
  let found: FieldNode | undefined;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const alias = node.alias?.value;
        if (found !== undefined || alias === undefined || alias === node.name.value) return;
        if (alias === '__typename') found = node;
        if (!names.has(alias)) return;
        const parent = types.getParentType();
        if (parent === null || parent === undefined) return;
        const named = getNamedType(parent);
        const possible = isAbstractType(named) ? schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
        if ([named, ...possible].some(({ name }) => keys.get(name)?.has(alias) === true)) found = node;
      },
    }),
  );
  return found;
}
