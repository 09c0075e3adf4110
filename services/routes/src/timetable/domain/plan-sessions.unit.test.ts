import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { excursionIn, terms } from '../../../test/support/scheduled-excursion.ts';
import type { LocalDateTime } from './local-date-time.ts';
import { addSession, callOff, collidingWithin, planSessions, type SessionChange } from './plan-sessions.ts';
import { sessionAt, type GuideId, type PlantZoneId, type ScheduleId, type Session } from './session.ts';

const seed = 20_261_128;
const scheduleId = '01890a5d-ac96-774b-bcce-b302099a8101' as ScheduleId;
const otherSchedule = '01890a5d-ac96-774b-bcce-b302099a8102' as ScheduleId;
const guide = '01890a5d-ac96-774b-bcce-b302099a8103' as GuideId;
const zone = '01890a5d-ac96-774b-bcce-b302099a8104' as PlantZoneId;
const day0 = '2026-12-01T00:00' as LocalDateTime;

function on(day: number, about: Partial<Session> = {}): Session {
  const at = new Date(Date.UTC(2026, 11, day, 7));
  const local = `2026-12-${String(day).padStart(2, '0')}T10:00` as LocalDateTime;
  return { ...sessionAt(excursionIn('Europe/Moscow'), { local, at }, { ...terms, scheduleId }), ...about } as Session;
}

function plan(wanted: readonly Session[], existing: readonly Session[], about: object = {}): readonly SessionChange[] {
  return planSessions({ scheduleId, wanted, existing, previous: terms, from: day0, isClosed: () => false, ...about });
}

const shown = (changes: readonly SessionChange[]) =>
  changes.map(({ kind, after }) => `${kind} ${after.originalStart.slice(8, 10)} ${after.status}`);

describe('a plan', () => {
  it('adds what is missing, removes what is obsolete and unsold, and closes what is sold', () => {
    const changes = plan([on(1), on(2)], [on(2), on(3), on(4, { taken: 2 })]);
    expect(shown(changes)).toEqual(['REMOVE 03 REMOVED', 'CLOSE 04 CLOSED', 'ADD 01 SCHEDULED']);
  });

  it('brings back what was called off by a closure or a schedule, and not what was called off by hand', () => {
    const off = (day: number, by: 'HOST' | 'CLOSURE' | 'SCHEDULE', taken = 0) => callOff(on(day, { taken }), by).after;
    const existing = [off(1, 'HOST'), off(2, 'CLOSURE'), off(3, 'SCHEDULE', 4), off(4, 'HOST', 4)];
    const changes = plan([on(1), on(2), on(3), on(4)], existing);
    expect(shown(changes)).toEqual(['ADD 02 SCHEDULED', 'ADD 03 SCHEDULED']);
    expect(changes.map(({ after }) => [after.taken, after.version])).toEqual([
      [0, 3],
      [4, 3],
    ]);
  });

  it('creates nothing in a closed time', () => {
    expect(plan([on(1), on(2)], [], { isClosed: ({ id }: Session) => id === on(1).id })).toMatchObject([
      { kind: 'ADD', after: { id: on(2).id } },
    ]);
  });

  it('leaves sessions of other schedules and of the past alone', () => {
    const existing = [on(1, { scheduleId: otherSchedule }), on(2, { scheduleId: null }), on(3)];
    const changes = plan([on(1, { capacity: 15 }), on(2, { capacity: 15 })], existing, { from: '2026-12-04T00:00' });
    expect(changes).toEqual([]);
  });

  const later = new Date(Date.UTC(2026, 11, 1, 8));
  it.each<[string, Partial<Session>, object]>([
    ['moves an unsold session with the zone’s rules', {}, { startsAt: later, taken: 0 }],
    ['keeps the instant of a sold one', { taken: 1 }, { startsAt: on(1).startsAt, capacity: 15 }],
    ['keeps a time set by hand', { moved: true }, { startsAt: on(1).startsAt, capacity: 15 }],
    ['keeps a capacity set by hand', { capacity: 12 }, { startsAt: later, capacity: 12 }],
    ['keeps at least the seats taken', { taken: 18 }, { capacity: 18 }],
    ['keeps a guide set by hand', { guideId: guide }, { guideId: guide, capacity: 15 }],
    [
      'keeps a zone set by hand',
      { plantZoneId: zone, zoneExclusive: true },
      { plantZoneId: zone, zoneExclusive: true },
    ],
  ])('%s', (_, about, expected) => {
    const wanted = { ...on(1, { capacity: 15 }), startsAt: later };
    expect(plan([wanted], [on(1, about)])).toMatchObject([{ kind: 'CHANGE', after: { version: 2, ...expected } }]);
  });

  it(`applied once leaves nothing to do, and drops nothing sold (seed ${seed})`, () => {
    const session = fc
      .record({
        day: fc.integer({ min: 1, max: 12 }),
        taken: fc.constantFrom(0, 0, 3, 15),
        moved: fc.boolean(),
        capacity: fc.constantFrom(10, 10, 20),
        schedule: fc.constantFrom(scheduleId, scheduleId, otherSchedule, null),
        off: fc.constantFrom(undefined, undefined, 'HOST' as const, 'CLOSURE' as const, 'SCHEDULE' as const),
      })
      .map(({ day, off, schedule, ...about }) => {
        const before = on(day, { ...about, scheduleId: schedule });
        return off === undefined ? before : callOff(before, off).after;
      });
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(
        fc.uniqueArray(session, { selector: ({ id }) => id }),
        days,
        days,
        fc.integer({ min: 5, max: 20 }),
        (existing, wantedDays, closedDays, capacity) => {
          const wanted = wantedDays.map((day) => on(day, { capacity }));
          const closedIds = new Set(closedDays.map((day) => on(day).id));
          const about = { isClosed: ({ id }: Session) => closedIds.has(id) };
          const changes = plan(wanted, existing, about);
          const after = new Map(existing.map((one) => [one.id, one]));
          for (const change of changes) after.set(change.after.id, change.after);
          expect(plan(wanted, [...after.values()], { ...about, previous: { ...terms, capacity } })).toEqual([]);
          for (const before of existing) {
            const now = after.get(before.id);
            expect(now).toBeDefined();
            expect(now?.capacity).toBeGreaterThanOrEqual(Math.min(before.taken, before.capacity));
            if (before.taken > 0)
              expect([now?.startsAt, now?.status === 'REMOVED' && before.status !== 'REMOVED']).toEqual([
                before.startsAt,
                false,
              ]);
          }
        },
      ),
      { seed, numRuns: 300 },
    );
  });
});

describe('a session that returns', () => {
  it('keeps its time and enough seats if it is sold', () => {
    const sold = callOff(on(1, { taken: 12 }), 'CLOSURE').after;
    const wanted = { ...on(1), startsAt: new Date(0), endsAt: new Date(1) };
    expect(addSession(wanted, sold).after).toMatchObject({ startsAt: sold.startsAt, capacity: 12, taken: 12 });
    expect(addSession(wanted, { ...sold, taken: 0 }).after).toMatchObject({ startsAt: new Date(0), capacity: 10 });
  });
});

describe('sessions of one request', () => {
  it('collide if they use a guide or an exclusive zone at once, and not one after another', () => {
    const hour = 3_600_000;
    const at = (offset: number, hours: number, use: Partial<Session>) => {
      const startsAt = new Date(on(1).startsAt.getTime() + offset * hour);
      return on(1, { startsAt, endsAt: new Date(startsAt.getTime() + hours * hour), ...use });
    };
    const exclusive = { plantZoneId: zone, zoneExclusive: true };
    expect(collidingWithin([at(0, 1, { guideId: guide }), at(1, 1, { guideId: guide })])).toEqual([]);
    expect(collidingWithin([at(0, 1, {}), at(0, 1, { plantZoneId: zone })])).toEqual([]);
    expect(
      collidingWithin([at(0, 5, { guideId: guide }), at(1, 1, { guideId: guide }), at(3, 1, { guideId: guide })]),
    ).toMatchObject([{ resource: 'GUIDE' }, { resource: 'GUIDE' }]);
    expect(collidingWithin([at(0, 2, exclusive), at(1, 1, exclusive)])).toMatchObject([{ resource: 'PLANT_ZONE' }]);
  });
});
