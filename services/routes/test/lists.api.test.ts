import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { booked, plant, registered } from './support/events.ts';
import { offer } from './support/operations.ts';
import { startRoutes, type RoutesService } from './support/routes-service.ts';

const steel = plant({ okved: ['24.10', '25'], point: { latitude: 54.8, longitude: 32.1 } });
const sweets = plant({ okved: ['10.82'], regionCode: 'RU-KDA' });
const fish = plant({
  okved: ['10.20'],
  regionCode: 'RU-KAM',
  timeZone: 'Asia/Kamchatka',
  point: { latitude: 53.02, longitude: 158.65 },
});

let service: RoutesService;

beforeAll(async () => {
  service = await startRoutes();
  await service.hear(...registered(steel), ...registered(sweets), ...registered(fish));
  const title = (ru: string) => ({ title: { ru } });
  const roubles = (amount: number) => ({ price: { amount, currency: 'RUB' } });
  await offer(service, steel.siteId, { ...title('Ёлка из стали'), ...roubles(90_000) }, weekly('2026-12-01T10:00', 10));
  service.clock.advance(1);
  await offer(service, steel.siteId, {
    ...title('ель'),
    price: { amount: 100, currency: 'USD' },
    summary: { ru: 'Скидка 100%' },
  });
  service.clock.advance(1);
  await offer(
    service,
    sweets.siteId,
    { ...title('Жар-птица'), ...roubles(20_000), groupMin: 1 },
    weekly('2026-12-02T10:00', 4),
  );
  service.clock.advance(1);
  // Begins on 1 December at the plant, when it is still November in UTC.
  await offer(
    service,
    fish.siteId,
    { ...title('Икра'), price: { amount: 1, currency: 'EUR' } },
    weekly('2026-12-01T09:00', 20),
  );
  service.clock.advance(1);
  await offer(service, fish.siteId, { ...title('Арктика'), ...roubles(20_000), summary: { ru: 'Лёд', en: 'Ice' } });
});

afterAll(() => service.stop());

function weekly(firstStart: string, capacity: number) {
  return { rules: ['FREQ=WEEKLY;COUNT=2'], firstStart, capacity };
}

type List = {
  readonly excursions: {
    readonly nodes: readonly { readonly id: string; readonly title: { readonly ru: string } }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
    readonly totalCount: number;
  };
};

async function list(variables: Readonly<Record<string, unknown>>): Promise<List['excursions']> {
  const answer = await service.ask<List>(
    `query ($filter: OfferFilter, $orderBy: ExcursionOrder! = TITLE, $first: Int, $after: String, $last: Int, $before: String) {
       excursions(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
         nodes { id title { ru } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`,
    variables,
  );
  return answer.expectData().excursions;
}

async function titles(variables: Readonly<Record<string, unknown>>): Promise<string[]> {
  return (await list(variables)).nodes.map(({ title }) => title.ru);
}

const byTitle = ['Арктика', 'Ёлка из стали', 'ель', 'Жар-птица', 'Икра'];

describe('excursions on offer', () => {
  it.each([
    ['TITLE', byTitle],
    ['PRICE', ['Жар-птица', 'Арктика', 'Ёлка из стали', 'Икра', 'ель']],
    ['NEWEST', ['Арктика', 'Икра', 'Жар-птица', 'ель', 'Ёлка из стали']],
  ])('are ordered by %s', async (orderBy, expected) => {
    await expect(titles({ orderBy })).resolves.toEqual(expected);
  });

  it.each(['TITLE', 'PRICE', 'NEWEST'])('are paged by %s without gaps or duplicates', async (orderBy) => {
    const whole = await titles({ orderBy });
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page: List['excursions'] = await list({ orderBy, first: 2, after });
      expect(page.totalCount).toBe(5);
      paged.push(...page.nodes.map(({ title }) => title.ru));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(whole);

    const backward: string[] = [];
    let before: string | null = null;
    do {
      const page: List['excursions'] = await list({ orderBy, last: 2, before });
      backward.unshift(...page.nodes.map(({ title }) => title.ru));
      before = page.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null;
    } while (before !== null);
    expect(backward).toEqual(whole);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['of a region', { regions: ['RU-SMO'] }, ['Ёлка из стали', 'ель']],
    ['of regions', { regions: ['RU-KDA', 'RU-KAM', 'RU-KDA'] }, ['Арктика', 'Жар-птица', 'Икра']],
    ['of a region without any', { regions: ['RU-MOW'] }, []],
    ['of no region', { regions: [] }, []],
    ['of a class', { okved: ['10'] }, ['Арктика', 'Жар-птица', 'Икра']],
    ['of a group', { okved: ['10.8'] }, ['Жар-птица']],
    ['of a code and another', { okved: ['25', '10.20'] }, ['Арктика', 'Ёлка из стали', 'ель', 'Икра']],
    ['of a class that nobody has', { okved: ['01'] }, []],
    ['with a text in any case', { text: 'ЁЛ' }, ['Ёлка из стали', 'ель']],
    ['with ё written as е', { text: 'елка' }, ['Ёлка из стали']],
    ['with a text in the summary', { text: 'лед' }, ['Арктика']],
    ['with an English text', { text: 'ICE' }, ['Арктика']],
    ['with a sign between words and numbers', { text: 'скидка 100 %' }, ['ель']],
    ['with wildcards that match nothing', { text: '%%' }, []],
    ['with nothing but dashes', { text: '-'.repeat(33) }, []],
    ['with other signs between words', { text: 'Ёлка—из «стали»' }, ['Ёлка из стали']],
    ['with a quote', { text: "'; DROP TABLE session; --" }, []],
    ['with a blank text', { text: '  ' }, byTitle],
    ['from a date', { dates: { from: '2026-12-02' } }, ['Ёлка из стали', 'Жар-птица', 'Икра']],
    ['up to a date', { dates: { to: '2026-12-01' } }, ['Ёлка из стали', 'Икра']],
    ['on a date of the plant', { dates: { from: '2026-12-01', to: '2026-12-01' } }, ['Ёлка из стали', 'Икра']],
    ['on another date', { dates: { from: '2026-12-09', to: '2026-12-09' } }, ['Жар-птица']],
    ['on no date', { dates: { from: '2026-11-24', to: '2026-11-30' } }, []],
    ['for a party', { partySize: 5 }, ['Ёлка из стали', 'Икра']],
    ['for a larger party', { partySize: 11 }, ['Икра']],
    ['for a party that is too large', { partySize: 10_000 }, []],
    ['for a party on a date', { partySize: 11, dates: { from: '2026-12-02', to: '2026-12-07' } }, []],
    ['near a point', { near: { latitude: 54.78, longitude: 32.04, kilometers: 20 } }, ['Ёлка из стали', 'ель']],
    ['near a point where nothing is', { near: { latitude: 55.75, longitude: 37.62, kilometers: 50 } }, []],
    [
      'in a box across the 180th meridian',
      { box: { south: 40, north: 70, west: 150, east: -170 } },
      ['Арктика', 'Икра'],
    ],
    [
      'by all conditions',
      { regions: ['RU-SMO'], okved: ['24'], text: 'стал', dates: { from: '2026-12-01' }, partySize: 10 },
      ['Ёлка из стали'],
    ],
    ['by none', {}, byTitle],
    [
      'by nulls',
      { regions: null, okved: null, text: null, organizations: null, sites: null, dates: null, partySize: null },
      byTitle,
    ],
  ])('are found %s', async (_, filter, expected) => {
    const page = await list({ filter });
    expect(page.nodes.map(({ title }) => title.ru)).toEqual(expected);
    expect(page.totalCount).toBe(expected.length);
  });

  it('are found for a group while there are vacancies, whatever the order of holds and releases', async () => {
    const [sugar] = (await list({ filter: { regions: ['RU-KDA'] } })).nodes;
    const answer = await service.ask<{ excursion: { sessions: { nodes: { id: string }[] } } }>(
      'query ($id: ID!) { excursion(id: $id) { sessions { nodes { id } } } }',
      { id: sugar?.id },
    );
    const [first = '', second = ''] = answer.expectData().excursion.sessions.nodes.map(({ id }) => id);
    const on = (date: string, partySize: number) =>
      titles({ filter: { regions: ['RU-KDA'], dates: { from: date, to: date }, partySize } });

    const [held, cancelled] = booked(first, 3, 'CANCELLED');
    if (held === undefined || cancelled === undefined) throw new Error('two events');
    await service.hear(held, ...booked(second, 4, 'EXPIRED'));
    await expect(on('2026-12-02', 2)).resolves.toEqual([]);
    await expect(on('2026-12-02', 1)).resolves.toEqual(['Жар-птица']);
    await expect(on('2026-12-09', 4)).resolves.toEqual(['Жар-птица']);
    // The same event comes again and counts once.
    await service.hear(held, cancelled, held, cancelled);
    await expect(on('2026-12-02', 4)).resolves.toEqual(['Жар-птица']);
    await expect(on('2026-12-02', 5)).resolves.toEqual([]);
    const [letters] = await service.sql<{ rows: number }>('SELECT count(*)::int AS rows FROM messaging.dead_letter');
    expect(letters?.rows).toBe(0);
  });

  it('are found by organization and by site', async () => {
    expect(await titles({ filter: { organizations: [fish.organizationId] } })).toEqual(['Арктика', 'Икра']);
    expect(await titles({ filter: { sites: [fish.siteId, sweets.siteId] } })).toEqual(['Арктика', 'Жар-птица', 'Икра']);
    expect(await titles({ filter: { organizations: [sweets.organizationId], sites: [fish.siteId] } })).toEqual([]);
    expect(await titles({ filter: { organizations: ['no id'] } })).toEqual([]);
  });

  it('have sessions from now on, or from the requested time on', async () => {
    const [steelTree] = (await list({ filter: { text: 'ёлка' } })).nodes;
    const startsOf = async (more: string) => {
      const answer = await service.ask<{ excursion: { sessions: { nodes: { startsAt: string }[] } } }>(
        `query ($id: ID!) { excursion(id: $id) { sessions${more} { nodes { startsAt } } } }`,
        { id: steelTree?.id },
      );
      return answer.expectData().excursion.sessions.nodes.map(({ startsAt }) => startsAt);
    };
    const both = ['2026-12-01T07:00:00.000Z', '2026-12-08T07:00:00.000Z'];
    expect(await startsOf('')).toEqual(both);
    expect(await startsOf('(filter: { dates: { from: "2026-12-02", to: "2026-12-08" } })')).toEqual(both.slice(1));
    expect(await startsOf('(filter: { dates: { to: "2026-12-01" }, partySize: 10 })')).toEqual(both.slice(0, 1));
    expect(await startsOf('(filter: { partySize: 11 })')).toEqual([]);
    const now = service.clock.now();
    try {
      service.clock.set(new Date('2026-12-01T07:00:00.001Z'));
      expect(await startsOf('')).toEqual(both.slice(1));
      expect(await startsOf('(filter: { dates: { from: "2026-12-01" } })')).toEqual(both);
      expect(await titles({ filter: { dates: { to: '2026-12-01' } } })).toEqual([]);
      expect(await startsOf('(filter: { startsAt: { from: "2026-12-01T07:00:00Z" } })')).toEqual(both);
      expect(
        await startsOf('(filter: { startsAt: { from: "2026-12-01T00:00:00Z", before: "2026-12-08T07:00:00Z" } })'),
      ).toEqual(both.slice(0, 1));
    } finally {
      service.clock.set(now);
    }
  });
});

describe('a cursor', () => {
  it('of another order or list is refused', async () => {
    const { pageInfo } = await list({ first: 1 });
    for (const variables of [
      { orderBy: 'PRICE', after: pageInfo.endCursor },
      { after: 'x' },
      { after: '' },
      { after: 'A'.repeat(1_000_000) },
    ]) {
      const answer = await service.ask(
        `query ($orderBy: ExcursionOrder! = TITLE, $after: String) { excursions(orderBy: $orderBy, after: $after) { totalCount } }`,
        variables,
      );
      expect(answer.expectErrorCodes()).toEqual(['CURSOR.INVALID']);
    }
  });
});
