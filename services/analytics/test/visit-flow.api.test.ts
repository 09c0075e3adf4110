import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { startAnalytics, type AnalyticsService } from './support/analytics-service.ts';
import { booking, eventsOf, session } from './support/visit-history.ts';
import { modelMeasures } from './support/visit-model.ts';

const measures = '{ visits capacity load groups averageGroup noShow }';
const flow = `{ asOf total ${measures} periods { from to measures ${measures} } }`;
const query = `query ($filter: VisitFlowFilter!, $by: PeriodLength) { visitFlow(filter: $filter, by: $by) ${flow} }`;

const plant = session('2026-11-23', {
  bookings: [booking('REDEEMED', 10, 8), booking('CONFIRMED', 4), booking('CANCELLED', 5), booking('EXPIRED', 6)],
});
const other = session('2026-11-30', {
  organizationId: plant.organizationId,
  excursionId: plant.excursionId,
  bookings: [booking('REDEEMED', 12, 12)],
});
const far = session('2026-12-02', {
  regionCode: 'RU-KAM',
  timeZone: 'Asia/Kamchatka',
  bookings: [booking('REDEEMED', 5, 0)],
});
const notHeld = session('2026-11-24', { bookings: [booking('CONFIRMED', 9)] });
const stories = [plant, other, far, notHeld];
const period = { from: '2026-11-20', to: '2026-12-03' };

let service: AnalyticsService;

beforeAll(async () => {
  service = await startAnalytics();
});

afterAll(() => service.stop());

it('is unknown before the first event', async () => {
  const { data } = await service.ask(query, { filter: { period: { from: '2026-11-23', to: '2026-11-24' } } });
  const nothing = { visits: 0, capacity: 0, load: null, groups: 0, averageGroup: null, noShow: null };
  expect(data?.['visitFlow']).toMatchObject({
    total: nothing,
    periods: [
      { from: '2026-11-23', to: '2026-11-23', measures: nothing },
      { from: '2026-11-24', to: '2026-11-24', measures: nothing },
    ],
  });
});

describe('once events were published', () => {
  const publishedAfter = new Date();

  beforeAll(async () => {
    // Bookings first: topics do not wait for each other.
    await service.publish(stories.flatMap((story) => eventsOf(story).slice(1).flat()));
    await service.publish(stories.flatMap((story) => eventsOf(story)[0] ?? []));
    await service.caughtUp();
  });

  it('shows the load of sessions by week', async () => {
    const { data } = await service.ask(query, { filter: { period }, by: 'WEEK' });
    const weeks = [
      { from: '2026-11-20', to: '2026-11-22' },
      { from: '2026-11-23', to: '2026-11-29' },
      { from: '2026-11-30', to: '2026-12-03' },
    ];
    expect(data?.['visitFlow']).toMatchObject({
      total: { visits: 20, capacity: 60, load: 20 / 60, groups: 3, averageGroup: 20 / 3, noShow: 1 - 20 / 31 },
      periods: weeks.map((week) => ({ ...week, measures: modelMeasures(stories, week) })),
    });
  });

  it.each([
    ['a region', { regions: ['RU-KAM'] }],
    ['regions', { regions: ['RU-SMO', 'RU-KAM', 'RU-SMO'] }],
    ['an organization', { organizations: [plant.organizationId] }],
    ['an excursion in capitals', { excursions: [far.excursionId.toUpperCase()] }],
    ['conditions that exclude each other', { regions: ['RU-KAM'], organizations: [plant.organizationId] }],
    ['no region', { regions: [] }],
    ['what is no id', { organizations: ['x', '', plant.organizationId.slice(1)] }],
    ['null', { regions: null }],
  ])('filters by %s', async (_, filter) => {
    const { data, errors } = await service.ask(query, { filter: { period, ...filter } });
    expect(errors).toBeUndefined();
    const lowered = Object.fromEntries(
      Object.entries(filter)
        .filter(([, values]) => values !== null)
        .map(([name, values]) => [name, name === 'excursions' ? values?.map((id) => id.toLowerCase()) : values]),
    );
    expect(data?.['visitFlow']).toMatchObject({ total: modelMeasures(stories, { ...period, ...lowered }) });
  });

  it('is a field of regions, organizations and excursions of other subgraphs', async () => {
    const { data } = await service.ask(
      `query ($entities: [_Any!]!, $period: LocalDateRange!) { _entities(representations: $entities) {
         ... on Region { code visitFlow(period: $period, by: MONTH) ${flow} }
         ... on Organization { id visitFlow(period: $period, by: MONTH) ${flow} }
         ... on Excursion { id visitFlow(period: $period, by: MONTH) ${flow} } } }`,
      {
        period,
        entities: [
          { __typename: 'Region', code: 'RU-SMO' },
          { __typename: 'Region', code: 'RU-MOW' },
          { __typename: 'Region', code: 'nowhere' },
          { __typename: 'Organization', id: plant.organizationId },
          { __typename: 'Organization', id: 'nobody' },
          { __typename: 'Excursion', id: far.excursionId },
        ],
      },
    );
    const of = (filter: object) => ({ visitFlow: { total: modelMeasures(stories, { ...period, ...filter }) } });
    expect(data?.['_entities']).toMatchObject([
      { code: 'RU-SMO', ...of({ regions: ['RU-SMO'] }) },
      { code: 'RU-MOW', ...of({ regions: ['RU-MOW'] }) },
      null,
      { id: plant.organizationId, ...of({ organizations: [plant.organizationId] }) },
      null,
      { id: far.excursionId, ...of({ excursions: [far.excursionId] }) },
    ]);
  });

  it('shows the time up to which events are included', async () => {
    // `asOf` advances when the end of the log was read; the figures are complete before that.
    await eventually(
      async () => {
        const { data } = await service.ask(query, { filter: { period } });
        const { asOf } = data?.['visitFlow'] as { asOf: string | null };
        expect(Date.parse(asOf ?? '')).toBeGreaterThan(publishedAfter.getTime());
      },
      { within: 60_000 },
    );
  });

  it('is incomplete while an event is dead-lettered, until it is discarded, which the audit log records', async () => {
    const [, redeemed] = eventsOf(plant)
      .flat()
      .filter(({ type }) => type.startsWith('promtour.bookings.'));
    if (redeemed === undefined) throw new Error('the story has no booking');
    const incomplete = async (): Promise<unknown> => {
      const { data } = await service.ask(
        'query ($filter: VisitFlowFilter!) { visitFlow(filter: $filter) { incomplete } }',
        {
          filter: { period },
        },
      );
      return (data?.['visitFlow'] as { incomplete: boolean }).incomplete;
    };
    expect(await incomplete()).toBe(false);
    // More people than any event may tell of.
    const wrong = { ...(redeemed.data as object), seats: 2_000_000 };
    await service.publish([{ ...redeemed, id: randomUUID(), data: wrong }]);
    await eventually(
      async () => {
        expect(await incomplete()).toBe(true);
      },
      { within: 60_000 },
    );
    const [letter] = await service.sql<{ id: string; event_type: string; reason: string }>(
      'SELECT id, event_type, reason FROM messaging.dead_letter WHERE resolved_at IS NULL',
    );
    expect(letter).toMatchObject({ event_type: redeemed.type, reason: 'UNREADABLE' });
    const program = new URL('../../../packages/messaging/bin/dead-letters.ts', import.meta.url);
    await promisify(execFile)(
      process.execPath,
      [fileURLToPath(program), 'discard', '--id', letter?.id ?? '', '--by', 'operator-7', '--reason', 'Never happened'],
      { env: { ...process.env, DATABASE_URL: service.database.url } },
    );
    expect(await incomplete()).toBe(false);
    expect(
      await service.sql(
        `SELECT operation, row_id, after ->> 'discarded_by' AS by, after ->> 'discard_reason' AS reason, after ->> 'event_type' AS type
         FROM audit.entry WHERE table_name = 'discarded_event'`,
      ),
    ).toEqual([
      {
        operation: 'INSERT',
        row_id: letter?.id,
        by: 'operator-7',
        reason: 'Never happened',
        type: redeemed.type,
      },
    ]);
  });
});
