import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anonymous, managerOf } from '@promtour/testkit/viewers';
import {
  organizationIsAdded,
  organizationIsChanged,
  organizationIsRegistered,
  plant,
  reinstated,
  registered,
  siteIsAdded,
  siteIsChanged,
  siteIsNotReady,
  siteIsReady,
  suspended,
} from './support/events.ts';
import {
  approveExcursion,
  changeExcursion,
  createExcursion,
  createSchedule,
  excursionInput,
  offer,
  publishExcursion,
} from './support/operations.ts';
import { startRoutes, type RoutesService } from './support/routes-service.ts';

let service: RoutesService;

beforeAll(async () => {
  service = await startRoutes();
});

afterAll(() => service.stop());

describe('an excursion', () => {
  it('is created at a site known from registry events, once per key', async () => {
    const steel = plant();
    expect(await createExcursion(service, excursionInput(steel.siteId))).toMatchObject({
      __typename: 'NotFound',
      code: 'NOT_FOUND',
      kind: 'Site',
      notFoundId: steel.siteId,
    });
    await service.hear(...registered(steel));

    const created = await createExcursion(service, excursionInput(steel.siteId, { idempotencyKey: 'same' }));
    expect(created).toMatchObject({
      __typename: 'CreateExcursionPayload',
      replayed: false,
      status: 'DRAFT',
      okved: ['24.10'],
      languages: ['ru'],
    });
    expect(await createExcursion(service, excursionInput(steel.siteId, { idempotencyKey: 'same' }))).toEqual({
      ...created,
      replayed: true,
    });
    expect(
      await createExcursion(service, excursionInput(steel.siteId, { idempotencyKey: 'same', ageLimit: 6 })),
    ).toMatchObject({
      __typename: 'IdempotencyConflict',
      code: 'IDEMPOTENCY.KEY_REUSED',
    });
    const rows = await service.sql('SELECT id FROM excursion WHERE site_id = $1', [steel.siteId]);
    expect(rows).toHaveLength(1);
  });

  it('has the provenance of the token, or the one that the client states', async () => {
    const steel = plant();
    await service.hear(...registered(steel));
    const manager = managerOf(steel.organizationId);
    const provenance = { source: 'SAMPLE', reference: 'set 1' };
    expect(await createExcursion(service, excursionInput(steel.siteId))).toMatchObject({
      provenance: { source: 'REGION', reference: null },
    });
    expect(await createExcursion(service, excursionInput(steel.siteId), manager)).toMatchObject({
      provenance: { source: 'SELF_DECLARED', reference: null },
    });
    expect(await createExcursion(service, excursionInput(steel.siteId, { provenance }), manager)).toMatchObject({
      provenance,
    });
  });

  it('is on offer from its publication, which is published once', async () => {
    const steel = plant();
    await service.hear(...registered(steel));
    const { id } = await createExcursion(service, excursionInput(steel.siteId));
    const { version: expectedVersion } = await approveExcursion(service, String(id));
    const publication = { id, expectedVersion };
    const answers = await Promise.all([1, 2, 3].map(() => changeExcursion(service, 'publishExcursion', publication)));
    expect(answers.filter(({ __typename }) => __typename === 'PublishExcursionPayload')).toEqual([
      expect.objectContaining({ id, status: 'PUBLISHED', publishedVersion: { number: 1, status: 'PUBLISHED' } }),
    ]);
    const conflict = { __typename: 'VersionConflict', currentVersion: Number(expectedVersion) + 1 };
    expect(answers.filter(({ __typename }) => __typename === 'VersionConflict')).toEqual([
      expect.objectContaining(conflict),
      expect.objectContaining(conflict),
    ]);

    const events = (await service.published('promtour.routes.excursion.published.v1')).filter(
      ({ subject }) => subject === id,
    );
    expect(events).toHaveLength(1);
    expect(events[0]?.data).toEqual({
      excursionId: id,
      organizationId: steel.organizationId,
      siteId: steel.siteId,
      regionCode: 'RU-SMO',
      okved: ['24.10'],
      version: 1,
      title: { ru: 'Как варят сталь', en: 'How steel is made' },
      onSale: true,
      portals: null,
      segments: [],
      format: 'PRODUCTION',
      languages: ['ru'],
      durationMinutes: 90,
      options: [
        {
          code: 'standard',
          pricingPer: 'UNIT',
          units: [
            {
              type: 'ADULT',
              minAge: null,
              maxAge: null,
              prices: [{ retail: { amount: 80_000, currency: 'RUB' }, net: null, dates: null }],
            },
          ],
          groupPrices: [],
        },
      ],
      bookingMode: 'INSTANT',
      cancellationTerms: [],
      admission: {
        ageLimit: 12,
        groupMin: 2,
        groupMax: 20,
        childrenPerAdult: null,
        protectiveEquipment: [],
        footwear: 'ANY',
        photoPolicy: 'ALLOWED',
        foreignerPolicy: 'ALLOWED',
        documentLevel: 'NONE',
        leadTime: { days: 0, unit: 'CALENDAR_DAYS' },
        healthRestrictions: [],
        accessibility: [],
      },
    });
  });

  it('is not published while its organization is unknown or suspended', async () => {
    const steel = plant();
    await service.hear(siteIsAdded(steel));
    const { id } = await createExcursion(service, excursionInput(steel.siteId));
    const refusal = { __typename: 'ExcursionNotPublishable', code: 'ROUTES.EXCURSION_NOT_PUBLISHABLE' };
    expect(await publishExcursion(service, String(id))).toMatchObject({
      ...refusal,
      reasons: ['ORGANIZATION_UNKNOWN', 'SITE_NOT_READY'],
    });
    await service.hear(organizationIsRegistered(steel), suspended(steel));
    expect(await publishExcursion(service, String(id))).toMatchObject({
      ...refusal,
      reasons: ['ORGANIZATION_SUSPENDED', 'SITE_NOT_READY'],
    });
    await service.hear(reinstated(steel));
    expect(await publishExcursion(service, String(id))).toMatchObject({ ...refusal, reasons: ['SITE_NOT_READY'] });
    await service.hear(siteIsReady(steel));
    expect(await publishExcursion(service, String(id))).toMatchObject({ status: 'PUBLISHED' });
  });

  it('of a brewery admits adults only, even if the brewery becomes known later', async () => {
    const brewery = plant({ okved: ['11.05'] });
    await service.hear(siteIsAdded(brewery));
    const { id } = await createExcursion(service, excursionInput(brewery.siteId, { ageLimit: 17 }));
    await service.hear(organizationIsRegistered(brewery), siteIsReady(brewery));
    expect(await publishExcursion(service, String(id))).toMatchObject({ reasons: ['AGE_LIMIT_TOO_LOW'] });
    expect(await createExcursion(service, excursionInput(brewery.siteId, { ageLimit: 17 }))).toMatchObject({
      __typename: 'InvalidInput',
      code: 'INPUT.INVALID',
      issues: [{ path: ['admission', 'ageLimit'] }],
    });
    expect(await createExcursion(service, excursionInput(brewery.siteId, { ageLimit: 18 }))).toMatchObject({
      __typename: 'CreateExcursionPayload',
    });
  });

  it('disappears from lists while its organization is suspended', async () => {
    const steel = plant({ okved: ['24.51'] });
    await service.hear(...registered(steel));
    const id = await offer(service, steel.siteId);
    const list = async () =>
      (
        await service.ask<{ excursions: { nodes: { id: string }[] } }>(
          '{ excursions(filter: { okved: ["24.51"] }) { nodes { id } } }',
        )
      ).expectData().excursions.nodes;
    expect(await list()).toEqual([{ id }]);
    await service.hear(suspended(steel));
    expect(await list()).toEqual([]);
    await service.hear(reinstated(steel));
    expect(await list()).toEqual([{ id }]);
  });
});

describe('an offer', () => {
  const list = async (okved: string) => {
    const answer = await service.ask<{ excursions: { nodes: { id: string; offered: boolean }[] } }>(
      'query ($okved: [OkvedCode!]) { excursions(filter: { okved: $okved }) { nodes { id offered } } }',
      { okved: [okved] },
    );
    return answer.expectData().excursions.nodes;
  };
  const offered = async (id: string) =>
    (
      await service.ask<{ excursion: { offered: boolean } | null }>(
        'query ($id: ID!) { excursion(id: $id) { offered } }',
        { id },
        {},
        anonymous,
      )
    ).expectData().excursion;

  it('is created before its organization is registered, and published only after that', async () => {
    const smithy = plant({ okved: ['25.50'] });
    await service.hear(organizationIsAdded(smithy), siteIsAdded(smithy), siteIsReady(smithy));
    const { id } = await createExcursion(service, excursionInput(smithy.siteId));
    expect(await publishExcursion(service, String(id))).toMatchObject({ reasons: ['ORGANIZATION_NOT_REGISTERED'] });
    await service.hear(organizationIsRegistered(smithy));
    expect(await publishExcursion(service, String(id))).toMatchObject({ __typename: 'PublishExcursionPayload' });
    expect(await list('25.50')).toEqual([{ id, offered: true }]);
  });

  it('is visible while its site is ready: it disappears with the assessment and reappears with the next', async () => {
    const forge = plant({ okved: ['25.61'] });
    await service.hear(...registered(forge));
    const id = await offer(service, forge.siteId);
    expect(await list('25.61')).toEqual([{ id, offered: true }]);
    await service.hear(siteIsNotReady(forge));
    expect(await list('25.61')).toEqual([]);
    // The booker still finds it by its id.
    expect(await offered(id)).toEqual({ offered: false });
    await service.hear(siteIsReady(forge));
    expect(await list('25.61')).toEqual([{ id, offered: true }]);
  });

  it('follows changes of its organization, and a change does not reinstate it', async () => {
    const mill = plant({ okved: ['24.42'] });
    await service.hear(...registered(mill));
    const id = await offer(service, mill.siteId);
    await service.hear(suspended(mill), organizationIsChanged({ ...mill, okved: ['25.73'] }));
    expect(await list('25.73')).toEqual([]);
    await service.hear(reinstated(mill));
    expect(await list('25.73')).toEqual([{ id, offered: true }]);
    expect(await list('24.42')).toEqual([]);
  });

  it('ends with its assessment at once, even before the registry’s event', async () => {
    const foundry = plant({ okved: ['24.52'] });
    await service.hear(
      organizationIsRegistered(foundry),
      siteIsAdded(foundry),
      siteIsReady(foundry, '2026-11-23T10:00:00Z'),
    );
    const id = await offer(service, foundry.siteId);
    expect(await list('24.52')).toEqual([{ id, offered: true }]);
    service.clock.set(new Date('2026-11-23T10:00:00Z'));
    try {
      expect(await list('24.52')).toEqual([]);
      expect(await offered(id)).toEqual({ offered: false });
    } finally {
      service.clock.set(new Date('2026-11-23T09:00:00Z'));
    }
  });
});

describe('a site moved to another time zone', () => {
  it('is scheduled in that time zone from then on, and scheduled sessions are unchanged', async () => {
    const yard = plant({ okved: ['25.94'], timeZone: 'Europe/Moscow' });
    await service.hear(...registered(yard));
    const { id } = await createExcursion(service, excursionInput(yard.siteId));
    const input = { excursion: String(id), rules: ['FREQ=DAILY;COUNT=1'], capacity: 15 };
    await createSchedule(service, { ...input, firstStart: '2026-12-01T10:00' });
    await service.hear(siteIsChanged({ ...yard, timeZone: 'Asia/Omsk', point: { latitude: 54.98, longitude: 73.37 } }));
    await createSchedule(service, { ...input, firstStart: '2026-12-02T10:00' });
    const { id: later } = await createExcursion(service, excursionInput(yard.siteId));
    await createSchedule(service, { ...input, excursion: String(later), firstStart: '2026-12-03T10:00' });
    const sessions = await service.sql<{ startsAt: Date; zone: string }>(
      `SELECT starts_at AS "startsAt", time_zone AS zone FROM session WHERE excursion_id = ANY($1) ORDER BY starts_at`,
      [[id, later]],
    );
    expect(sessions).toEqual([
      { startsAt: new Date('2026-12-01T07:00:00Z'), zone: 'Europe/Moscow' },
      { startsAt: new Date('2026-12-02T04:00:00Z'), zone: 'Asia/Omsk' },
      { startsAt: new Date('2026-12-03T04:00:00Z'), zone: 'Asia/Omsk' },
    ]);
    expect(await service.sql('SELECT latitude, longitude FROM site_replica WHERE id = $1', [yard.siteId])).toEqual([
      { latitude: 54.98, longitude: 73.37 },
    ]);
  });
});

describe('scheduling', () => {
  it('adds missing sessions and publishes only those', async () => {
    const steel = plant({ timeZone: 'Asia/Krasnoyarsk', regionCode: 'RU-KYA' });
    await service.hear(...registered(steel));
    const { id } = await createExcursion(service, excursionInput(steel.siteId));
    const excursion = String(id);
    const input = { excursion, firstStart: '2026-12-01T10:00', capacity: 15 };

    expect(await createSchedule(service, { ...input, rules: ['FREQ=DAILY;COUNT=3'] })).toMatchObject({
      __typename: 'CreateSchedulePayload',
      added: 3,
      schedule: { status: 'ACTIVE', version: 1 },
    });
    expect(await createSchedule(service, { ...input, rules: ['FREQ=DAILY;COUNT=3'] })).toMatchObject({
      added: 0,
    });
    expect(await createSchedule(service, { ...input, rules: ['FREQ=DAILY;COUNT=5'], capacity: 20 })).toMatchObject({
      added: 2,
    });

    const events = (await service.published('promtour.routes.session.scheduled.v1')).map(
      ({ data }) => data as Record<string, unknown>,
    );
    const own = events.filter(({ excursionId }) => excursionId === excursion);
    expect(own).toHaveLength(5);
    expect(own.find(({ startsAt }) => startsAt === '2026-12-01T03:00:00.000Z')).toEqual({
      sessionId: expect.any(String),
      excursionId: excursion,
      organizationId: steel.organizationId,
      siteId: steel.siteId,
      regionCode: 'RU-KYA',
      startsAt: '2026-12-01T03:00:00.000Z',
      endsAt: '2026-12-01T04:30:00.000Z',
      timeZone: 'Asia/Krasnoyarsk',
      capacity: 15,
    });
    expect(own.map(({ capacity }) => capacity).sort()).toEqual([15, 15, 15, 20, 20]);
  });

  it('the same sessions concurrently adds each once', async () => {
    const steel = plant();
    await service.hear(...registered(steel));
    const { id } = await createExcursion(service, excursionInput(steel.siteId));
    const answers = await Promise.all(
      [200, 150, 200, 100, 200].map((count) =>
        createSchedule(service, {
          excursion: String(id),
          rules: [`FREQ=DAILY;COUNT=${count}`],
          firstStart: '2026-12-01T10:00',
        }),
      ),
    );
    expect(answers.reduce((sum, { added }) => sum + Number(added), 0)).toBe(200);
    const [count] = await service.sql<{ count: number }>(
      'SELECT count(*)::int AS count FROM session WHERE excursion_id = $1',
      [id],
    );
    expect(count).toEqual({ count: 200 });
  });

  it('shows sessions in the plant’s local calendar', async () => {
    const kamchatka = plant({ timeZone: 'Asia/Kamchatka', regionCode: 'RU-KAM' });
    await service.hear(...registered(kamchatka));
    const id = await offer(
      service,
      kamchatka.siteId,
      {},
      { rules: ['FREQ=DAILY;COUNT=2'], firstStart: '2026-12-01T09:00' },
    );
    const answer = await service.ask(
      `query ($id: ID!) { excursion(id: $id) { sessions(first: 1) {
         totalCount pageInfo { hasNextPage endCursor }
         nodes { startsAt endsAt timeZone date excursion { id } } } } }`,
      { id },
    );
    answer.check((data) => {
      expect(data).toEqual({
        excursion: {
          sessions: {
            totalCount: 2,
            pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
            nodes: [
              {
                startsAt: '2026-11-30T21:00:00.000Z',
                endsAt: '2026-11-30T22:30:00.000Z',
                timeZone: 'Asia/Kamchatka',
                date: '2026-12-01',
                excursion: { id },
              },
            ],
          },
        },
      });
    });
  });
});
