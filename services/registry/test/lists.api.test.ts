import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { organizationInput, startRegistry, type TestRegistry } from './registry.ts';

type Page = {
  readonly organizations: {
    readonly nodes: { readonly id: string; readonly name: { readonly ru: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly totalCount: number;
  };
};

const list = `
  query ($filter: OrganizationFilter, $orderBy: OrganizationOrder! = NAME, $first: Int! = 20, $after: String) {
    organizations(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      nodes { id name { ru } } pageInfo { hasNextPage endCursor } totalCount
    }
  }`;

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
  const makers = [
    { name: { ru: 'Ёлочка' }, region: 'RU-NIZ', okved: ['32.99'] },
    { name: { ru: 'елань' }, region: 'RU-SMO', okved: ['24.10', '25'] },
    { name: { ru: 'Жар' }, region: 'RU-SMO', okved: ['10.82'], kind: 'MUSEUM' },
    { name: { ru: 'Арсенал 100%' }, region: 'RU-MOW', okved: ['24'], brands: ['Сталь_Х'] },
    { name: { ru: 'Яр', en: 'Yar' }, region: 'RU-KDA', okved: [] },
  ];
  for (const maker of makers) await registry.register(organizationInput(maker));
});
afterAll(() => registry.stop());

async function names(variables: Record<string, unknown>): Promise<string[]> {
  return (await registry.ask<Page>(list, variables)).expectData().organizations.nodes.map(({ name }) => name.ru);
}

describe('the list of organizations', () => {
  it('is in the order of the Russian alphabet', async () => {
    await expect(names({})).resolves.toEqual(['Арсенал 100%', 'елань', 'Ёлочка', 'Жар', 'Яр']);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['regions', { regions: ['RU-SMO', 'RU-KDA'] }, ['елань', 'Жар', 'Яр']],
    ['kinds', { kinds: ['MUSEUM'] }, ['Жар']],
    ['an OKVED class', { okved: ['24'] }, ['Арсенал 100%', 'елань']],
    ['an OKVED group', { okved: ['24.1'] }, ['елань']],
    ['text in any case, ё as е', { text: 'ЕЛОЧ' }, ['Ёлочка']],
    ['an English name', { text: 'yar' }, ['Яр']],
    ['a brand, wildcards taken literally', { text: 'сталь_' }, ['Арсенал 100%']],
    ['a wildcard that nothing holds', { text: '%%' }, []],
    ['all conditions together', { regions: ['RU-SMO'], okved: ['10'] }, ['Жар']],
    ['an empty list', { regions: [] }, []],
  ])('is filtered by %s', async (_, filter, expected) => {
    await expect(names({ filter })).resolves.toEqual(expected);
  });

  it.each(['NAME', 'NEWEST'])(
    'by %s is read page by page without gaps or duplicates, while it grows',
    async (orderBy) => {
      const before = new Set(
        (await registry.ask<Page>(list, { first: 100 })).expectData().organizations.nodes.map(({ id }) => id),
      );
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: Page = (await registry.ask<Page>(list, { orderBy, first: 2, after })).expectData();
        seen.push(...page.organizations.nodes.map(({ id }) => id));
        after = page.organizations.pageInfo.hasNextPage ? page.organizations.pageInfo.endCursor : null;
        if (seen.length <= 4) await registry.register(organizationInput({ name: { ru: `Бета ${seen.length}` } }));
      } while (after !== null);
      expect(new Set(seen).size).toBe(seen.length);
      expect([...before].every((id) => seen.includes(id))).toBe(true);
    },
  );

  it('counts only what the filter matches', async () => {
    const page = (await registry.ask<Page>(list, { filter: { kinds: ['MUSEUM'] }, first: 1 })).expectData();
    expect(page.organizations.totalCount).toBe(1);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a page of 0', { first: 0 }, 'PAGE.SIZE'],
    ['a page of −1', { first: -1 }, 'PAGE.SIZE'],
    ['a page of 10^9', { first: 1_000_000_000 }, 'PAGE.SIZE'],
    ['a page of 2^31', { first: 2 ** 31 }, 'BAD_USER_INPUT'],
    ['a cursor that is none', { after: 'abc' }, 'CURSOR.INVALID'],
    ['101 regions', { filter: { regions: Array.from({ length: 101 }, () => 'RU-SMO') } }, 'INPUT.INVALID'],
    ['an unknown region', { filter: { regions: ['RU-XXX'] } }, 'INPUT.INVALID'],
    ['an unknown kind', { filter: { kinds: ['CIRCUS'] } }, 'BAD_USER_INPUT'],
    ['a text of a megabyte', { filter: { text: 'x'.repeat(1_000_000) } }, 'INPUT.INVALID'],
    ['a text of one letter', { filter: { text: 'x' } }, 'INPUT.INVALID'],
  ])('refuses %s', async (_, variables, code) => {
    const answer = await registry.ask(list, variables);
    expect(answer.expectErrorCodes()).toEqual([code]);
    expect(answer.text.length).toBeLessThan(2_000);
    expect(answer.status).toBeLessThan(500);
  });

  it('refuses a cursor of another order', async () => {
    const { endCursor } = (await registry.ask<Page>(list, { first: 1, orderBy: 'NEWEST' })).expectData().organizations
      .pageInfo;
    expect((await registry.ask(list, { after: endCursor })).expectErrorCodes()).toEqual(['CURSOR.INVALID']);
  });
});

describe('regions', () => {
  it.each([
    ['another form of the name', 'смоленской', ['RU-SMO']],
    ['a misspelled name', 'Калинниградская', ['RU-KGD']],
    ['the English name', 'smolensk', ['RU-SMO']],
    ['the code', 'ru-smo', ['RU-SMO']],
  ])('are found by %s', async (_, text, codes) => {
    const query = 'query ($text: String!) { regions(filter: { text: $text }) { nodes { code } } }';
    const answer = await registry.ask<{ regions: { nodes: { code: string }[] } }>(query, { text });
    expect(answer.expectData().regions.nodes.map(({ code }) => code)).toEqual(codes);
  });

  it('are the 83 of ISO 3166-2 for Russia', async () => {
    const answer = await registry.ask<{ regions: { totalCount: number } }>('{ regions(first: 1) { totalCount } }');
    expect(answer.expectData().regions.totalCount).toBe(83);
  });

  it('are entities: a thousand references are one look-up, unknown ones null', async () => {
    const representations = [
      ...Array.from({ length: 999 }, () => ({ __typename: 'Region', code: 'RU-SMO' })),
      { __typename: 'Region', code: "'; --" },
    ];
    const answer = await registry.ask<{ _entities: ({ name: { ru: string } } | null)[] }>(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Region { name { ru } } } }',
      { representations },
    );
    const entities = answer.expectData()._entities;
    expect(entities.slice(0, 999).every((entity) => entity?.name.ru === 'Смоленская область')).toBe(true);
    expect(entities[999]).toBeNull();
  });
});

describe('a site', () => {
  const createSite = `
    mutation ($input: CreateSiteInput!) {
      answer: createSite(input: $input) {
        __typename
        ... on CreateSitePayload {
          site { id timeZone region { code } organization { id } point { latitude longitude } }
        }
        ... on UserError { code }
        ... on InvalidInput { issues { path } }
      }
    }`;

  it('takes region and time zone from its organization', async () => {
    const { id } = await registry.register(organizationInput({ region: 'RU-KYA' }));
    expect(await registry.change(createSite, { input: { organization: id, name: { ru: 'Цех' } } })).toMatchObject({
      __typename: 'CreateSitePayload',
      timeZone: 'Asia/Krasnoyarsk',
      region: { code: 'RU-KYA' },
      organization: { id },
      point: null,
    });
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    [
      'of an unknown organization',
      { organization: '0198f6a0-0000-7000-8000-000000000000' },
      { __typename: 'NotFound', code: 'NOT_FOUND' },
    ],
    [
      'off the earth',
      { point: { latitude: 91, longitude: 0 } },
      { __typename: 'InvalidInput', issues: [{ path: ['point'] }] },
    ],
    [
      'with its coordinates exchanged',
      { point: { latitude: 32.05, longitude: 54.78 } },
      { issues: [{ path: ['point'] }] },
    ],
    ['in a zone that its region has not', { timeZone: 'Asia/Omsk' }, { issues: [{ path: ['timeZone'] }] }],
    ['in an unknown region', { region: 'FR-IDF' }, { __typename: 'InvalidInput', issues: [{ path: ['region'] }] }],
    ['with a blank address', { address: ' ' }, { __typename: 'InvalidInput', issues: [{ path: ['address'] }] }],
  ])('%s is refused', async (_, change, expected) => {
    const { id } = await registry.register();
    const input = { organization: id, name: { ru: 'Цех' }, ...change };
    expect(await registry.change(createSite, { input })).toMatchObject(expected);
  });

  it('in an unknown time zone is refused by the scalar', async () => {
    const { id } = await registry.register();
    const answer = await registry.ask(createSite, {
      input: { organization: id, name: { ru: 'Цех' }, timeZone: 'Mars/Phobos', idempotencyKey: 'mars' },
    });
    expect(answer.expectErrorCodes()).toEqual(['INPUT.INVALID']);
  });
});
