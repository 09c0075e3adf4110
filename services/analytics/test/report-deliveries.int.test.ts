import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { dashboardClient } from '@promtour/testkit/viewers';
import { startAnalytics, type AnalyticsService } from './support/analytics-service.ts';
import { daily, reportOperations, visitsByRegion } from './support/reports.ts';
import { startServiceProcess, type ServiceProcess } from './support/service-process.ts';

// Processes start slowly where the machine is busy.
jest.setTimeout(240_000);

let service: AnalyticsService;
let processes: ServiceProcess[];

beforeEach(async () => {
  processes = [];
  service = await startAnalytics();
});
afterEach(async () => {
  await Promise.all(processes.map((running) => running.kill()));
  await service.stop();
});

async function start(): Promise<ServiceProcess> {
  const started = await startServiceProcess(service.environment);
  processes.push(started);
  return started;
}

const reports = 250;
const missedDays = 20;

const count = async (sql: string) => (await service.sql<{ count: number }>(sql))[0]?.count ?? 0;
const delivered = () => count('SELECT count(*)::int FROM report_file');
const overdue = () => count('SELECT count(*)::int FROM saved_report WHERE next_due_at <= now()');

it('exports are deleted once their links have expired, each once, with several processes of which one is killed', async () => {
  const { exportMeasures, create } = reportOperations(service);
  const period = { from: '2026-11-01', to: '2026-11-30' };
  await exportMeasures({ period, question: visitsByRegion, format: 'CSV', language: 'EN' });
  await create({ name: 'Visits', period: 'LAST_7_DAYS', question: visitsByRegion, schedule: daily }, dashboardClient());
  await service.halt();
  const exports = 3_000;
  const copy = 'period_from, period_to, question, format, language, access';
  await service.sql(
    `INSERT INTO report_file (id, created_at, ${copy}) SELECT gen_random_uuid(), now() - interval '16 minutes', ${copy}
     FROM report_file, generate_series(1, ${exports})`,
  );
  // A delivery of the same time is kept.
  await service.sql(
    `INSERT INTO report_file (id, report_id, due_at, created_at, ${copy})
     SELECT gen_random_uuid(), r.id, now(), now() - interval '1 day', ${copy.replaceAll(/(\w+)/g, 'f.$1')}
     FROM saved_report r, (SELECT * FROM report_file LIMIT 1) f`,
  );
  const expired = () =>
    count(
      `SELECT count(*)::int FROM report_file WHERE report_id IS NULL AND created_at < now() - interval '15 minutes'`,
    );
  const killed = await start();
  await eventually(async () => (await expired()) < exports, { within: 90_000, every: 1 });
  await killed.kill();
  await Promise.all([start(), start()]);
  await eventually(async () => (await expired()) === 0, { within: 180_000, every: 200 });
  // The one whose link is open, and the delivery.
  expect(await count('SELECT count(*)::int FROM report_file')).toBe(2);
  const [audited] = await service.sql<{ deleted: number; rows: number; actors: string[] }>(
    `SELECT count(*)::int AS deleted, count(DISTINCT row_id)::int AS rows
     FROM audit.entry WHERE table_name = 'report_file' AND operation = 'DELETE'`,
  );
  expect(audited).toMatchObject({ deleted: exports, rows: exports });
});

it('each due time has one delivery, with several processes that are killed', async () => {
  const { create } = reportOperations(service);
  await create({ name: 'Visits', period: 'LAST_7_DAYS', question: visitsByRegion, schedule: daily }, dashboardClient());
  await service.halt();
  // As many, all of which were missed for weeks.
  await service.sql(
    `INSERT INTO saved_report SELECT gen_random_uuid(), version, subject || n, access, name, period, question, format, language,
       schedule, next_due_at - interval '${missedDays} days', created_at, updated_at
     FROM saved_report, generate_series(1, ${reports}) AS n`,
  );
  const wanted = await service.sql<{ id: string; first: Date }>(
    `SELECT id, next_due_at AS first FROM saved_report WHERE next_due_at < now() ORDER BY id`,
  );
  expect(wanted).toHaveLength(reports);

  const kills: number[] = [];
  for (let before = 0; kills.length < 2; before = await delivered()) {
    await Promise.all([start(), start()]);
    await eventually(async () => (await delivered()) > before, { within: 60_000, every: 1 });
    await Promise.all(processes.splice(0).map((running) => running.kill()));
    kills.push(await delivered());
  }
  expect(kills[0]).toBeLessThan(reports * missedDays);
  await Promise.all([start(), start()]);
  await eventually(async () => (await overdue()) === 0, { within: 180_000, every: 200 });

  const made = await service.sql<{ report: string; count: number; times: number; first: Date; gaps: number }>(
    `SELECT report_id AS report, count(*)::int AS count, count(DISTINCT due_at)::int AS times, min(due_at) AS first,
       (extract(day FROM max(due_at) - min(due_at)) + 1 - count(*))::int AS gaps
     FROM report_file GROUP BY report_id ORDER BY report_id`,
  );
  expect(made.map(({ report, first }) => ({ id: report, first }))).toEqual(wanted);
  for (const { count: deliveries, times, gaps } of made) {
    expect([times, gaps]).toEqual([deliveries, 0]);
    expect(deliveries).toBeGreaterThanOrEqual(missedDays - 1);
  }
});
