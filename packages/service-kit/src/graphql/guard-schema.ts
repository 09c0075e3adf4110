import { accessRulesOf, requiredScopes, satisfies, type AccessRule } from '@promtour/access/rule';
import {
  defaultFieldResolver,
  isIntrospectionType,
  isObjectType,
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { accessDenied } from './access-denied.ts';
import type { RequestContext } from './context.ts';

/** The gateway reads a subgraph's schema through these; its token is already verified. */
const federation: ReadonlySet<string> = new Set(['Query._service', 'Query._entities', '_Service.sdl']);

/**
 * Enforces the schema's `@access` and `@public` in its resolvers and reference resolvers. A field with neither is denied to everyone.
 * Public fields are left unwrapped, so that they cost nothing.
 */
export function guardSchema(schema: GraphQLSchema, sdl: DocumentNode): GraphQLSchema {
  const rules = accessRulesOf(sdl);
  for (const type of Object.values(schema.getTypeMap())) {
    // Fields of interfaces are resolved by the types that implement them.
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (federation.has(`${type.name}.${field.name}`)) continue;
      const rule = rules.ofField(type.name, field.name);
      if (rule.kind === 'PUBLIC') continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      const coordinate = `${type.name}.${field.name}`;
      field.resolve = (source, args, context: RequestContext, info) => {
        demand(rule, context, coordinate);
        return resolve(source, args, context, info);
      };
    }
    guardReferences(type, rules.ofType(type.name));
  }
  return schema;
}

type ResolveReference = (reference: unknown, context: RequestContext, info: unknown) => unknown;

/** Where @apollo/subgraph keeps `__resolveReference`. */
type SubgraphExtensions = { apollo?: { subgraph?: { resolveReference?: ResolveReference } } };

function guardReferences(type: GraphQLObjectType, rule: AccessRule): void {
  const place = (type.extensions as SubgraphExtensions).apollo?.subgraph;
  const resolveReference = place?.resolveReference;
  // If a type has no rule, each of its readable fields has one.
  if (place === undefined || resolveReference === undefined || rule.kind !== 'SCOPES') return;
  // Rejects instead of throwing: the other references of the request are still resolved.
  place.resolveReference = (reference, context, info) =>
    new Promise((resolve) => {
      demand(rule, context, type.name);
      resolve(resolveReference(reference, context, info));
    });
}

/** @throws ClientError `UNAUTHENTICATED` for an anonymous viewer, `FORBIDDEN` for one without the scope */
function demand(rule: AccessRule, { caller: { viewer } }: RequestContext, coordinate: string): void {
  if (satisfies(viewer, rule)) return;
  const code = viewer.kind === 'ANONYMOUS' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
  throw accessDenied(code, undefined, { field: coordinate, requiredScopes: requiredScopes([rule]) });
}
