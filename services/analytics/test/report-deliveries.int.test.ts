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
