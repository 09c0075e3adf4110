import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { managerOf } from '@promtour/testkit/viewers';
import { booked, plant, registered, siteIsChanged, type Plant } from './support/events.ts';
import { changeTimetable, createExcursion, excursionInput, offer, type Answer } from './support/operations.ts';
import { startRoutes, type RoutesService } from './support/routes-service.ts';

let service: RoutesService;

beforeAll(async () => {
  service = await startRoutes();
});
afterAll(() => service.stop());

type Row = {
  readonly id: string;
  readonly start: string;
  readonly status: string;
  readonly capacity: number;
  readonly version: number;
};

async function newPlant(about: Partial<Plant> = {}): Promise<Plant & { readonly excursion: string }> {
  const host = plant(about);
  await service.hear(...registered(host));
  return { ...host, excursion: await offer(service, host.siteId, { title: { ru: 'Печь' } }) };
}

/** Local start, status and capacity of all sessions of an excursion. */
async function sessionsOf(excursion: string): Promise<readonly Row[]> {
  return service.sql<Row>(
    `SELECT id, to_char(starts_at AT TIME ZONE time_zone, 'YYYY-MM-DD"T"HH24:MI') AS start, status, capacity, version
       FROM session WHERE excursion_id = $1 ORDER BY starts_at, id`,
    [excursion],
  );
}

async function summary(excursion: string): Promise<readonly string[]> {
  return (await sessionsOf(excursion)).map(({ start, status }) => `${start} ${status}`);
}

const change = (mutation: Parameters<typeof changeTimetable>[1], input: Readonly<Record<string, unknown>>) =>
  changeTimetable(service, mutation, input);

function idOf(answer: Answer, entity: 'schedule' | 'session' | 'closure' | 'guide' | 'plantZone'): string {
  const { id } = (answer[entity] ?? {}) as { id?: string };
  if (id === undefined) throw new Error(`no ${entity}: ${JSON.stringify(answer)}`);
  return id;
}

async function eventsOf(excursion: string): Promise<readonly { type: string; data: Record<string, unknown> }[]> {
  const types = ['scheduled', 'rescheduled', 'capacity-changed', 'closed', 'removed'];
  const all = await Promise.all(types.map((type) => service.published(`promtour.routes.session.${type}.v1`)));
  return all
    .flat()
    .map(({ type, data }) => ({ type: type.split('.')[3] ?? '', data: data as Record<string, unknown> }))
    .filter(({ data }) => data['excursionId'] === excursion);
}

async function typesOf(excursion: string): Promise<readonly string[]> {
  return (await eventsOf(excursion)).map(({ type }) => type);
}

describe('a schedule', () => {
  it('has several rules, RDATEs and EXDATEs, also as pasted properties', async () => {
    const { excursion } = await newPlant();
    const answer = await change('createSchedule', {
      excursion,
      rules: [
        'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3\nEXDATE;TZID=Europe/Moscow:20261208T100000',
        'FREQ=MONTHLY;BYMONTHDAY=31;COUNT=1',
      ],
      rdates: ['2026-12-05T12:00', 'RDATE:20261206T070000Z'],
      firstStart: '2026-12-01T10:00',
    });
    expect(answer).toMatchObject({
      __typename: 'CreateSchedulePayload',
      changes: { added: 5, changed: 0, removed: 0, closed: 0 },
      schedule: {
        rules: ['FREQ=WEEKLY;BYDAY=TU;COUNT=3', 'FREQ=MONTHLY;BYMONTHDAY=31;COUNT=1'],
        rdates: ['2026-12-05T12:00', '2026-12-06T07:00Z'],
        exdates: ['2026-12-08T10:00'],
      },
    });
    expect(await summary(excursion)).toEqual([
      '2026-12-01T10:00 SCHEDULED',
      '2026-12-05T12:00 SCHEDULED',
      '2026-12-06T10:00 SCHEDULED',
      '2026-12-15T10:00 SCHEDULED',
      '2026-12-31T10:00 SCHEDULED',
    ]);
  });

  it('without an end is materialized for 400 days, and extended as time passes', async () => {
    const { excursion } = await newPlant();
    const answer = await change('createSchedule', {
      excursion,
      rules: ['FREQ=DAILY'],
      firstStart: '2026-12-01T10:00',
    });
    const { added } = answer['changes'] as { added: number };
    expect(added).toBeGreaterThanOrEqual(392);
    const last = async () => (await sessionsOf(excursion)).at(-1)?.start ?? '';
    const before = await last();
    service.clock.advance(8 * 86_400_000);
    try {
      await eventually(async () => (await last()) > before, { within: 60_000 });
      const all = await sessionsOf(excursion);
      expect(all).toHaveLength(added + 8);
      expect(await typesOf(excursion)).toEqual(all.map(() => 'scheduled'));
    } finally {
      service.clock.set(new Date('2026-11-23T09:00:00Z'));
    }
  }, 60_000);

  it('is planned by a dry run, which writes nothing', async () => {
    const { excursion } = await newPlant();
    const input = { excursion, rules: ['FREQ=DAILY;COUNT=3'], firstStart: '2026-12-01T10:00' };
    const planned = await change('createSchedule', { ...input, dryRun: true });
    expect(planned).toMatchObject({ schedule: null, changes: { added: 3 } });
    expect(await summary(excursion)).toEqual([]);
    const created = await change('createSchedule', input);
    expect(created['changes']).toEqual(planned['changes']);

    const update = { id: idOf(created, 'schedule'), expectedVersion: 1, rules: ['FREQ=DAILY;COUNT=1'] };
    const shorter = await change('updateSchedule', { ...update, firstStart: '2026-12-01T10:00', dryRun: true });
    expect(shorter).toMatchObject({ schedule: { version: 1 }, changes: { removed: 2, added: 0 } });
    expect(await change('endSchedule', { id: update.id, expectedVersion: 1, dryRun: true })).toMatchObject({
      schedule: { status: 'ACTIVE' },
      changes: { removed: 3 },
    });
    expect(await typesOf(excursion)).toEqual(['scheduled', 'scheduled', 'scheduled']);
  });

  it('is created once per key', async () => {
    const { excursion } = await newPlant();
    const input = { idempotencyKey: 'once', excursion, rules: ['FREQ=DAILY;COUNT=2'], firstStart: '2026-12-01T10:00' };
    const first = await change('createSchedule', input);
    expect(await change('createSchedule', input)).toMatchObject({
      replayed: true,
      schedule: { id: idOf(first, 'schedule') },
      changes: { added: 2, sessions: [] },
    });
  });

  it('that changes removes unsold sessions and closes sold ones, and keeps what was changed by hand', async () => {
    const { excursion } = await newPlant();
    const firstStart = '2026-12-01T10:00';
    const created = await change('createSchedule', { excursion, rules: ['FREQ=DAILY;COUNT=5'], firstStart });
    const [, second, third, fourth] = await sessionsOf(excursion);
    await service.hear(...booked(fourth?.id ?? '', 4));
    const byHand = { id: second?.id, expectedVersion: 1 };
    await change('updateSessionCapacity', { ...byHand, capacity: 8 });
    await change('closeSession', { id: third?.id, expectedVersion: 1 });

    const id = idOf(created, 'schedule');
    const updated = await change('updateSchedule', {
      id,
      expectedVersion: 1,
      rules: ['FREQ=DAILY;COUNT=3'],
      firstStart,
      capacity: 15,
    });
    expect(updated).toMatchObject({
      schedule: { version: 2, capacity: 15 },
      changes: { added: 0, changed: 1, removed: 1, closed: 1 },
    });
    const shown = (await sessionsOf(excursion)).map(({ status, capacity }) => `${status} ${capacity}`);
    expect(shown).toEqual(['SCHEDULED 15', 'SCHEDULED 8', 'REMOVED 20', 'CLOSED 20', 'REMOVED 20']);

    // It comes back with its seats when the schedule yields it again.
    await change('updateSchedule', { id, expectedVersion: 2, rules: ['FREQ=DAILY;COUNT=4'], firstStart });
    expect((await sessionsOf(excursion)).map(({ status }) => status)).toEqual([
      'SCHEDULED',
      'SCHEDULED',
      'REMOVED',
      'SCHEDULED',
      'REMOVED',
    ]);
    expect(await change('updateSchedule', { id, expectedVersion: 2, rules: ['FREQ=DAILY'], firstStart })).toMatchObject(
      {
        __typename: 'VersionConflict',
        currentVersion: 3,
      },
    );
    expect(await change('endSchedule', { id, expectedVersion: 3 })).toMatchObject({
      schedule: { status: 'ENDED' },
      changes: { removed: 2, closed: 1 },
    });
    expect(await change('endSchedule', { id, expectedVersion: 4 })).toMatchObject({ changes: { removed: 0 } });
    expect(await change('updateSchedule', { id, expectedVersion: 4, rules: ['FREQ=DAILY'], firstStart })).toMatchObject(
      {
        __typename: 'ScheduleEnded',
      },
    );
  });

  it('gives a session to another schedule that yields it as well', async () => {
    const { excursion } = await newPlant();
    const first = await change('createSchedule', {
      excursion,
      rules: ['FREQ=DAILY;COUNT=2'],
      firstStart: '2026-12-01T10:00',
    });
    await change('createSchedule', { excursion, rdates: ['2026-12-02T10:00'], firstStart: '2026-12-02T10:00' });
    await change('endSchedule', { id: idOf(first, 'schedule'), expectedVersion: 1 });
    await eventually(
      async () => (await summary(excursion)).join() === '2026-12-01T10:00 REMOVED,2026-12-02T10:00 SCHEDULED',
      { within: 60_000 },
    );
  }, 60_000);

  it('is seen by its organization only', async () => {
    const { excursion, organizationId } = await newPlant();
    const answer = await change('createSchedule', { excursion, rules: ['FREQ=DAILY'], firstStart: '2026-12-01T10:00' });
    const id = idOf(answer, 'schedule');
    const query = `query ($id: ID!, $excursion: ID!) {
      schedule(id: $id) { id excursion { id } materializedUntil blocked provenance { source } }
      excursion(id: $excursion) { schedules { totalCount nodes { id } } sessions(first: 1) { nodes { schedule { id } } } } }`;
    const own = await service.ask(query, { id, excursion }, {}, managerOf(organizationId));
    expect(own.expectData()).toMatchObject({
      schedule: { id, excursion: { id: excursion }, blocked: 0 },
      excursion: { schedules: { totalCount: 1, nodes: [{ id }] }, sessions: { nodes: [{ schedule: { id } }] } },
    });
    const other = await service.ask(query, { id, excursion }, {}, managerOf(plant().organizationId));
    expect(other.expectData()).toEqual({
      schedule: null,
      excursion: { schedules: { totalCount: 0, nodes: [] }, sessions: { nodes: [{ schedule: null }] } },
    });
  });

  it('of a site in another zone follows that clock, and sold sessions keep their instant', async () => {
    const host = await newPlant();
    const { excursion } = host;
    const times = { rules: ['FREQ=DAILY;COUNT=2'], firstStart: '2026-12-01T10:00' };
    const created = await change('createSchedule', { excursion, ...times });
    const [sold] = await sessionsOf(excursion);
    await service.hear(...booked(sold?.id ?? '', 2), siteIsChanged({ ...host, timeZone: 'Asia/Omsk' }));
    await change('updateSchedule', { id: idOf(created, 'schedule'), expectedVersion: 1, ...times });
    const rows = await service.sql<{ at: Date; original: string }>(
      'SELECT starts_at AS at, original_start AS original FROM session WHERE excursion_id = $1 ORDER BY starts_at',
      [excursion],
    );
    expect(rows).toEqual([
      { at: new Date('2026-12-01T07:00:00Z'), original: '2026-12-01T10:00' },
      { at: new Date('2026-12-02T04:00:00Z'), original: '2026-12-02T10:00' },
    ]);
    expect(await typesOf(excursion)).toEqual(['scheduled', 'scheduled', 'rescheduled']);
  });
});

describe('a session', () => {
  it('is created alone, once per start', async () => {
    const { excursion } = await newPlant();
    const input = { excursion, start: '2026-12-01T10:00' };
    expect(await change('createSession', input)).toMatchObject({
      session: { status: 'SCHEDULED', originalStart: '2026-12-01T10:00', schedule: null, version: 1 },
    });
    expect(await change('createSession', input)).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: ['start'] }],
    });
    for (const start of ['2026-11-21T10:00', '2029-01-01T10:00', 'noon'])
      expect(await change('createSession', { excursion, start })).toMatchObject({ issues: [{ path: ['start'] }] });
  });

  it('moves with its bookings and keeps its id', async () => {
    const { excursion } = await newPlant();
    const id = idOf(await change('createSession', { excursion, start: '2026-12-01T10:00' }), 'session');
    await service.hear(...booked(id, 3));
    expect(await change('rescheduleSession', { id, expectedVersion: 1, start: '2026-12-02T15:30' })).toMatchObject({
      session: {
        id,
        version: 2,
        startsAt: '2026-12-02T12:30:00.000Z',
        endsAt: '2026-12-02T14:00:00.000Z',
        originalStart: '2026-12-01T10:00',
      },
    });
    expect(await eventsOf(excursion)).toMatchObject([
      { type: 'scheduled' },
      {
        type: 'rescheduled',
        data: {
          sessionId: id,
          startsAt: '2026-12-02T12:30:00.000Z',
          endsAt: '2026-12-02T14:00:00.000Z',
          previousStartsAt: '2026-12-01T07:00:00.000Z',
        },
      },
    ]);
    expect(await change('rescheduleSession', { id, expectedVersion: 1, start: '2026-12-02T15:30' })).toMatchObject({
      __typename: 'VersionConflict',
    });
    expect(await change('rescheduleSession', { id, expectedVersion: 2, start: '2026-11-23T10:00' })).toMatchObject({
      __typename: 'SessionNotChangeable',
      reason: 'BEGUN',
    });
  });

  it('has no lower capacity than seats taken', async () => {
    const { excursion } = await newPlant();
    const id = idOf(await change('createSession', { excursion, start: '2026-12-01T10:00', capacity: 10 }), 'session');
    await service.hear(...booked(id, 7));
    expect(await change('updateSessionCapacity', { id, expectedVersion: 1, capacity: 6 })).toMatchObject({
      __typename: 'CapacityBelowTaken',
      taken: 7,
    });
    expect(await change('updateSessionCapacity', { id, expectedVersion: 1, capacity: 21 })).toMatchObject({
      __typename: 'InvalidInput',
    });
    await change('updateSessionCapacity', { id, expectedVersion: 1, capacity: 7 });
    await change('updateSessionCapacity', { id, expectedVersion: 2, capacity: 20 });
    const changed = (await eventsOf(excursion)).filter(({ type }) => type === 'capacity-changed');
    expect(changed.map(({ data }) => [data['previousCapacity'], data['capacity']])).toEqual([
      [10, 7],
      [7, 20],
    ]);
  });

  it('is removed if unsold and closed if sold, is not found for a party, and can be reopened', async () => {
    const { excursion } = await newPlant();
    const ids: string[] = [];
    for (const start of ['2026-12-01T10:00', '2026-12-02T10:00'])
      ids.push(idOf(await change('createSession', { excursion, start }), 'session'));
    const [unsold, sold] = ids;
    await service.hear(...booked(sold ?? '', 2));
    for (const [id, status] of [
      [unsold, 'REMOVED'],
      [sold, 'CLOSED'],
    ])
      expect(await change('closeSession', { id, expectedVersion: 1 })).toMatchObject({ session: { status } });
    const list = async (filter: string) => {
      const answer = await service.ask<{ excursion: { sessions: { nodes: { id: string }[] } } }>(
        `query ($id: ID!) { excursion(id: $id) { sessions${filter} { nodes { id status } } } }`,
        { id: excursion },
      );
      return answer.expectData().excursion.sessions.nodes.map(({ id }) => id);
    };
    expect(await list('')).toEqual([sold]);
    expect(await list('(filter: { partySize: 2 })')).toEqual([]);
    const seen = await service.ask('query ($id: ID!) { session(id: $id) { status } }', { id: unsold });
    expect(seen.expectData()).toEqual({ session: { status: 'REMOVED' } });
    expect(await change('closeSession', { id: sold, expectedVersion: 2 })).toMatchObject({ reason: 'CLOSED' });
    for (const id of ids)
      expect(await change('reopenSession', { id, expectedVersion: 2 })).toMatchObject({
        session: { status: 'SCHEDULED', version: 3 },
      });
    expect(await list('(filter: { partySize: 2 })')).toEqual(ids);
    expect((await typesOf(excursion)).toSorted()).toEqual([
      'closed',
      'removed',
      'scheduled',
      'scheduled',
      'scheduled',
      'scheduled',
    ]);
  });
});

describe('a session that is booked while it is removed', () => {
  it('is shown as closed', async () => {
    const { excursion } = await newPlant();
    const id = idOf(await change('createSession', { excursion, start: '2026-12-01T10:00' }), 'session');
    await change('closeSession', { id, expectedVersion: 1 });
    await service.hear(...booked(id, 2));
    expect(await summary(excursion)).toEqual(['2026-12-01T10:00 CLOSED']);
    expect(await change('reopenSession', { id, expectedVersion: 2 })).toMatchObject({
      session: { status: 'SCHEDULED' },
    });
  });
});

describe('a closure', () => {
  const days = { dates: { from: '2026-12-02', to: '2026-12-03' }, reason: 'REPAIR' };

  it('removes unsold sessions, closes sold ones and gives them back when lifted', async () => {
    const { excursion, siteId } = await newPlant();
    await change('createSchedule', { excursion, rules: ['FREQ=DAILY;COUNT=4'], firstStart: '2026-12-01T10:00' });
    await change('createSession', { excursion, start: '2026-12-02T15:00' });
    const sold = (await sessionsOf(excursion)).find(({ start }) => start === '2026-12-03T10:00');
    await service.hear(...booked(sold?.id ?? '', 2));

    const planned = await change('createClosure', { site: siteId, ...days, dryRun: true });
    expect(planned).toMatchObject({ closure: null, changes: { removed: 2, closed: 1 } });
    const declared = await change('createClosure', { site: siteId, ...days });
    expect(declared['changes']).toEqual(planned['changes']);
    expect(await summary(excursion)).toEqual([
      '2026-12-01T10:00 SCHEDULED',
      '2026-12-02T10:00 REMOVED',
      '2026-12-02T15:00 REMOVED',
      '2026-12-03T10:00 CLOSED',
      '2026-12-04T10:00 SCHEDULED',
    ]);

    // Nothing is created in the closed time.
    expect(
      await change('createSchedule', { excursion, rules: ['FREQ=DAILY;COUNT=4'], firstStart: '2026-12-01T18:00' }),
    ).toMatchObject({ changes: { added: 2 } });
    expect(await change('createSession', { excursion, start: '2026-12-03T08:00' })).toMatchObject({
      issues: [{ path: ['start'] }],
    });
    expect(await change('reopenSession', { id: sold?.id, expectedVersion: 2 })).toMatchObject({
      issues: [{ path: ['start'] }],
    });

    const id = idOf(declared, 'closure');
    expect(await change('liftClosure', { id, expectedVersion: 1 })).toMatchObject({
      closure: { version: 2 },
      changes: { added: 1 },
    });
    // The job takes one schedule after the other.
    await eventually(
      async () => {
        const sessions = await summary(excursion);
        return sessions.length === 9 && sessions.every((text) => text.endsWith('SCHEDULED'));
      },
      { within: 60_000 },
    );
    expect(await change('liftClosure', { id, expectedVersion: 2 })).toMatchObject({ changes: { added: 0 } });
    for (const type of ['declared', 'lifted'])
      expect(await service.published(`promtour.routes.closure.${type}.v1`)).toMatchObject([
        { subject: id, data: { siteId, reason: 'REPAIR', dates: days.dates } },
      ]);
  }, 60_000);

  it('of an organization closes all its sites, each on its own clock', async () => {
    const west = await newPlant();
    const east = plant({ organizationId: west.organizationId, timeZone: 'Asia/Kamchatka' });
    await service.hear(...registered(east));
    const eastern = String((await createExcursion(service, excursionInput(east.siteId)))['id']);
    for (const excursion of [west.excursion, eastern])
      for (const start of ['2026-12-01T23:00', '2026-12-02T00:00', '2026-12-03T23:30', '2026-12-04T00:00'])
        await change('createSession', { excursion, start });
    await change('createClosure', { organization: west.organizationId, ...days });
    for (const excursion of [west.excursion, eastern])
      expect(await summary(excursion)).toEqual([
        // It ends at 00:30.
        '2026-12-01T23:00 REMOVED',
        '2026-12-02T00:00 REMOVED',
        '2026-12-03T23:30 REMOVED',
        '2026-12-04T00:00 SCHEDULED',
      ]);
  });

  it('for a period of instants closes what it touches', async () => {
    const { excursion, siteId } = await newPlant();
    for (const start of ['2026-12-01T10:00', '2026-12-01T12:00', '2026-12-01T14:00'])
      await change('createSession', { excursion, start });
    await change('createClosure', {
      site: siteId,
      period: { from: '2026-12-01T08:30:00Z', before: '2026-12-01T11:00:00Z' },
      reason: 'SHIFT',
    });
    expect(await summary(excursion)).toEqual([
      '2026-12-01T10:00 SCHEDULED',
      '2026-12-01T12:00 REMOVED',
      '2026-12-01T14:00 SCHEDULED',
    ]);
  });
});

describe('guides and exclusive zones', () => {
  it('are used by one session at a time', async () => {
    const { excursion, organizationId, siteId } = await newPlant();
    const guide = idOf(await change('createGuide', { organization: organizationId, label: 'Guide 1' }), 'guide');
    expect(await change('createGuide', { organization: organizationId, label: 'Guide 1' })).toMatchObject({
      issues: [{ path: ['label'] }],
    });
    const zone = async (name: string, exclusive: boolean) =>
      idOf(await change('createPlantZone', { site: siteId, name, exclusive }), 'plantZone');
    const [furnace, hall] = [await zone('Furnace', true), await zone('Hall', false)];
    const other = String((await createExcursion(service, excursionInput(siteId)))['id']);

    const rules = { rules: ['FREQ=DAILY;COUNT=3'], firstStart: '2026-12-01T10:00' };
    await change('createSchedule', { excursion, ...rules, guide, plantZone: furnace });
    const overlapping = { excursion: other, rules: ['FREQ=DAILY;COUNT=5'], firstStart: '2026-11-30T11:00' };
    for (const [resource, use] of [
      ['GUIDE', { guide }],
      ['PLANT_ZONE', { plantZone: furnace }],
    ] as const)
      for (const dryRun of [true, false])
        expect(await change('createSchedule', { ...overlapping, ...use, dryRun })).toMatchObject({
          __typename: 'SessionsOverlap',
          resource,
          starts: ['2026-12-01T08:00:00.000Z', '2026-12-02T08:00:00.000Z', '2026-12-03T08:00:00.000Z'],
          sessions: (await sessionsOf(excursion)).map(({ id }) => ({ id })),
        });
    expect(await summary(other)).toEqual([]);
    // A shared zone and the same guide one after another are fine.
    await change('createSchedule', { ...overlapping, plantZone: hall });
    expect(
      await change('createSession', { excursion: other, start: '2026-12-01T11:30', guide, plantZone: hall }),
    ).toMatchObject({ __typename: 'CreateSessionPayload' });
    const [first] = await sessionsOf(excursion);
    expect(
      await change('rescheduleSession', { id: first?.id, expectedVersion: 1, start: '2026-12-01T11:00' }),
    ).toMatchObject({ __typename: 'SessionsOverlap', resource: 'GUIDE' });
  });

  it('within one schedule do not overlap either', async () => {
    const { excursion, organizationId } = await newPlant();
    const guide = idOf(await change('createGuide', { organization: organizationId, label: 'Guide 1' }), 'guide');
    const times = { rules: ['FREQ=DAILY;BYHOUR=10,11;COUNT=4'], firstStart: '2026-12-01T10:00' };
    expect(await change('createSchedule', { excursion, ...times, guide })).toMatchObject({
      __typename: 'SessionsOverlap',
      sessions: [],
      starts: ['2026-12-01T08:00:00.000Z', '2026-12-02T08:00:00.000Z'],
    });
  });

  it('move with the sessions of their schedule', async () => {
    const host = await newPlant();
    const { excursion, organizationId } = host;
    const guide = idOf(await change('createGuide', { organization: organizationId, label: 'Guide 1' }), 'guide');
    const times = { rules: ['FREQ=DAILY;BYHOUR=9,11,13;BYMINUTE=0;COUNT=6'], firstStart: '2026-12-01T09:00' };
    const created = await change('createSchedule', { excursion, ...times, guide });
    // Each session moves to where the next one was.
    await service.hear(siteIsChanged({ ...host, timeZone: 'Europe/Kaliningrad' }));
    const id = idOf(created, 'schedule');
    expect(await change('updateSchedule', { id, expectedVersion: 1, ...times, guide })).toMatchObject({
      changes: { changed: 6 },
    });
    expect(await change('updateSchedule', { id, expectedVersion: 2, ...times })).toMatchObject({
      schedule: { guide: null },
      changes: { changed: 6 },
    });
  });

  it('of another organization or site are not found', async () => {
    const { excursion } = await newPlant();
    const other = await newPlant();
    const guide = idOf(await change('createGuide', { organization: other.organizationId, label: 'Guide 1' }), 'guide');
    const plantZone = idOf(
      await change('createPlantZone', { site: other.siteId, name: 'Line', exclusive: true }),
      'plantZone',
    );
    const times = { rules: ['FREQ=DAILY;COUNT=3'], firstStart: '2026-12-01T10:00' };
    const own = idOf(await change('createSchedule', { excursion, ...times }), 'schedule');
    for (const [kind, use] of [
      ['Guide', { guide }],
      ['PlantZone', { plantZone }],
    ] as const) {
      const expected = { __typename: 'NotFound', kind };
      expect(await change('createSchedule', { excursion, ...times, ...use })).toMatchObject(expected);
      expect(await change('updateSchedule', { id: own, expectedVersion: 1, ...times, ...use })).toMatchObject(expected);
      expect(await change('createSession', { excursion, start: '2026-12-09T10:00', ...use })).toMatchObject(expected);
    }
  });

  it('are listed for the host', async () => {
    const { organizationId, siteId } = await newPlant();
    for (const label of ['Guide 2', 'Guide 1']) await change('createGuide', { organization: organizationId, label });
    await change('createPlantZone', { site: siteId, name: 'Line', exclusive: true });
    await change('createClosure', { site: siteId, dates: { from: '2026-12-31', to: '2027-01-08' }, reason: 'HOLIDAY' });
    const ask = (viewer: ReturnType<typeof managerOf>) =>
      service.ask(
        `query ($representations: [_Any!]!) { _entities(representations: $representations) {
           ... on Organization {
             guides { totalCount nodes { label } }
             closures { nodes { dates { from to } period { from } reason site { id } organization { id } liftedAt } } }
           ... on Site { plantZones(first: 1) { nodes { name exclusive } } } } }`,
        {
          representations: [
            { __typename: 'Organization', id: organizationId },
            { __typename: 'Site', id: siteId },
          ],
        },
        {},
        viewer,
      );
    expect((await ask(managerOf(organizationId))).expectData()).toEqual({
      _entities: [
        {
          guides: { totalCount: 2, nodes: [{ label: 'Guide 1' }, { label: 'Guide 2' }] },
          closures: {
            nodes: [
              {
                dates: { from: '2026-12-31', to: '2027-01-08' },
                period: null,
                reason: 'HOLIDAY',
                site: { id: siteId },
                organization: { id: organizationId },
                liftedAt: null,
              },
            ],
          },
        },
        { plantZones: { nodes: [{ name: 'Line', exclusive: true }] } },
      ],
    });
    expect((await ask(managerOf(plant().organizationId))).expectData()).toEqual({
      _entities: [{ guides: { totalCount: 0, nodes: [] }, closures: { nodes: [] } }, { plantZones: { nodes: [] } }],
    });
  });
});
