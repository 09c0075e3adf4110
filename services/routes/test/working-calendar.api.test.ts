import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { addDays } from '@promtour/kernel/time-zone';
import { plant, registered } from './support/events.ts';
import { offer } from './support/operations.ts';
import { startRoutes, type RoutesService } from './support/routes-service.ts';

let service: RoutesService;

beforeAll(async () => {
  service = await startRoutes();
});
afterAll(() => service.stop());
beforeEach(async () => {
  await service.sql('DELETE FROM day_override');
});

async function update(days: readonly Readonly<Record<string, unknown>>[]) {
  const answer = await service.ask<{ updateWorkingCalendar: unknown }>(
    `mutation ($days: [WorkingDayInput!]!) { updateWorkingCalendar(input: { days: $days }) {
       __typename ... on UpdateWorkingCalendarPayload { days { date working overridden } } ... on InvalidInput { issues { path code } } } }`,
    { days },
  );
  return answer.expectData().updateWorkingCalendar;
}

async function read(from: string, to: string) {
  return service.ask<{ workingCalendar: { date: string; working: boolean; overridden: boolean }[] }>(
    'query ($from: LocalDate!, $to: LocalDate!) { workingCalendar(dates: { from: $from, to: $to }) { date working overridden } }',
    { from, to },
  );
}

it('follows the decrees, and an override until it is removed', async () => {
  const days = async () => (await read('2026-01-09', '2026-01-12')).expectData().workingCalendar;
  const byDecree = [
    { date: '2026-01-09', working: false, overridden: false },
    { date: '2026-01-10', working: false, overridden: false },
    { date: '2026-01-11', working: false, overridden: false },
    { date: '2026-01-12', working: true, overridden: false },
  ];
  expect(await days()).toEqual(byDecree);
  expect(
    await update([
      { date: '2026-01-10', working: true },
      { date: '2026-01-12', working: false },
    ]),
  ).toEqual({
    __typename: 'UpdateWorkingCalendarPayload',
    days: [
      { date: '2026-01-10', working: true, overridden: true },
      { date: '2026-01-12', working: false, overridden: true },
    ],
  });
  await update([{ date: '2026-01-10', working: false }, { date: '2026-01-12' }]);
  expect(await days()).toEqual(byDecree.map((day) => ({ ...day, overridden: day.date === '2026-01-10' })));
  const events = await service.published('promtour.routes.calendar.updated.v1');
  expect(events.map(({ data }) => data)).toContainEqual({
    days: [
      { date: '2026-01-10', working: false },
      { date: '2026-01-12', working: null },
    ],
  });
});

it.each([
  ['no day', [], [{ path: ['days'], code: 'OUT_OF_RANGE' }]],
  ['101 days', Array.from({ length: 101 }, (_, nth) => ({ date: addDays('2030-01-01', nth) })), undefined],
  [
    'a day twice and another century',
    [{ date: '2026-01-10' }, { date: '2026-01-10' }, { date: '1999-12-31' }],
    [
      { path: ['days'], code: 'DUPLICATE' },
      { path: ['days', '2', 'date'], code: 'OUT_OF_RANGE' },
    ],
  ],
])('an update with %s is refused', async (_, days, issues) => {
  expect(await update(days)).toMatchObject({ __typename: 'InvalidInput', ...(issues === undefined ? {} : { issues }) });
  expect(await service.sql('SELECT FROM day_override')).toEqual([]);
});

it.each([
  ['2026-02-01', '2026-01-01'],
  ['2026-01-01', '2027-01-02'],
  ['1999-12-31', '2000-01-01'],
])('a period from %s to %s is refused', async (from, to) => {
  expect((await read(from, to)).expectErrorCodes()).toEqual(['INPUT.INVALID']);
});

it('moves the deadline of a session whose lead time is in working days', async () => {
  const steel = plant({ timeZone: 'Asia/Krasnoyarsk' });
  await service.hear(...registered(steel));
  const id = await offer(
    service,
    steel.siteId,
    { admission: { leadTime: { days: 2, unit: 'WORKING_DAYS' } } },
    // A Tuesday: the second working day before it is Friday.
    { rules: ['FREQ=DAILY;COUNT=1'], firstStart: '2026-12-08T10:00' },
  );
  const deadline = async () => {
    const answer = await service.ask<{ excursion: { sessions: { nodes: { bookableUntil: string }[] } } }>(
      'query ($id: ID!) { excursion(id: $id) { sessions(first: 1) { nodes { bookableUntil } } } }',
      { id },
    );
    return answer.expectData().excursion.sessions.nodes[0]?.bookableUntil;
  };
  expect(await deadline()).toBe('2026-12-04T17:00:00.000Z');
  await update([{ date: '2026-12-07', working: false }]);
  expect(await deadline()).toBe('2026-12-03T17:00:00.000Z');
});
