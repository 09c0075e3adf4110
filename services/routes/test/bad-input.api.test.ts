import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { coordinatorOf } from '@promtour/testkit/viewers';
import { plant, registered } from './support/events.ts';
import {
  changeTimetable,
  createExcursion,
  createSchedule,
  excursionInput,
  publishExcursion,
} from './support/operations.ts';
import { excursionStop, mutateRoute } from './support/tours.ts';
import { startRoutes, type RoutesService } from './support/routes-service.ts';

const steel = plant();
const onlyPrice = ['options', '0', 'units', '0', 'prices', '0', 'retail'];
const picture = { url: 'https://example.org/a.jpg', license: 'CC BY 4.0', credit: 'Sample' };
const megabyte = 'я'.repeat(500_000);

let service: RoutesService;
let excursion: string;

beforeAll(async () => {
  service = await startRoutes();
  await service.hear(...registered(steel));
  excursion = String((await createExcursion(service, excursionInput(steel.siteId)))['id']);
});

afterAll(() => service.stop());

/** Everything that a refused mutation could have left behind. */
async function written(): Promise<unknown> {
  return service.sql(`
    SELECT (SELECT count(*) FROM excursion) AS excursions, (SELECT count(*) FROM session) AS sessions,
           (SELECT count(*) FROM schedule) AS schedules, (SELECT count(*) FROM closure) AS closures,
           (SELECT count(*) FROM route) AS routes, (SELECT count(*) FROM idempotency_key) AS keys,
           (SELECT count(*) FROM messaging.outbox WHERE topic <> 'promtour.audit') AS events,
           (SELECT sum(version) FROM excursion) AS changes`);
}

let before: unknown;
beforeEach(async () => {
  before = await written();
});

describe('a refused excursion', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['a blank title', { title: { ru: ' ' } }, ['title', 'ru']],
    ['a title of a megabyte', { title: { ru: megabyte } }, ['title', 'ru']],
    ['a title with NUL', { title: { ru: 'a\u0000' } }, ['title', 'ru']],
    ['a title in no language', { title: { ru: 'a', translations: [{ language: '!', text: 'a' }] } }, ['title', '!']],
    ['a summary of a megabyte', { summary: { ru: megabyte } }, ['summary', 'ru']],
    ['a blank summary', { summary: { ru: '' } }, ['summary', 'ru']],
    ['no time', { durationMinutes: 0 }, ['durationMinutes']],
    ['more than a day', { durationMinutes: 2 ** 31 - 1 }, ['durationMinutes']],
    ['a negative age', { ageLimit: -1 }, ['admission', 'ageLimit']],
    ['nobody', { groupMax: 0 }, ['admission', 'groupMax']],
    ['too many', { groupMax: 501 }, ['admission', 'groupMax']],
    ['a smallest group over the largest', { groupMin: 21 }, ['admission', 'groupMin']],
    ['a negative price', { price: { amount: -1 } }, [...onlyPrice, 'amount']],
    ['a price in no currency', { price: { amount: 1, currency: 'ROUBLES' } }, [...onlyPrice, 'currency']],
    ['no language', { languages: [] }, ['languages']],
    ['no stops', { stops: [] }, ['stops']],
    ['no options', { options: [] }, ['options']],
    ['a picture by HTTP', { pictures: [{ ...picture, url: 'http://example.org/a.jpg' }] }, ['pictures', '0', 'url']],
    ['a reference of two lines', { provenance: { source: 'IMPORT', reference: 'a\nb' } }, ['provenance', 'reference']],
  ])('with %s names the field and writes nothing', async (_, about, path) => {
    expect(await createExcursion(service, excursionInput(steel.siteId, about))).toMatchObject({
      __typename: 'InvalidInput',
      code: 'INPUT.INVALID',
      issues: expect.arrayContaining([expect.objectContaining({ path })]),
    });
    expect(await written()).toEqual(before);
  });

  it.each(['', 'none', '0', "' OR 1=1", megabyte, '00000000-0000-0000-0000-000000000000'])(
    'at an unknown site writes nothing',
    async (site) => {
      const answer = await createExcursion(service, excursionInput(site));
      expect(answer).toMatchObject({ __typename: 'NotFound', kind: 'Site' });
      expect(String(answer['notFoundId']).length).toBeLessThanOrEqual(128);
      expect(await written()).toEqual(before);
    },
  );

  it.each(['', ' ', 'ключ', 'x'.repeat(129), 'a b'])('under a malformed key writes nothing', async (key) => {
    expect(await createExcursion(service, excursionInput(steel.siteId, { idempotencyKey: key }))).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: ['idempotencyKey'] }],
    });
    expect(await written()).toEqual(before);
  });

  it.each<[string, Record<string, unknown>, string?]>([
    ['a number past 32 bits', { durationMinutes: 2 ** 31 }],
    ['a fraction', { groupMax: 1.5 }],
    ['text for a number', { durationMinutes: '90' }],
    ['a price past 2^53', { price: { amount: 2 ** 60 } }, 'INPUT.INVALID'],
    ['a price that is no number', { price: { amount: 'NaN' } }, 'INPUT.INVALID'],
    ['a field that there is none of', { colour: 'red' }],
    ['null for a title', { title: null }],
    ['a source that follows from the token', { provenance: { source: 'SELF_DECLARED' } }],
    ['languages that are none', { languages: [megabyte] }, 'INPUT.INVALID'],
  ])('with %s is an error of the request', async (_, about, code = 'BAD_USER_INPUT') => {
    const answer = await service.ask(
      'mutation ($input: CreateExcursionInput!) { createExcursion(input: $input) { __typename } }',
      { input: excursionInput(steel.siteId, about) },
    );
    expect(answer.expectErrorCodes()).toEqual([code]);
    expect(answer.status).toBeLessThan(500);
    expect(answer.text).not.toMatch(/select |insert |at .*\.ts/i);
    expect(await written()).toEqual(before);
  });
});

describe('a refused route', () => {
  const visit = (about: Readonly<Record<string, unknown>> = {}) => excursionStop(excursion, about);
  const meal = (about: object = {}) => ({
    day: 1,
    kind: 'MEAL',
    title: { ru: 'Обед' },
    region: 'RU-SMO',
    durationMinutes: 60,
    transport: { mode: 'WALK', distanceMeters: 500 },
    ...about,
  });
  const create = (about: object) =>
    mutateRoute(
      service,
      'createRoute',
      {
        idempotencyKey: crypto.randomUUID(),
        region: 'RU-SMO',
        title: { ru: 'Маршрут' },
        themes: ['METAL'],
        stops: [visit()],
        ...about,
      },
      coordinatorOf('RU-SMO', 'RU-BRY'),
    );
  const car = (distanceMeters: number, minutes: number) => ({ transport: { mode: 'CAR', distanceMeters, minutes } });

  it.each<[string, () => object, string[]]>([
    ['a blank title', () => ({ title: { ru: ' ' } }), ['title', 'ru']],
    ['no theme', () => ({ themes: [] }), ['themes']],
    ['a theme twice', () => ({ themes: ['METAL', 'METAL'] }), ['themes']],
    ['no language', () => ({ languages: [] }), ['languages']],
    ['no stops', () => ({ stops: [] }), ['stops']],
    ['61 stops', () => ({ stops: Array.from({ length: 61 }, () => visit()) }), ['stops']],
    ['an unknown operator', () => ({ operator: crypto.randomUUID() }), ['operator']],
    ['an operator of a megabyte', () => ({ operator: megabyte }), ['operator']],
    ['stops in other regions', () => ({ stops: [visit(), meal()], region: 'RU-BRY' }), ['region']],
    [
      'an unknown excursion',
      () => ({ stops: [visit({ excursion: crypto.randomUUID() })] }),
      ['stops', '0', 'excursion'],
    ],
    [
      'two stops at one time',
      () => ({ stops: [visit({ startTime: '10:00' }), meal({ startTime: '10:00' })] }),
      ['stops', '1', 'startTime'],
    ],
    [
      'a leg faster than possible',
      () => ({ stops: [visit(), meal(car(300_000, 60))] }),
      ['stops', '1', 'transport', 'minutes'],
    ],
    [
      'a negative distance',
      () => ({ stops: [visit(), meal(car(-1, 60))] }),
      ['stops', '1', 'transport', 'distanceMeters'],
    ],
    [
      'a point on no globe',
      () => ({ stops: [visit(), meal({ point: { latitude: 91, longitude: 0 } })] }),
      ['stops', '1', 'point'],
    ],
  ])('with %s names the field and writes nothing', async (_, about, path) => {
    expect(await create(about())).toMatchObject({
      __typename: 'InvalidInput',
      code: 'INPUT.INVALID',
      issues: [expect.objectContaining({ path })],
    });
    expect(await written()).toEqual(before);
  });

  it.each(['none', '00000000-0000-0000-0000-000000000000'])('with the id %s writes nothing', async (id) => {
    for (const [mutation, about] of [
      ['updateRoute', {}],
      ['transitionRoute', { to: 'PROPOSED' }],
      ['publishRoute', {}],
      ['decideRouteApproval', { region: 'RU-SMO', approved: true }],
    ] as const)
      expect(await mutateRoute(service, mutation, { id, expectedVersion: 1, ...about })).toMatchObject({
        __typename: 'NotFound',
        kind: 'Route',
      });
    expect(await written()).toEqual(before);
  });
});
const everyHour = Array.from({ length: 24 }, (_, hour) => hour).join(',');

describe('a refused timetable', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['nothing', { rules: [] }, ['rules']],
    ['no rule', { rules: [''] }, ['rules', '0']],
    ['a rule of a megabyte', { rules: [`FREQ=DAILY;BYDAY=${'MO,'.repeat(300_000)}MO`] }, ['rules', '0']],
    ['eleven rules', { rules: Array.from({ length: 11 }, () => 'FREQ=DAILY') }, ['rules']],
    ['seconds', { rules: ['FREQ=DAILY', 'FREQ=SECONDLY;COUNT=3'] }, ['rules', '1']],
    ['an interval of 0', { rules: ['FREQ=DAILY;INTERVAL=0;COUNT=3'] }, ['rules', '0']],
    ['30 February', { rules: ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30,31'] }, ['rules', '0']],
    ['1001 sessions', { rules: ['FREQ=DAILY;COUNT=1001'] }, ['rules', '0']],
    ['10⁶ sessions', { rules: ['FREQ=DAILY;COUNT=1000000'] }, ['rules', '0']],
    ['9600 sessions in 400 days', { rules: [`FREQ=DAILY;BYHOUR=${everyHour}`] }, ['rules']],
    ['an end before the start', { rules: ['FREQ=DAILY;UNTIL=20261130'] }, ['rules', '0']],
    ['an unknown zone', { rules: ['EXDATE;TZID=Europe/Atlantis:20261202T100000'] }, ['rules', '0']],
    ['another zone', { exdates: ['EXDATE;TZID=Asia/Omsk:20261202T100000'] }, ['rules']],
    ['a day as RDATE', { rdates: ['2026-12-05'] }, ['rdates', '0']],
    ['an RDATE that is no time', { rdates: ['2026-12-05T10:00', 'soon'] }, ['rdates', '1']],
    ['eleven pasted rules', { rules: [Array.from({ length: 11 }, () => 'RRULE:FREQ=DAILY').join('\n')] }, ['rules']],
    ['too many dates in one item', { exdates: [Array.from({ length: 501 }, () => '20261205').join()] }, ['exdates']],
    ['too many dates', { exdates: Array.from({ length: 501 }, () => '2026-12-05') }, ['exdates']],
    ['every session excluded', { rules: ['FREQ=DAILY;COUNT=2'], exdates: ['2026-12-01,20261202T100000'] }, ['exdates']],
    ['a start that is no time', { firstStart: 'tomorrow' }, ['firstStart']],
    ['a start with an offset', { firstStart: '2026-12-01T10:00+03:00' }, ['firstStart']],
    ['a start on 30 February', { firstStart: '2027-02-30T10:00' }, ['firstStart']],
    ['a start of a megabyte', { firstStart: megabyte }, ['firstStart']],
    ['a start two days ago', { firstStart: '2026-11-21T12:00' }, ['firstStart']],
    ['a start in the year 0', { firstStart: '0000-01-01T00:00' }, ['firstStart']],
    ['a start after two years', { firstStart: '2028-11-24T12:01' }, ['firstStart']],
    ['a start in the year 9999', { firstStart: '9999-12-31T23:59' }, ['firstStart']],
    ['no places', { capacity: 0 }, ['capacity']],
    ['fewer places than the smallest group', { capacity: 1 }, ['capacity']],
    ['more places than the largest group', { capacity: 21 }, ['capacity']],
    ['places past all bounds', { capacity: 2 ** 31 - 1 }, ['capacity']],
  ])('with %s names the field and writes nothing', async (_, about, path) => {
    const input = { excursion, rules: ['FREQ=DAILY;COUNT=3'], firstStart: '2026-12-01T10:00', ...about };
    for (const dryRun of [true, false])
      expect(await createSchedule(service, { ...input, dryRun })).toMatchObject({
        __typename: 'InvalidInput',
        code: 'INPUT.INVALID',
        issues: [{ path }],
      });
    expect(await written()).toEqual(before);
  });

  it.each(['none', '00000000-0000-0000-0000-000000000000'])('of excursion %s writes nothing', async (id) => {
    const input = { excursion: id, rules: ['FREQ=DAILY;COUNT=3'], firstStart: '2026-12-01T10:00' };
    expect(await createSchedule(service, input)).toMatchObject({ __typename: 'NotFound', kind: 'Excursion' });
    expect(await publishExcursion(service, id)).toMatchObject({ __typename: 'NotFound', kind: 'Excursion' });
    expect(await written()).toEqual(before);
  });

  it.each(['guide', 'plantZone'])('with an unknown %s writes nothing', async (field) => {
    const kind = field === 'guide' ? 'Guide' : 'PlantZone';
    for (const id of ['none', '00000000-0000-0000-0000-000000000000']) {
      const input = { excursion, rules: ['FREQ=DAILY;COUNT=3'], firstStart: '2026-12-01T10:00', [field]: id };
      expect(await createSchedule(service, input)).toMatchObject({ __typename: 'NotFound', kind, notFoundId: id });
    }
    expect(await written()).toEqual(before);
  });

  it('uses the client’s language', async () => {
    const ask = async (language: string) => {
      const answer = await service.ask<{ createSchedule: { message: string } }>(
        `mutation ($input: CreateScheduleInput!) {
           createSchedule(input: $input) { ... on UserError { message } } }`,
        { input: { idempotencyKey: 'k', excursion, rules: ['COUNT=3'], firstStart: '2026-12-01T10:00' } },
        { 'accept-language': language },
      );
      return answer.expectData().createSchedule.message;
    };
    expect(await ask('ru-RU,ru;q=0.9')).toBe('Правило повторения: нужна часть FREQ');
    expect(await ask('en')).toBe('Recurrence rule: FREQ is needed');
  });
});

describe('a refused closure', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['neither site nor organization', { site: null }, ['site']],
    ['both', { organization: steel.organizationId }, ['site']],
    ['no time', { dates: null }, ['dates']],
    ['an open end', { dates: { from: '2026-12-01' } }, ['dates']],
    ['an end before its start', { dates: { from: '2026-12-02', to: '2026-12-01' } }, ['dates']],
    ['an end in the past', { dates: { from: '2026-11-01', to: '2026-11-02' } }, ['dates']],
    ['an end after two years', { dates: { from: '2026-12-01', to: '2029-12-01' } }, ['dates']],
    ['a note of a megabyte', { note: megabyte }, ['note']],
  ])('with %s names the field and writes nothing', async (_, about, path) => {
    const input = { site: steel.siteId, dates: { from: '2026-12-01', to: '2026-12-02' }, reason: 'REPAIR', ...about };
    expect(await changeTimetable(service, 'createClosure', input)).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path }],
    });
    expect(await written()).toEqual(before);
  });
});

describe('a refused query', () => {
  it.each<[string, string, string]>([
    ['more dates than there are', 'filter: { dates: { from: "2026-12-02", to: "2026-12-01" } }', 'INPUT.INVALID'],
    ['a date of the year 0', 'filter: { dates: { from: "0000-01-01" } }', 'INPUT.INVALID'],
    ['a date of the year 3000', 'filter: { dates: { to: "3000-01-01" } }', 'INPUT.INVALID'],
    ['a party of 0', 'filter: { partySize: 0 }', 'INPUT.INVALID'],
    ['a party of −1', 'filter: { partySize: -1 }', 'INPUT.INVALID'],
    ['a party of 10001', 'filter: { partySize: 10001 }', 'INPUT.INVALID'],
    ['a party of 2³¹ − 1', 'filter: { partySize: 2147483647 }', 'INPUT.INVALID'],
    ['an unknown region', 'filter: { regions: ["RU-XXX"] }', 'INPUT.INVALID'],
    ['a region’s name', 'filter: { regions: ["Смоленск"] }', 'INPUT.INVALID'],
    ['101 regions', `filter: { regions: [${'"RU-SMO",'.repeat(101)}] }`, 'INPUT.INVALID'],
    ['an OKVED class of words', 'filter: { okved: ["steel"] }', 'INPUT.INVALID'],
    ['an OKVED code too short', 'filter: { okved: ["2"] }', 'INPUT.INVALID'],
    ['a text of one letter', 'filter: { text: "я" }', 'INPUT.INVALID'],
    ['a text of 101 letters', `filter: { text: "${'я'.repeat(101)}" }`, 'INPUT.INVALID'],
    ['a text with NUL', 'filter: { text: "a\\u0000b" }', 'INPUT.INVALID'],
    ['a page of 0', 'first: 0', 'PAGE.SIZE'],
    ['a page of −1', 'first: -1', 'PAGE.SIZE'],
    ['a page of 101', 'first: 101', 'PAGE.SIZE'],
    ['somebody’s cursor', 'after: "abc"', 'CURSOR.INVALID'],
    ['30 February', 'filter: { dates: { from: "2027-02-30" } }', 'INPUT.INVALID'],
    ['a party past 32 bits', 'filter: { partySize: 2147483648 }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an order that there is none of', 'orderBy: RANDOM', 'GRAPHQL_VALIDATION_FAILED'],
  ])('about %s has a stable code', async (_, args, code) => {
    const answers = await Promise.all([
      service.ask(`{ excursions(${args}) { totalCount } }`),
      service.ask(
        `query ($representations: [_Any!]!) {
           _entities(representations: $representations) { ... on Region { excursions(${args}) { totalCount } } } }`,
        { representations: [{ __typename: 'Region', code: 'RU-SMO' }] },
      ),
    ]);
    for (const answer of answers) {
      expect(answer.expectErrorCodes()).toEqual([code]);
      expect(answer.status).toBeLessThan(500);
    }
  });

  it.each([
    ['filter: { startsAt: { from: "2026-12-02T00:00:00Z", before: "2026-12-01T00:00:00Z" } }', 'INPUT.INVALID'],
    ['filter: { startsAt: { from: "-200000-01-01T00:00:00Z" } }', 'INPUT.INVALID'],
    ['filter: { startsAt: { from: "0001-01-01T00:00:00Z" } }', 'INPUT.INVALID'],
    ['filter: { dates: { from: "2026-12-02", to: "2026-12-01" } }', 'INPUT.INVALID'],
    ['filter: { partySize: 0 }', 'INPUT.INVALID'],
    ['first: 0', 'PAGE.SIZE'],
    ['after: "abc"', 'CURSOR.INVALID'],
  ])('about sessions(%s) has a stable code', async (args, code) => {
    const answer = await service.ask(`query ($id: ID!) { excursion(id: $id) { sessions(${args}) { totalCount } } }`, {
      id: excursion,
    });
    expect(answer.expectErrorCodes()).toEqual([code]);
    expect(answer.status).toBeLessThan(500);
  });

  it.each(['', 'none', megabyte, '00000000-0000-0000-0000-000000000000'])(
    'about an unknown record is null',
    async (id) => {
      const answer = await service.ask(
        'query ($id: ID!) { excursion(id: $id) { id } session(id: $id) { id } route(id: $id) { id } }',
        { id },
      );
      expect(answer.expectData()).toEqual({ excursion: null, session: null, route: null });
    },
  );
});
