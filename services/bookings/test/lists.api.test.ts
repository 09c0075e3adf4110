import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listDocument, operations } from './support/operations.ts';
import { startBookings, type BookingsService } from './support/service.ts';

let service: BookingsService;
let api: ReturnType<typeof operations>;
beforeAll(async () => {
  service = await startBookings();
  api = operations(service.ask);
});
afterAll(() => service.stop());

describe('lists of bookings', () => {
  type List = {
    bookings: {
      nodes: { id: string; status: string }[];
      totalCount: number;
      pageInfo: {
        hasNextPage: boolean;
        hasPreviousPage: boolean;
        startCursor: string | null;
        endCursor: string | null;
      };
    };
  };
  const list = async (variables: Readonly<Record<string, unknown>>) =>
    (await service.ask<List>(listDocument, variables)).expectData().bookings;

  it('are read page by page, newest first, without a gap while more are created', async () => {
    const { sessionId } = await service.openSession(100);
    const made: unknown[] = [];
    const make = async () => {
      service.clock.advance(1);
      made.unshift((await api.hold(sessionId, { seats: 1 }))['id']);
    };
    for (let n = 0; n < 7; n++) await make();
    const expected = [...made];

    const read: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: List['bookings'] = await list({ filter: { sessions: [sessionId] }, first: 3, after });
      read.push(...page.nodes.map(({ id }) => id));
      await make();
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(read).toEqual(expected);
  });

  it('are read backward, page by page', async () => {
    const { sessionId } = await service.openSession(100);
    const made: unknown[] = [];
    for (let n = 0; n < 5; n++) {
      service.clock.advance(1);
      made.unshift((await api.hold(sessionId, { seats: 1 }))['id']);
    }
    const read: string[] = [];
    for (let before: string | null = null, more = true; more;) {
      const page: List['bookings'] = await list({ filter: { sessions: [sessionId] }, first: null, last: 2, before });
      read.unshift(...page.nodes.map(({ id }) => id));
      before = page.pageInfo.startCursor;
      more = page.pageInfo.hasPreviousPage;
    }
    expect(read).toEqual(made);
  });

  it('combine conditions by and, values by or', async () => {
    const { sessionId, excursionId, organizationId } = await service.openSession(100);
    const other = await service.openSession(100);
    const [held, confirmed, investor, elsewhere] = [
      await api.hold(sessionId),
      await api.hold(sessionId),
      await api.hold(sessionId, { purpose: 'INVESTOR' }),
      await api.hold(other.sessionId),
    ].map((booking) => booking['id']);
    await api.confirm(confirmed);
    const found = async (filter: Readonly<Record<string, unknown>>) =>
      new Set((await list({ filter })).nodes.map(({ id }) => id));

    expect(await found({ excursions: [excursionId] })).toEqual(new Set([held, confirmed, investor]));
    expect(await found({ organizations: [organizationId, other.organizationId], statuses: ['ON_HOLD'] })).toEqual(
      new Set([held, investor, elsewhere]),
    );
    expect(await found({ sessions: [sessionId], purposes: ['INVESTOR', 'PARTNER'] })).toEqual(new Set([investor]));
    expect(await found({ sessions: [sessionId], statuses: ['CONFIRMED', 'ON_HOLD'], purposes: ['CONSUMER'] })).toEqual(
      new Set([held, confirmed]),
    );
    expect((await list({ filter: { sessions: [sessionId] }, first: 1 })).totalCount).toBe(3);
  });

  it('are filtered by the region of the plant and the date of the visit in its time zone', async () => {
    // 1 March in UTC, 2 March in the plant's time zone.
    const late = await service.openSession(10, { startsAt: new Date('2027-03-01T22:00:00Z'), regionCode: 'RU-TUL' });
    const next = await service.openSession(10, { startsAt: new Date('2027-03-03T09:00:00Z'), regionCode: 'RU-TUL' });
    const [first, second] = [await api.hold(late.sessionId), await api.hold(next.sessionId)].map(({ id }) => id);
    const found = async (filter: Readonly<Record<string, unknown>>) =>
      new Set((await list({ filter })).nodes.map(({ id }) => id));

    expect(await found({ regions: ['RU-TUL'] })).toEqual(new Set([first, second]));
    expect(await found({ regions: ['RU-SMO'], dates: { from: '2027-03-01', to: '2027-03-03' } })).toEqual(new Set());
    expect(await found({ dates: { from: '2027-03-01', to: '2027-03-01' } })).toEqual(new Set());
    expect(await found({ dates: { from: '2027-03-02', to: '2027-03-02' } })).toEqual(new Set([first]));
    expect(await found({ dates: { from: '2027-03-02' } })).toEqual(new Set([first, second]));
    expect((await list({ filter: { dates: { from: '2027-03-02' } }, first: 1 })).totalCount).toBe(2);
  });

  it('match nothing for malformed ids or an empty list', async () => {
    const { sessionId } = await service.openSession(10);
    await api.hold(sessionId);
    for (const sessions of [['no-uuid'], ['x'.repeat(1_000_000)], []])
      expect(await list({ filter: { sessions } })).toMatchObject({ nodes: [], totalCount: 0 });
    expect((await list({ filter: { sessions: ['no-uuid', sessionId.toUpperCase()] } })).nodes).toHaveLength(1);
  });

  it('resolve many references in one statement', async () => {
    const { sessionId } = await service.openSession(10);
    const ids = [(await api.hold(sessionId))['id'], (await api.hold(sessionId))['id'], randomUUID(), 'no-uuid'];
    const statements = await service.statementsOf(async () => {
      const answer = await service.ask<{ _entities: unknown[] }>(
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Booking { id status } } }',
        { r: ids.map((id) => ({ __typename: 'Booking', id })) },
      );
      expect(answer.expectData()._entities).toEqual([
        { id: ids[0], status: 'ON_HOLD' },
        { id: ids[1], status: 'ON_HOLD' },
        null,
        null,
      ]);
    });
    expect(statements.filter((sql) => sql.includes('booking') && !sql.includes('SKIP LOCKED'))).toHaveLength(1);
  });
});
