import { describe, expect, it } from '@jest/globals';
import { anonymous, type Viewer } from '@promtour/access/viewer';
import { buildSchema, GraphQLError, parse, type OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../src/context.ts';
import { costRulesOf } from '../src/limits/cost/cost-rules.ts';
import { limitCost } from '../src/limits/cost/limit-cost.ts';

const sdl = `
  directive @listSize(assumedSize: Int, slicingArguments: [String!]) on FIELD_DEFINITION
  type Query { things(first: Int! = 20): [Thing!]! @listSize(slicingArguments: ["first"]) }
  type Thing { id: ID! }
`;
const limits = { ANONYMOUS: 10, BASIC: 20, STANDARD: 30, HIGH: 40 };
const document = parse('query ($first: Int!) { things(first: $first) { id } }');

/** What is charged for an operation of that cost; the code of the refusal where it is refused. */
async function ask(viewer: Viewer, first: number, charge?: (cost: number) => Promise<void>): Promise<unknown> {
  let charged: number | undefined;
  const plugin = limitCost(costRulesOf(parse(sdl)), {
    limits,
    onRefused: () => undefined,
    onAdmitted: (cost) => {
      charged = cost;
      return charge?.(cost) ?? Promise.resolve();
    },
  });
  const listener = await plugin.requestDidStart?.({} as never);
  const request = {
    schema: buildSchema(sdl),
    document,
    operation: document.definitions[0] as OperationDefinitionNode,
    request: { variables: { first } },
    contextValue: { viewer } as GatewayContext,
  };
  try {
    await listener?.didResolveOperation?.(request as never);
    return charged;
  } catch (error) {
    return error instanceof GraphQLError ? error.extensions['code'] : error;
  }
}

const client = (rateClass: Viewer['rateClass']): Viewer => ({ ...anonymous, kind: 'CLIENT', rateClass });

describe('the limit of costs', () => {
  it.each<[string, Viewer, number]>([
    ['anonymous', anonymous, limits.ANONYMOUS],
    ['a client of class BASIC', client('BASIC'), limits.BASIC],
    ['a client of class STANDARD', client('STANDARD'), limits.STANDARD],
    ['a client of class HIGH', client('HIGH'), limits.HIGH],
  ])('depends on the viewer’s class: %s', async (_, viewer, limit) => {
    expect(await ask(viewer, limit)).toBe(limit);
    expect(await ask(viewer, limit + 1)).toBe('LIMIT.COST');
  });

  it('lets the charge callback refuse the operation', async () => {
    const refuse = () => Promise.reject(new GraphQLError('too many', { extensions: { code: 'RATE_LIMITED' } }));
    expect(await ask(anonymous, 5, refuse)).toBe('RATE_LIMITED');
  });
});
