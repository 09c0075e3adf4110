import { GraphQLError } from 'graphql';

/**
 * A refusal of a query's arguments, for people who wrote the query: it becomes a GraphQL error with a stable code and HTTP
 * 200. Refusals of mutations are members of their result unions instead.
 */
export class ClientError extends GraphQLError {
  constructor(code: string, message: string, facts: Readonly<Record<string, unknown>> = {}) {
    super(message, { extensions: { ...facts, code } });
  }
}
