import { describe, expect, it } from '@jest/globals';
import { GraphError, operation, type Answered, type Graph } from './graph.ts';
import { mutate } from './mutate.ts';

type Made = { readonly __typename: 'Made' | 'NotFound' };
const make = operation<object, { answer: Made }>('Make', 'mutation Make { answer: make { __typename } }');

/** Fails with these codes, one after another, and then succeeds. */
function graphAfter(...codes: readonly string[]): { readonly graph: Graph; readonly asked: () => number } {
  let asked = 0;
  const ask = (): Promise<Answered<unknown>> => {
    const code = codes[asked++];
    return code === undefined
      ? Promise.resolve({ data: { answer: { __typename: 'Made' } }, correlationId: 'c' })
      : Promise.reject(new GraphError({ operation: 'Make', code, message: 'no', correlationId: 'c' }));
  };
  return { graph: { ask } as Graph, asked: () => asked };
}

const run = (graph: Graph) =>
  mutate(
    graph,
    make,
    {},
    (answer): answer is Made => answer.__typename === 'Made',
    () => undefined,
  );

describe('a mutation', () => {
  it('is retried while a service is unavailable: nothing was done', async () => {
    const { graph, asked } = graphAfter('SERVICE_UNAVAILABLE', 'SERVICE_UNAVAILABLE');
    expect(await run(graph)).toEqual({ __typename: 'Made' });
    expect(asked()).toBe(3);
  });

  it.each(['FORBIDDEN', 'SUBGRAPH_UNAVAILABLE', 'INTERNAL_SERVER_ERROR'])('is not retried after %s', async (code) => {
    const { graph, asked } = graphAfter(code);
    await expect(run(graph)).rejects.toMatchObject({ code });
    expect(asked()).toBe(1);
  });
});
