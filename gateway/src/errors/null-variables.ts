import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import {
  GraphQLError,
  isNonNullType,
  Kind,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { GatewayContext } from '../context.ts';

/**
 * A nullable variable may be used for a non-null argument if either has a default value, as long as null is not passed. graphql-js refuses
 * that null during execution (CoerceArgumentValues); `@apollo/gateway` fails on it. This reports it as a client error.
 */
export function refuseNullVariables(): ApolloServerPlugin<GatewayContext> {
  // Clients often pass every variable in every request, so the result is cached per operation.
  const known = new WeakMap<OperationDefinitionNode, ReadonlySet<string>>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ schema, document, operation, request }) {
          if (operation === undefined) return Promise.resolve();
          const given = nullsGiven(operation, request.variables ?? {});
          if (given.length === 0) return Promise.resolve();
          const strict = known.get(operation) ?? variablesWhereNullMayNotBe(schema, partOf(document, operation));
          known.set(operation, strict);
          const misplaced = given.find((name) => strict.has(name));
          if (misplaced === undefined) return Promise.resolve();
          throw new GraphQLError(`Variable "$${misplaced}" must not be null where it is used.`, {
            extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT, http: { status: 400 } },
          });
        },
      }),
  };
}

function nullsGiven(operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): string[] {
  return (operation.variableDefinitions ?? [])
    .filter(({ type }) => type.kind !== Kind.NON_NULL_TYPE)
    .map(({ variable }) => variable.name.value)
    .filter((name) => Object.hasOwn(variables, name) && variables[name] === null);
}

/** The document without its other operations, whose variables may have the same names. */
function partOf(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const name = operation.name?.value ?? '';
  return separateOperations(document)[name] ?? document;
}

function variablesWhereNullMayNotBe(schema: GraphQLSchema, document: DocumentNode): ReadonlySet<string> {
  const types = new TypeInfo(schema);
  const strict = new Set<string>();
  visit(
    document,
    visitWithTypeInfo(types, {
      VariableDefinition: () => false,
      Variable: ({ name }) => {
        if (isNonNullType(types.getInputType())) strict.add(name.value);
      },
    }),
  );
  return strict;
}
