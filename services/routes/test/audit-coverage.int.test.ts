import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { auditCoverage, completeCoverage } from '@promtour/service-kit/audit/coverage';
import { routes } from '../src/service.ts';
import { startRoutes, type RoutesService } from './support/routes-service.ts';

let service: RoutesService;
beforeAll(async () => {
  service = await startRoutes();
});
afterAll(() => service.stop());

const coverage = () =>
  auditCoverage({ query: (text, values) => service.sql(text, values) }, routes.auditedTables, routes.exemptTables);

it('every table of routes is audited, or exempt with a reason', async () => {
  await expect(coverage()).resolves.toEqual(completeCoverage);
});

it('a table that is neither fails the check', async () => {
  await service.database.owner('CREATE TABLE forgotten (id int PRIMARY KEY)');
  await expect(coverage()).resolves.toEqual({ ...completeCoverage, forgotten: ['forgotten'] });
});
