import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSubgraphSdl } from '@promtour/service-kit/subgraph-sdl';
import { auditEntriesOf, unsealedRows } from '@promtour/testkit/audit-log';
import { eventually } from '@promtour/testkit/eventually';
import { rootFields } from '@promtour/testkit/permissions';
import { managerOf } from '@promtour/testkit/viewers';
import { booked, plant, registered, type Plant } from './support/events.ts';
import { createExcursion, excursionInput } from './support/operations.ts';
import { startRoutes, type RoutesService } from './support/routes-service.ts';

let service: RoutesService;
let steel: Plant;
beforeAll(async () => {
  service = await startRoutes();
  steel = plant();
  await service.hear(...registered(steel));
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
};
type Audited = {
  readonly mutation: `Mutation.${string}`;
  readonly request: () => Promise<Request>;
  readonly auditLog: readonly Change[];
};

const session = (local_date: string): Change => ({
  table_name: 'session',
  operation: 'INSERT',
  before: null,
  after: { local_date, capacity: 20 },
});

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
        after: { title: { ru: 'Как варят сталь', en: 'How steel is made' }, price_amount: 80_000, published_at: null },
      },
    ],
  },
  {
    mutation: 'Mutation.scheduleSessions',
    request: async () => [
      'scheduleSessions(input: $input)',
      '$input: ScheduleSessionsInput!',
      {
        input: { excursion: await draft(), recurrenceRule: 'FREQ=DAILY;COUNT=2', firstStart: '2026-12-01T10:00' },
      },
    ],
    auditLog: [session('2026-12-01'), session('2026-12-02')],
  },
  {
    mutation: 'Mutation.publishExcursion',
    request: async () => ['publishExcursion(input: { id: $id })', '$id: ID!', { id: await draft() }],
    auditLog: [
      {
        table_name: 'excursion',
        operation: 'UPDATE',
        before: { published_at: null },
        after: { published_at: expect.any(String) },
      },
    ],
  },
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

  it.each(audited.map((one) => [one.mutation, one] as const))('%s', async (_, { request, auditLog }) => {
    const [call, types, variables] = await request();
    const correlationId = randomUUID();
    const by = managerOf(steel.organizationId);
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
  });

  it('and nothing for a request without effect, or a refused one', async () => {
    const excursion = await draft();
    const publish = 'mutation ($id: ID!) { publishExcursion(input: { id: $id }) { __typename } }';
    const recorded = [];
    for (const id of [excursion, excursion, randomUUID()]) {
      const correlationId = randomUUID();
      await service.ask(publish, { id }, { 'x-correlation-id': correlationId });
      recorded.push(await auditEntriesOf(service.sql, correlationId));
    }
    expect(recorded.map(({ length }) => length)).toEqual([1, 0, 0]);
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
  await eventually(async () => (await unsealedRows(service.sql)) === 0, { within: 20_000, every: 200 });
});
