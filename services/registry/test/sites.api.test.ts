import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anonymous, coordinatorOf, managerOf, official } from '@promtour/testkit/viewers';
import { createSite, programmeOf, scores } from './programme.ts';
import { organizationInput, startRegistry, type TestRegistry } from './registry.ts';

type Found = {
  readonly sites: {
    readonly nodes: {
      readonly id: string;
      readonly name: { readonly ru: string };
      readonly mayPublish: { readonly allowed: boolean };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly totalCount: number;
  };
};

const list = `
  query ($filter: SiteFilter, $orderBy: SiteOrder! = NAME, $first: Int! = 20, $after: String) {
    sites(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      nodes { id name { ru } mayPublish { allowed } } pageInfo { hasNextPage endCursor } totalCount
    }
  }`;

let registry: TestRegistry;
let plant: string;
let museum: string;
let candidate: string;

async function add(organization: string, ru: string, about: object = {}): Promise<string> {
  const { id = '' } = await registry.change(createSite, { input: { organization, name: { ru }, ...about } });
  return id;
}

async function find(variables: Record<string, unknown>, viewer = anonymous): Promise<Found['sites']> {
  return (await registry.ask<Found>(list, variables, {}, viewer)).expectData().sites;
}
async function names(variables: Record<string, unknown>, viewer = anonymous): Promise<string[]> {
  return (await find(variables, viewer)).nodes.map(({ name }) => name.ru);
}

beforeAll(async () => {
  registry = await startRegistry();
  const programme = programmeOf(registry);
  ({ organization: plant } = await programme.registered());
  ({ organization: museum } = await programme.registered(organizationInput({ region: 'RU-CHU', kind: 'MUSEUM' })));
  ({ id: candidate = '' } = await registry.register(organizationInput()));
  await add(plant, 'Ёлочный цех', { point: { latitude: 54.78, longitude: 32.05 }, hazardClass: 'III' });
  await add(plant, 'Депо', { point: { latitude: 54.9, longitude: 32.3 }, hazardClass: 'I', passRegime: 'DOCUMENT' });
  await add(plant, 'Женский цех', { hazardClass: 'NONE', passRegime: 'OPEN' });
  await add(museum, 'Маяк', { point: { latitude: 66.3, longitude: 179.9 } });
  await add(museum, 'Причал', { point: { latitude: 66.2, longitude: -179.8 } });
  await add(candidate, 'Скрытый цех');
});
afterAll(() => registry.stop());

describe('the list of sites', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['nothing, in the order of the Russian alphabet', {}, ['Депо', 'Ёлочный цех', 'Женский цех', 'Маяк', 'Причал']],
    ['a region', { regions: ['RU-CHU'] }, ['Маяк', 'Причал']],
    ['a word of the name in another form', { text: 'цеха' }, ['Ёлочный цех', 'Женский цех']],
    ['a class', { hazardClasses: ['I', 'III'] }, ['Депо', 'Ёлочный цех']],
    ['a pass regime', { passRegimes: ['DOCUMENT'] }, ['Депо']],
    ['a box', { box: { south: 54, west: 32, north: 54.8, east: 33 } }, ['Ёлочный цех']],
    ['a box across the 180th meridian', { box: { south: 66, west: 179, north: 67, east: -179 } }, ['Маяк', 'Причал']],
    ['the other side of that box', { box: { south: 66, west: -179, north: 67, east: 179 } }, []],
    ['a circle', { near: { latitude: 54.78, longitude: 32.05, kilometers: 5 } }, ['Ёлочный цех']],
    [
      'a circle across the 180th meridian',
      { near: { latitude: 66.25, longitude: 180, kilometers: 30 } },
      ['Маяк', 'Причал'],
    ],
    ['an empty list', { regions: [] }, []],
    ['what is no organization', { organizations: ['x'] }, []],
    ['all conditions together', { regions: ['RU-SMO'], hazardClasses: ['I'], passRegimes: ['OPEN'] }, []],
  ])('is filtered by %s', async (_, filter, expected) => {
    const found = await find({ filter });
    expect(found.nodes.map(({ name }) => name.ru)).toEqual(expected);
    expect(found.totalCount).toBe(expected.length);
  });

  it('is limited to one organization', async () => {
    await expect(names({ filter: { organizations: [museum] } })).resolves.toEqual(['Маяк', 'Причал']);
  });

  it('is ordered by distance and by age', async () => {
    const near = { latitude: 54.95, longitude: 32.35, kilometers: 100 };
    await expect(names({ orderBy: 'DISTANCE', filter: { near } })).resolves.toEqual(['Депо', 'Ёлочный цех']);
    await expect(names({ orderBy: 'NEWEST', first: 2 })).resolves.toEqual(['Причал', 'Маяк']);
  });

  it('shows a candidate’s site to callers who may see the candidate', async () => {
    const filter = { organizations: [candidate] };
    await expect(names({ filter })).resolves.toEqual([]);
    await expect(names({ filter }, coordinatorOf('RU-TUL'))).resolves.toEqual([]);
    for (const viewer of [official, coordinatorOf('RU-SMO'), managerOf(candidate)])
      await expect(names({ filter }, viewer)).resolves.toEqual(['Скрытый цех']);
  });

  it.each(['NAME', 'NEWEST', 'DISTANCE'])('by %s is read page by page without gaps or duplicates', async (orderBy) => {
    const near = { latitude: 66, longitude: 179, kilometers: 1000 };
    const filter = orderBy === 'DISTANCE' ? { near } : {};
    const whole = await names({ filter, orderBy });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Found['sites'] = await find({ filter, orderBy, first: 1, after });
      seen.push(...page.nodes.map(({ name }) => name.ru));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(whole);
    expect(whole.length).toBeGreaterThan(1);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['an unknown region’s code', { filter: { regions: ['Смоленск'] } }, 'INPUT.INVALID'],
    ['a point that is nowhere', { filter: { near: { latitude: 91, longitude: 0, kilometers: 1 } } }, 'INPUT.INVALID'],
    ['a circle without end', { filter: { near: { latitude: 0, longitude: 0, kilometers: 1e9 } } }, 'INPUT.INVALID'],
    ['a box upside down', { filter: { box: { south: 2, west: 0, north: 1, east: 1 } } }, 'INPUT.INVALID'],
    ['the distance from nothing', { orderBy: 'DISTANCE' }, 'INPUT.INVALID'],
    ['more values than a list may hold', { filter: { regions: Array(101).fill('RU-SMO') } }, 'INPUT.INVALID'],
    ['a page of 10⁹', { first: 1_000_000_000 }, 'PAGE.SIZE'],
    ['a cursor that nobody gave', { after: 'WzFd' }, 'CURSOR.INVALID'],
  ])('refuses %s', async (_, variables, code) => {
    const answer = await registry.ask(list, variables);
    expect(answer.errors).toMatchObject([{ extensions: { code } }]);
  });

  it('refuses the cursor of another filter', async () => {
    const { pageInfo } = await find({ filter: { regions: ['RU-SMO'] }, first: 1 });
    const answer = await registry.ask(list, { filter: { regions: ['RU-CHU'] }, first: 1, after: pageInfo.endCursor });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'CURSOR.INVALID' } }]);
  });
});

it('the filter mayPublish agrees with each site’s own field', async () => {
  const programme = programmeOf(registry);
  const { organization, entry } = await programme.registered(organizationInput({ region: 'RU-TUL' }));
  const { organization: other } = await programme.registered(organizationInput({ region: 'RU-TUL' }));
  const site = (of: string, ru: string) => add(of, ru);
  const ready = await site(organization, 'Готов');
  await site(organization, 'Не оценён');
  const poor = await site(organization, 'Мало баллов');
  const failed = await site(organization, 'Нет маршрута');
  const withdrawn = await site(organization, 'Отозвана');
  const expired = await site(organization, 'Кончилась');
  const barely = await site(other, 'Ровно 70 %');
  await programme.assess(ready);
  await programme.assess(poor, { scores: scores([0, 0, 0, 0, 0, 2]) });
  await programme.assess(failed, { scores: scores(undefined, { SAFE_ROUTE: 1 }) });
  await programme.change(
    'mutation ($id: ID!) { answer: withdrawAssessment(input: { id: $id, reason: "Проверка" }) { __typename } }',
    { id: (await programme.assess(withdrawn)).id },
  );
  await programme.assess(expired);
  await programme.assess(barely, { scores: scores([2, 2, 1, 0, 0, 0]) });
  // 17 of 24 is 70.8 %; 16 would be below 70 %.
  const both = async () => {
    const of = { regions: ['RU-TUL'] };
    const all = (await find({ filter: of })).nodes;
    const may = all.filter(({ mayPublish }) => mayPublish.allowed).map(({ name }) => name.ru);
    const mayNot = all.filter(({ mayPublish }) => !mayPublish.allowed).map(({ name }) => name.ru);
    await expect(names({ filter: { ...of, mayPublish: true } })).resolves.toEqual(may);
    await expect(names({ filter: { ...of, mayPublish: false } })).resolves.toEqual(mayNot);
    return { may, mayNot };
  };
  expect((await both()).may).toEqual(['Готов', 'Кончилась', 'Ровно 70 %']);
  // Whether or not the job has run, the end applies at once.
  await registry.rows(`UPDATE readiness_assessment SET due_at = now() - interval '1 minute' WHERE site_id = $1`, [
    expired,
  ]);
  expect((await both()).may).toEqual(['Готов', 'Ровно 70 %']);
  await programme.to(entry, 'SUSPENDED', 4, { reason: 'Проверка' });
  expect(await both()).toEqual({
    may: ['Ровно 70 %'],
    mayNot: ['Готов', 'Кончилась', 'Мало баллов', 'Не оценён', 'Нет маршрута', 'Отозвана'],
  });
});

it('the sites of an organization take the same filters', async () => {
  const query = `query ($id: ID!, $filter: OrganizationSiteFilter) {
    organization(id: $id) { sites(filter: $filter) { totalCount nodes { name { ru } } } }
  }`;
  const found = async (filter: object) => {
    const answer = await registry.ask<{ organization: { sites: Found['sites'] } }>(query, { id: plant, filter });
    const { totalCount, nodes } = answer.expectData().organization.sites;
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ name }) => name.ru);
  };
  expect(await found({ text: 'цеха' })).toEqual(['Ёлочный цех', 'Женский цех']);
  expect(await found({ hazardClasses: ['I', 'III'], mayPublish: false })).toEqual(['Ёлочный цех', 'Депо']);
  expect(await found({ near: { latitude: 54.78, longitude: 32.05, kilometers: 5 } })).toEqual(['Ёлочный цех']);
  expect(await found({ passRegimes: [] })).toEqual([]);
});

it('has the provenance of the organization that creates a site', async () => {
  const mutation = `mutation ($input: CreateSiteInput!) {
    answer: createSite(input: $input) { __typename ... on CreateSitePayload { site { provenance { source reference } } } }
  }`;
  const input = { organization: museum, name: { ru: 'Зал' } };
  expect(await registry.change(mutation, { input }, managerOf(museum))).toMatchObject({
    provenance: { source: 'SELF_DECLARED', reference: null },
  });
});
