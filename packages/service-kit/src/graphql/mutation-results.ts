import { ApolloServerErrorCode } from '@apollo/server/errors';
import { isTransient } from '@promtour/postgres/transient';
import { defaultFieldResolver, GraphQLError, type GraphQLSchema } from 'graphql';
import type { RequestContext } from './context.ts';

export type MutationResult = {
  readonly field: string;
  /** `OK`, or the code of a typed failure or an error. */
  readonly code: string;
};

const results = new WeakMap<RequestContext, MutationResult[]>();

/** The results of the mutations that a request has run so far. */
export function mutationResults(context: RequestContext): readonly MutationResult[] {
  return results.get(context) ?? [];
}

/**
 * Records the result of each root field of a mutation, whether or not the client selects the failure's `code`. Goes around all other
 * wrappers, so that denials are recorded too.
 */
export function recordMutationResults(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (source, args, context: RequestContext, info) => {
      try {
        const value: unknown = await resolve(source, args, context, info);
        record(context, { field: field.name, code: failureCode(value) ?? 'OK' });
        return value;
      } catch (error) {
        record(context, { field: field.name, code: errorCode(error) });
        throw error;
      }
    };
  }
  return schema;
}

/** The code that a client sees for an error. Only errors made for clients have one of their own (format-error.ts). */
export function errorCode(error: unknown): string {
  const own = clientCode(error);
  if (own !== undefined) return own;
  return isTransient(error) ? 'SERVICE_UNAVAILABLE' : ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
}

/** The code of an error made for clients; undefined for a fault of ours. */
export function clientCode(error: unknown): string | undefined {
  const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
  return typeof code === 'string' && code !== internal ? code : undefined;
}

const internal: string = ApolloServerErrorCode.INTERNAL_SERVER_ERROR;

/** A member of a result union has a `code` exactly if it is a `UserError`; payloads have none. */
function failureCode(value: unknown): string | undefined {
  const { code } = Object(value) as { code?: unknown };
  return typeof code === 'string' ? code : undefined;
}

function record(context: RequestContext, result: MutationResult): void {
  const known = results.get(context);
  if (known === undefined) results.set(context, [result]);
  else known.push(result);
}
