import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { auditCoverage, completeCoverage } from '@promtour/service-kit/audit/coverage';
import { bookings } from '../src/service.ts';
import { operations } from './support/operations.ts';
import { startBookings, type BookingsService } from './support/service.ts';

let service: BookingsService;
beforeAll(async () => {
  service = await startBookings();
});
afterAll(() => service.stop());

const coverage = () =>
  auditCoverage({ query: (text, values) => service.sql(text, values) }, bookings.auditedTables, bookings.exemptTables);

it('every table of bookings is audited, or exempt with a reason', async () => {
  await expect(coverage()).resolves.toEqual(completeCoverage);
});

it('a table that is neither fails the check', async () => {
  await service.database.owner('CREATE TABLE forgotten (id int PRIMARY KEY)');
  await expect(coverage()).resolves.toEqual({ ...completeCoverage, forgotten: ['forgotten'] });
});

it('taking seats writes no audit entry while the session’s row is locked', async () => {
  // Taking them is a hold's last statement: whatever a trigger did then, all who want seats would wait for.
  await expect(
    service.sql(`SELECT tgname FROM pg_trigger WHERE tgrelid = 'session_inventory'::regclass AND NOT tgisinternal`),
  ).resolves.toEqual([]);
  const session = await service.openSession(10);
  const statements = await service.statementsOf(() => operations(service.ask).hold(session.sessionId));
  // The relay and the preparation of data keys write at any time, too.
  const own = /booking|session_inventory|idempotency_key|audit\./;
  const writing = statements.filter((sql) => /^\s*(WITH|INSERT|UPDATE|DELETE)/.test(sql) && own.test(sql));
  expect(writing.at(-1)).toContain('UPDATE session_inventory i SET held');
});
