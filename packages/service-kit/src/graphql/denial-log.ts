import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Logger } from '../logging.ts';
import type { RequestContext } from './context.ts';

/**
 * One log line for each record that a use case denied: by whose client, at which field, and never with its arguments. What was
 * denied for want of a scope, the schema's guard has logged already.
 */
export function denialLog<Loaders>(logger: Logger): ApolloServerPlugin<RequestContext<Loaders>> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors({ errors, contextValue, schema, operation }) {
          const { clientId } = contextValue.caller.viewer;
          for (const error of errors) {
            const { code, field } = error.extensions;
            if (code !== 'FORBIDDEN' || field !== undefined) continue;
            logger.info({ clientId, field: coordinateOf(error, schema, operation), code }, 'access denied');
          }
          return Promise.resolve();
        },
      }),
  };
}

/** `Type.field` of an operation's own fields, the field's name alone below: an alias is the client's word. */
function coordinateOf(error: GraphQLError, schema: GraphQLSchema, operation?: OperationDefinitionNode): string {
  const node = error.nodes?.find((one) => one.kind === Kind.FIELD);
  const name = node?.name.value ?? 'unknown';
  const root = operation === undefined ? undefined : schema.getRootType(operation.operation);
  return error.path?.length === 1 && root ? `${root.name}.${name}` : name;
}
