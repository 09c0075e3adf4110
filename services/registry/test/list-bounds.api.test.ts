import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { encodeCursor } from '@promtour/service-kit/pagination/cursor';
import { insertLead } from './leads.ts';
import { newPortal } from './identity/words.ts';
import { programmeOf } from './programme.ts';
import { startRegistry, type TestRegistry } from './registry.ts';
import { schemaLists, type List } from './schema-lists.ts';

/** How to query a record that has lists. */
const parents: Readonly<Record<string, string>> = {
  Organization: 'organization(id: $parent)',
  Region: 'region(code: $parent)',
  Council: 'council(id: $parent)',
  Site: 'site(id: $parent)',
};

const lists = await schemaLists();

function queryOf({ parent, field }: List): string {
  const page = 'first: $first, after: $after, last: $last, before: $before';
  const list = `list: ${field}(${page}) { edges { cursor } pageInfo { hasPreviousPage hasNextPage startCursor } }`;
  const variables = '$first: Int, $after: String, $last: Int, $before: String';
  return parent === 'Query'
    ? `query (${variables}) { ${list} }`
    : `query ($parent: ${parent === 'Region' ? 'RegionCode' : 'ID'}!, ${variables}) { of: ${parents[parent] ?? 'unknown'} { ${list} } }`;
}

type Page = {
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasPreviousPage: boolean;
    readonly hasNextPage: boolean;
    readonly startCursor: string | null;
  };
};
type Answer = { readonly list?: Page; readonly of?: { readonly list: Page } };

let registry: TestRegistry;
const ids: Record<string, string> = { Region: 'RU-SMO' };

type Arguments = {
  readonly first?: number | null;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string | null;
};

async function ask(list: List, page: Arguments) {
  return registry.ask<Answer>(queryOf(list), { parent: ids[list.parent], first: 1, ...page });
}

async function pageOf(list: List, page: Arguments): Promise<Page> {
  const answer = (await ask(list, page)).expectData();
  const found = answer.list ?? answer.of?.list;
  if (found === undefined) throw new Error(`${list.parent}.${list.field} was not answered`);
  return found;
}

async function cursorOf(list: List): Promise<string> {
  const cursor = (await pageOf(list, {})).edges[0]?.cursor;
  if (cursor === undefined) throw new Error(`${list.parent}.${list.field} is empty: give it a row`);
  return cursor;
}

beforeAll(async () => {
  registry = await startRegistry({ DEMO_ACCOUNTS: 'true' });
  const programme = programmeOf(registry);
  const { organization } = await programme.registered();
  const site = await programme.site(organization);
  const renameSite = `mutation ($id: ID!) {
    updateSite(input: { id: $id, name: { ru: "Цех" }, expectedVersion: 1 }) { __typename }
  }`;
  (await registry.ask(renameSite, { id: site })).expectData();
  ids['Site'] = site;
  const rename = `mutation ($id: ID!) {
    updateOrganization(input: { id: $id, name: { ru: "Комбинат" }, expectedVersion: 1 }) { __typename }
  }`;
  (await registry.ask(rename, { id: organization })).expectData();
  await programme.createAgreement();
  await insertLead(registry, { host: organization, visitor: null });
  await newPortal(registry);
  const [council] = await registry.rows<{ id: string }>("SELECT id FROM council WHERE region_code = 'RU-SMO'");
  ids['Organization'] = organization;
  ids['Council'] = council?.id ?? '';
});
afterAll(() => registry.stop());

describe('every list', () => {
  it('is covered here', () => {
    expect(lists.length).toBeGreaterThanOrEqual(10);
    expect(lists.filter(({ parent }) => parent !== 'Query' && parents[parent] === undefined)).toEqual([]);
  });

  const rows = lists.map((list) => [`${list.parent}.${list.field}`, list] as const);

  it.each(rows)('%s refuses pages of 0, less or 10⁹', async (_, list) => {
    for (const first of [0, -1, 101, 1_000_000_000])
      expect((await ask(list, { first })).expectErrorCodes()).toEqual(['PAGE.SIZE']);
  });

  it.each(rows)('%s reads the same backward and forward', async (_, list) => {
    const forward = (await pageOf(list, { first: 100 })).edges.map(({ cursor }) => cursor);
    const backward: string[] = [];
    let before: string | null = null;
    for (let more = true; more;) {
      const { edges, pageInfo }: Page = await pageOf(list, { first: null, last: 1, before });
      backward.unshift(...edges.map(({ cursor }) => cursor));
      expect(pageInfo.hasNextPage).toBe(before !== null);
      more = pageInfo.hasPreviousPage && backward.length < 5;
      before = pageInfo.startCursor;
    }
    if (forward.length < 100) expect(backward).toEqual(forward.slice(-backward.length));
    expect((await ask(list, { first: 1, last: 1 })).expectErrorCodes()).toEqual(['PAGE.DIRECTION']);
  });

  it.each(rows)(
    '%s accepts its own cursor, and none that is altered, truncated or of another list',
    async (_, list) => {
      const own = await cursorOf(list);
      expect((await ask(list, { after: own })).expectData()).toBeDefined();
      const other = lists.find(({ parent, field }) => parent === 'Query' && field !== list.field) ?? list;
      const middle = Math.floor(own.length / 2);
      const altered = `${own.slice(0, middle)}${own[middle] === 'A' ? 'B' : 'A'}${own.slice(middle + 1)}`;
      for (const after of [await cursorOf(other), altered, own.slice(0, -2), own.slice(1), '', 'W10'])
        expect((await ask(list, { after })).expectErrorCodes()).toEqual(['CURSOR.INVALID']);
    },
  );
});

describe('a forged cursor with a valid checksum', () => {
  it.each<[string, string, List]>([
    ['holds no id', encodeCursor('apiClients', ['x']), { parent: 'Query', field: 'apiClients' }],
    ['holds a number', encodeCursor('apiClients', [1]), { parent: 'Query', field: 'apiClients' }],
    ['holds a NUL', encodeCursor('regions', ['\0']), { parent: 'Query', field: 'regions' }],
    ['holds an id too many', encodeCursor('regions', ['RU-SMO', 'RU-SMO']), { parent: 'Query', field: 'regions' }],
  ])('and %s is refused like any other', async (_, after, list) => {
    expect((await ask(list, { after })).expectErrorCodes()).toEqual(['CURSOR.INVALID']);
  });
});
