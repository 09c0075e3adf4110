import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anonymous, coordinatorOf, managerOf, official } from '@promtour/testkit/viewers';
import fc from 'fast-check';
import { organizationInput, startRegistry, type TestRegistry } from './registry.ts';
import { createSite, programmeOf } from './programme.ts';

type Page = {
  readonly organizations: {
    readonly nodes: { readonly id: string; readonly name: { readonly ru: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

const list = `
  query ($filter: OrganizationFilter, $orderBy: OrganizationOrder! = NAME, $first: Int! = 50, $after: String) {
    organizations(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      nodes { id name { ru } } pageInfo { hasNextPage endCursor }
    }
  }`;

let registry: TestRegistry;
let registered: string;
let serial = 0;

async function addOrganization(
  input: Record<string, unknown>,
  site?: { point: { latitude: number; longitude: number }; hazardClass?: string },
): Promise<string> {
  const { id = '' } = await registry.register(organizationInput(input));
  if (site !== undefined) {
    const answer = await registry.change(createSite, { input: { organization: id, name: { ru: 'Цех' }, ...site } });
    expect(answer.__typename).toBe('CreateSitePayload');
  }
  return id;
}

async function names(variables: Record<string, unknown>, viewer = official): Promise<string[]> {
  const answer = await registry.ask<Page>(list, variables, {}, viewer);
  return answer.expectData().organizations.nodes.map(({ name }) => name.ru);
}

beforeAll(async () => {
  registry = await startRegistry();
  await addOrganization(
    {
      name: { ru: 'Речной завод', en: 'River bakeries' },
      region: 'RU-SMO',
      okved: ['10.71'],
      legalName: 'ООО «Булочная»',
    },
    { point: { latitude: 54.78, longitude: 32.05 }, hazardClass: 'III' },
  );
  await addOrganization(
    { name: { ru: 'Булочная у моста' }, region: 'RU-SMO', okved: ['10.71', '47.24'] },
    { point: { latitude: 54.8, longitude: 33.5 }, hazardClass: 'NONE' },
  );
  await addOrganization(
    { name: { ru: 'Чукотский причал' }, region: 'RU-CHU', okved: ['52.22'] },
    { point: { latitude: 66.3, longitude: -179.1 } },
  );
  await addOrganization(
    { name: { ru: 'Певекский рудник' }, region: 'RU-CHU', okved: ['07.29'] },
    { point: { latitude: 66.4, longitude: 179.2 } },
  );
  // Names with variants of punctuation from keyboards and copied text, in a separate region.
  for (const ru of ['ЖБК-1', 'ГПЗ–23', 'Гродно Азот', 'Рога и Копыта', '1С-Софт', 'Кера\u00adмика\u00a0Урала'])
    await addOrganization({ name: { ru }, region: 'RU-PER' });
  registered = (await programmeOf(registry).registered()).organization;
}, 60_000);
afterAll(() => registry.stop());

describe('a search', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['another form of a Russian word', { text: 'булочные' }, ['Булочная у моста', 'Речной завод']],
    ['another form of an English word', { text: 'bakery' }, ['Речной завод']],
    ['a word with a letter wrong', { text: 'чукодский' }, ['Чукотский причал']],
    ['a number that is another one', { text: 'чукотский причал 2' }, []],
    ['words in the other order', { text: 'причал чукотский' }, ['Чукотский причал']],
    ['a district', { districts: ['FAR_EASTERN'] }, ['Певекский рудник', 'Чукотский причал']],
    ['a section', { sections: ['B'] }, ['Певекский рудник']],
    ['any class of an organization', { okved: ['47'] }, ['Булочная у моста']],
    ['the hazard class of a site', { hazardClasses: ['III', 'II'] }, ['Речной завод']],
    ['a point', { near: { latitude: 54.78, longitude: 32.05, kilometers: 5 } }, ['Речной завод']],
    [
      'a point beside the 180th meridian, sites on both sides of it',
      { near: { latitude: 66.35, longitude: 179.9, kilometers: 60 } },
      ['Певекский рудник', 'Чукотский причал'],
    ],
    [
      'a point just beyond the 180th meridian',
      { near: { latitude: 66.35, longitude: -179.9, kilometers: 60 } },
      ['Певекский рудник', 'Чукотский причал'],
    ],
    ['a point at the pole', { near: { latitude: 90, longitude: 0, kilometers: 100 } }, []],
    ['a box', { box: { south: 54, west: 32, north: 55, east: 33 } }, ['Речной завод']],
    [
      'a box across the 180th meridian',
      { box: { south: 60, west: 179, north: 70, east: -179 } },
      ['Певекский рудник', 'Чукотский причал'],
    ],
    [
      'a box that ends at the 180th meridian',
      { box: { south: 60, west: 179, north: 70, east: 180 } },
      ['Певекский рудник'],
    ],
    [
      'a box and a point together',
      { box: { south: 54, west: 32, north: 55, east: 34 }, near: { latitude: 54.78, longitude: 32.05, kilometers: 5 } },
      ['Речной завод'],
    ],
    ['text and hazard together', { text: 'булочная', hazardClasses: ['NONE'] }, ['Булочная у моста']],
  ])('by %s finds the intended organization', async (_, filter, expected) => {
    await expect(names({ filter })).resolves.toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['ЖБК 1', ['ЖБК-1']],
    ['жбк1', ['ЖБК-1']],
    ['ГПЗ-23', ['ГПЗ–23']],
    ['-азот', ['Гродно Азот']],
    ['азот OR копыта', []],
    ['"азот гродно"', ['Гродно Азот']],
    ['1с', ['1С-Софт']],
    ['керамика урала', ['Кера\u00adмика\u00a0Урала']],
    ['-'.repeat(33), []],
    ['%_', []],
    ['−1', []],
  ])(
    'by the text «%s» finds the same spelling, regardless of dashes, blanks and invisible characters',
    async (text, expected) => {
      await expect(names({ filter: { regions: ['RU-PER'], text } })).resolves.toEqual(expected);
      const under = `query ($text: String!) { region(code: "RU-PER") { organizations(filter: { text: $text }) { nodes { name { ru } } } } }`;
      const answer = await registry.ask<{ region: Page }>(under, { text }, {}, official);
      expect(answer.expectData().region.organizations.nodes.map(({ name }) => name.ru)).toEqual(expected);
    },
  );

  it('ranks a name above other texts of an organization', async () => {
    await expect(names({ orderBy: 'RELEVANCE', filter: { text: 'булочная' } })).resolves.toEqual([
      'Булочная у моста',
      'Речной завод',
    ]);
  });

  it('orders the nearest first', async () => {
    const near = { latitude: 54.8, longitude: 33.4, kilometers: 200 };
    await expect(names({ orderBy: 'DISTANCE', filter: { near } })).resolves.toEqual([
      'Булочная у моста',
      'Речной завод',
    ]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['words that every text has', { filter: { text: 'и в на' } }, 'INPUT.INVALID'],
    ['relevance without a text', { orderBy: 'RELEVANCE' }, 'INPUT.INVALID'],
    ['distance from nowhere', { orderBy: 'DISTANCE' }, 'INPUT.INVALID'],
    ['an OKVED code that is none', { filter: { okved: ['24\u0000'] } }, 'INPUT.INVALID'],
    ['an OKVED code of words', { filter: { okved: ['steel'] } }, 'INPUT.INVALID'],
    ['half a surrogate pair', { filter: { text: 'завод\ud83d' } }, 'INPUT.INVALID'],
    ['a section that is none', { filter: { sections: ['Я'] } }, 'INPUT.INVALID'],
    ['a point outside the globe', { filter: { near: { latitude: 91, longitude: 0, kilometers: 1 } } }, 'INPUT.INVALID'],
    ['a distance of nothing', { filter: { near: { latitude: 0, longitude: 0, kilometers: 0 } } }, 'INPUT.INVALID'],
    ['a box upside down', { filter: { box: { south: 2, west: 0, north: 1, east: 1 } } }, 'INPUT.INVALID'],
    ['a box off the earth', { filter: { box: { south: 0, west: -181, north: 1, east: 1 } } }, 'INPUT.INVALID'],
    ['a hazard class that is none', { filter: { hazardClasses: ['V'] } }, 'BAD_USER_INPUT'],
  ])('refuses %s', async (_, variables, code) => {
    expect((await registry.ask(list, variables)).expectErrorCodes()).toEqual([code]);
  });

  it('treats query operators as words', async () => {
    for (const text of [`"'; --`, 'булочная & | ! ( <->', '\\', ':* :A', '-- -булочная'])
      expect([200]).toContain((await registry.ask(list, { filter: { text } })).status);
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['another filter', { filter: { regions: ['RU-SMO'] } }, { filter: { regions: ['RU-CHU'] } }],
    ['another text', { filter: { text: 'булочная' } }, { filter: { text: 'причал' } }],
    ['another order', { orderBy: 'NAME' }, { orderBy: 'NEWEST' }],
  ])('returns no cursor to %s', async (_, of, to) => {
    const { endCursor } = (await registry.ask<Page>(list, { ...of, first: 1 })).expectData().organizations.pageInfo;
    expect(endCursor).not.toBeNull();
    expect((await registry.ask(list, { ...to, after: endCursor })).expectErrorCodes()).toEqual(['CURSOR.INVALID']);
  });

  it('counts its results by region, kind and class', async () => {
    const answer = await registry.ask(
      `{ organizations(filter: { text: "булочная" }) {
           facets { regions { value count } kinds { value count } industries { value count } } } }`,
    );
    answer.check((data) => {
      expect(data['organizations']).toEqual({
        facets: {
          regions: [{ value: 'RU-SMO', count: 2 }],
          kinds: [{ value: 'ENTERPRISE', count: 2 }],
          industries: [
            { value: '10', count: 2 },
            { value: '47', count: 1 },
          ],
        },
      });
    });
  });
});

describe('organizations that were never registered', () => {
  const ids = async (filter: Record<string, unknown>, viewer = official) =>
    (await registry.ask<Page>(list, { filter }, {}, viewer)).expectData().organizations.nodes.map(({ id }) => id);

  it('are found by callers with access to their region or organization', async () => {
    const [own = ''] = await ids({ text: 'Булочная у моста' });
    await expect(names({ filter: { text: 'моста' } }, coordinatorOf('RU-SMO'))).resolves.toEqual(['Булочная у моста']);
    await expect(names({ filter: { text: 'моста' } }, managerOf(own))).resolves.toEqual(['Булочная у моста']);
    await expect(names({ filter: { text: 'моста' } }, coordinatorOf('RU-TUL'))).resolves.toEqual([]);
    await expect(names({ filter: { text: 'моста' } }, anonymous)).resolves.toEqual([]);
  });

  it('are excluded from facets and counts of all others', async () => {
    const answer = await registry.ask(
      `{ organizations { totalCount facets { regions { count } } } }`,
      {},
      {},
      anonymous,
    );
    expect(answer.expectData()['organizations']).toEqual({ totalCount: 1, facets: { regions: [{ count: 1 }] } });
  });

  it('do not hide registered ones from the public', async () => {
    await expect(ids({ entryStatuses: ['REGISTERED'] }, anonymous)).resolves.toEqual([registered]);
  });
});

describe('pages', () => {
  const near = { latitude: 54.8, longitude: 33.4, kilometers: 500 };

  it.each<[string, Record<string, unknown>]>([
    ['NAME', { regions: ['RU-TVE'] }],
    ['NEWEST', { regions: ['RU-TVE'] }],
    ['RELEVANCE', { regions: ['RU-TVE'], text: 'литейный' }],
    ['DISTANCE', { regions: ['RU-TVE'], near }],
  ])('by %s have no gaps or duplicates, whatever is added in between', async (orderBy, filter) => {
    const add = (word: string) =>
      addOrganization(
        { name: { ru: `${word} литейный ${++serial}` }, region: 'RU-TVE' },
        { point: { latitude: 54 + (serial % 7) / 7, longitude: 33 + (serial % 5) / 5 } },
      );
    for (const word of ['Алый', 'Белый', 'Яркий', 'Литейный']) await add(word);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.constantFrom('Алый', 'Мирный', 'Яркий', 'Литейный'), { maxLength: 3 }),
        async (first, additions) => {
          const before = (await registry.ask<Page>(list, { filter, first: 100 })).expectData().organizations.nodes;
          const waiting = [...additions];
          const seen: string[] = [];
          let after: string | null = null;
          do {
            const page: Page = (await registry.ask<Page>(list, { filter, orderBy, first, after })).expectData();
            seen.push(...page.organizations.nodes.map(({ id }) => id));
            after = page.organizations.pageInfo.hasNextPage ? page.organizations.pageInfo.endCursor : null;
            const word = waiting.pop();
            if (word !== undefined) await add(word);
          } while (after !== null);
          expect(new Set(seen).size).toBe(seen.length);
          expect(before.filter(({ id }) => !seen.includes(id))).toEqual([]);
        },
      ),
      { numRuns: 6 },
    );
  });
});
