import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import { agencyClient, coordinatorOf, managerOf, official } from '@promtour/testkit/viewers';
import { start } from './support/harness.ts';
import { operations, type Ask } from './support/operations.ts';
import { startBookings, type BookingsService } from './support/service.ts';

let service: BookingsService;
beforeAll(async () => {
  service = await startBookings();
});
afterAll(() => service.stop());

const as =
  (viewer: Viewer): Ask =>
  (query, variables, headers) =>
    service.ask(query, variables, headers, viewer);

type Entry = Readonly<Record<'field' | 'before' | 'after' | 'side' | 'by' | 'at', string | null>>;

async function historyOf(id: unknown, viewer: Viewer = official, page = 'first: 100') {
  const answer = await service.ask<{
    booking: { history: { nodes: Entry[]; totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean } } };
  }>(
    `query ($id: ID!) { booking(id: $id) { history(${page}) {
       nodes { field before after side by at organization { id } } totalCount pageInfo { endCursor hasNextPage } } } }`,
    { id },
    {},
    viewer,
  );
  return answer.expectData().booking.history;
}

const changesOf = async (id: unknown, viewer?: Viewer) =>
  (await historyOf(id, viewer)).nodes.map(({ field, before, after, side }) => [field, before, after, side]);

describe('the history of a booking', () => {
  const [agency, host] = [randomUUID(), randomUUID()];
  const agent = agencyClient(agency);
  const manager = managerOf(host);
  let id: unknown;

  beforeAll(async () => {
    const session = await service.openSession(100, { organizationId: host });
    ({ id } = await operations(as(agent)).hold(session.sessionId));
    service.clock.advance(1_000);
    await operations(as(agent)).confirm(id);
    service.clock.set(session.startsAt);
    await operations(as(manager)).redeem(id, 1);
    await operations(as(official)).correct(id, 2);
    service.clock.set(start);
  });

  it('has who changed what, newest first', async () => {
    expect(await changesOf(id)).toEqual([
      ['ATTENDED', '1', '2', 'AGENCY'],
      ['ATTENDED', null, '1', 'HOST'],
      ['BRIEFED_AT', null, '2026-12-23T09:00:00.000Z', 'HOST'],
      ['STATUS', 'CONFIRMED', 'REDEEMED', 'HOST'],
      ['STATUS', 'ON_HOLD', 'CONFIRMED', 'BOOKER'],
      ['STATUS', null, 'ON_HOLD', 'BOOKER'],
    ]);
  });

  it.each([
    ['the booker', () => agent, [null, null, null, null, agent.subject, agent.subject]],
    ['the host', () => manager, [null, manager.subject, manager.subject, manager.subject, null, null]],
    ['the agency', () => official, [official.subject, null, null, null, null, null]],
    ['a coordinator', () => coordinatorOf('RU-SMO'), [null, null, null, null, null, null]],
  ])('names accounts of their own side to %s', async (_, viewer, names) => {
    expect((await historyOf(id, viewer())).nodes.map(({ by }) => by)).toEqual(names);
  });

  it('is read page by page', async () => {
    const first = await historyOf(id, official, 'first: 2');
    expect([first.nodes.length, first.totalCount, first.pageInfo.hasNextPage]).toEqual([2, 6, true]);
    const rest = await historyOf(id, official, `first: 5, after: "${first.pageInfo.endCursor}"`);
    expect(rest.nodes.map(({ after }) => after)).toEqual([
      '2026-12-23T09:00:00.000Z',
      'REDEEMED',
      'CONFIRMED',
      'ON_HOLD',
    ]);
    const last = await historyOf(id, official, 'last: 1');
    expect(last.nodes).toMatchObject([{ before: null, after: 'ON_HOLD' }]);
  });

  it('ends with the expiry of a hold, by the service', async () => {
    const session = await service.openSession(100);
    const hold = await operations(service.ask).hold(session.sessionId, { holdMinutes: 1 });
    service.clock.advance(120_000);
    await service.sql('UPDATE booking SET status = $2, expires_at = NULL WHERE id = $1', [hold['id'], 'EXPIRED']);
    expect(await changesOf(hold['id'])).toEqual([
      ['STATUS', 'ON_HOLD', 'EXPIRED', 'SYSTEM'],
      ['STATUS', null, 'ON_HOLD', expect.any(String)],
    ]);
  });

  it('cannot be changed', async () => {
    await expect(service.sql(`UPDATE booking_event SET field = 'STATUS'`)).rejects.toThrow();
    await expect(service.sql('DELETE FROM booking_event')).rejects.toThrow();
  });
});

it('a hold writes no history of its own', async () => {
  const session = await service.openSession(100);
  const count = () => service.sql('SELECT count(*)::int AS events FROM booking_event');
  const before = await count();
  await operations(service.ask).hold(session.sessionId);
  expect(await count()).toEqual(before);
});

it('histories of many bookings are read in one statement', async () => {
  const session = await service.openSession(100);
  await Promise.all([1, 2, 3].map(() => operations(service.ask).hold(session.sessionId)));
  const statements = await service.statementsOf(async () => {
    const answer = await service.ask(
      'query ($of: [ID!]) { bookings(filter: { sessions: $of }) { nodes { history(first: 3) { nodes { at } } } } }',
      { of: [session.sessionId] },
    );
    answer.expectData();
  });
  expect(statements.filter((sql) => sql.includes('booking_history'))).toHaveLength(1);
});
