import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CloudEvent } from '@promtour/events/envelope';
import { unwrap } from '@promtour/kernel/result';
import { cooperationProjection } from '../src/cooperation/persistence/cooperation.projection.ts';
import { dimensionsProjection } from '../src/dimensions/persistence/dimensions.projection.ts';
import type { Reach } from '../src/dimensions/domain/reach.ts';
import { createScoreboard } from '../src/program/application/scoreboard.ts';
import type { RegionProgress } from '../src/program/domain/scoreboard.ts';
import { programProjection } from '../src/program/persistence/program.projection.ts';
import { createProgramReader } from '../src/program/persistence/program.reader.ts';
import { visits } from '../src/visits/persistence/visits.projection.ts';
import { openProjectionDatabase, type ProjectionDatabase } from './support/projection-database.ts';
import { eventsOfLead, lead } from './support/lead-history.ts';
import {
  eventsOfAgreement,
  eventsOfCouncil,
  eventsOfEntry,
  eventsOfExcursion,
  organizationEvent,
  routeEvent,
} from './support/program-history.ts';
import { booking, eventsOf, session } from './support/visit-history.ts';

const clock = { now: () => new Date('2026-11-29T12:00:00Z') };

let database: ProjectionDatabase;
beforeAll(async () => {
  database = await openProjectionDatabase([dimensionsProjection, programProjection, cooperationProjection, visits]);
});
afterAll(() => database.close());
beforeEach(() => database.empty());

function scoreboard(reach: Reach = { kind: 'EVERYTHING' }) {
  return createScoreboard(createProgramReader(database.dataSource), reach, clock);
}

async function region(code: string): Promise<RegionProgress> {
  const [found] = await scoreboard().ofEach([code]);
  if (found === undefined) throw new Error('each code has an answer');
  const progress = unwrap(found);
  if (progress === null) throw new Error(`${code} is not a region of the program`);
  return progress;
}

const [bakery, foundry, museum, guest] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const agreementId = randomUUID();
const visited = (date: string, organizationId: string, regionCode = 'RU-SMO') =>
  eventsOf(session(date, { organizationId, regionCode, bookings: [booking('REDEEMED', 7)] })).flat();

/** Smolensk: events of each aggregate, in their order. */
const aggregates: readonly (readonly CloudEvent[])[] = [
  eventsOfAgreement({
    agreementId,
    regionCode: 'RU-SMO',
    signedOn: '2026-02-01',
    milestones: [
      { measure: 'REGIONAL_ROUTES', dueOn: '2026-08-03', doneOn: '2026-08-03' },
      { measure: 'EXCURSIONS', dueOn: '2026-08-03', doneOn: '2026-09-01', overdue: true },
      { measure: 'COUNCIL', dueOn: '2026-08-03', overdue: true },
      { measure: 'REGISTRY', dueOn: '2026-12-31' },
    ],
  }),
  // Earlier and later than the one in force.
  eventsOfAgreement({ agreementId: randomUUID(), regionCode: 'RU-SMO', signedOn: '2025-01-01', later: ['EXPIRED'] }),
  eventsOfAgreement({ agreementId: randomUUID(), regionCode: 'RU-SMO' }),
  [routeEvent('2026-01-31T20:59:00Z', ['RU-SMO'])],
  [routeEvent('2026-08-03T20:59:00Z', ['RU-TUL', 'RU-SMO'])],
  [organizationEvent(bakery, 'RU-SMO', '10.71', '10.72', '46.36')],
  [organizationEvent(foundry, 'RU-SMO', '24.51')],
  [organizationEvent(museum, 'RU-SMO', '91.02')],
  [organizationEvent(guest, 'RU-TUL', '33.11')],
  eventsOfEntry({ organizationId: bakery, regionCode: 'RU-SMO', changes: ['2026-03-01T06:00:00Z'] }),
  eventsOfEntry({
    organizationId: foundry,
    regionCode: 'RU-SMO',
    changes: ['2026-03-01T06:00:00Z', '2026-04-01T06:00:00Z', '2026-05-01T06:00:00Z'],
  }),
  // Suspended, excluded, and registered elsewhere or as something else.
  eventsOfEntry({
    organizationId: museum,
    regionCode: 'RU-SMO',
    changes: ['2026-03-01T06:00:00Z', '2026-04-01T06:00:00Z'],
  }),
  eventsOfEntry({
    organizationId: randomUUID(),
    regionCode: 'RU-SMO',
    changes: ['2026-03-01T06:00:00Z', '2026-04-01T06:00:00Z'],
    excluded: true,
  }),
  eventsOfEntry({ organizationId: guest, regionCode: 'RU-TUL', changes: ['2026-03-01T06:00:00Z'] }),
  eventsOfEntry({
    organizationId: museum,
    regionCode: 'RU-SMO',
    registry: 'TOUR_OPERATOR',
    changes: ['2026-03-01T06:00:00Z'],
  }),
  // Classes of the excursion, or else of the host; trade is no manufacturing; the museum is suspended.
  eventsOfExcursion({ organizationId: bakery, regionCode: 'RU-SMO', okved: [] }),
  eventsOfExcursion({ organizationId: foundry, regionCode: 'RU-SMO', okved: ['25.62', '24.51'] }),
  eventsOfExcursion({ organizationId: foundry, regionCode: 'RU-SMO', okved: ['28.1'], end: 'SUSPENDED' }),
  eventsOfExcursion({ organizationId: foundry, regionCode: 'RU-SMO', okved: ['29.1'], end: 'ARCHIVED' }),
  eventsOfExcursion({ organizationId: museum, regionCode: 'RU-SMO', okved: ['30.1'] }),
  eventsOfExcursion({ organizationId: guest, regionCode: 'RU-SMO', okved: ['33.1'] }),
  eventsOfCouncil('RU-SMO', '2026-02-20', '2025-11-29', '2025-11-30', '2026-11-29'),
  // The month of a year ago does not count; Tula's enterprise is open there, although its session was in Smolensk.
  visited('2025-11-30', foundry),
  visited('2025-12-01', bakery),
  visited('2026-11-20', bakery),
  visited('2026-11-20', guest),
  visited('2026-11-20', museum),
  eventsOfLead(lead('2026-10-01T09:00:00Z', { host: bakery, end: 'CONTACTED' })),
  eventsOfLead(lead('2026-10-01T09:00:00Z', { host: bakery, end: 'WON' })),
  eventsOfLead(lead('2026-10-02T09:00:00Z', { host: foundry, end: 'WON' })),
  eventsOfLead(lead('2026-10-02T09:00:00Z', { host: guest, regionCode: 'RU-TUL', end: 'LOST' })),
];
const history = aggregates.flat();

it('counts a region by hand', async () => {
  await database.apply(history);

  expect(await region('RU-SMO')).toEqual({
    regionCode: 'RU-SMO',
    agreement: { id: agreementId, status: 'SIGNED', signedOn: '2026-02-01' },
    firstRouteOn: '2026-08-03',
    daysToFirstRoute: 183,
    firstRouteInTime: true,
    milestonesDue: 3,
    milestonesOnTime: 1,
    milestonesOnTimeShare: 1 / 3,
    industries: ['10', '24', '25', '33'],
    registeredEnterprises: 2,
    openEnterprises: 2,
    openRegisteredEnterprises: 1,
    activation: 0.5,
    councilEstablishedOn: '2026-02-20',
    councilMeetings: 2,
    // Of six, one is suspended and one archived.
    publishedExcursions: 4,
    publishedRoutes: 2,
    leads: { CONTACTED: 1, WON: 2 },
  });
  expect(await region('RU-TUL')).toMatchObject({
    agreement: null,
    firstRouteOn: null,
    registeredEnterprises: 1,
    openEnterprises: 1,
    openRegisteredEnterprises: 1,
  });
});

it('dates a publication in the time zone of each region', async () => {
  const signed = (regionCode: string) =>
    eventsOfAgreement({ agreementId: randomUUID(), regionCode, signedOn: '2026-02-01' });
  // The same instant is 1 February in Kaliningrad and 2 February in Kamchatka.
  const route = routeEvent('2026-02-01T20:00:00Z', ['RU-KGD', 'RU-KAM']);
  await database.apply([...signed('RU-KGD'), ...signed('RU-KAM'), route]);

  expect((await region('RU-KGD')).daysToFirstRoute).toBe(0);
  expect((await region('RU-KAM')).daysToFirstRoute).toBe(1);
});

it('does not take the update of an older route for a new one', async () => {
  const routeId = randomUUID();
  const events = ['2026-01-10T06:00:00Z', '2026-03-10T06:00:00Z'].map((at) => routeEvent(at, ['RU-SMO'], routeId));
  await database.apply([
    ...eventsOfAgreement({ agreementId: randomUUID(), regionCode: 'RU-SMO', signedOn: '2026-02-01' }),
    ...events,
  ]);
  expect((await region('RU-SMO')).firstRouteOn).toBeNull();
});

it.each([
  [['EXPIRING'], 'EXPIRING'],
  [['EXPIRING', 'EXTENDED'], 'SIGNED'],
  [['EXPIRING', 'EXPIRED'], 'EXPIRED'],
  [['TERMINATED'], 'TERMINATED'],
] as const)('an agreement after %j is %s', async (later, status) => {
  await database.apply(
    eventsOfAgreement({ agreementId: randomUUID(), regionCode: 'RU-SMO', signedOn: '2026-02-01', later }),
  );
  expect((await region('RU-SMO')).agreement?.status).toBe(status);
});

describe('any arrival that preserves the order per aggregate, some events twice', () => {
  it('yields the same rows', async () => {
    await database.apply(history);
    const expected = await database.contents();
    const arrivals = fc.record({
      dice: fc.array(fc.nat(), { minLength: 7, maxLength: 31 }),
      batch: fc.integer({ min: 1, max: 12 }),
      again: fc.subarray([...history]),
    });
    await fc.assert(
      fc.asyncProperty(arrivals, async ({ dice, batch, again }) => {
        await database.empty();
        const queues = aggregates.map((events) => [...events]);
        const arrival: CloudEvent[] = [];
        for (let turn = 0; arrival.length < history.length; turn++) {
          const queue = queues[(dice[turn % dice.length] ?? 0) % queues.length];
          const next = queue?.shift() ?? queues.find(({ length }) => length > 0)?.shift();
          if (next !== undefined) arrival.push(next);
        }
        // An attendance is not an event of this projection, and replaces the one before it.
        arrival.push(...again.filter(({ type }) => type.startsWith('promtour.registry.')));
        for (let start = 0; start < arrival.length; start += batch)
          await database.apply(arrival.slice(start, start + batch));
        expect(await database.contents()).toEqual(expected);
      }),
      { seed: 20_261_129, numRuns: 20 },
    );
  });
});

describe('the regions of a scoreboard', () => {
  beforeEach(() => database.apply(history));

  const codes = async (reach: Reach, filter: Parameters<ReturnType<typeof scoreboard>['ofFilter']>[0]) => {
    const found = await scoreboard(reach).ofFilter(filter, 'REGION');
    return found.ok ? found.value.map(({ regionCode }) => regionCode) : found.error.code;
  };
  const everything: Reach = { kind: 'EVERYTHING' };
  const tula: Reach = { kind: 'REGIONS', regions: ['RU-TUL'] };

  it('are all of the program, also those without an agreement', async () => {
    expect(await codes(everything, {})).toHaveLength(83);
  });

  it.each([
    ['regions', everything, { regions: ['RU-TUL', 'RU-SMO', 'RU-XXX', 'BY-MI'] }, ['RU-SMO', 'RU-TUL']],
    ['no region', everything, { regions: [] }, []],
    ['a status', everything, { agreementStatuses: ['SIGNED'] }, ['RU-SMO']],
    ['a status that none has', everything, { agreementStatuses: ['DRAFT'] }, []],
    ['a district', everything, { districts: ['NORTH_CAUCASIAN'], regions: ['RU-SMO', 'RU-CE'] }, ['RU-CE']],
    ['what a coordinator reaches', tula, {}, ['RU-TUL']],
    ['a region of others', tula, { regions: ['RU-TUL', 'RU-SMO'] }, 'FORBIDDEN'],
    ['a district of others', tula, { districts: ['URAL'] }, []],
    ['a plant', { kind: 'ORGANIZATION', organization: bakery } as const, {}, 'FORBIDDEN'],
  ] as const)('%s', async (_, reach, filter, expected) => {
    expect(await codes(reach, filter)).toEqual(expected);
  });

  it('refuses each region that the viewer may not read, and answers null for one outside the program', async () => {
    const found = await scoreboard(tula).ofEach(['RU-SMO', 'RU-TUL']);
    expect(found.map(({ ok }) => ok)).toEqual([false, true]);
    expect(await scoreboard().ofEach(['BY-MI'])).toEqual([{ ok: true, value: null }]);
  });
});
