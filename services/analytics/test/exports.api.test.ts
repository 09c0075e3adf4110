import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { siteCreated } from '@promtour/events/catalogue/site';
import { coordinatorOf, dashboardClient, managerOf } from '@promtour/testkit/viewers';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { startAnalytics, type AnalyticsService } from './support/analytics-service.ts';
import { reportOperations, visitsByRegion } from './support/reports.ts';
import { historyEvent } from './support/history-event.ts';
import { siteData } from './support/visit-world.ts';
import { booking, eventsOf, excursionEventsOf, session } from './support/visit-history.ts';

const plant = randomUUID();
const stories = [
  session('2026-11-23', { organizationId: plant, bookings: [booking('REDEEMED', 10, 8)] }),
  session('2026-11-24', { organizationId: plant, capacity: 30, bookings: [booking('REDEEMED', 20, 12)] }),
  session('2026-11-24', { regionCode: 'RU-TUL', bookings: [booking('REDEEMED', 10, 10)] }),
  session('2026-10-24', { regionCode: 'RU-TUL', bookings: [booking('REDEEMED', 8, 5)] }),
];
const november = { from: '2026-11-01', to: '2026-11-30' };
const minute = 60_000;

let now = new Date('2026-12-01T08:00:00Z');
let service: AnalyticsService;
let api: ReturnType<typeof reportOperations>;
beforeAll(async () => {
  service = await startAnalytics({ now: () => now });
  api = reportOperations(service);
  await service.publish(stories.flatMap((story) => eventsOf(story).flat()));
  await service.caughtUp();
});
afterAll(() => service.stop());

type Asked = { readonly question: object; readonly period?: object; readonly language?: string };

async function csv(asked: Asked, viewer = dashboardClient()): Promise<Record<string, string>[]> {
  const { url } = await api.exportMeasures({ period: november, format: 'CSV', language: 'EN', ...asked }, viewer);
  const text = await (await api.get(url)).text();
  return parse(text, { columns: true, bom: true });
}

describe('an export', () => {
  it('as XLSX has typed figures, definitions, and what they include, in Russian', async () => {
    const created = await api.exportMeasures({ period: november, question: visitsByRegion });
    const response = await api.get(created['url']);
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="measures-by-region-2026-11-01-2026-11-30.xlsx"',
    );
    const [figures, definitions, about] = await readXlsxFile(Buffer.from(await response.arrayBuffer()));
    const [from, to] = [new Date('2026-11-01T00:00:00Z'), new Date('2026-11-30T00:00:00Z')];
    expect(figures?.sheet).toBe('Показатели');
    expect(figures?.data[0]?.slice(0, 5)).toEqual(['Вид', 'С', 'По', 'Регион', 'Регион: код']);
    expect(figures?.data.slice(1)).toEqual([
      ['Строка', from, to, 'Смоленская область', 'RU-SMO', 20, 20 / 50, 1 - 20 / 30, null],
      ['Строка', from, to, 'Тульская область', 'RU-TUL', 10, 10 / 20, 0, null],
      ['Итого', from, to, null, null, 30, 30 / 70, 1 - 30 / 40, null],
    ]);
    expect(definitions?.sheet).toBe('Определения');
    expect(definitions?.data.map(([, name]) => name)).toEqual(['Имя в API', 'VISITS', 'LOAD', 'NO_SHOW']);
    expect(about?.sheet).toBe('О данных');
    expect(about?.data.map(([what]) => what)).toEqual(
      expect.arrayContaining(['Период с', 'События bookings учтены до (UTC)', 'Малые группы']),
    );
  });

  it('as CSV has a row for each period, and the period compared with', async () => {
    const question = { measures: ['VISITS'], grain: 'MONTH', compare: 'PREVIOUS_PERIOD' };
    expect(await csv({ question, period: { from: '2026-10-01', to: '2026-11-30' } })).toEqual([
      expect.objectContaining({
        Kind: 'Total',
        From: '2026-10-01',
        Visits: '5',
        'Visits: before': '0',
        'Visits: growth': '',
      }),
      expect.objectContaining({
        Kind: 'Total',
        From: '2026-11-01',
        Visits: '30',
        'Visits: before': '5',
        'Visits: growth': '5',
      }),
    ]);
  });

  it('answers as measures does, in every period', async () => {
    const rows = await csv({ question: { by: ['REGION'], grain: 'DAY', measures: ['VISITS'] } });
    const { data } = await service.ask(
      `{ measures(period: { from: "2026-11-01", to: "2026-11-30" }, by: [REGION], grain: DAY) {
           rows { keys { value } periods { from values { visits } } } } }`,
    );
    type Row = { keys: { value: string }[]; periods: { from: string; values: { visits: number } }[] };
    const answered = (data as { measures: { rows: Row[] } }).measures.rows.flatMap(({ keys, periods }) =>
      periods.map(({ from, values }) => `${keys[0]?.value ?? ''} ${from} ${values.visits}`),
    );
    const written = rows.flatMap(({ Kind, 'Region: code': code, From, Visits }) =>
      Kind === 'Row' ? [`${code ?? ''} ${From ?? ''} ${Visits ?? ''}`] : [],
    );
    expect(written.toSorted()).toEqual(answered.toSorted());
    expect(written).toHaveLength(60);
  });

  it('names keys in its language, as their last events do, and says what is in no day', async () => {
    const place = {
      organizationId: randomUUID(),
      siteId: randomUUID(),
      excursionId: randomUUID(),
      regionCode: 'RU-SPE',
    };
    const groups = [3, 6, 20].map((people, nth) =>
      session(`2026-09-1${nth}`, {
        ...place,
        bookings: [booking('REDEEMED', people, people, { purpose: 'INVESTOR' })],
      }),
    );
    const about = { ...place, timeZone: 'Europe/Moscow' };
    await service.publish([
      historyEvent(siteCreated, '2026-01-01T00:00:00Z', place.siteId, {
        ...siteData(about),
        name: { ru: 'Верфь', en: 'Shipyard' },
      }),
      ...excursionEventsOf(groups),
      ...groups.flatMap((story) => eventsOf(story).flat()),
    ]);
    await service.caughtUp();
    const asked = { period: { from: '2026-09-01', to: '2026-09-30' } };
    const filter = { regions: ['RU-SPE'] };
    const question = { by: ['SITE', 'EXCURSION', 'PURPOSE'], grain: 'WEEK', measures: ['VISITS'], filter };
    const inEnglish = await csv({ ...asked, question });
    expect(inEnglish.find(({ Kind }) => Kind === 'Row')).toMatchObject({
      ...{ Site: 'Shipyard', 'Site: id': place.siteId, Excursion: 'Экскурсия', 'Excursion: id': place.excursionId },
      ...{ Purpose: 'Investor', 'Purpose: code': 'INVESTOR' },
    });
    expect(inEnglish.at(-1)).toMatchObject({ Kind: 'In no period', From: '2026-09-01', To: '2026-09-30', Visits: '9' });
    const inRussian = await csv({ ...asked, question, language: 'RU' });
    expect(inRussian.find(({ Вид }) => Вид === 'Строка')).toMatchObject({ Площадка: 'Верфь', Цель: 'Инвестор' });
    const part = await csv({
      period: { from: '2026-09-11', to: '2026-09-30' },
      question: { measures: ['VISITS'], filter },
    });
    expect(part.map(({ Kind, From, Visits, Suppressed }) => [Kind, From, Visits, Suppressed])).toEqual([
      ['Total', '2026-09-11', '20', ''],
      ['Not included: small groups', '2026-09-11', '', 'Visits'],
      ['Not included: part of a month', '2026-09-01', '9', ''],
    ]);
  });

  it('contains what its viewer may read', async () => {
    const visits = async (viewer = dashboardClient()) =>
      (await csv({ question: { by: ['REGION'], measures: ['VISITS'] } }, viewer)).map(
        ({ 'Region: code': code, Visits }) => `${code ?? ''} ${Visits ?? ''}`,
      );
    expect(await visits()).toEqual(['RU-SMO 20', 'RU-TUL 10', ' 30']);
    expect(await visits(managerOf(plant))).toEqual(['RU-SMO 20', ' 20']);
    expect(await visits(coordinatorOf('RU-TUL'))).toEqual(['RU-TUL 10', ' 10']);
    const others = { period: november, question: { measures: ['VISITS'], filter: { regions: ['RU-SMO'] } } };
    expect(await api.exportMeasures(others, coordinatorOf('RU-TUL'))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('of many keys and days is read some days at a time, each line once', async () => {
    const many = Array.from({ length: 60 }, (_, nth) =>
      session(`2025-0${1 + (nth % 9)}-10`, { regionCode: 'RU-KDA', bookings: [booking('REDEEMED', 9, 6 + (nth % 3))] }),
    );
    await service.publish(many.flatMap((story) => eventsOf(story).flat()));
    await service.caughtUp();
    const question = { by: ['EXCURSION'], grain: 'DAY', measures: ['VISITS'], filter: { regions: ['RU-KDA'] } };
    const lines = await csv({ question, period: { from: '2025-01-01', to: '2025-12-31' } });
    expect(lines).toHaveLength(365 * (60 + 1));
    const names = new Set(lines.map(({ From, 'Excursion: id': id }) => `${From ?? ''} ${id ?? ''}`));
    expect(names.size).toBe(lines.length);
    const sumOf = (kind: string) =>
      lines.reduce((sum, { Kind, Visits }) => sum + (Kind === kind ? Number(Visits) : 0), 0);
    expect([sumOf('Row'), sumOf('Total')]).toEqual([420, 420]);
  }, 60_000);

  it('is read by its link alone for 15 minutes; a changed link opens nothing', async () => {
    const { url } = await api.exportMeasures({ period: november, question: visitsByRegion, format: 'CSV' });
    const link = String(url);
    const response = await api.get(link);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    expect((await api.get(link, { method: 'HEAD' })).status).toBe(200);
    for (const changed of [
      link.replace('.csv', '.xlsx'),
      link.replace(/ptx_.{3}/, 'ptx_AAA'),
      link.replace(/.{4}\.csv/, 'AAAA.csv'),
      link.replace('/reports/', '/exports/'),
      link.replace('.csv', ''),
    ])
      expect((await api.get(changed)).status).toBe(404);
    now = new Date(now.getTime() + 15 * minute - 1);
    expect((await api.get(link)).status).toBe(200);
    now = new Date(now.getTime() + 1);
    expect((await api.get(link)).status).toBe(404);
  });

  it('is created once for a key', async () => {
    const input = { idempotencyKey: randomUUID(), period: november, question: visitsByRegion };
    const created = await api.exportMeasures(input);
    expect(created).toMatchObject({ __typename: 'ExportMeasuresPayload', replayed: false });
    expect(await api.exportMeasures(input)).toEqual({ ...created, replayed: true });
    expect(await api.exportMeasures({ ...input, format: 'CSV' })).toMatchObject({ code: 'IDEMPOTENCY.KEY_REUSED' });
  });

  it.each<[string, object, string]>([
    ['no measure', { measures: [] }, 'question.measures REQUIRED'],
    ['a measure twice', { measures: ['VISITS', 'VISITS'] }, 'question.measures DUPLICATE'],
    ['a dimension twice', { measures: ['VISITS'], by: ['REGION', 'REGION'] }, 'question.by DUPLICATE'],
    ['four dimensions', { measures: ['VISITS'], by: ['REGION', 'SITE', 'ROUTE', 'SEGMENT'] }, 'question.by TOO_LONG'],
    ['a malformed id', { measures: ['VISITS'], filter: { sites: ['x'] } }, 'question.filter.sites MALFORMED'],
    ['a load by visitors’ segments', { measures: ['LOAD'], by: ['SEGMENT'] }, 'question.by INCONSISTENT'],
  ])('refuses %s', async (_, question, fault) => {
    const { issues } = await api.exportMeasures({ period: november, question });
    const faults = (issues as { path: string[]; code: string }[]).map(({ path, code }) => `${path.join('.')} ${code}`);
    expect(faults).toEqual([fault]);
  });

  it.each<[object, string]>([
    [{ from: '2026-11-02', to: '2026-11-01' }, 'period INCONSISTENT'],
    [{ from: '2026-11-02' }, 'period REQUIRED'],
    [{ from: '2020-01-01', to: '2026-11-01' }, 'question.grain OUT_OF_RANGE'],
  ])('refuses the period %j by days', async (period, fault) => {
    const { issues } = await api.exportMeasures({ period, question: { measures: ['VISITS'], grain: 'DAY' } });
    const faults = (issues as { path: string[]; code: string }[]).map(({ path, code }) => `${path.join('.')} ${code}`);
    expect(faults).toEqual([fault]);
  });
});
