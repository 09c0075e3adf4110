import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context.ts';

/** An empty `operationName` names nothing: it is as if it were absent. Apollo Server would look for an operation of that name. */
export const ignoreEmptyOperationName: ApolloServerPlugin<GatewayContext> = {
  requestDidStart({ request }) {
    if (request.operationName === '') delete request.operationName;
    return Promise.resolve();
  },
};
