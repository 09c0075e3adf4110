import { post, type GraphqlAnswer } from '@promtour/testkit/graphql';
import { flattenPayload } from '@promtour/testkit/result-union';
import { authorizationOf, type Person } from './people.ts';
import type { System } from './systems.ts';

/** The graph as a portal has it: over HTTP, through the gateway. */
export interface Portal {
  /** Posts an operation; failed expectations show query, variables, body and correlation id. */
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<GraphqlAnswer<Data>>;
  /** The data, where there must be some. */
  read<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  /** Runs a mutation that the document calls `answer`, and returns the member of its union, payloads flattened. */
  change<Member extends Answer = Answer>(
    mutation: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<Member>;
  /** As `change`; any other member than this fails the scenario. */
  mustChange<Member extends Answer>(
    member: Member['__typename'],
    mutation: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<Member>;
}

/** A member of a result union. Refusals have code and message; what else they have is for the scenario to expect. */
export type Answer = { readonly __typename: string; readonly code?: string };

/** @param person who asks; the agency's official, who may do everything, unless somebody else is named */
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
