import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { noteErrorCode } from '../request-facts.ts';

export const valueMissing = 'VALUE_MISSING';

/**
 * Where subgraphs give null for what the schema calls non-null without an error (a reference that its owner does not know),
 * `@apollo/gateway` nulls the parent and says why in `extensions.valueCompletion` only. Clients look into `errors`: the
 * reasons are put there, as GraphQL demands of a null that was not allowed.
 */
export const reportMissingValues: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response }) {
        if (response.body.kind !== 'single') return Promise.resolve();
        const result = response.body.singleResult;
        const missing = result.extensions?.['valueCompletion'];
        if (!Array.isArray(missing)) return Promise.resolve();
        const { valueCompletion: _moved, ...extensions } = result.extensions ?? {};
        noteErrorCode(valueMissing);
        response.body.singleResult = {
          ...(result.data === undefined ? {} : { data: result.data }),
          errors: [...(result.errors ?? []), ...missing.map(asError)],
          ...(Object.keys(extensions).length === 0 ? {} : { extensions }),
        };
        return Promise.resolve();
      },
    }),
};

function asError(problem: unknown): GraphQLFormattedError {
  const path = (problem as { path?: readonly (string | number)[] }).path;
  return {
    message: 'A value that the schema promises is missing',
    ...(path === undefined ? {} : { path }),
    extensions: { code: valueMissing },
  };
}
