import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startRoutes, type RoutesService } from './support/routes-service.ts';
import { interregionalInput, mutateRoute, openWorld, publishedRoute, refer, type World } from './support/tours.ts';

let service: RoutesService;
let world: World;
let id: string;

beforeAll(async () => {
  service = await startRoutes();
  world = await openWorld(service);
  const title = { ru: 'Книга & <сталь>', en: 'Book & <steel>' };
  const published = await publishedRoute(service, interregionalInput(world, { title }), 'RU-SMO', 'RU-BRY');
  id = String(published['id']);
});
afterAll(() => service.stop());

const open = (path: string) => fetch(new URL(`/brochures/routes/${path}`, service.url));

describe('the brochure of a route', () => {
  it('has days, stops, times, ways and admission rules in Russian', async () => {
    const response = await open(id);
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain('<html lang="ru">');
    for (const words of [
      'День 1',
      'День 2',
      '<time>10:00</time>',
      'Как варят сталь',
      'Гостиница',
      'Ночлег',
      'На автомобиле: 297 км, в пути 4\u00a0ч\u00a026\u00a0мин',
      'Посетителям должно исполниться 12 лет.',
      '<polyline points=',
    ])
      expect(page).toContain(words);
  });

  it('is in English on request, in Russian for unknown languages', async () => {
    const english = await (await open(`${id}?lang=en`)).text();
    for (const words of ['Day 1', 'How steel is made', 'Lodging', 'By car: 297 km', 'Visitors must be 12 or older.'])
      expect(english).toContain(words);
    expect(await (await open(`${id}?lang=fr`)).text()).toContain('День 1');
  });

  it('escapes texts, and its policy allows neither scripts nor foreign content', async () => {
    const response = await open(`${id}?lang=en&lang=ru`);
    const page = await response.text();
    expect(page).toContain('Книга &#38; &#60;сталь&#62;');
    expect(page).not.toMatch(/<сталь>|<script|https?:/);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'/);
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(style))).toString('base64');
    expect(policy).toContain(`'sha256-${digest}'`);
  });

  it('does not exist unless the route is published', async () => {
    const draft = await mutateRoute(service, 'createRoute', interregionalInput(world));
    for (const path of [String(draft['id']), crypto.randomUUID(), 'none', `${id}/more`, '%00'])
      expect({ path, status: (await open(path)).status }).toEqual({ path, status: 404 });
    const answer = await service.ask<{ route: { version: number } }>(
      'query ($id: ID!) { route(id: $id) { version } }',
      { id },
    );
    const { version } = answer.expectData().route;
    await mutateRoute(service, 'transitionRoute', { ...refer({ id, version }), to: 'SUSPENDED' });
    expect((await open(id)).status).toBe(404);
  });
});
