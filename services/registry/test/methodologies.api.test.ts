import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anonymous } from '@promtour/testkit/viewers';
import { methodologyInput, publishMethodology } from './permissions/readiness.ts';
import { programmeOf } from './programme.ts';
import { startRegistry, type TestRegistry } from './registry.ts';

type Page = {
  readonly methodologies: {
    readonly nodes: { readonly version: number; readonly title: { readonly ru: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly totalCount: number;
  };
};
const list = `query ($first: Int! = 20, $after: String) {
  methodologies(first: $first, after: $after) {
    nodes { version title { ru } } pageInfo { hasNextPage endCursor } totalCount
  }
}`;

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
  for (const title of ['Вторая', 'Третья']) await publish(title);
});
afterAll(() => registry.stop());

const publish = (title: string) => programmeOf(registry).change(publishMethodology, { input: methodologyInput(title) });
const read = async (variables: Record<string, unknown>) =>
  (await registry.ask<Page>(list, variables, {}, anonymous)).expectData().methodologies;

it('versions are read page by page, the newest first, while another is published', async () => {
  const first = await read({ first: 2 });
  expect(first).toMatchObject({ nodes: [{ version: 3, title: { ru: 'Третья' } }, { version: 2 }], totalCount: 3 });
  await publish('Четвёртая');
  const { nodes, pageInfo, totalCount } = await read({ first: 2, after: first.pageInfo.endCursor });
  expect(nodes.map(({ version }) => version)).toEqual([1]);
  expect(pageInfo.hasNextPage).toBe(false);
  expect(totalCount).toBe(4);
});

it.each([
  ['a page of 10⁹', { first: 1_000_000_000 }, 'PAGE.SIZE'],
  ['a page of nothing', { first: 0 }, 'PAGE.SIZE'],
  ['a cursor that nobody gave', { after: 'WzNd' }, 'CURSOR.INVALID'],
])('refuses %s', async (_, variables, code) => {
  const answer = await registry.ask(list, variables);
  expect(answer.errors).toMatchObject([{ extensions: { code } }]);
});

it('refuses the cursor of another list', async () => {
  const regions = await registry.ask<{ regions: { pageInfo: { endCursor: string } } }>(
    '{ regions(first: 1) { pageInfo { endCursor } } }',
  );
  const answer = await registry.ask(list, { after: regions.expectData().regions.pageInfo.endCursor });
  expect(answer.errors).toMatchObject([{ extensions: { code: 'CURSOR.INVALID' } }]);
});
