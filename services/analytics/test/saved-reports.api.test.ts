import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import type { AuditRow } from '@promtour/testkit/audit-log';
import { eventually } from '@promtour/testkit/eventually';
import { coordinatorOf, dashboardClient, managerOf, official } from '@promtour/testkit/viewers';
import { startAnalytics, type AnalyticsService } from './support/analytics-service.ts';
import { daily, reportFields, reportOperations, visitsByRegion } from './support/reports.ts';
import { booking, eventsOf, session } from './support/visit-history.ts';

const [plant, otherPlant] = [randomUUID(), randomUUID()];
const hour = 3_600_000;

/** A Tuesday, 11 o'clock in Moscow. */
const start = new Date('2026-12-01T08:00:00Z');
let now = start;
let service: AnalyticsService;
let api: ReturnType<typeof reportOperations>;
beforeAll(async () => {
  service = await startAnalytics({ now: () => now });
  api = reportOperations(service);
  const story = session('2026-11-23', { organizationId: plant, bookings: [booking('REDEEMED', 10, 8)] });
  await service.publish(eventsOf(story).flat());
  await service.caughtUp();
});
afterAll(() => service.stop());

const plain = { name: 'Visits', period: 'LAST_MONTH', question: visitsByRegion };

type Report = { readonly id: string; readonly version: number } & Readonly<Record<string, unknown>>;

/** An account of its own, so that its reports are alone. */
const someone = (viewer: Viewer = dashboardClient()): Viewer => ({ ...viewer, subject: randomUUID() });

async function created(viewer: Viewer, input: object = {}): Promise<Report> {
  // Ids of one millisecond have no order.
  now = new Date(now.getTime() + 1);
  const answer = await api.create({ ...plain, ...input }, viewer);
  expect(answer).toMatchObject({ __typename: 'CreateSavedReportPayload' });
  return answer['savedReport'] as Report;
}

async function listed(
  viewer: Viewer,
  selection = 'nodes { id } totalCount',
  page = '',
): Promise<Record<string, unknown>> {
  const { data, errors } = await service.ask(`{ savedReports${page} { ${selection} } }`, {}, viewer);
  expect(errors).toBeUndefined();
  return data?.['savedReports'] as Record<string, unknown>;
}

type Delivery = { dueAt: string; from: string; to: string; status: string; url: string | null };

async function deliveries(viewer: Viewer, id: string, page = ''): Promise<readonly Delivery[]> {
  const { data } = await service.ask(
    `{ savedReport(id: "${id}") { deliveries${page} { nodes { dueAt from to status url expiresAt } } } }`,
    {},
    viewer,
  );
  return (data as { savedReport: { deliveries: { nodes: Delivery[] } } }).savedReport.deliveries.nodes;
}

describe('a saved report', () => {
  it('is created once for a key, listed for its account alone, changed and deleted', async () => {
    const [owner, other] = [someone(), someone()];
    const input = {
      ...plain,
      idempotencyKey: randomUUID(),
      question: { ...visitsByRegion, filter: { regions: ['RU-SMO'] }, compare: 'SAME_PERIOD_LAST_YEAR' },
    };
    const first = await api.create(input, owner);
    const report = first['savedReport'] as Report;
    expect(report).toMatchObject({
      version: 1,
      filter: [{ dimension: 'REGION', values: ['RU-SMO'] }],
      by: ['REGION'],
      grain: null,
      compare: 'SAME_PERIOD_LAST_YEAR',
      measures: ['VISITS', 'LOAD', 'NO_SHOW'],
      format: 'XLSX',
      language: 'RU',
      schedule: null,
      nextDueAt: null,
    });
    expect(await api.create(input, owner)).toEqual({ ...first, replayed: true });
    const second = await created(owner);
    expect(await listed(owner)).toEqual({ nodes: [{ id: second.id }, { id: report.id }], totalCount: 2 });
    expect(await listed(owner, 'nodes { id }', '(last: 1)')).toEqual({ nodes: [{ id: report.id }] });
    expect(await listed(other)).toEqual({ nodes: [], totalCount: 0 });
    expect((await service.ask(`{ savedReport(id: "${report.id}") { id } }`, {}, other)).data).toEqual({
      savedReport: null,
    });

    const version = { id: report.id, expectedVersion: 1 };
    expect(await api.update({ ...version, name: 'Other' }, other)).toMatchObject({ code: 'NOT_FOUND' });
    const updated = await api.update({ ...version, name: 'Other', schedule: daily }, owner);
    expect(updated['savedReport']).toMatchObject({
      ...report,
      version: 2,
      name: 'Other',
      schedule: { ...daily, weekday: null, dayOfMonth: null },
      nextDueAt: '2026-12-02T06:00:00.000Z',
    });
    expect(await api.update(version, owner)).toMatchObject({ __typename: 'VersionConflict' });
    expect(await api.remove(version, owner)).toMatchObject({ __typename: 'VersionConflict' });
    expect(await api.remove({ ...version, expectedVersion: 2 }, other)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await api.remove({ ...version, expectedVersion: 2 }, owner)).toMatchObject({ id: report.id });
    expect(await listed(owner)).toMatchObject({ totalCount: 1 });
  });

  it('is delivered at each due time, also at those that were missed, and each delivery has its period', async () => {
    const owner = someone();
    const report = await created(owner, { schedule: daily, period: 'YESTERDAY', format: 'CSV' });
    expect(report['nextDueAt']).toBe('2026-12-02T06:00:00.000Z');
    expect(await deliveries(owner, report.id)).toEqual([]);
    now = new Date(start.getTime() + 70 * hour);
    await eventually(async () => (await deliveries(owner, report.id)).length >= 3, { within: 60_000 });
    const all = await deliveries(owner, report.id);
    expect(all).toMatchObject([
      { dueAt: '2026-12-04T06:00:00.000Z', from: '2026-12-03', to: '2026-12-03', status: 'READY' },
      { dueAt: '2026-12-03T06:00:00.000Z', from: '2026-12-02', to: '2026-12-02' },
      { dueAt: '2026-12-02T06:00:00.000Z', from: '2026-12-01', to: '2026-12-01' },
    ]);
    expect(
      await listed(owner, 'nodes { version nextDueAt deliveries(first: 1) { totalCount nodes { dueAt } } }'),
    ).toEqual({
      nodes: [
        {
          version: 1,
          nextDueAt: '2026-12-05T06:00:00.000Z',
          deliveries: { totalCount: 3, nodes: [{ dueAt: '2026-12-04T06:00:00.000Z' }] },
        },
      ],
    });
    const response = await api.get(all[0]?.url);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('2026-12-03,2026-12-03');
    now = new Date(now.getTime() + hour);
    expect((await api.get(all[0]?.url)).status).toBe(404);
    const [again] = await deliveries(owner, report.id, '(first: 1)');
    expect((await api.get(again?.url)).status).toBe(200);
    await api.remove({ id: report.id, expectedVersion: 1 }, owner);
    expect((await api.get(again?.url)).status).toBe(404);
    now = start;
  });

  it('shows what its owner could read when saving it, to the owner with the same access', async () => {
    const owner = someone(coordinatorOf('RU-SMO', 'RU-TUL'));
    const report = await created(owner, { schedule: daily, format: 'CSV', language: 'EN' });
    now = new Date(start.getTime() + 24 * hour);
    await eventually(async () => (await deliveries(owner, report.id)).length === 1, { within: 60_000 });
    const [delivery] = await deliveries(owner, report.id);
    expect(await (await api.get(delivery?.url)).text()).toContain('RU-SMO,8');

    const narrower = { ...coordinatorOf('RU-TUL'), subject: owner.subject };
    expect(await deliveries(narrower, report.id)).toMatchObject([
      { status: 'ACCESS_CHANGED', url: null, expiresAt: null },
    ]);
    const reordered = { ...coordinatorOf('RU-TUL', 'RU-SMO'), subject: owner.subject };
    expect(await deliveries(reordered, report.id)).toMatchObject([{ status: 'READY' }]);

    // From its next file on, it shows what the narrower access can read.
    await api.update({ id: report.id, expectedVersion: 1 }, narrower);
    now = new Date(start.getTime() + 48 * hour);
    await eventually(async () => (await deliveries(owner, report.id)).length === 2, { within: 60_000 });
    const [latest, first] = await deliveries(narrower, report.id);
    expect([latest?.status, first?.status]).toEqual(['READY', 'ACCESS_CHANGED']);
    expect(await (await api.get(latest?.url)).text()).not.toContain('RU-SMO');
    now = start;
  });

  it('refuses a question about others', async () => {
    const question = { ...visitsByRegion, filter: { organizations: [otherPlant] } };
    const viewer = someone(managerOf(plant));
    expect(await api.create({ ...plain, question }, viewer)).toMatchObject({ code: 'FORBIDDEN' });
    const { id } = await created(viewer);
    expect(await api.update({ id, expectedVersion: 1, question }, viewer)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it.each<[string, object, readonly string[]]>([
    ['a blank name', { name: ' ' }, ['name REQUIRED']],
    ['a name on two lines', { name: 'a\nb' }, ['name MALFORMED']],
    ['no measure', { question: { measures: [] } }, ['question.measures REQUIRED']],
    ['a week without a day', { schedule: { ...daily, every: 'WEEKLY' } }, ['schedule.weekday REQUIRED']],
    ['a day of a daily report', { schedule: { ...daily, weekday: 1 } }, ['schedule.weekday INCONSISTENT']],
    [
      'the 29th at 24 o’clock',
      { name: '', schedule: { ...daily, every: 'MONTHLY', dayOfMonth: 29, hour: 24 } },
      ['name REQUIRED', 'schedule.dayOfMonth OUT_OF_RANGE', 'schedule.hour OUT_OF_RANGE'],
    ],
  ])('refuses %s, when created and when changed', async (_, input, faults) => {
    const owner = someone();
    const { id } = await created(owner);
    for (const answer of [
      await api.create({ ...plain, ...input }, owner),
      await api.update({ id, expectedVersion: 1, ...input }, owner),
    ]) {
      const issues = answer['issues'] as { path: string[]; code: string }[];
      expect(issues.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual(faults);
    }
    expect(await api.update({ id, expectedVersion: 1, name: null }, owner)).toMatchObject({ code: 'INPUT.INVALID' });
  });

  it('of one account are at most 100, however many are created at once', async () => {
    const owner = someone();
    const answers: string[] = [];
    for (let batch = 0; batch < 4; batch++)
      answers.push(
        ...(await Promise.all(Array.from({ length: 26 }, () => api.create(plain, owner)))).map(
          ({ __typename: type }) => type,
        ),
      );
    expect(answers.filter((type) => type === 'CreateSavedReportPayload')).toHaveLength(100);
    expect(answers.filter((type) => type === 'TooManySavedReports')).toHaveLength(4);
    expect(await listed(owner, 'totalCount')).toEqual({ totalCount: 100 });
  });

  it('and its files are in the audit log, without the account', async () => {
    const owner = someone(official);
    const { id } = await created(owner);
    await api.update({ id, expectedVersion: 1, name: 'Other' }, owner);
    await api.exportMeasures({ period: { from: '2026-11-01', to: '2026-11-30' }, question: visitsByRegion }, owner);
    await api.remove({ id, expectedVersion: 2 }, owner);
    const entries = await service.sql<AuditRow>('SELECT * FROM audit.entry WHERE subject = $1 ORDER BY id', [
      owner.subject,
    ]);
    expect(entries).toMatchObject([
      { table_name: 'saved_report', operation: 'INSERT', row_id: id, after: { name: 'Visits', subject: '[redacted]' } },
      { table_name: 'saved_report', operation: 'UPDATE', before: { name: 'Visits' }, after: { name: 'Other' } },
      { table_name: 'report_file', operation: 'INSERT', after: { format: 'XLSX' } },
      { table_name: 'saved_report', operation: 'DELETE', row_id: id },
    ]);
  });

  it('has fields that are selected together in few statements', async () => {
    const owner = someone();
    for (const name of ['A', 'B', 'C']) await created(owner, { name, schedule: daily });
    expect(await listed(owner, `nodes { ${reportFields} deliveries { nodes { id } totalCount } }`)).toMatchObject({
      nodes: [{ name: 'C' }, { name: 'B' }, { name: 'A' }],
    });
  });
});
