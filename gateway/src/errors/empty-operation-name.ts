import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context.ts';

/** Treats an empty `operationName` as absent. Apollo Server would look for an operation with that name. */
export const ignoreEmptyOperationName: ApolloServerPlugin<GatewayContext> = {
  requestDidStart({ request }) {
    if (request.operationName === '') delete request.operationName;
    return Promise.resolve();
  },
};
