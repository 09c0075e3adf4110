import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { auditCoverage, completeCoverage } from '@promtour/service-kit/audit/coverage';
import { analytics } from '../src/service.ts';
import { startAnalytics, type AnalyticsService } from './support/analytics-service.ts';

let service: AnalyticsService;
beforeAll(async () => {
  service = await startAnalytics();
});
afterAll(() => service.stop());

const coverage = () =>
  auditCoverage(
    { query: (text, values) => service.sql(text, values) },
    analytics.auditedTables,
    analytics.exemptTables,
  );

it('every table of analytics is audited, or exempt with a reason', async () => {
  await expect(coverage()).resolves.toEqual(completeCoverage);
});

it('a table that is neither fails the check', async () => {
  await service.database.owner('CREATE TABLE forgotten (id int PRIMARY KEY)');
  await expect(coverage()).resolves.toEqual({ ...completeCoverage, forgotten: ['forgotten'] });
});
