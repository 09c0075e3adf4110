import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import {
  GraphQLError,
  isNonNullType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { GatewayContext } from '../context.ts';

/**
 * A nullable variable may stand where null may not, where it has a default or the place has one, as long as null is not given.
 * graphql-js refuses that null during execution (CoerceArgumentValues); `@apollo/gateway` fails on it instead. Here it becomes the
 * client's error that it is.
 */
export const refuseNullVariables: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ schema, document, operation, request }) {
        if (operation === undefined) return Promise.resolve();
        const given = nullsGiven(operation, request.variables ?? {});
        const misplaced = given.size === 0 ? undefined : firstMisplaced(schema, document, given);
        if (misplaced !== undefined) {
          throw new GraphQLError(`Variable "$${misplaced}" must not be null where it is used.`, {
            extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT, http: { status: 400 } },
          });
        }
        return Promise.resolve();
      },
    }),
};

function nullsGiven(operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): Set<string> {
  return new Set(
    (operation.variableDefinitions ?? [])
      .filter(({ type }) => type.kind !== Kind.NON_NULL_TYPE)
      .map(({ variable }) => variable.name.value)
      .filter((name) => Object.hasOwn(variables, name) && variables[name] === null),
  );
}

function firstMisplaced(schema: GraphQLSchema, document: DocumentNode, names: ReadonlySet<string>): string | undefined {
  const types = new TypeInfo(schema);
  let misplaced: string | undefined;
  visit(
    document,
    visitWithTypeInfo(types, {
      VariableDefinition: () => false,
      Variable: ({ name }) => {
        const type = types.getInputType();
        if (names.has(name.value) && isNonNullType(type)) misplaced ??= name.value;
      },
    }),
  );
  return misplaced;
}
