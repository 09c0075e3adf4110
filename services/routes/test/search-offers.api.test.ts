import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import { anonymous, managerOf, portalClient } from '@promtour/testkit/viewers';
import { booked, organizationIsRegistered, plant, portalIsCreated, registered } from './support/events.ts';
import { offer } from './support/operations.ts';
import { startRoutes, type RoutesService } from './support/routes-service.ts';
import { interregionalInput, places, publishedRoute } from './support/tours.ts';

let service: RoutesService;
const names = ['steel', 'bread', 'glass'] as const;
type Name = (typeof names)[number];
let ids: Readonly<Record<Name, string>>;

const portalOfSmolensk = randomUUID();
const portalOfTula = randomUUID();
const plants = {
  steel: plant({ okved: ['24.10'], point: { latitude: 54.78, longitude: 32.05 } }),
  bread: plant({ okved: ['10.71'], point: { latitude: 54.2, longitude: 37.6 }, regionCode: 'RU-TUL' }),
  glass: plant({ okved: ['23.13'], point: { latitude: 53.25, longitude: 34.37 }, regionCode: 'RU-BRY' }),
};

beforeAll(async () => {
  service = await startRoutes();
  await service.hear(
    ...registered(plants.steel),
    ...registered(plants.bread),
    ...registered(plants.glass),
    portalIsCreated(portalOfSmolensk, 'RU-SMO', 'RU-BRY'),
    portalIsCreated(portalOfTula, 'RU-TUL'),
  );
  const steel = await offer(
    service,
    plants.steel.siteId,
    {
      title: { ru: 'Сталь: от плавки до проката', en: 'Steel from melt to mill' },
      segments: ['SCHOOL_CAREER', 'INVESTOR'],
      format: 'PRODUCTION',
      languages: ['ru', 'en'],
      ageLimit: 14,
      groupMin: 5,
      groupMax: 20,
      price: { amount: 90_000, currency: 'RUB' },
      durationMinutes: 120,
    },
    { rules: ['FREQ=DAILY;COUNT=8'], firstStart: '2026-12-01T10:00' },
  );
  service.clock.advance(1_000);
  const bread = await offer(
    service,
    plants.bread.siteId,
    {
      title: { ru: 'Хлебозавод: свежий хлеб', en: 'A bakery' },
      summary: { ru: 'Пёстрая выпечка и дегустация' },
      segments: ['FAMILY', 'SCHOOL_CAREER'],
      format: 'WORKSHOP',
      languages: ['ru'],
      ageLimit: 6,
      groupMin: 1,
      groupMax: 12,
      price: { amount: 50_000, currency: 'RUB' },
      durationMinutes: 90,
      admission: { accessibility: ['WHEELCHAIR', 'HEARING_LOOP'] },
    },
    { rules: ['FREQ=DAILY;COUNT=2'], firstStart: '2026-12-02T09:00' },
  );
  service.clock.advance(1_000);
  const glass = await offer(service, plants.glass.siteId, {
    title: { ru: 'Стеклодувы города' },
    segments: [],
    format: 'MUSEUM',
    languages: ['de'],
    ageLimit: 0,
    groupMin: 1,
    groupMax: 30,
    price: { amount: 1_000, currency: 'EUR' },
    durationMinutes: 75,
    admission: { accessibility: ['WHEELCHAIR'] },
  });
  ids = { steel, bread, glass };
});
afterAll(() => service.stop());

type Hit = {
  readonly offer: { readonly id: string };
  readonly priceFrom: { readonly amount: number };
  readonly distanceMetres: number | null;
  readonly sessions: readonly { readonly id: string; readonly date: string }[];
};
type Found = {
  readonly searchOffers: {
    readonly nodes: readonly Hit[];
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    readonly facets: Readonly<Record<string, readonly { readonly value: string; readonly count: number }[]>>;
  };
};

const search = `query ($filter: OfferFilter, $orderBy: OfferOrder! = NEWEST, $first: Int, $after: String) {
  searchOffers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { offer { ... on Excursion { id } ... on Route { id } } priceFrom { amount } distanceMetres sessions { id date } }
    totalCount pageInfo { endCursor hasNextPage }
    facets {
      regions { value count } segments { value count } formats { value count } languages { value count }
      themes { value count }
    }
  }
}`;

const ask = (variables: Readonly<Record<string, unknown>>, viewer: Viewer = anonymous) =>
  service.ask<Found>(search, variables, {}, viewer);

const nameOf = (id: string) => names.find((name) => ids[name] === id);

async function found(filter: object, orderBy = 'NEWEST', viewer?: Viewer): Promise<unknown[]> {
  const { nodes, totalCount } = (await ask({ filter, orderBy }, viewer)).expectData().searchOffers;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ offer: { id } }) => nameOf(id));
}

describe('a search of offers', () => {
  it.each<[string, object, Name[]]>([
    ['no condition', {}, ['glass', 'bread', 'steel']],
    ['words in another form', { text: 'плавке стали' }, ['steel']],
    ['words of the summary, ё as е', { text: 'пестрый' }, ['bread']],
    ['English words in another form', { text: 'mills' }, ['steel']],
    ['a typing error', { text: 'стеклодуви' }, ['glass']],
    ['a part of a word', { text: 'лебозав' }, ['bread']],
    ['letters of the other alphabet', { text: 'cтaль' }, ['steel']],
    ['other words', { text: 'космодром' }, []],
    ['regions', { regions: ['RU-TUL', 'RU-BRY'] }, ['glass', 'bread']],
    ['an industry', { okved: ['24'] }, ['steel']],
    ['segments', { segments: ['FAMILY', 'INVESTOR'] }, ['bread', 'steel']],
    ['formats', { formats: ['MUSEUM'] }, ['glass']],
    ['languages', { languages: ['en', 'de'] }, ['glass', 'steel']],
    ['accessibility', { accessibility: ['WHEELCHAIR'] }, ['glass', 'bread']],
    ['all of the accessibility', { accessibility: ['WHEELCHAIR', 'HEARING_LOOP'] }, ['bread']],
    ['ages', { ages: [40, 10] }, ['glass', 'bread']],
    ['a price', { price: { from: 50_000, to: 80_000 } }, ['bread']],
    ['a price in another currency', { price: { to: 1_000, currency: 'EUR' } }, ['glass']],
    ['a duration', { durationMinutes: { from: 80, to: 120 } }, ['bread', 'steel']],
    ['dates', { dates: { from: '2026-12-01', to: '2026-12-01' } }, ['steel']],
    ['dates and a group', { dates: { from: '2026-12-02', to: '2026-12-02' }, partySize: 12 }, ['bread', 'steel']],
    ['a group that is too large for one', { dates: { from: '2026-12-02' }, partySize: 13 }, ['steel']],
    ['a group that is too small for one', { dates: { from: '2026-12-02' }, partySize: 4 }, ['bread']],
    ['distance', { near: { latitude: 54.78, longitude: 32.05, kilometers: 250 } }, ['glass', 'steel']],
    ['an empty list', { segments: [] }, []],
    [
      'all together',
      {
        text: 'хлеб',
        regions: ['RU-TUL'],
        dates: { from: '2026-12-02', to: '2026-12-04' },
        partySize: 8,
        ages: [7, 35],
        price: { to: 60_000 },
      },
      ['bread'],
    ],
  ])('finds by %s; the list of excursions finds the same', async (_, filter, expected) => {
    expect(await found(filter)).toEqual(expected);
    const answer = await service.ask<{ excursions: { nodes: { id: string }[] } }>(
      'query ($filter: OfferFilter) { excursions(filter: $filter, orderBy: NEWEST) { nodes { id } } }',
      { filter },
    );
    expect(answer.expectData().excursions.nodes.map(({ id }) => nameOf(id))).toEqual(expected);
  });

  it.each<[string, object, Name[]]>([
    ['RELEVANCE', { text: 'хлеб' }, ['bread']],
    ['PRICE', {}, ['bread', 'steel', 'glass']],
    ['DISTANCE', { near: { latitude: 54.1, longitude: 37.5, kilometers: 900 } }, ['bread', 'glass', 'steel']],
    ['NEXT_SESSION', {}, ['steel', 'bread']],
    ['NEXT_SESSION', { dates: { from: '2026-12-02' }, partySize: 6 }, ['bread', 'steel']],
  ])('sorts by %s', async (orderBy, filter, expected) => {
    const { nodes } = (await ask({ filter, orderBy })).expectData().searchOffers;
    expect(nodes.map(({ offer: { id } }) => nameOf(id))).toEqual(expected);
  });

  it.each<[string, object]>([
    ['RELEVANCE', { text: 'от до хлеб стекло сталь' }],
    ['PRICE', {}],
    ['DISTANCE', { near: { latitude: 54.1, longitude: 37.5, kilometers: 900 } }],
    ['NEXT_SESSION', {}],
    ['NEWEST', {}],
  ])('is read page by page in the order %s', async (orderBy, filter) => {
    const whole = (await ask({ filter, orderBy })).expectData().searchOffers.nodes.map(({ offer: { id } }) => id);
    const read: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo }: Found['searchOffers'] = (await ask({ filter, orderBy, first: 1, after })).expectData()
        .searchOffers;
      read.push(...nodes.map(({ offer: { id } }) => id));
      ({ endCursor: after, hasNextPage: more } = pageInfo);
    }
    expect(read).toEqual(whole);
  });

  it('refuses the cursor of another search', async () => {
    const { pageInfo } = (await ask({ filter: {}, first: 1 })).expectData().searchOffers;
    const other = await ask({ filter: { regions: ['RU-SMO'] }, first: 1, after: pageInfo.endCursor });
    expect(other.expectErrorCodes()).toEqual(['CURSOR.INVALID']);
  });

  it('shows in a hit the sessions that fit, the distance and the price', async () => {
    const dates = { from: '2026-12-02', to: '2026-12-08' };
    const near = { latitude: 54.78, longitude: 32.05, kilometers: 100 };
    const [hit] = (await ask({ filter: { dates, near, partySize: 10 } })).expectData().searchOffers.nodes;
    expect(hit).toMatchObject({ offer: { id: ids.steel }, priceFrom: { amount: 90_000 }, distanceMetres: 0 });
    expect(hit?.sessions.map(({ date }) => date)).toEqual(
      ['02', '03', '04', '05', '06'].map((day) => `2026-12-${day}`),
    );
    await service.hear(...booked(hit?.sessions[0]?.id ?? '', 11));
    const [after] = (await ask({ filter: { dates, near, partySize: 10 } })).expectData().searchOffers.nodes;
    expect(after?.sessions.map(({ date }) => date)).toEqual(
      ['03', '04', '05', '06', '07'].map((day) => `2026-12-${day}`),
    );
  });

  it('counts matches by value', async () => {
    const { facets } = (await ask({ filter: { segments: ['SCHOOL_CAREER'] } })).expectData().searchOffers;
    expect(facets).toEqual({
      regions: [
        { value: 'RU-SMO', count: 1 },
        { value: 'RU-TUL', count: 1 },
      ],
      segments: [
        { value: 'SCHOOL_CAREER', count: 2 },
        { value: 'FAMILY', count: 1 },
        { value: 'INVESTOR', count: 1 },
      ],
      formats: [
        { value: 'PRODUCTION', count: 1 },
        { value: 'WORKSHOP', count: 1 },
      ],
      languages: [
        { value: 'ru', count: 2 },
        { value: 'en', count: 1 },
      ],
      themes: [],
    });
  });

  it('reads a page by one statement, its excursions and sessions by one each, and facets only where selected', async () => {
    const sent = await service.statementsOf(() => ask({ filter: { text: 'хлеб' } }));
    // Page, count, facets, excursions, sessions.
    expect(sent).toHaveLength(5);
    const page = await service.statementsOf(() =>
      service.ask('{ searchOffers(filter: { text: "хлеб" }) { nodes { distanceMetres } } }'),
    );
    expect(page).toHaveLength(1);
  });

  it.each<[string, object, string | undefined, string[]]>([
    ['RELEVANCE without a text', {}, 'RELEVANCE', ['orderBy']],
    ['DISTANCE without a point', {}, 'DISTANCE', ['orderBy']],
    ['a negative age', { ages: [-1] }, undefined, ['filter', 'ages']],
    ['no ages', { ages: [] }, undefined, ['filter', 'ages']],
    ['a reversed price', { price: { from: 2, to: 1 } }, undefined, ['filter', 'price', 'to']],
    ['a negative duration', { durationMinutes: { from: -1 } }, undefined, ['filter', 'durationMinutes']],
    ['a group of nobody', { partySize: 0 }, undefined, ['filter', 'partySize']],
    ['one letter', { text: 'х' }, undefined, ['filter', 'text']],
  ])('refuses %s', async (_, filter, orderBy, path) => {
    const answer = await ask({ filter, ...(orderBy === undefined ? {} : { orderBy }) });
    expect(answer.expectErrorCodes()).toEqual(['INPUT.INVALID']);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ issues: [{ path }] });
  });
});

describe('a portal', () => {
  it.each<[string, string, Name[]]>([
    ['of Smolensk and Bryansk', portalOfSmolensk, ['glass', 'steel']],
    ['of Tula', portalOfTula, ['bread']],
    ['that is not known yet', randomUUID(), []],
  ])('%s finds what it may show', async (_, id, expected) => {
    expect(await found({}, 'NEWEST', portalClient(id))).toEqual(expected);
  });

  it('does not find an offer that was published to another one', async () => {
    const chosen = await offer(service, plants.steel.siteId, { title: { ru: 'Только для избранных' } });
    await service.sql('UPDATE excursion SET portals = ARRAY[$2::uuid] WHERE id = $1', [chosen, portalOfTula]);
    const filter = { text: 'избранных' };
    const seenBy = async (viewer: Viewer) =>
      (await ask({ filter }, viewer)).expectData().searchOffers.nodes.map(({ offer: { id } }) => id);
    expect(await seenBy(portalClient(portalOfSmolensk))).toEqual([]);
    // It does not cover the region.
    expect(await seenBy(portalClient(portalOfTula))).toEqual([]);
    await service.sql('UPDATE excursion SET portals = ARRAY[$2::uuid] WHERE id = $1', [chosen, portalOfSmolensk]);
    expect(await seenBy(portalClient(portalOfSmolensk))).toEqual([chosen]);
    expect(await seenBy(managerOf(plants.steel.organizationId))).toEqual([chosen]);
    await service.sql(`UPDATE excursion SET sale = 'ARCHIVED' WHERE id = $1`, [chosen]);
  });
});

describe('completions', () => {
  async function complete(text: string, headers: Record<string, string> = {}, viewer?: Viewer): Promise<string[]> {
    const answer = await service.ask<{ completeOffers: { text: string; count: number }[] }>(
      'query ($text: String!) { completeOffers(text: $text) { text count } }',
      { text },
      headers,
      viewer,
    );
    return answer.expectData().completeOffers.map((completion) => completion.text);
  }

  it.each([
    ['хлеб', ['Хлебозавод: свежий хлеб']],
    ['СТ', ['Сталь: от плавки до проката', 'Стеклодувы города']],
    ['прока', ['Сталь: от плавки до проката']],
    ['стеклодуви', ['Стеклодувы города']],
    ['космо', []],
    ['--', []],
  ])('of %p are %p', async (text, expected) => {
    const texts = await complete(text);
    expect(texts.slice(0, expected.length).toSorted()).toEqual(expected);
    if (expected.length === 0) expect(texts).toEqual([]);
  });

  it('are in the language of the request, and limited to what the portal may show', async () => {
    expect(await complete('steel', { 'accept-language': 'en' })).toEqual(['Steel from melt to mill']);
    expect(await complete('сталь', {}, portalClient(portalOfTula))).toEqual([]);
  });

  it.each([0, 11])('are refused for first: %d', async (first) => {
    const answer = await service.ask(`{ completeOffers(text: "хлеб", first: ${first}) { text } }`);
    expect(answer.expectErrorCodes()).toEqual(['INPUT.INVALID']);
  });
});

describe('routes', () => {
  let route: string;

  beforeAll(async () => {
    const [steel, glass, operator] = [
      plant({ point: places.smolensk }),
      plant({ point: places.bryansk, regionCode: 'RU-BRY' }),
      plant(),
    ];
    await service.hear(
      ...registered(steel),
      ...registered(glass),
      organizationIsRegistered({ ...operator, kind: 'TOUR_OPERATOR' }),
    );
    const weekly = (day: string) => ({ rules: ['FREQ=WEEKLY;COUNT=3'], firstStart: `2027-03-${day}T10:00` });
    const about = { ageLimit: 8, groupMin: 2, groupMax: 15, segments: ['SENIOR'], format: 'TECHNICAL_TOUR' };
    const first = await offer(service, steel.siteId, { ...about, title: { ru: 'Прокат' } }, weekly('02'));
    const second = await offer(
      service,
      glass.siteId,
      { ...about, title: { ru: 'Оптика' }, groupMax: 10 },
      weekly('03'),
    );
    const world = { printing: first, steel: first, turbine: second, operator: operator.organizationId, plants: [] };
    const input = interregionalInput(world, {
      title: { ru: 'Огонь и хрусталь', en: 'Fire and crystal' },
      themes: ['METAL'],
    });
    route = String((await publishedRoute(service, input, 'RU-SMO', 'RU-BRY'))['id']);
  });

  const foundBy = async (filter: object, orderBy = 'NEWEST', viewer?: Viewer) => {
    const { nodes } = (await ask({ filter, orderBy }, viewer)).expectData().searchOffers;
    return nodes.filter(({ offer: { id } }) => id === route);
  };

  it.each<[string, object, boolean]>([
    ['no condition', {}, true],
    ['words in another form', { text: 'хрустальный огонь' }, true],
    ['its words', { text: 'хрусталь' }, true],
    ['a typing error', { text: 'хрустоль' }, true],
    ['English words', { text: 'crystals' }, true],
    ['a theme', { themes: ['METAL', 'FOOD'] }, true],
    ['another theme', { themes: ['FOOD'] }, false],
    ['any of its regions', { regions: ['RU-BRY'] }, true],
    ['another region', { regions: ['RU-TUL'] }, false],
    ['a segment of an excursion', { segments: ['SENIOR'] }, true],
    ['a format of an excursion', { formats: ['TECHNICAL_TOUR'] }, true],
    ['an industry of an excursion', { okved: ['24'] }, true],
    ['a point near one of its sites', { near: { ...places.bryansk, kilometers: 20 } }, true],
    ['a point near none', { near: { latitude: 60, longitude: 60, kilometers: 20 } }, false],
    ['ages', { ages: [8] }, true],
    ['an age below a limit', { ages: [7] }, false],
    ['a price of all excursions', { price: { from: 160_000, to: 160_000 } }, true],
    ['a price of one excursion', { price: { to: 80_000 } }, false],
    ['days', { durationMinutes: { from: 2_000, to: 2_880 } }, true],
    ['dates of all excursions', { dates: { from: '2027-03-02', to: '2027-03-03' } }, true],
    ['a date of one excursion', { dates: { from: '2027-03-02', to: '2027-03-02' } }, false],
    ['a group', { dates: { from: '2027-03-01', to: '2027-03-07' }, partySize: 10 }, true],
    ['a group too large for one excursion', { dates: { from: '2027-03-01', to: '2027-03-07' }, partySize: 11 }, false],
  ])('by %s: %j %s', async (_, filter, expected) => {
    expect(await foundBy(filter)).toHaveLength(expected ? 1 : 0);
    for (const orderBy of [
      'PRICE',
      'NEXT_SESSION',
      ...('text' in filter ? ['RELEVANCE'] : []),
      ...('near' in filter ? ['DISTANCE'] : []),
    ])
      expect({ orderBy, count: (await foundBy(filter, orderBy)).length }).toEqual({ orderBy, count: expected ? 1 : 0 });
  });

  it('show the sessions of their excursions and the sum of their prices', async () => {
    const [hit] = await foundBy({ dates: { from: '2027-03-01', to: '2027-03-10' }, partySize: 4 });
    expect(hit).toMatchObject({ priceFrom: { amount: 160_000 } });
    expect(hit?.sessions.map(({ date }) => date)).toEqual(['2027-03-02', '2027-03-03', '2027-03-09', '2027-03-10']);
  });

  it('are counted by theme, completed by title, and limited to what a portal may show', async () => {
    const { facets } = (await ask({ filter: { themes: ['METAL'] } })).expectData().searchOffers;
    expect(facets).toMatchObject({ themes: [{ value: 'METAL', count: 1 }], segments: [{ value: 'SENIOR', count: 1 }] });
    const completed = await service.ask<{ completeOffers: object[] }>(
      '{ completeOffers(text: "хруст") { text count } }',
    );
    expect(completed.expectData().completeOffers).toEqual([{ text: 'Огонь и хрусталь', count: 1 }]);
    expect(await foundBy({}, 'NEWEST', portalClient(portalOfSmolensk))).toHaveLength(1);
    expect(await foundBy({}, 'NEWEST', portalClient(portalOfTula))).toHaveLength(0);
  });
});
