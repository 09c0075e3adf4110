import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import { readSubgraphSdl } from '@promtour/service-kit/subgraph-sdl';
import { auditEntriesOf, auditLogText, unsealedRows } from '@promtour/testkit/audit-log';
import { eventually } from '@promtour/testkit/eventually';
import { rootFields } from '@promtour/testkit/permissions';
import { managerOf, official, portalClient } from '@promtour/testkit/viewers';
import {
  cancelDocument,
  confirmDocument,
  correctDocument,
  holdDocument,
  holdInput,
  operations,
  redeemDocument,
} from './support/operations.ts';
import { published } from './support/facts.ts';
import { start } from './support/harness.ts';
import { startBookings, type BookingsService } from './support/service.ts';

let service: BookingsService;
let session: Awaited<ReturnType<BookingsService['openSession']>>;
let api: ReturnType<typeof operations>;
beforeAll(async () => {
  service = await startBookings();
  session = await service.openSession(1_000);
  api = operations(service.ask);
});
afterEach(() => {
  service.clock.set(start);
});
afterAll(() => service.stop());

const portal = portalClient('0198f6a0-0000-7000-8000-00000000aaaa');
const key = () => randomUUID();
const held = async () => String((await api.hold(session.sessionId))['id']);
async function confirmed(): Promise<string> {
  const id = await held();
  await api.confirm(id);
  return id;
}

/** A booking whose session has begun: until the test is over, it is that time. */
async function begun(): Promise<string> {
  const id = await confirmed();
  service.clock.set(session.startsAt);
  return id;
}
async function redeemed(): Promise<string> {
  const id = await begun();
  await api.redeem(id, 1);
  return id;
}

/** A booking that its host has to accept. */
async function requested(): Promise<string> {
  await service.hear(published(session, 1, 2, { bookingMode: 'ON_REQUEST' }));
  const id = await held();
  await api.confirm(id);
  await service.hear(published(session, 1, 3));
  return id;
}

/** The change of the booking's item. */
const item = (before: object, after: object) => ({ table_name: 'booking_item', operation: 'UPDATE', before, after });

const ofId = (mutation: string, more: string) =>
  `mutation ($id: ID!, $key: String!) { ${mutation}(input: { id: $id, ${more} idempotencyKey: $key }) { __typename } }`;
const extendDocument = ofId('extendBooking', 'minutes: 60,');
const acceptDocument = ofId('acceptBooking', '');
const rejectDocument = ofId('rejectBooking', 'reason: NO_CAPACITY,');
const referenceDocument = ofId('setSupplierReference', 'supplierReference: "ours",');
const changeDocument = `mutation ($id: ID!, $item: ID!, $key: String!) {
  changeBooking(input: { id: $id, items: [{ item: $item, units: [{ type: ADULT, count: 3 }] }], idempotencyKey: $key }) { __typename }
}`;

type Request = readonly [document: string, variables: Readonly<Record<string, unknown>>];
type Audited = {
  readonly mutation: `Mutation.${string}`;
  readonly viewer: () => Viewer;
  readonly request: () => Promise<Request>;
  /** The change of the booking; null if it does not change. */
  readonly auditLog: { readonly operation: string; readonly before: object | null; readonly after: object } | null;
  /** What else is written. */
  readonly beside?: readonly {
    readonly table_name: string;
    readonly operation?: string;
    readonly before?: object;
    readonly after: object;
  }[];
};

const audited: readonly Audited[] = [
  {
    mutation: 'Mutation.holdBooking',
    viewer: () => portal,
    request: () => Promise.resolve([holdDocument, { input: holdInput(session.sessionId) }]),
    auditLog: { operation: 'INSERT', before: null, after: { status: 'ON_HOLD', seats: 2, origin_region: 'RU-MOW' } },
  },
  {
    mutation: 'Mutation.confirmBooking',
    viewer: () => official,
    request: async () => [confirmDocument, { id: await held(), key: key() }],
    auditLog: {
      operation: 'UPDATE',
      before: { status: 'ON_HOLD', expires_at: expect.any(String) },
      after: { status: 'CONFIRMED', expires_at: null },
    },
  },
  {
    mutation: 'Mutation.cancelBooking',
    viewer: () => official,
    request: async () => [cancelDocument, { id: await confirmed(), key: key() }],
    auditLog: { operation: 'UPDATE', before: { status: 'CONFIRMED' }, after: { status: 'CANCELLED' } },
    beside: [item({ refund: null }, { refund: 0 })],
  },
  {
    mutation: 'Mutation.redeemBooking',
    viewer: () => managerOf(session.organizationId),
    request: async () => [redeemDocument, { id: await begun(), attended: 1, key: key() }],
    auditLog: {
      operation: 'UPDATE',
      before: { status: 'CONFIRMED' },
      after: { status: 'REDEEMED' },
    },
    beside: [item({ attended: null }, { attended: 1 })],
  },
  {
    mutation: 'Mutation.correctAttendance',
    viewer: () => managerOf(session.organizationId),
    request: async () => [
      correctDocument,
      { input: { id: await redeemed(), attended: 2, reason: 'Counted again', idempotencyKey: key() } },
    ],
    // The status of the booking does not change.
    auditLog: null,
    beside: [
      item({ attended: 1 }, { attended: 2 }),
      { table_name: 'attendance_correction', after: { reason: '[redacted]', corrected_by: '[redacted]' } },
    ],
  },
  {
    mutation: 'Mutation.extendBooking',
    viewer: () => official,
    request: async () => [extendDocument, { id: await held(), key: key() }],
    auditLog: {
      operation: 'UPDATE',
      before: { expires_at: expect.any(String) },
      after: { expires_at: expect.any(String) },
    },
  },
  {
    mutation: 'Mutation.changeBooking',
    viewer: () => official,
    request: async () => {
      const booking = await api.hold(session.sessionId);
      return [changeDocument, { id: booking['id'], item: booking['itemId'], key: key() }];
    },
    auditLog: { operation: 'UPDATE', before: { seats: 2 }, after: { seats: 3 } },
    beside: [item({ seats: 2 }, { seats: 3 })],
  },
  {
    mutation: 'Mutation.acceptBooking',
    viewer: () => official,
    request: async () => [acceptDocument, { id: await requested(), key: key() }],
    auditLog: { operation: 'UPDATE', before: { status: 'PENDING' }, after: { status: 'CONFIRMED' } },
    beside: [item({ answer: 'PENDING' }, { answer: 'ACCEPTED' })],
  },
  {
    mutation: 'Mutation.rejectBooking',
    viewer: () => official,
    request: async () => [rejectDocument, { id: await requested(), key: key() }],
    auditLog: {
      operation: 'UPDATE',
      before: { status: 'PENDING' },
      after: { status: 'REJECTED', rejection: 'NO_CAPACITY' },
    },
  },
  {
    mutation: 'Mutation.setSupplierReference',
    viewer: () => official,
    request: async () => [referenceDocument, { id: await confirmed(), key: key() }],
    auditLog: {
      operation: 'UPDATE',
      before: { supplier_reference: null },
      after: { supplier_reference: '[redacted]' },
    },
  },
];

/** Mutations that write other records than bookings, each with a test of its feature. */
const testedElsewhere = [
  'Mutation.admitWalkIn',
  'Mutation.approveForeignCitizens',
  'Mutation.checkIn',
  'Mutation.createAllotment',
  'Mutation.erasePersonalData',
  'Mutation.finalizeParticipants',
  'Mutation.importParticipants',
  'Mutation.joinWaitlist',
  'Mutation.leaveWaitlist',
  'Mutation.reissueVouchers',
  'Mutation.releaseAllotment',
  'Mutation.signBriefing',
  'Mutation.updateAllotment',
  'Mutation.updateInventory',
  'Mutation.uploadScans',
  'Mutation.issuePasses',
  'Mutation.refusePasses',
  'Mutation.submitParticipants',
  'Mutation.createFeedbackLinks',
  'Mutation.createReconciliationExport',
  'Mutation.revokeFeedbackLinks',
  'Mutation.submitFeedback',
  'Mutation.importVisits',
  'Mutation.deleteVisitHistory',
];

describe('each mutation records actor, operation, before and after', () => {
  it('and each is listed here', async () => {
    const mutations = rootFields(await readSubgraphSdl(new URL('../', import.meta.url))).filter((field) =>
      field.startsWith('Mutation.'),
    );
    expect([...audited.map(({ mutation }) => mutation), ...testedElsewhere].sort()).toEqual([...mutations].sort());
  });

  it.each(audited.map((one) => [one.mutation, one] as const))(
    '%s',
    async (_, { viewer, request, auditLog, beside = [] }) => {
      const [document, variables] = await request();
      const correlationId = randomUUID();
      const by = viewer();
      (await service.ask(document, variables, { 'x-correlation-id': correlationId }, by)).expectData();
      const whose = {
        actor: by.kind,
        subject: by.subject,
        client_id: by.clientId,
        organization_id: session.organizationId,
        region_code: session.regionCode,
      };
      await expect(auditEntriesOf(service.sql, correlationId)).resolves.toEqual([
        ...(auditLog === null
          ? []
          : [
              expect.objectContaining({
                ...whose,
                table_name: 'booking',
                ...auditLog,
                before: auditLog.before && expect.objectContaining(auditLog.before),
                after: expect.objectContaining(auditLog.after),
              }),
            ]),
        ...beside.map(({ table_name, operation = 'INSERT', before = null, after }) =>
          expect.objectContaining({
            ...whose,
            ...{ table_name, operation },
            before: before && expect.objectContaining(before),
            after: expect.objectContaining(after),
          }),
        ),
      ]);
    },
  );

  it('a repeated or refused request records nothing', async () => {
    const variables = { id: await held(), key: key() };
    const recorded = [];
    for (const more of [{}, {}, { key: key() }]) {
      const correlationId = randomUUID();
      await service.ask(confirmDocument, { ...variables, ...more }, { 'x-correlation-id': correlationId });
      recorded.push(await auditEntriesOf(service.sql, correlationId));
    }
    expect(recorded.map(({ length }) => length)).toEqual([1, 0, 0]);
  });
});

it('the expiry of a hold is recorded as the service’s own action', async () => {
  const id = await held();
  const ended = () =>
    service.sql(`SELECT * FROM audit.entry WHERE row_id = $1 AND after ->> 'status' = 'EXPIRED'`, [id]);
  service.clock.advance(3_600_000);
  await eventually(async () => (await ended()).length > 0, { within: 60_000, every: 200 });
  await expect(ended()).resolves.toMatchObject([
    { operation: 'UPDATE', actor: 'SYSTEM', subject: 'system:bookings', before: { status: 'ON_HOLD' } },
  ]);
});

it('the audit log contains neither contacts nor the reseller’s text', async () => {
  const contact = { name: 'Кто-то Особенный', email: 'very.special@example.org', phone: '+74812000001' };
  const resellerReference = 'Группа Особенного';
  const id = String((await api.hold(session.sessionId, { contact, resellerReference }))['id']);
  const hold = await service.sql('SELECT after FROM audit.entry WHERE row_id = $1', [id]);
  expect(hold).toMatchObject([{ after: { made_by: '[redacted]', reseller_reference: '[redacted]' } }]);

  const text = await auditLogText(service.sql);
  for (const secret of [...Object.values(contact), resellerReference]) expect(text).not.toContain(secret);
});

it('the audit log is sealed automatically', async () => {
  await eventually(async () => (await unsealedRows(service.sql)) === 0, { within: 60_000, every: 200 });
});
