import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSubgraphSdl } from '@promtour/service-kit/subgraph-sdl';
import { auditEntriesOf, unsealedRows } from '@promtour/testkit/audit-log';
import { eventually } from '@promtour/testkit/eventually';
import { rootFields } from '@promtour/testkit/permissions';
import type { Viewer } from '@promtour/access/viewer';
import { managerOf, official } from '@promtour/testkit/viewers';
import { booked, plant, registered, type Plant } from './support/events.ts';
import {
  approveExcursion,
  changeTimetable,
  createExcursion,
  createSchedule,
  excursionInput,
} from './support/operations.ts';
import { approve, mutateRoute, openWorld, refer, routeInput, smolensk, type World } from './support/tours.ts';
import { startRoutes, type RoutesService } from './support/routes-service.ts';

let service: RoutesService;
let steel: Plant;
let world: World;
beforeAll(async () => {
  service = await startRoutes();
  steel = plant();
  await service.hear(...registered(steel));
  world = await openWorld(service);
});
afterAll(() => service.stop());

const draft = async () => String((await createExcursion(service, excursionInput(steel.siteId)))['id']);

async function feed(): Promise<string> {
  const created = await service.ask<{ createCalendarFeed: { calendarFeed: { id: string } } }>(
    `mutation ($organization: ID!) {
       createCalendarFeed(input: { idempotencyKey: "to-revoke", organization: $organization, name: "Guides" }) {
         ... on CreateCalendarFeedPayload { calendarFeed { id } }
       }
     }`,
    { organization: steel.organizationId },
  );
  return created.expectData().createCalendarFeed.calendarFeed.id;
}

type Request = readonly [call: string, types: string, variables: Readonly<Record<string, unknown>>];
type Change = {
  readonly table_name: string;
  readonly operation: string;
  readonly before: object | null;
  readonly after: object;
  /** The organization's, unless stated. */
  readonly organization_id?: null;
  readonly region_code?: null;
};
type Audited = {
  readonly mutation: `Mutation.${string}`;
  readonly request: () => Promise<Request>;
  readonly auditLog: readonly Change[];
  /** The organization's manager, unless stated. */
  readonly by?: Viewer;
};

const session = (local_date: string): Change => ({
  table_name: 'session',
  operation: 'INSERT',
  before: null,
  after: { local_date, capacity: 20 },
});

const version = (before: object, after: object): Change => ({
  table_name: 'excursion_version',
  operation: 'UPDATE',
  before,
  after,
});

function change(mutation: string, input: Readonly<Record<string, unknown>>): Request {
  return [
    `${mutation}(input: $input)`,
    `$input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`,
    { input },
  ];
}

function sessionChange(before: object, after: object): Change {
  return { table_name: 'session', operation: 'UPDATE', before, after };
}

function timetable(mutation: string, input: () => Promise<object>, auditLog: readonly Change[]): Audited {
  const type = mutation.replace(/^./, (letter) => letter.toUpperCase());
  return {
    mutation: `Mutation.${mutation}`,
    request: async () => [`${mutation}(input: $input)`, `$input: ${type}Input!`, { input: await input() }],
    auditLog,
  };
}

const times = async () => ({
  excursion: await draft(),
  rules: ['FREQ=DAILY;COUNT=2'],
  firstStart: '2026-12-01T10:00',
});

async function scheduled() {
  const { schedule } = await createSchedule(service, await times());
  return { id: (schedule as { id: string }).id, expectedVersion: 1 };
}

async function oneOff() {
  const created = await changeTimetable(service, 'createSession', {
    excursion: await draft(),
    start: '2026-12-24T10:00',
  });
  return { id: (created['session'] as { id: string }).id, expectedVersion: 1 };
}

const closed = {
  get site() {
    return steel.siteId;
  },
  dates: { from: '2027-12-01', to: '2027-12-02' },
  reason: 'REPAIR',
  note: 'Furnace',
};

const draftRoute = () => mutateRoute(service, 'createRoute', routeInput(world));

type RouteChange = readonly [
  operation: string,
  input: () => Promise<Readonly<Record<string, unknown>>>,
  auditLog: readonly Change[],
];

/** By the coordinator of a route without an operator. */
function routeChanges(changes: readonly RouteChange[]): readonly Audited[] {
  return changes.map(([operation, input, auditLog]) => ({
    mutation: `Mutation.${operation}` as const,
    by: smolensk,
    request: async () => change(operation, await input()),
    auditLog: auditLog.map((one) => ({ ...one, organization_id: null })),
  }));
}

const audited: readonly Audited[] = [
  {
    mutation: 'Mutation.createExcursion',
    request: () =>
      Promise.resolve([
        'createExcursion(input: $input)',
        '$input: CreateExcursionInput!',
        { input: excursionInput(steel.siteId) },
      ]),
    auditLog: [
      {
        table_name: 'excursion',
        operation: 'INSERT',
        before: null,
        after: { price_amount: 80_000, sale: 'NONE', published_at: null },
      },
      {
        table_name: 'excursion_version',
        operation: 'INSERT',
        before: null,
        after: { number: 1, status: 'DRAFT', content: expect.objectContaining({ durationMinutes: 90 }) },
      },
    ],
  },
  timetable('createSchedule', async () => ({ idempotencyKey: randomUUID(), ...(await times()) }), [
    {
      table_name: 'schedule',
      operation: 'INSERT',
      before: null,
      after: { rules: ['FREQ=DAILY;COUNT=2'], first_start: '2026-12-01T10:00' },
    },
    session('2026-12-01'),
    session('2026-12-02'),
  ]),
  timetable(
    'updateSchedule',
    async () => ({ ...(await scheduled()), rules: ['FREQ=DAILY;COUNT=1'], firstStart: '2026-12-01T10:00' }),
    [
      {
        table_name: 'schedule',
        operation: 'UPDATE',
        before: { rules: ['FREQ=DAILY;COUNT=2'] },
        after: { rules: ['FREQ=DAILY;COUNT=1'], version: 2 },
      },
      sessionChange({ status: 'SCHEDULED' }, { status: 'REMOVED', closed_by: 'SCHEDULE', version: 2 }),
    ],
  ),
  timetable('endSchedule', scheduled, [
    { table_name: 'schedule', operation: 'UPDATE', before: { status: 'ACTIVE' }, after: { status: 'ENDED' } },
    sessionChange({ status: 'SCHEDULED' }, { status: 'REMOVED' }),
    sessionChange({ status: 'SCHEDULED' }, { status: 'REMOVED' }),
  ]),
  timetable(
    'createSession',
    async () => ({ idempotencyKey: randomUUID(), excursion: await draft(), start: '2026-12-24T10:00' }),
    [session('2026-12-24')],
  ),
  timetable('rescheduleSession', async () => ({ ...(await oneOff()), start: '2026-12-25T10:00' }), [
    sessionChange({ local_date: '2026-12-24', moved: false }, { local_date: '2026-12-25', moved: true }),
  ]),
  timetable('updateSessionCapacity', async () => ({ ...(await oneOff()), capacity: 10 }), [
    sessionChange({ capacity: 20 }, { capacity: 10 }),
  ]),
  timetable('closeSession', oneOff, [sessionChange({ status: 'SCHEDULED' }, { status: 'REMOVED', closed_by: 'HOST' })]),
  timetable(
    'reopenSession',
    async () => {
      const { id, expectedVersion } = await oneOff();
      await changeTimetable(service, 'closeSession', { id, expectedVersion });
      return { id, expectedVersion: 2 };
    },
    [sessionChange({ status: 'REMOVED', closed_by: 'HOST' }, { status: 'SCHEDULED', closed_by: null })],
  ),
  timetable('createClosure', () => Promise.resolve({ idempotencyKey: randomUUID(), ...closed }), [
    {
      table_name: 'closure',
      operation: 'INSERT',
      before: null,
      after: { first_date: '2027-12-01', reason: 'REPAIR', note: '[redacted]' },
    },
  ]),
  timetable(
    'liftClosure',
    async () => {
      const answer = await changeTimetable(service, 'createClosure', closed);
      return { id: (answer['closure'] as { id: string }).id, expectedVersion: 1 };
    },
    [
      {
        table_name: 'closure',
        operation: 'UPDATE',
        before: { version: 1, lifted_at: null },
        after: { version: 2, lifted_at: expect.any(String) },
      },
    ],
  ),
  timetable(
    'createGuide',
    () => Promise.resolve({ idempotencyKey: randomUUID(), organization: steel.organizationId, label: 'Guide 1' }),
    [{ table_name: 'guide', operation: 'INSERT', before: null, after: { label: '[redacted]' } }],
  ),
  timetable(
    'createPlantZone',
    () => Promise.resolve({ idempotencyKey: randomUUID(), site: steel.siteId, name: 'Line 1', exclusive: true }),
    [{ table_name: 'plant_zone', operation: 'INSERT', before: null, after: { name: 'Line 1', exclusive: true } }],
  ),
  {
    mutation: 'Mutation.updateWorkingCalendar',
    by: official,
    request: () => Promise.resolve(change('updateWorkingCalendar', { days: [{ date: '2031-01-09', working: true }] })),
    auditLog: [
      {
        table_name: 'day_override',
        operation: 'INSERT',
        before: null,
        after: { date: '2031-01-09', working: true },
        organization_id: null,
        region_code: null,
      },
    ],
  },
  {
    mutation: 'Mutation.updateExcursion',
    request: async () => change('updateExcursion', { id: await draft(), expectedVersion: 1, durationMinutes: 100 }),
    auditLog: [
      {
        table_name: 'excursion',
        operation: 'UPDATE',
        before: { version: 1, duration_minutes: 90 },
        after: { version: 2, duration_minutes: 100 },
      },
      version(
        { content: expect.objectContaining({ durationMinutes: 90 }) },
        { content: expect.objectContaining({ durationMinutes: 100 }) },
      ),
    ],
  },
  {
    mutation: 'Mutation.transitionExcursion',
    request: async () => change('transitionExcursion', { id: await draft(), expectedVersion: 1, to: 'SELF_ASSESSED' }),
    auditLog: [
      { table_name: 'excursion', operation: 'UPDATE', before: { version: 1 }, after: { version: 2 } },
      version({ status: 'DRAFT' }, { status: 'SELF_ASSESSED' }),
    ],
  },
  {
    mutation: 'Mutation.publishExcursion',
    request: async () => {
      const id = await draft();
      const { version: expectedVersion } = await approveExcursion(service, id);
      return change('publishExcursion', { id, expectedVersion });
    },
    auditLog: [
      {
        table_name: 'excursion',
        operation: 'UPDATE',
        before: { published_at: null },
        after: { published_at: expect.any(String) },
      },
      version({ status: 'APPROVED' }, { status: 'PUBLISHED' }),
    ],
  },
  ...routeChanges([
    [
      'createRoute',
      () => Promise.resolve(routeInput(world)),
      [{ table_name: 'route', operation: 'INSERT', before: null, after: { status: 'DRAFT', version: 1 } }],
    ],
    [
      'updateRoute',
      async () => ({ ...refer(await draftRoute()), themes: ['METAL'] }),
      [
        {
          table_name: 'route',
          operation: 'UPDATE',
          before: { themes: ['CRAFT', 'METAL'] },
          after: { themes: ['METAL'], version: 2 },
        },
      ],
    ],
    [
      'transitionRoute',
      async () => ({ ...refer(await draftRoute()), to: 'PROPOSED' }),
      [{ table_name: 'route', operation: 'UPDATE', before: { status: 'DRAFT' }, after: { status: 'PROPOSED' } }],
    ],
    [
      'decideRouteApproval',
      async () => ({
        ...refer(await mutateRoute(service, 'transitionRoute', { ...refer(await draftRoute()), to: 'PROPOSED' })),
        region: 'RU-SMO',
        approved: true,
        note: 'Иванова согласна',
      }),
      [
        {
          table_name: 'route_approval',
          operation: 'INSERT',
          before: null,
          after: { region_code: 'RU-SMO', note: '[redacted]' },
        },
        { table_name: 'route', operation: 'UPDATE', before: { status: 'PROPOSED' }, after: { status: 'APPROVED' } },
      ],
    ],
    [
      'publishRoute',
      async () => refer(await approve(service, await draftRoute(), 'RU-SMO')),
      [{ table_name: 'route', operation: 'UPDATE', before: { status: 'APPROVED' }, after: { status: 'PUBLISHED' } }],
    ],
  ]),
  {
    mutation: 'Mutation.createCalendarFeed',
    request: () =>
      Promise.resolve([
        'createCalendarFeed(input: $input)',
        '$input: CreateCalendarFeedInput!',
        { input: { idempotencyKey: 'feed', organization: steel.organizationId, name: 'Иванова' } },
      ]),
    auditLog: [
      {
        table_name: 'calendar_feed',
        operation: 'INSERT',
        before: null,
        after: { name: '[redacted]', excursion_id: null, revoked_at: null },
      },
    ],
  },
  {
    mutation: 'Mutation.revokeCalendarFeed',
    request: async () => ['revokeCalendarFeed(input: { id: $id })', '$id: ID!', { id: await feed() }],
    auditLog: [
      {
        table_name: 'calendar_feed',
        operation: 'UPDATE',
        before: { revoked_at: null },
        after: { revoked_at: expect.any(String) },
      },
    ],
  },
];

describe('each mutation records actor, operation, before and after', () => {
  it('and each is listed here', async () => {
    const mutations = rootFields(await readSubgraphSdl(new URL('../', import.meta.url))).filter((field) =>
      field.startsWith('Mutation.'),
    );
    expect(audited.map(({ mutation }) => mutation).sort()).toEqual(mutations.toSorted());
  });

  it.each(audited.map((one) => [one.mutation, one] as const))(
    '%s',
    async (_, { request, auditLog, by = managerOf(steel.organizationId) }) => {
      const [call, types, variables] = await request();
      const correlationId = randomUUID();
      const document = `mutation (${types}) { ${call} { __typename } }`;
      (await service.ask(document, variables, { 'x-correlation-id': correlationId }, by)).expectData();
      await expect(auditEntriesOf(service.sql, correlationId)).resolves.toEqual(
        auditLog.map((change) =>
          expect.objectContaining({
            actor: 'PERSON',
            subject: by.subject,
            client_id: by.clientId,
            organization_id: steel.organizationId,
            region_code: steel.regionCode,
            ...change,
            before: change.before && expect.objectContaining(change.before),
            after: expect.objectContaining(change.after),
          }),
        ),
      );
    },
  );

  it('and nothing for a request without effect, or a refused one', async () => {
    const excursion = await draft();
    const update = 'mutation ($input: UpdateExcursionInput!) { updateExcursion(input: $input) { __typename } }';
    const recorded = [];
    for (const [id, expectedVersion] of [
      [excursion, 1],
      [excursion, 2],
      [randomUUID(), 1],
    ]) {
      const correlationId = randomUUID();
      const input = { id, expectedVersion, durationMinutes: 100 };
      await service.ask(update, { input }, { 'x-correlation-id': correlationId });
      recorded.push(await auditEntriesOf(service.sql, correlationId));
    }
    expect(recorded.map(({ length }) => length)).toEqual([2, 0, 0]);
  });
});

it('replicated data of other services is not recorded', async () => {
  const [row] = await service.sql<{ id: string }>('SELECT id FROM session LIMIT 1');
  const count = async () => (await service.sql('SELECT 1 FROM audit.entry')).length;
  const before = await count();
  await service.hear(...registered(plant()), ...booked(row?.id ?? '', 2));
  await expect(service.sql('SELECT taken FROM session WHERE id = $1', [row?.id])).resolves.toEqual([{ taken: 2 }]);
  await expect(count()).resolves.toBe(before);
});

it('the audit log is sealed automatically', async () => {
  await eventually(async () => (await unsealedRows(service.sql)) === 0, { within: 60_000, every: 200 });
});
