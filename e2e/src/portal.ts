import { post, type GraphqlAnswer } from '@promtour/testkit/graphql';
import { flattenPayload } from '@promtour/testkit/result-union';
import { authorizationOf, type Person } from './people.ts';
import type { System } from './systems.ts';

/** A client of the graph as a portal uses it: over HTTP, through the gateway. */
export interface Portal {
  /** Sends an operation. A failed expectation prints query, variables, body and correlation id. */
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<GraphqlAnswer<Data>>;
  /** Returns the data; fails if there are errors. */
  read<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  /** Runs a mutation with the alias `answer` and returns the member of its result union, with payloads flattened. */
  change<Member extends Answer = Answer>(
    mutation: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<Member>;
  /** Like `change`, and fails if the result is any other member. */
  mustChange<Member extends Answer>(
    member: Member['__typename'],
    mutation: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<Member>;
}

/** A member of a result union. Refusals have a code and a message; the scenario checks their other fields. */
export type Answer = { readonly __typename: string; readonly code?: string };

/** @param person the caller; by default the agency's official, who has every permission */
export function portalOf({ origin }: Pick<System, 'origin'>, person: Person = 'official'): Portal {
  const url = `${origin}/graphql`;
  return {
    ask: async (query, variables) =>
      post(url, query, variables, { 'accept-language': 'en', ...(await authorizationOf(origin, person)) }),
    async read<Data>(query: string, variables?: Readonly<Record<string, unknown>>) {
      return (await this.ask<Data>(query, variables)).expectData();
    },
    async change<Member extends Answer>(mutation: string, variables: Readonly<Record<string, unknown>>) {
      return flattenPayload((await this.read<{ answer: Member }>(mutation, variables)).answer);
    },
    async mustChange<Member extends Answer>(
      member: Member['__typename'],
      mutation: string,
      variables: Readonly<Record<string, unknown>>,
    ) {
      const answer = await this.ask<{ answer: Member }>(mutation, variables);
      const checked = answer.check((data) => {
        if (data.answer.__typename !== member) throw new Error(`Expected ${member}, got ${data.answer.__typename}`);
      });
      return flattenPayload(checked.answer);
    },
  };
}
