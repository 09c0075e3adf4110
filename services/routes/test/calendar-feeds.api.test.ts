import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import { managerOf, official } from '@promtour/testkit/viewers';
import ICAL from 'ical.js';
import { booked, organizationIsAdded, plant, registered, type Plant } from './support/events.ts';
import { changeTimetable, createSchedule, offer, type Answer } from './support/operations.ts';
import { startRoutes, type RoutesService } from './support/routes-service.ts';

let service: RoutesService;
let steel: Plant;
let excursion: string;
let other: string;

beforeAll(async () => {
  service = await startRoutes();
  steel = plant();
  await service.hear(...registered(steel));
  const daily = { rules: ['FREQ=DAILY;COUNT=3'], firstStart: '2026-12-01T10:00' };
  excursion = await offer(service, steel.siteId, {}, daily);
  other = await offer(service, steel.siteId, { title: { ru: 'Музей' } }, { ...daily, firstStart: '2026-12-01T11:00' });
});
afterAll(() => service.stop());

let keys = 0;

async function create(input: Readonly<Record<string, unknown>>, viewer: Viewer = official): Promise<Answer> {
  // Ids sort by the time of creation.
  service.clock.advance(1);
  const answer = await service.ask<{ createCalendarFeed: Answer }>(
    `mutation ($input: CreateCalendarFeedInput!) {
       createCalendarFeed(input: $input) {
         __typename ... on UserError { code } ... on InvalidInput { issues { path code } }
         ... on CreateCalendarFeedPayload {
           url replayed calendarFeed { id kind name language status revokedAt organization { id } excursion { id } guide { id } }
         }
       }
     }`,
    { input: { idempotencyKey: `feed-${++keys}`, name: 'Экскурсоводы', ...input } },
    {},
    viewer,
  );
  return answer.expectData().createCalendarFeed;
}

const idOf = ({ calendarFeed }: Answer) => (calendarFeed as { id: string }).id;

async function revoke(id: string, viewer?: Viewer): Promise<Answer> {
  const answer = await service.ask<{ revokeCalendarFeed: Answer }>(
    `mutation ($id: ID!) { revokeCalendarFeed(input: { id: $id }) {
       __typename ... on RevokeCalendarFeedPayload { calendarFeed { id status revokedAt } } } }`,
    { id },
    {},
    viewer,
  );
  return answer.expectData().revokeCalendarFeed;
}

/** The page itself, at the service rather than at the gateway that the link names. */
function get(link: unknown, init: RequestInit = {}): Promise<Response> {
  return fetch(`${new URL(service.url).origin}${new URL(String(link)).pathname}`, init);
}

type Event = { uid: string; summary: string; startsAt: string; sequence: number; status: unknown };

async function eventsOf(link: unknown): Promise<Event[]> {
  const response = await get(link);
  expect(response.status).toBe(200);
  const calendar = new ICAL.Component(ICAL.parse(await response.text()) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, startDate, sequence } = new ICAL.Event(component);
    const status = component.getFirstPropertyValue('status');
    return { uid, summary, startsAt: startDate.toJSDate().toISOString(), sequence, status };
  });
}

describe('a calendar feed', () => {
  it('of an organization contains the sessions of all its excursions by start', async () => {
    const created = await create({ organization: steel.organizationId });
    expect(created).toMatchObject({
      __typename: 'CreateCalendarFeedPayload',
      replayed: false,
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:4000\/calendars\/ptc_[\w-]{43}\.ics$/),
      calendarFeed: {
        kind: 'ORGANIZATION',
        name: 'Экскурсоводы',
        language: 'RU',
        status: 'ACTIVE',
        organization: { id: steel.organizationId },
        excursion: null,
      },
    });
    const events = await eventsOf(created['url']);
    expect(events.map(({ startsAt, summary }) => [startsAt, summary])).toEqual(
      ['2026-12-01', '2026-12-02', '2026-12-03'].flatMap((day) => [
        [`${day}T07:00:00.000Z`, 'Как варят сталь'],
        [`${day}T08:00:00.000Z`, 'Музей'],
      ]),
    );
    const sessions = await service.sql<{ id: string }>('SELECT id FROM session WHERE excursion_id = ANY($1)', [
      [excursion, other],
    ]);
    expect(events.map(({ uid }) => uid).toSorted()).toEqual(sessions.map(({ id }) => id).toSorted());
  });

  it('of an excursion contains its sessions only, in the language of the feed', async () => {
    const created = await create({ excursion, language: 'EN' });
    expect(created).toMatchObject({ calendarFeed: { kind: 'EXCURSION', excursion: { id: excursion } } });
    expect((await eventsOf(created['url'])).map(({ summary }) => summary)).toEqual(
      Array.from({ length: 3 }, () => 'How steel is made'),
    );
  });

  it('of a guide contains the sessions that the guide leads; a closed one is cancelled under the same id', async () => {
    const mill = plant();
    await service.hear(...registered(mill));
    const made = await changeTimetable(service, 'createGuide', { organization: mill.organizationId, label: 'Guide 1' });
    const guide = (made['guide'] as { id: string }).id;
    const tour = await offer(
      service,
      mill.siteId,
      {},
      { rules: ['FREQ=DAILY;COUNT=2'], firstStart: '2026-12-10T10:00' },
    );
    await createSchedule(service, {
      excursion: tour,
      rules: ['FREQ=DAILY;COUNT=2'],
      firstStart: '2026-12-10T15:00',
      guide,
    });

    const { url, ...created } = await create({ guide });
    expect(created).toMatchObject({ calendarFeed: { kind: 'GUIDE', guide: { id: guide }, excursion: null } });
    const [first, second] = await eventsOf(url);
    expect([first, second]).toMatchObject([
      { startsAt: '2026-12-10T12:00:00.000Z', status: 'CONFIRMED', sequence: 0 },
      { startsAt: '2026-12-11T12:00:00.000Z', status: 'CONFIRMED', sequence: 0 },
    ]);
    await service.hear(...booked(first?.uid ?? '', 2));
    await changeTimetable(service, 'closeSession', { id: first?.uid, expectedVersion: 1 });
    expect(await eventsOf(url)).toMatchObject([{ uid: first?.uid, status: 'CANCELLED', sequence: 1 }, second]);
    expect(await create({ guide }, managerOf(steel.organizationId))).toMatchObject({ __typename: 'NotFound' });
  });

  it('contains past sessions for 30 days', async () => {
    const { url } = await create({ excursion });
    const now = service.clock.now();
    service.clock.set(new Date('2026-12-31T07:30:00Z'));
    try {
      expect((await eventsOf(url)).map(({ startsAt }) => startsAt)).toEqual([
        '2026-12-02T07:00:00.000Z',
        '2026-12-03T07:00:00.000Z',
      ]);
    } finally {
      service.clock.set(now);
    }
  });

  it('is 304 while it is unchanged', async () => {
    const { url } = await create({ excursion: other });
    const first = await get(url);
    // Without the second header, Node's fetch asks for a new copy.
    const headers = { 'if-none-match': first.headers.get('etag') ?? '', 'cache-control': '' };
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    expect((await get(url, { headers })).status).toBe(304);
    expect((await get(url, { headers, method: 'HEAD' })).status).toBe(304);
    await service.sql('UPDATE session SET capacity = 19 WHERE excursion_id = $1', [other]);
    expect((await get(url, { headers })).status).toBe(200);
  });

  it('once revoked is answered like a link that never existed', async () => {
    const created = await create({ excursion });
    const { url } = created;
    expect(await revoke(idOf(created))).toMatchObject({ calendarFeed: { status: 'REVOKED' } });
    const again = await revoke(idOf(created));
    expect(again).toMatchObject({ calendarFeed: { status: 'REVOKED', revokedAt: expect.any(String) } });
    const shapes = await Promise.all(
      [url, String(url).replace(/.{5}\.ics$/, 'AAAAA.ics'), 'http://x/calendars/a', 'http://x/calendars/%00'].map(
        async (link) => {
          const response = await get(link);
          const varying = ['date', 'x-correlation-id'];
          const headers = [...response.headers].filter(([name]) => !varying.includes(name));
          return { status: response.status, headers, text: await response.text() };
        },
      ),
    );
    expect(shapes[0]?.status).toBe(404);
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  });

  it('shows its link once: a replay has none, and the database holds only a hash', async () => {
    const input = { idempotencyKey: 'feed-once', organization: steel.organizationId };
    const created = await create(input);
    const token = /ptc_[\w-]{43}/.exec(String(created['url']))?.[0] ?? '';
    expect(await create(input)).toEqual({ ...created, url: null, replayed: true });
    expect(await create({ ...input, name: 'Another' })).toMatchObject({ code: 'IDEMPOTENCY.KEY_REUSED' });
    const [stored] = await service.sql<{ text: string }>(
      `SELECT string_agg(t, '') AS text FROM (
         SELECT to_jsonb(f)::text AS t FROM calendar_feed f UNION ALL SELECT to_jsonb(k)::text FROM idempotency_key k
         UNION ALL SELECT to_jsonb(a)::text FROM audit.entry a) rows`,
    );
    expect(stored?.text).not.toContain(token);
  });

  it.each<[Record<string, unknown>, object]>([
    [{}, { issues: [{ path: ['organization'], code: 'INCONSISTENT' }] }],
    [{ organization: 'a', excursion: 'b' }, { issues: [{ path: ['organization'], code: 'INCONSISTENT' }] }],
    [
      { name: ' ' },
      {
        issues: [
          { path: ['organization'], code: 'INCONSISTENT' },
          { path: ['name'], code: 'REQUIRED' },
        ],
      },
    ],
    [{ organization: 'none' }, { __typename: 'NotFound' }],
    [{ organization: crypto.randomUUID() }, { __typename: 'NotFound' }],
    [{ excursion: crypto.randomUUID() }, { __typename: 'NotFound' }],
  ])('is not created from %j', async (input, failure) => {
    expect(await create(input)).toMatchObject(failure);
  });

  it('does not disclose a candidate of others', async () => {
    const candidate = plant();
    await service.hear(organizationIsAdded(candidate));
    const manager = managerOf(steel.organizationId);
    expect(await create({ organization: candidate.organizationId }, manager)).toMatchObject({ __typename: 'NotFound' });
    expect(await create({ organization: candidate.organizationId }, managerOf(candidate.organizationId))).toMatchObject(
      {
        replayed: false,
      },
    );
  });
});

it('feeds are listed newest first, by what they show and whether they are active', async () => {
  const mill = plant();
  await service.hear(...registered(mill));
  const tour = await offer(service, mill.siteId);
  const first = await create({ organization: mill.organizationId });
  const second = await create({ excursion: tour });
  const third = await create({ organization: mill.organizationId });
  await revoke(idOf(first));
  const [a, b, c] = [idOf(first), idOf(second), idOf(third)];
  const manager = managerOf(mill.organizationId);
  const list = async (filter: object) => {
    const answer = await service.ask<{ calendarFeeds: { nodes: { id: string }[]; totalCount: number } }>(
      'query ($filter: CalendarFeedFilter) { calendarFeeds(filter: $filter) { nodes { id } totalCount } }',
      { filter },
      {},
      manager,
    );
    const { nodes, totalCount } = answer.expectData().calendarFeeds;
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ id }) => id);
  };
  expect(await list({})).toEqual([c, b, a]);
  expect(await list({ kinds: ['ORGANIZATION'] })).toEqual([c, a]);
  expect(await list({ kinds: ['EXCURSION'], statuses: ['ACTIVE'] })).toEqual([b]);
  expect(await list({ statuses: ['REVOKED'] })).toEqual([a]);
  expect(await list({ excursions: [tour] })).toEqual([b]);
  expect(await list({ organizations: [steel.organizationId] })).toEqual([]);
  expect(await list({ statuses: [] })).toEqual([]);
});
