import { scalarResolvers } from '@promtour/service-kit/graphql/scalars';
import { isScalarType, isSpecifiedScalarType, type GraphQLScalarType, type GraphQLSchema } from 'graphql';

/**
 * Makes the graph's schema parse values of custom scalars like the subgraphs. A supergraph contains only the names of its scalars: without
 * this, a malformed literal would pass the gateway and look like an internal error of a subgraph.
 * @throws Error if the graph has a scalar that service-kit does not define
 */
export function readScalars(schema: GraphQLSchema): void {
  const known = new Map<string, GraphQLScalarType>(Object.entries(scalarResolvers));
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isScalarType(type) || isSpecifiedScalarType(type)) continue;
    const scalar = known.get(type.name);
    if (scalar === undefined) throw new Error(`service-kit defines no scalar ${type.name}`);
    type.parseValue = scalar.parseValue;
    type.parseLiteral = scalar.parseLiteral;
  }
}
