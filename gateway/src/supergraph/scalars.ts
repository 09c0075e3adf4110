import { scalarResolvers } from '@promtour/service-kit/graphql/scalars';
import {
  GraphQLError,
  isScalarType,
  isSpecifiedScalarType,
  type GraphQLScalarType,
  type GraphQLSchema,
  type ValueNode,
} from 'graphql';

/** The extension that tells an error of a value from other errors of validation: the scalar that was expected. */
export const expectedScalar = 'expected';

/**
 * Lets the graph's schema judge the values of custom scalars as the subgraphs do, literals and variables alike. A supergraph has the
 * names of its scalars only, so that a wrong literal would pass the gateway and fail in a subgraph, as a fault of ours.
 * @throws Error where the graph has a scalar that service-kit does not define
 */
export function readScalars(schema: GraphQLSchema): void {
  const known = new Map<string, GraphQLScalarType>(Object.entries(scalarResolvers));
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isScalarType(type) || isSpecifiedScalarType(type)) continue;
    const scalar = known.get(type.name);
    if (scalar === undefined) throw new Error(`service-kit defines no scalar ${type.name}`);
    // What was typed is not repeated: messages are logged.
    const refuse = (nodes?: ValueNode): never => {
      throw new GraphQLError(`A value is no ${type.name}`, {
        ...(nodes === undefined ? {} : { nodes }),
        extensions: { [expectedScalar]: type.name },
      });
    };
    type.parseValue = (value) => {
      try {
        return scalar.parseValue(value);
      } catch {
        return refuse();
      }
    };
    type.parseLiteral = (node, variables) => {
      try {
        return scalar.parseLiteral(node, variables);
      } catch {
        return refuse(node);
      }
    };
  }
}
