import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import { agencyClient, coordinatorOf, managerOf, official, portalClient } from '@promtour/testkit/viewers';
import { torture } from '@promtour/testkit/torture';
import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { published, readied, scheduled, sessionFacts } from './support/facts.ts';
import { start } from './support/harness.ts';
import { operations, type Ask } from './support/operations.ts';
import { startBookings, type BookingsService } from './support/service.ts';

const { seed, times } = torture(20_261_129);
const day = 86_400_000;

type Money = { readonly amount: number; readonly currency: string };
type Sums = Readonly<Record<'retail' | 'net' | 'commission' | 'refund' | 'due', Money | null>>;
type Line = Sums & { readonly status: string; readonly booking: { readonly id: string }; readonly visitedOn: string };
type Total = Sums & { readonly items: number; readonly seats: number };
type Page = {
  readonly nodes: readonly Line[];
  readonly totals: readonly Total[];
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
};

const [agency, host, otherHost, portal] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const [agent, manager, portalProgram] = [agencyClient(agency), managerOf(host), portalClient(portal)];
const visited = { from: '2026-12-01', to: '2026-12-31' };

let service: BookingsService;
let roubles: string;
let dollars: string;

beforeAll(async () => {
  service = await startBookings();
  roubles = await offer(host, 'RUB', 80_001, 70_000);
  dollars = await offer(otherHost, 'USD', 1_999, 1_500);
});
afterAll(() => service.stop());

const as =
  (viewer: Viewer): Ask =>
  (query, variables, headers) =>
    service.ask(query, variables, headers, viewer);

/** A session on December 23 with these prices; half is refunded a day ahead. */
async function offer(organizationId: string, currency: string, retail: number, net: number): Promise<string> {
  const facts = sessionFacts(10_000, { organizationId });
  const prices = [{ retail: { amount: retail, currency }, net: { amount: net, currency }, dates: null }];
  await service.hear(
    readied(facts),
    published(facts, 1, 1, {
      cancellationTerms: [{ hoursBefore: 24, refundPercent: 50 }],
      options: [
        {
          code: 'standard',
          pricingPer: 'UNIT',
          units: [{ type: 'ADULT', minAge: null, maxAge: null, prices }],
          groupPrices: [],
        },
      ],
    }),
    scheduled(facts),
  );
  return facts.sessionId;
}

const money = '{ amount currency }';
const sums = `retail ${money} net ${money} commission ${money} refund ${money} due ${money}`;

async function reconcile(viewer: Viewer, filter: object = { visited }, page = 'first: 100'): Promise<Page> {
  const answer = await service.ask<{ reconciliation: Page }>(
    `query ($filter: ReconciliationFilter!) { reconciliation(filter: $filter, ${page}) {
       nodes { status visitedOn booking { id } ${sums} } totals { items seats ${sums} } totalCount
       pageInfo { endCursor hasNextPage } } }`,
    { filter },
    {},
    viewer,
  );
  return answer.expectData().reconciliation;
}

async function book(viewer: Viewer, session: string, seats: number, then: 'HOLD' | 'CONFIRM' | 'CANCEL' = 'CONFIRM') {
  service.clock.advance(1);
  const reference = { resellerReference: '=HYPERLINK("http://x")' };
  const { id } = await operations(as(viewer)).hold(session, { seats, ...reference });
  if (then !== 'HOLD') await operations(as(viewer)).confirm(id);
  if (then === 'CANCEL') await operations(as(viewer)).cancel(id);
  return id;
}

describe('reconciliation', () => {
  it('shows net, retail, commission and refunds of confirmed items to agency and host, and retail to the portal', async () => {
    await book(agent, roubles, 2);
    await book(agent, roubles, 3, 'CANCEL');
    await book(agent, roubles, 5, 'HOLD');
    await book(agent, dollars, 1);
    await book(portalProgram, roubles, 1, 'CANCEL');
    const [rub, usd] = [
      (amount: number) => ({ amount, currency: 'RUB' }),
      (amount: number) => ({ amount, currency: 'USD' }),
    ];
    const confirmed = { status: 'CONFIRMED', visitedOn: '2026-12-23' };
    const two = {
      ...confirmed,
      retail: rub(160_002),
      net: rub(140_000),
      commission: rub(20_002),
      refund: rub(0),
      due: rub(140_000),
    };
    const cancelled = {
      status: 'CANCELLED',
      retail: rub(240_003),
      net: rub(210_000),
      refund: rub(105_000),
      due: rub(105_000),
    };
    const ofPortal = { status: 'CANCELLED', retail: rub(80_001), refund: rub(40_000), due: rub(40_001) };
    const abroad = { ...confirmed, retail: usd(1_999), net: usd(1_500), commission: usd(499), due: usd(1_500) };

    const own = await reconcile(agent);
    expect(own.nodes).toMatchObject([two, cancelled, abroad]);
    expect(own.totalCount).toBe(3);
    expect(own.totals).toMatchObject(
      [
        {
          items: 2,
          seats: 5,
          retail: rub(400_005),
          net: rub(350_000),
          commission: rub(50_005),
          refund: rub(105_000),
          due: rub(245_000),
        },
        { items: 1, seats: 1, ...abroad, status: undefined, visitedOn: undefined },
      ].map(({ status: _status, visitedOn: _visitedOn, ...total }: Record<string, unknown>) => total),
    );
    expect((await reconcile(manager)).nodes).toMatchObject([two, cancelled, { ...ofPortal, net: rub(70_000) }]);
    expect((await reconcile(portalProgram)).nodes).toMatchObject([{ ...ofPortal, net: null, commission: null }]);
    expect((await reconcile(official)).nodes).toHaveLength(4);
    for (const other of [agencyClient(randomUUID()), portalClient(randomUUID()), coordinatorOf('RU-SMO')])
      expect(await reconcile(other)).toMatchObject({ nodes: [], totals: [], totalCount: 0 });
  });

  it('filters by visit or booking date, host, agency and portal', async () => {
    const statuses = async (filter: object) => (await reconcile(official, filter)).nodes.map(({ status }) => status);
    expect(await statuses({ visited: { from: '2026-12-24', to: '2026-12-31' } })).toEqual([]);
    expect(await statuses({ visited: { from: '2026-12-23', to: '2026-12-23' } })).toHaveLength(4);
    const booked = { from: start.toISOString(), before: new Date(start.getTime() + day).toISOString() };
    expect(await statuses({ booked })).toHaveLength(4);
    expect(
      await statuses({ booked: { from: booked.before, before: new Date(start.getTime() + 2 * day).toISOString() } }),
    ).toEqual([]);
    expect(await statuses({ visited, organizations: [otherHost] })).toEqual(['CONFIRMED']);
    expect(await statuses({ visited, resellers: [agency] })).toHaveLength(3);
    expect(await statuses({ visited, portals: [portal] })).toEqual(['CANCELLED']);
    expect(await statuses({ visited, portals: [] })).toEqual([]);
  });

  it.each([
    {},
    { visited, booked: {} },
    { visited: { from: '2026-01-01' } },
    { visited: { from: '2020-01-01', to: '2026-01-01' } },
  ])('refuses the period %j', async (filter) => {
    const query = 'query ($filter: ReconciliationFilter!) { reconciliation(filter: $filter) { totalCount } }';
    expect((await service.ask(query, { filter }, {}, agent)).expectErrorCodes()).toEqual(['INPUT.INVALID']);
  });

  it('sums are those of the bookings, page by page, whatever was booked', async () => {
    const action = fc.record({
      portal: fc.boolean(),
      abroad: fc.boolean(),
      seats: fc.integer({ min: 1, max: 9 }),
      then: fc.constantFrom('HOLD' as const, 'CONFIRM' as const, 'CANCEL' as const),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 8 }), async (actions) => {
        const [reseller, seller] = [agencyClient(randomUUID()), portalClient(randomUUID())];
        for (const { portal: byPortal, abroad, seats, then } of actions)
          await book(byPortal ? seller : reseller, abroad ? dollars : roubles, seats, then);
        for (const viewer of [reseller, seller]) {
          const lines: Line[] = [];
          let totals: readonly Total[] = [];
          for (let after: string | null = null, more = true; more;) {
            const cursor: string = after === null ? '' : `, after: "${after}"`;
            const page = await reconcile(viewer, { visited }, `first: 2${cursor}`);
            lines.push(...page.nodes);
            ({ totals } = page);
            after = page.pageInfo.endCursor;
            more = page.pageInfo.hasNextPage;
          }
          const answer = await service.ask<{ bookings: { nodes: { id: string; status: string; totals: Sums[] }[] } }>(
            `{ bookings(first: 100) { nodes { id status totals { retail ${money} net ${money} refund ${money} } } } }`,
            {},
            {},
            viewer,
          );
          const confirmed = answer.expectData().bookings.nodes.filter(({ status }) => status !== 'ON_HOLD');
          expect(lines.map(({ booking }) => booking.id).toSorted()).toEqual(confirmed.map(({ id }) => id).toSorted());
          const sumOf = (some: readonly Sums[], of: keyof Sums, currency: string) =>
            some.reduce((sum, one) => sum + (one[of]?.currency === currency ? one[of].amount : 0), 0);
          for (const total of totals) {
            const { currency } = total.retail ?? { currency: '' };
            const booked = confirmed.flatMap((one) => one.totals);
            for (const part of ['retail', 'net', 'refund'] as const)
              expect(total[part]?.amount ?? 0).toBe(sumOf(booked, part, currency));
            for (const part of ['retail', 'net', 'commission', 'refund', 'due'] as const)
              expect(total[part]?.amount ?? 0).toBe(sumOf(lines, part, currency));
            const paid = viewer === seller ? total.retail : total.net;
            expect(total.due?.amount).toBe((paid?.amount ?? 0) - (total.refund?.amount ?? 0));
          }
        }
      }),
      { seed, numRuns: times(4, 40) },
    );
  }, 60_000);
});

describe('an export', () => {
  type Created = { readonly __typename: string; readonly url: string | null; readonly replayed: boolean };

  async function create(viewer: Viewer, about: object = {}, key: string = randomUUID()): Promise<Created> {
    const answer = await service.ask<{ answer: Created }>(
      `mutation ($input: CreateReconciliationExportInput!) { answer: createReconciliationExport(input: $input) {
         __typename ... on UserError { code } ... on CreateReconciliationExportPayload { url expiresAt replayed } } }`,
      { input: { idempotencyKey: key, filter: { visited }, ...about } },
      {},
      viewer,
    );
    return answer.expectData().answer;
  }

  /** The file at the service rather than at the gateway that the link names. */
  const get = ({ url }: { readonly url: string | null }) =>
    fetch(`${new URL(service.url).origin}${new URL(url ?? '').pathname}`);

  it('as XLSX has typed cells and Russian headers, as another reader reads it', async () => {
    const response = await get(await create(agent));
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="reconciliation-.*\.xlsx"$/);
    const [sheet] = await readXlsxFile(Buffer.from(await response.arrayBuffer()));
    const [header, ...rows] = sheet?.data ?? [];
    const named = rows.map((row) => Object.fromEntries((header ?? []).map((name, nth) => [String(name), row[nth]])));
    expect(named).toMatchObject([
      {
        Бронь: expect.stringMatching(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/),
        'Номер заказчика': '=HYPERLINK("http://x")',
        Статус: 'Подтверждена',
        'Дата визита': new Date('2026-12-23T00:00:00Z'),
        'Начало (местное)': '12:00',
        Экскурсия: 'Сталь',
        Билеты: '2 ADULT',
        Человек: 2,
        Пришло: null,
        'Розничная цена': 1_600.02,
        'Цена нетто': 1_400,
        Комиссия: 200.02,
        'К оплате': 1_400,
      },
      { Статус: 'Отменена', Возврат: 1_050, 'К оплате': 1_050 },
      { Валюта: 'USD', 'Цена нетто': 15 },
    ]);
  });

  it('as CSV neutralizes formulas, and has no net prices for a portal', async () => {
    const text = await (await get(await create(portalProgram, { format: 'CSV', language: 'EN' }))).text();
    const [header, row, end] = text.split('\r\n');
    expect(header).toContain('Booking,Reseller reference');
    expect(header).not.toMatch(/Net|Commission/);
    expect(row).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(row).toMatch(/,RUB,800\.01,400\.00,400\.01$/);
    expect(end).toBe('');
  });

  it('is read by its link alone for 15 minutes; any other link is not found', async () => {
    const created = await create(agent, { format: 'CSV' });
    expect((await get(created)).headers.get('cache-control')).toBe('private, no-store');
    for (const url of [
      created.url?.replace('.csv', '.xlsx'),
      created.url?.replace(/.{5}\.csv$/, 'AAAAA.csv'),
      created.url?.replace(/ptx_.{5}/, 'ptx_AAAAA'),
      'http://x/exports/a.csv',
    ])
      expect((await get({ url: url ?? null })).status).toBe(404);
    service.clock.advance(15 * 60_000);
    expect((await get(created)).status).toBe(404);
  });

  it('has the same link in a replay, which the database does not hold', async () => {
    const key = randomUUID();
    const created = await create(agent, {}, key);
    expect(await create(agent, {}, key)).toEqual({ ...created, replayed: true });
    expect(await create(agent, { format: 'CSV' }, key)).toMatchObject({ code: 'IDEMPOTENCY.KEY_REUSED' });
    const token = /ptx_[\w-]{70}/.exec(created.url ?? '')?.[0] ?? '';
    const entries = await service.sql<{ after: Record<string, unknown> }>(
      `SELECT after FROM audit.entry WHERE table_name = 'reconciliation_export' AND operation = 'INSERT' AND subject = $1`,
      [agent.subject],
    );
    expect(entries.at(-1)?.after).toMatchObject({
      format: 'XLSX',
      viewer: '[redacted]',
      filter: { period: { visited } },
    });
    const [stored] = await service.sql<{ text: string }>(
      `SELECT string_agg(t, '') AS text FROM (SELECT to_jsonb(e)::text AS t FROM reconciliation_export e
         UNION ALL SELECT to_jsonb(k)::text FROM idempotency_key k UNION ALL SELECT to_jsonb(a)::text FROM audit.entry a) rows`,
    );
    expect(stored?.text).not.toContain(token);
  });
});
