import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import type { CloudEvent } from '@promtour/events/envelope';
import { exportTable } from '@promtour/service-kit/export/export-table';
import { writeXlsx } from '@promtour/service-kit/export/xlsx';
import { auditEntriesOf } from '@promtour/testkit/audit-log';
import { coordinatorOf, managerOf, official, portalClient } from '@promtour/testkit/viewers';
import { published as publishedEvent } from './support/facts.ts';
import { start } from './support/harness.ts';
import { operations } from './support/operations.ts';
import { startBookings, type BookingsService } from './support/service.ts';

let service: BookingsService;
beforeAll(async () => {
  service = await startBookings();
});
afterEach(() => {
  service.clock.set(start);
});
afterAll(() => service.stop());

const importing = `mutation ($input: ImportVisitsInput!) { outcome: importVisits(input: $input) {
  __typename ... on UserError { code } ... on InvalidInput { issues { path code } }
  ... on VisitImportRejected { rows faults { row column code message } }
  ... on ImportVisitsPayload { rows replayed
    months { excursion { id } month rows sessions visitors replaces { rows sessions visitors } } } } }`;
const deleting = `mutation ($input: DeleteVisitHistoryInput!) { outcome: deleteVisitHistory(input: $input) {
  __typename ... on UserError { code } ... on InvalidInput { issues { path code } }
  ... on DeleteVisitHistoryPayload { months visitors replayed } } }`;
const listing = `query ($filter: VisitHistoryFilter, $first: Int, $after: String) {
  visitHistory(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { excursion { id } organization { id } region month sessions capacity visitors provenance { source reference }
      rows { date sessions capacity visitors confirmed purpose segment originRegion foreignCitizens minors } } } }`;
const totalling = `query ($filter: VisitTotalsFilter!, $by: VisitTotalsKey! = REGION, $per: VisitTotalsPeriod! = MONTH) {
  visitTotals(filter: $filter, by: $by, per: $per) { rows { from region organization { id } sessions capacity confirmed attended online
    imported { sessions capacity confirmed attended online } } } }`;

type Outcome = Readonly<Record<string, unknown>>;

/** An excursion of an own host, with a session in the future. */
async function anExcursion(about: Parameters<BookingsService['openSession']>[1] = {}) {
  const session = await service.openSession(50, about);
  const manager = managerOf(session.organizationId);
  const send = async (document: string, input: object, viewer: Viewer = manager): Promise<Outcome> => {
    const variables = { input: { idempotencyKey: randomUUID(), ...input } };
    return (await service.ask<{ outcome: Outcome }>(document, variables, {}, viewer)).expectData().outcome;
  };
  return {
    ...session,
    manager,
    send,
    importCsv: (lines: readonly string[], input: object = {}, viewer = manager) =>
      send(importing, { format: 'CSV', content: lines.join('\n'), ...input }, viewer),
    remove: (input: object, viewer = manager) => send(deleting, { excursion: session.excursionId, ...input }, viewer),
    list: async (filter: object = {}, viewer = manager) => {
      const variables = { filter: { excursions: [session.excursionId], ...filter } };
      const answer = await service.ask<{ visitHistory: { nodes: Outcome[]; totalCount: number } }>(
        listing,
        variables,
        {},
        viewer,
      );
      return answer.expectData().visitHistory;
    },
    events: async (): Promise<Outcome[]> => {
      const events = await service.published('promtour.visit-history');
      return events
        .filter(({ subject }) => subject === session.excursionId)
        .map(({ data }: CloudEvent) => data as Outcome);
    },
  };
}

const head = 'excursion,date,sessions,capacity,visitors,confirmed,purpose,segment,origin region,foreign,minors';

describe('a table with visits', () => {
  it('in CSV is recorded by month, listed, and published as one event for each month', async () => {
    const { excursionId: id, importCsv, list, events, ...place } = await anExcursion();
    const outcome = await importCsv([
      head,
      `${id},2025-03-15,2,40,31,35,CONSUMER,SCHOOL_CAREER,RU-MOW,1,20`,
      `${id},2025-03-02,1,20,18,,,,,,`,
      `${id},2025-04-01,1,20,7,,partner,,,,`,
    ]);
    expect(outcome).toEqual({
      __typename: 'ImportVisitsPayload',
      rows: 3,
      replayed: false,
      months: [
        { excursion: { id }, month: '2025-03', rows: 2, sessions: 3, visitors: 49, replaces: null },
        { excursion: { id }, month: '2025-04', rows: 1, sessions: 1, visitors: 7, replaces: null },
      ],
    });
    expect(await list()).toMatchObject({
      totalCount: 2,
      nodes: [
        { month: '2025-04', visitors: 7, rows: [{ date: '2025-04-01', purpose: 'PARTNER', confirmed: null }] },
        {
          excursion: { id },
          organization: { id: place.organizationId },
          region: 'RU-SMO',
          month: '2025-03',
          sessions: 3,
          capacity: 60,
          visitors: 49,
          provenance: { source: 'IMPORT', reference: null },
          rows: [
            { date: '2025-03-02', visitors: 18, minors: null },
            {
              ...{ date: '2025-03-15', sessions: 2, capacity: 40, visitors: 31, confirmed: 35, purpose: 'CONSUMER' },
              ...{ segment: 'SCHOOL_CAREER', originRegion: 'RU-MOW', foreignCitizens: 1, minors: 20 },
            },
          ],
        },
      ],
    });
    const { organizationId, siteId } = place;
    expect(await events()).toEqual([
      {
        ...{ excursionId: id, organizationId, siteId, regionCode: 'RU-SMO', month: '2025-03' },
        lines: [
          { date: '2025-03-02', sessions: 1, capacity: 20, attended: 18 },
          {
            ...{ date: '2025-03-15', sessions: 2, capacity: 40, attended: 31, confirmed: 35, purpose: 'CONSUMER' },
            ...{ segment: 'SCHOOL_CAREER', originRegion: 'RU-MOW', foreign: 1, minors: 20 },
          },
        ],
      },
      expect.objectContaining({ month: '2025-04' }),
    ]);
  });

  it('in XLSX with Russian names of columns is recorded, with dates in cells of dates', async () => {
    const { excursionId, send, list } = await anExcursion();
    const column = (name: string, value: string) => ({
      header: { ru: name, en: name },
      cell: () => ({ type: 'TEXT', value }) as const,
    });
    const number = (name: string, value: number) => ({
      header: { ru: name, en: name },
      cell: () => ({ type: 'INTEGER', value }) as const,
    });
    const date = {
      header: { ru: 'Дата', en: 'Date' },
      cell: () => ({ type: 'DATE', value: '2025-05-20' }) as const,
    };
    const columns = [
      column('Экскурсия', excursionId),
      date,
      number('Сеансы', 1),
      number('Места', 25),
      number('Посетители', 24),
    ];
    const table = exportTable({ name: { ru: 'Посещения', en: 'Visits' }, columns, batches: [[{}]] });
    const content = (await buffer(writeXlsx([table], 'ru'))).toString('base64');
    expect(await send(importing, { format: 'XLSX', content })).toMatchObject({ rows: 1 });
    expect((await list()).nodes).toMatchObject([{ month: '2025-05', rows: [{ date: '2025-05-20', visitors: 24 }] }]);
  });

  it('may state months instead of dates, in both notations', async () => {
    const { excursionId: id, importCsv, list } = await anExcursion();
    const lines = ['экскурсия;месяц;сеансы;места;посетители', `${id};2024-11;4;80;1 061`, `${id};12.2024;4;80;70`];
    expect(await importCsv(lines)).toMatchObject({ __typename: 'VisitImportRejected' });
    lines[1] = `${id};2024-11;4;800;1 061`;
    expect(await importCsv(lines)).toMatchObject({ rows: 2 });
    expect((await list()).nodes).toMatchObject([
      { month: '2024-12', rows: [{ date: null, visitors: 70 }] },
      { month: '2024-11', visitors: 1061 },
    ]);
  });

  it('replaces whole months, and says what it replaces', async () => {
    const { excursionId: id, importCsv, list, events } = await anExcursion();
    await importCsv([
      head,
      `${id},2025-03-15,2,40,31,,,,,,`,
      `${id},2025-03-16,1,20,9,,,,,,`,
      `${id},2025-04-01,1,20,7,,,,,,`,
    ]);
    expect(await importCsv([head, `${id},2025-03-20,1,20,5,,,,,,`])).toMatchObject({
      months: [{ month: '2025-03', rows: 1, visitors: 5, replaces: { rows: 2, sessions: 3, visitors: 40 } }],
    });
    expect((await list()).nodes).toMatchObject([
      { month: '2025-04', visitors: 7 },
      { month: '2025-03', visitors: 5, rows: [{ date: '2025-03-20' }] },
    ]);
    expect((await events()).map(({ month, lines }) => [month, (lines as unknown[]).length])).toEqual([
      ['2025-03', 2],
      ['2025-04', 1],
      ['2025-03', 1],
    ]);
  });

  it('is checked only with dryRun, and the key stays free', async () => {
    const { excursionId: id, importCsv, list, events } = await anExcursion();
    const key = { idempotencyKey: randomUUID() };
    const lines = [head, `${id},2025-03-15,2,40,31,,,,,,`];
    expect(await importCsv(lines, { ...key, dryRun: true })).toMatchObject({
      replayed: false,
      months: [{ visitors: 31 }],
    });
    expect((await list()).nodes).toEqual([]);
    expect(await importCsv([head, `${id},2025-03-15,2,40,30,,,,,,`], key)).toMatchObject({ replayed: false });
    expect(await events()).toHaveLength(1);
  });

  it('is recorded once for a key', async () => {
    const { excursionId: id, importCsv, events } = await anExcursion();
    const key = { idempotencyKey: randomUUID() };
    const lines = [head, `${id},2025-03-15,2,40,31,,,,,,`];
    const first = await importCsv(lines, key);
    expect(await importCsv(lines, key)).toEqual({ ...first, replayed: true });
    expect(await importCsv([...lines, `${id},2025-03-16,2,40,31,,,,,,`], key)).toMatchObject({
      code: 'IDEMPOTENCY.KEY_REUSED',
    });
    expect(await events()).toHaveLength(1);
  });

  it('keeps its provenance', async () => {
    const { excursionId: id, importCsv, list } = await anExcursion();
    const provenance = { source: 'SAMPLE', reference: 'visitor book' };
    await importCsv([head, `${id},2025-03-15,2,40,31,,,,,,`], { provenance });
    expect((await list()).nodes).toMatchObject([{ provenance }]);
    expect(
      await importCsv([head, `${id},2025-03-15,2,40,31,,,,,,`], { provenance: { ...provenance, reference: '' } }),
    ).toMatchObject({
      code: 'INPUT.INVALID',
      issues: [{ path: ['provenance', 'reference'] }],
    });
  });
});

describe('a table with faults', () => {
  it('is reported row by row with all faults, and nothing is written', async () => {
    const { excursionId: id, importCsv, list, events } = await anExcursion();
    const outcome = await importCsv([
      head,
      `${id},2025-03-15,2,40,31,,,,,,`,
      `nonsense,2025-02-30,-1,x,,,TOURISM,KIDS,RU-XXX,,`,
      '',
      `${randomUUID()},2026-11-01,1,20,7,,,,,,`,
      `${id},,1,20,7,,,,,8,9`,
      `${id},2025-03-15,2,40,31,,,,,,`,
      `${id},2025-04-01,0,40,31,,,,,,`,
      `${id},2025-04-02,2,1,0,,,,,,`,
      `${id},2025-04-03,2,40,81,,,,,,`,
    ]);
    expect(outcome).toMatchObject({
      __typename: 'VisitImportRejected',
      code: 'BOOKING.VISIT_IMPORT_REJECTED',
      rows: 8,
    });
    const faults = outcome['faults'] as { row: number; column: string | null; code: string; message: string }[];
    expect(faults.map(({ row, column, code }) => [row, column, code])).toEqual([
      [3, 'excursion', 'MALFORMED'],
      [3, 'date', 'MALFORMED'],
      [3, 'sessions', 'OUT_OF_RANGE'],
      [3, 'capacity', 'OUT_OF_RANGE'],
      [3, 'visitors', 'REQUIRED'],
      [3, 'purpose', 'MALFORMED'],
      [3, 'segment', 'MALFORMED'],
      [3, 'origin region', 'MALFORMED'],
      [5, 'excursion', 'UNKNOWN_REFERENCE'],
      [5, 'date', 'OUT_OF_RANGE'],
      [6, 'month', 'REQUIRED'],
      [6, 'foreign', 'INCONSISTENT'],
      [6, 'minors', 'INCONSISTENT'],
      [7, null, 'DUPLICATE'],
      [8, 'sessions', 'INCONSISTENT'],
      [9, 'capacity', 'INCONSISTENT'],
      [10, 'visitors', 'INCONSISTENT'],
    ]);
    expect((await list()).nodes).toEqual([]);
    expect(await events()).toEqual([]);
  });

  it('of months that the platform has bookings in is refused for these', async () => {
    const { excursionId: id, sessionId, startsAt, importCsv } = await anExcursion();
    const api = operations(service.ask);
    const booking = await api.hold(sessionId);
    await api.confirm(booking['id']);
    // The session is in December; seen from February its month is over.
    service.clock.set(new Date(startsAt.getTime() + 60 * 86_400_000));
    expect(await importCsv([head, `${id},2026-12-01,1,20,7,,,,,,`, `${id},2026-11-30,1,20,7,,,,,,`])).toMatchObject({
      faults: [{ row: 2, column: 'date', code: 'INCONSISTENT' }],
    });
    expect(await importCsv([head, `${id},2026-11-30,1,20,7,,,,,,`])).toMatchObject({ rows: 1 });
  });

  it.each([
    ['without rows', head, { row: 1, code: 'REQUIRED' }],
    ['without columns', '', { row: 1, code: 'REQUIRED' }],
    ['with an unknown column', 'excursion,guests\na,1', { row: 1, code: 'UNKNOWN_REFERENCE' }],
    ['with a column of the prototype', 'excursion,constructor\na,1', { row: 1, code: 'UNKNOWN_REFERENCE' }],
    ['that is too long', `excursion\n${'a\n'.repeat(2_001)}`, { row: 1, code: 'TOO_LONG' }],
  ])('%s is refused as a whole', async (_, content, fault) => {
    const { importCsv } = await anExcursion();
    expect(await importCsv([content])).toMatchObject({ code: 'BOOKING.VISIT_IMPORT_REJECTED', faults: [fault] });
  });

  it('a month has at most 400 rows', async () => {
    const { excursionId: id, importCsv } = await anExcursion();
    const regions = [
      'RU-MOW',
      'RU-TUL',
      'RU-SMO',
      'RU-KLU',
      'RU-BRY',
      'RU-TVE',
      'RU-PSK',
      'RU-NGR',
      'RU-LIP',
      'RU-ORL',
      'RU-KRS',
    ];
    const lines = Array.from({ length: 401 }, (_, n) => `${id},2025-03-${String((n % 31) + 1).padStart(2, '0')}`).map(
      (line, n) => `${line},1,20,7,,${['CONSUMER', 'PARTNER'][n % 2] ?? ''},,${regions[Math.floor(n / 62)] ?? ''},,`,
    );
    expect(await importCsv([head, ...lines])).toMatchObject({ faults: [{ row: 2, column: null, code: 'TOO_LONG' }] });
    expect(await importCsv([head, ...lines.slice(1)])).toMatchObject({ rows: 400 });
  });
});

describe('visits of an excursion', () => {
  it('are recorded by its host and the agency only', async () => {
    const { excursionId: id, importCsv, remove, organizationId } = await anExcursion();
    const lines = [head, `${id},2025-03-15,2,40,31,,,,,,`];
    const other = managerOf(randomUUID());
    expect(await importCsv(lines, {}, other)).toMatchObject({
      faults: [{ row: 2, column: 'excursion', code: 'UNKNOWN_REFERENCE' }],
    });
    expect(await importCsv(lines, {}, { ...managerOf(organizationId), regions: ['RU-TUL'] as never })).toMatchObject({
      faults: [{ code: 'UNKNOWN_REFERENCE' }],
    });
    expect(await importCsv(lines, {}, official)).toMatchObject({ rows: 1 });
    const input = { idempotencyKey: randomUUID(), excursion: id, from: '2025-03', to: '2025-03' };
    expect((await service.ask(deleting, { input }, {}, other)).expectErrorCodes()).toEqual(['FORBIDDEN']);
    expect(await remove({ from: '2025-03', to: '2025-03' }, official)).toMatchObject({ months: 1, visitors: 31 });
  });

  it('are seen by the host, the coordinator of its region and the agency', async () => {
    const { excursionId: id, importCsv, list, manager } = await anExcursion();
    await importCsv([head, `${id},2025-03-15,2,40,31,,,,,,`]);
    const seen = async (viewer: Viewer) => (await list({}, viewer)).nodes.length;
    expect(await Promise.all([manager, coordinatorOf('RU-SMO'), official].map(seen))).toEqual([1, 1, 1]);
    const portal = portalClient('0198f6a0-0000-7000-8000-00000000aaaa');
    expect(await Promise.all([managerOf(randomUUID()), coordinatorOf('RU-TUL'), portal].map(seen))).toEqual([0, 0, 0]);
  });

  it('belong to the host of its last publication', async () => {
    const { importCsv, ...facts } = await anExcursion();
    const organizationId = randomUUID();
    await service.hear(publishedEvent({ ...facts, organizationId }, 1, 2));
    const lines = [head, `${facts.excursionId},2025-03-15,2,40,31,,,,,,`];
    expect(await importCsv(lines)).toMatchObject({ faults: [{ code: 'UNKNOWN_REFERENCE' }] });
    expect(await importCsv(lines, {}, managerOf(organizationId))).toMatchObject({ rows: 1 });
  });

  it('are deleted by month, with an event without lines', async () => {
    const { excursionId: id, importCsv, remove, list, events } = await anExcursion();
    await importCsv([head, ...['03', '04', '05'].map((month) => `${id},2025-${month}-01,1,20,7,,,,,,`)]);
    const key = { idempotencyKey: randomUUID(), from: '2025-04', to: '2025-12' };
    expect(await remove(key)).toEqual({
      __typename: 'DeleteVisitHistoryPayload',
      months: 2,
      visitors: 14,
      replayed: false,
    });
    expect(await remove(key)).toMatchObject({ months: 2, replayed: true });
    expect((await list()).nodes).toMatchObject([{ month: '2025-03' }]);
    expect((await events()).slice(3)).toMatchObject([
      { month: '2025-04', lines: [] },
      { month: '2025-05', lines: [] },
    ]);
    expect(await remove({ from: '2025-04', to: '2025-12' })).toMatchObject({ months: 0 });
  });

  it.each([
    [{ from: '2025-13', to: 'x' }, { issues: [{ path: ['from'] }, { path: ['to'] }] }],
    [{ from: '2025-03', to: '2025-02' }, { issues: [{ path: ['to'], code: 'OUT_OF_RANGE' }] }],
    [{ from: '2005-03', to: '2025-02' }, { issues: [{ path: ['to'], code: 'OUT_OF_RANGE' }] }],
    [{ from: '2025-03', to: '2025-03', excursion: randomUUID() }, { code: 'NOT_FOUND' }],
    [{ from: '2025-03', to: '2025-03', excursion: 'nonsense' }, { code: 'NOT_FOUND' }],
  ])('are not deleted by %j', async (input, refused) => {
    const { remove } = await anExcursion();
    expect(await remove(input)).toMatchObject(refused);
  });

  it('are in the audit log', async () => {
    const { excursionId: id, manager, organizationId } = await anExcursion();
    const correlationId = randomUUID();
    const content = [head, `${id},2025-03-15,2,40,31,,,,,,`].join('\n');
    const send = (document: string, input: object) =>
      service.ask(
        document,
        { input: { idempotencyKey: randomUUID(), ...input } },
        { 'x-correlation-id': correlationId },
        manager,
      );
    await send(importing, { format: 'CSV', content });
    await send(importing, { format: 'CSV', content: content.replace(',31,', ',30,') });
    await send(deleting, { excursion: id, from: '2025-03', to: '2025-03' });
    const whose = {
      subject: manager.subject,
      organization_id: organizationId,
      region_code: 'RU-SMO',
      table_name: 'visit_history',
    };
    expect(await auditEntriesOf(service.sql, correlationId)).toMatchObject([
      { ...whose, operation: 'INSERT', after: { excursion_id: id, attended: 31 } },
      { ...whose, operation: 'UPDATE', before: { attended: 31 }, after: { attended: 30 } },
      { ...whose, operation: 'DELETE', before: { attended: 30 } },
    ]);
  });
});

describe('lists of visits', () => {
  it('are paged by month and excursion, the newest first', async () => {
    const { excursionId: id, importCsv } = await anExcursion();
    await importCsv([head, ...['01', '02', '03', '04', '05'].map((month) => `${id},2025-${month}-01,1,20,7,,,,,,`)]);
    const months: string[] = [];
    let after: string | null = null;
    do {
      const answer: {
        visitHistory: { nodes: { month: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      } = (
        await service.ask<never>(listing, { filter: { excursions: [id], to: '2025-04' }, first: 2, after })
      ).expectData();
      months.push(...answer.visitHistory.nodes.map(({ month }) => month));
      after = answer.visitHistory.pageInfo.hasNextPage ? answer.visitHistory.pageInfo.endCursor : null;
    } while (after !== null);
    expect(months).toEqual(['2025-04', '2025-03', '2025-02', '2025-01']);
  });

  it.each([{ from: '2025' }, { from: '2025-03', to: '2025-02' }])('refuse the filter %j', async (filter) => {
    expect((await service.ask(listing, { filter })).expectErrorCodes()).toEqual(['INPUT.INVALID']);
  });
});

describe('totals', () => {
  const totals = async (filter: object, about: object = {}, viewer: Viewer = official) =>
    (await service.ask<{ visitTotals: { rows: Outcome[] } }>(totalling, { filter, ...about }, {}, viewer)).expectData()
      .visitTotals.rows;

  it('count attendance and imported visits by period and key', async () => {
    const { excursionId: id, organizationId, sessionId, startsAt, importCsv, manager } = await anExcursion();
    const api = operations(service.ask);
    const booking = await api.hold(sessionId, { seats: 3 });
    await api.confirm(booking['id']);
    const second = await api.hold(sessionId, { seats: 2 });
    await api.confirm(second['id']);
    await api.hold(sessionId, { seats: 5 });
    service.clock.set(startsAt);
    await api.redeem(booking['id'], 2);
    service.clock.set(start);
    await importCsv(['excursion,month,sessions,capacity,visitors', `${id},2026-10,4,80,60`]);
    await importCsv([head, `${id},2026-09-05,1,20,7,9,,,,,`]);

    const filter = { period: { from: '2026-01-01', to: '2026-12-31' }, organizations: [organizationId] };
    const none = { sessions: 0, capacity: 0, confirmed: 0, attended: 0, online: 0 };
    const row = { region: 'RU-SMO', organization: null, ...none, imported: none };
    const months = [
      { ...row, from: '2026-09-01', imported: { ...none, sessions: 1, capacity: 20, confirmed: 9, attended: 7 } },
      { ...row, from: '2026-10-01', imported: { ...none, sessions: 4, capacity: 80, attended: 60 } },
      { ...row, from: '2026-12-01', sessions: 1, capacity: 50, confirmed: 5, attended: 2 },
    ];
    expect(await totals(filter)).toEqual(months);
    expect(await totals(filter, {}, manager)).toEqual(months);
    // Visits without a date belong to no day.
    expect(
      (await totals(filter, { per: 'DAY', by: 'ORGANIZATION' })).map(({ from, organization }) => [from, organization]),
    ).toEqual([
      ['2026-09-05', { id: organizationId }],
      ['2026-12-23', { id: organizationId }],
    ]);
    // Nor to a part of their month.
    expect(await totals({ ...filter, period: { from: '2026-10-02', to: '2026-12-31' } })).toEqual(months.slice(2));
    expect(await totals({ ...filter, regions: ['RU-TUL'] })).toEqual([]);
    expect(await totals({ ...filter, organizations: [] })).toEqual([]);
  });

  it('have visits of online excursions apart', async () => {
    const { importCsv, ...facts } = await anExcursion();
    await service.hear(publishedEvent(facts, 1, 2, { format: 'ONLINE' }));
    await importCsv([head, `${facts.excursionId},2026-09-05,1,20,7,9,,,,,`]);
    const filter = { period: { from: '2026-01-01', to: '2026-12-31' }, organizations: [facts.organizationId] };
    expect(await totals(filter)).toMatchObject([{ imported: { sessions: 0, confirmed: 0, attended: 0, online: 7 } }]);
  });

  it('are those of the own organization or regions; a portal has none', async () => {
    const { excursionId: id, organizationId, importCsv } = await anExcursion();
    await importCsv([head, `${id},2026-09-05,1,20,7,9,,,,,`]);
    const filter = { period: { from: '2026-09-01', to: '2026-09-30' }, organizations: [organizationId] };
    expect(await totals(filter, {}, coordinatorOf('RU-SMO'))).toHaveLength(1);
    for (const viewer of [coordinatorOf('RU-TUL'), managerOf(randomUUID()), portalClient(randomUUID())])
      expect(await totals(filter, {}, viewer)).toEqual([]);
  });

  it.each([
    {},
    { from: '2026-01-01' },
    { from: '2025-01-01', to: '2026-12-31' },
    { from: '2026-02-01', to: '2026-01-01' },
  ])('refuse the period %j', async (period) => {
    const answer = await service.ask(totalling, { filter: { period } });
    expect(answer.expectErrorCodes()).toEqual(['INPUT.INVALID']);
  });
});
