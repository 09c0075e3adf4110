import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { noteErrorCode } from '../request-facts.ts';

export const valueMissing = 'VALUE_MISSING';

type Path = readonly (string | number)[];

/**
 * If a subgraph refers to a record that its owner does not know or hides from the viewer, the record's fields are missing;
 * `@apollo/gateway` nulls the nearest nullable field and reports the reason in `extensions.valueCompletion` only. A nullable reference is
 * then null, which is a valid result without an error. If the null propagates further, to the object with the reference, this adds an error
 * as GraphQL requires, since clients check `errors`.
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
        const errors = missing
          .map((problem) => (problem as { path?: Path }).path)
          .filter((path) => path === undefined || !isReferenceNull(result.data, path))
          .map(asError);
        if (errors.length > 0) noteErrorCode(valueMissing);
        const all = [...(result.errors ?? []), ...errors];
        response.body.singleResult = {
          ...(result.data === undefined ? {} : { data: result.data }),
          ...(all.length === 0 ? {} : { errors: all }),
          ...(Object.keys(extensions).length === 0 ? {} : { extensions }),
        };
        return Promise.resolve();
      },
    }),
};

/** Whether the object with the missing field is null itself, and nothing above it is. */
function isReferenceNull(data: unknown, path: Path): boolean {
  let value = data;
  for (const step of path.slice(0, -1)) {
    if (value === null || typeof value !== 'object') return false;
    value = (value as Record<string | number, unknown>)[step];
  }
  return path.length > 1 && value === null;
}

function asError(path: Path | undefined): GraphQLFormattedError {
  return {
    message: 'A value that the schema promises is missing',
    ...(path === undefined ? {} : { path }),
    extensions: { code: valueMissing },
  };
}
