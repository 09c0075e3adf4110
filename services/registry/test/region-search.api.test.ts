import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createSite } from './programme.ts';
import { organizationInput, startRegistry, type TestRegistry } from './registry.ts';

type Region = {
  readonly code: string;
  readonly organizations: {
    readonly nodes: { readonly name: { readonly ru: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly totalCount: number;
  };
};
const query = `
  query ($filter: RegionOrganizationFilter, $orderBy: OrganizationOrder!, $first: Int! = 20, $after: String) {
    regions(filter: { districts: [CENTRAL] }) {
      nodes {
        code
        organizations(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
          nodes { name { ru } } pageInfo { hasNextPage endCursor } totalCount
        }
      }
    }
  }`;

let registry: TestRegistry;

async function add(region: string, ru: string, kilometersNorth: number, brands: string[] = []): Promise<void> {
  const { id = '' } = await registry.register(organizationInput({ region, name: { ru }, brands }));
  const point = { latitude: 54 + kilometersNorth / 111.2, longitude: 33 };
  await registry.change(createSite, { input: { organization: id, name: { ru: 'Цех' }, point } });
}

beforeAll(async () => {
  registry = await startRegistry();
  await add('RU-SMO', 'Гончарня', 30);
  await add('RU-SMO', 'Завод керамики', 10, ['Гончарня на Днепре']);
  await add('RU-SMO', 'Кузница', 20);
  await add('RU-KLU', 'Калужская гончарня', 40);
  await add('RU-KLU', 'Далёкая гончарня', 900);
});
afterAll(() => registry.stop());

async function found(variables: Record<string, unknown>): Promise<Record<string, string[]>> {
  const { nodes } = (await registry.ask<{ regions: { nodes: Region[] } }>(query, variables)).expectData().regions;
  const lists = nodes.map(({ code, organizations }) => [code, organizations.nodes.map(({ name }) => name.ru)] as const);
  return Object.fromEntries(lists.filter(([, names]) => names.length > 0));
}

const near = { latitude: 54, longitude: 33, kilometers: 100 };

describe('organizations under regions', () => {
  it('are ordered by relevance', async () => {
    await expect(found({ orderBy: 'RELEVANCE', filter: { text: 'гончарня' } })).resolves.toEqual({
      'RU-SMO': ['Гончарня', 'Завод керамики'],
      'RU-KLU': ['Далёкая гончарня', 'Калужская гончарня'],
    });
  });

  it('are ordered by distance', async () => {
    await expect(found({ orderBy: 'DISTANCE', filter: { near } })).resolves.toEqual({
      'RU-SMO': ['Завод керамики', 'Кузница', 'Гончарня'],
      'RU-KLU': ['Калужская гончарня'],
    });
  });

  it.each([
    ['RELEVANCE', { text: 'гончарня' }],
    ['DISTANCE', { near }],
  ])('by %s are one statement, however many regions', async (orderBy, filter) => {
    const sent = await registry.statementsOf(() => found({ orderBy, filter }));
    expect(sent.filter(({ sql }) => sql.includes('"organization"') && !sql.includes('count('))).toHaveLength(1);
    expect(sent.filter(({ sql }) => sql.includes('"organization"') && sql.includes('count('))).toHaveLength(1);
  });

  it.each([
    ['RELEVANCE', { text: 'гончарня' }],
    ['DISTANCE', { near }],
  ])('by %s are read page by page without gaps or duplicates', async (orderBy, filter) => {
    const one = `query ($filter: RegionOrganizationFilter, $orderBy: OrganizationOrder!, $first: Int!, $after: String) {
      region(code: "RU-SMO") {
        code
        organizations(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
          nodes { name { ru } } pageInfo { hasNextPage endCursor } totalCount
        }
      }
    }`;
    const read = async (first: number, after: string | null) =>
      (await registry.ask<{ region: Region }>(one, { filter, orderBy, first, after })).expectData().region
        .organizations;
    const whole = await read(20, null);
    const seen = [];
    let after: string | null = null;
    do {
      const page: Region['organizations'] = await read(1, after);
      seen.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(whole.nodes);
    expect(seen).toHaveLength(whole.totalCount);
    expect(seen.length).toBeGreaterThan(1);
    // The cursor of another filter is invalid.
    const { endCursor } = (await read(1, null)).pageInfo;
    const other = { filter: { text: 'кузница', near }, orderBy, first: 1, after: endCursor };
    expect((await registry.ask(one, other)).errors).toMatchObject([{ extensions: { code: 'CURSOR.INVALID' } }]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['relevance without a text', { orderBy: 'RELEVANCE' }],
    ['the distance from nothing', { orderBy: 'DISTANCE', filter: { text: 'гончарня' } }],
    ['a point that is nowhere', { orderBy: 'DISTANCE', filter: { near: { ...near, latitude: 91 } } }],
    ['a text of nothing but words that every text has', { orderBy: 'RELEVANCE', filter: { text: 'и в на' } }],
  ])('are refused by %s', async (_, variables) => {
    const answer = await registry.ask(query, variables);
    expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'INPUT.INVALID' } });
  });
});
