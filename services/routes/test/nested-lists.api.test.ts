import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plant, registered, type Plant } from './support/events.ts';
import { offer } from './support/operations.ts';
import { excursionStop, publishedRoute } from './support/tours.ts';
import { startRoutes, type RoutesService, type Statement } from './support/routes-service.ts';

const regions = ['RU-SMO', 'RU-KDA', 'RU-KAM', 'RU-MOW'] as const;
const plants: readonly Plant[] = Array.from({ length: 12 }, (_, n) =>
  plant({ regionCode: regions[n % 4] ?? 'RU-SMO' }),
);

let service: RoutesService;

beforeAll(async () => {
  service = await startRoutes();
  await service.hear(...plants.flatMap(registered));
  for (const [n, { siteId }] of plants.entries())
    for (const m of [1, 2, 3, 4])
      await offer(
        service,
        siteId,
        { title: { ru: `Завод ${n}, экскурсия ${m}` } },
        {
          rules: [`FREQ=DAILY;COUNT=${m}`],
          firstStart: '2026-12-01T10:00',
        },
      );
});

afterAll(() => service.stop());

type Excursions = {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly nodes: readonly {
    readonly title: { readonly ru: string };
    readonly sessions: { readonly totalCount: number; readonly nodes: readonly { readonly startsAt: string }[] };
  }[];
};

const excursions = `excursions(first: 3) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { title { ru } okved organization { id } sessions(first: 2) { totalCount nodes { startsAt date excursion { id } } } } }`;

async function organizations(
  ids: readonly string[],
  fields = excursions,
): Promise<readonly { excursions: Excursions }[]> {
  const answer = await service.ask<{ _entities: readonly { excursions: Excursions }[] }>(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Organization { ${fields} } } }`,
    { representations: ids.map((id) => ({ __typename: 'Organization', id })) },
  );
  return answer.expectData()._entities;
}

const ids = plants.map(({ organizationId }) => organizationId);

describe('lists inside lists', () => {
  it('give each parent its own page', async () => {
    const found = await organizations(ids);
    expect(found).toHaveLength(12);
    for (const [n, { excursions: page }] of found.entries()) {
      expect(page.totalCount).toBe(4);
      expect(page.pageInfo.hasNextPage).toBe(true);
      expect(page.nodes.map(({ title }) => title.ru)).toEqual([1, 2, 3].map((m) => `Завод ${n}, экскурсия ${m}`));
      expect(page.nodes.map(({ sessions }) => sessions.totalCount)).toEqual([1, 2, 3]);
      expect(page.nodes.map(({ sessions }) => sessions.nodes.map(({ startsAt }) => startsAt.slice(0, 10)))).toEqual([
        ['2026-12-01'],
        ['2026-12-01', '2026-12-02'],
        ['2026-12-01', '2026-12-02'],
      ]);
    }
  });

  it('take as many statements for twelve parents as for one', async () => {
    const forOne = await service.statementsOf(() => organizations(ids.slice(0, 1)));
    const forAll = await service.statementsOf(() => organizations(ids));
    // Excursions, their count, organizations for OKVED, sessions, their count, sessions' excursions.
    expect(forOne).toHaveLength(6);
    const shapes = (sent: readonly Statement[]) => sent.map(({ sql }) => sql.replace(/IN \(.*?\)/, 'IN (…)'));
    expect(shapes(forAll)).toEqual(shapes(forOne));
  });

  it('take no more statements under aliases and by other paths', async () => {
    const sent = await service.statementsOf(() =>
      organizations(ids, 'a: excursions(first: 3) { nodes { id } } b: excursions(first: 3) { nodes { id } }'),
    );
    expect(sent).toHaveLength(1);
  });

  it('continue after a cursor, each parent separately', async () => {
    const [first] = await organizations(ids.slice(0, 1));
    const [rest] = await organizations(
      ids.slice(0, 1),
      excursions.replace('first: 3', `first: 3, after: "${first?.excursions.pageInfo.endCursor ?? ''}"`),
    );
    expect(rest?.excursions.nodes.map(({ title }) => title.ru)).toEqual(['Завод 0, экскурсия 4']);
    expect(rest?.excursions.pageInfo.hasNextPage).toBe(false);
  });

  it('exist under regions and sites, with filters', async () => {
    const answer = await service.ask<{ _entities: readonly { excursions: { totalCount: number } }[] }>(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
         ... on Region { excursions(filter: { text: "экскурсия 2", partySize: 20 }) { totalCount } }
         ... on Site { excursions(filter: { okved: ["24"], dates: { from: "2026-12-04" } }) { totalCount } } } }`,
      {
        representations: [
          { __typename: 'Region', code: 'RU-SMO' },
          { __typename: 'Region', code: 'RU-NIZ' },
          { __typename: 'Site', id: plants[0]?.siteId },
          { __typename: 'Site', id: plants[0]?.organizationId },
        ],
      },
    );
    answer.check((data) => {
      expect(data._entities.map(({ excursions: { totalCount } }) => totalCount)).toEqual([3, 0, 1, 0]);
    });
  });

  it('of routes take no more statements for many parents than for one', async () => {
    const parents = await service.sql<{ id: string }>(
      `SELECT id FROM excursion WHERE region_code = 'RU-SMO' ORDER BY id LIMIT 8`,
    );
    for (const [n, { id }] of parents.entries())
      await publishedRoute(
        service,
        {
          idempotencyKey: `nested-${n}`,
          region: 'RU-SMO',
          title: { ru: `Маршрут ${n}` },
          themes: ['METAL'],
          stops: [
            excursionStop(parents[0]?.id ?? ''),
            excursionStop(id, { transport: { mode: 'CAR', distanceMeters: 1_000 } }),
          ],
        },
        'RU-SMO',
      );
    const fields = `routes(first: 3) { totalCount nodes {
      title { ru } stops { title { ru } excursion { id } } offered warnings { reason } approvals { status } operator { id } } }`;
    const ask = (count: number) =>
      service.statementsOf(async () => {
        const answer = await service.ask<{ _entities: { routes: { totalCount: number } }[] }>(
          `query ($representations: [_Any!]!) { _entities(representations: $representations) {
             ... on Excursion { ${fields} } } }`,
          {
            representations: parents.slice(0, count).map(({ id }) => ({ __typename: 'Excursion', id })),
          },
        );
        const [first, ...others] = answer.expectData()._entities.map(({ routes }) => routes.totalCount);
        expect(first).toBe(8);
        expect(others).toEqual(others.map(() => 1));
      });
    const [forOne, forAll] = [await ask(1), await ask(8)];
    expect(forAll.length).toBeLessThanOrEqual(forOne.length);
  });

  it('refuse more rows in total than a request may read', async () => {
    const answer = await service.ask(
      `query ($representations: [_Any!]!) {
         _entities(representations: $representations) { ... on Organization { excursions(first: 100) { nodes { id } } } } }`,
      {
        representations: Array.from({ length: 101 }, () => ({
          __typename: 'Organization',
          id: crypto.randomUUID(),
        })),
      },
    );
    expect(answer.expectErrorCodes()).toContain('LIMIT.ROWS');
  });
});

describe('references', () => {
  it('to unknown records are null, without a statement for malformed ids', async () => {
    // What a refused answer of another test had begun may still be read.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const sent = await service.statementsOf(async () => {
      const answer = await service.ask<{ _entities: unknown[] }>(
        `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }`,
        {
          representations: [
            { __typename: 'Excursion', id: 'none' },
            { __typename: 'Session', id: '' },
            { __typename: 'Route', id: 'none' },
            { __typename: 'Organization', id: "' OR 1=1" },
            { __typename: 'Site', id: '0' },
            { __typename: 'Region', code: 'RU-XXX' },
          ],
        },
      );
      expect(answer.expectData()._entities).toEqual([null, null, null, null, null, null]);
    });
    expect(sent).toEqual([]);
  });
});
