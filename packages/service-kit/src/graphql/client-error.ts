import type { FailureMessage } from '@promtour/kernel/failure';
import { GraphQLError } from 'graphql';

/**
 * A refusal of a query's arguments or of a request: it becomes a GraphQL error with a stable code and HTTP 200, in the language of the
 * request. Refusals of mutations are members of their result unions instead.
 */
export class ClientError extends GraphQLError {
  readonly messages: FailureMessage;

  constructor(code: string, messages: FailureMessage, facts: Readonly<Record<string, unknown>> = {}) {
    super(messages.en, { extensions: { ...facts, code } });
    this.messages = messages;
  }
}
