import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@promtour/testkit/database';
import { runRebuild } from './support/service-process.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.drop());

it.each([
  [['--help'], '', 0, 'Usage'],
  [['--everything'], '', 2, "Unknown option '--everything'"],
  [['--hold', '--compare'], '', 2, 'exclude each other'],
  [['--projection', 'weather'], '', 2, 'analytics has no projection weather'],
  [[], '', 1, 'DATABASE_URL: missing'],
  [[], 'mysql://127.0.0.1/analytics', 1, 'DATABASE_URL: '],
  [[], 'postgres://promtour:x@127.0.0.1:1/analytics', 1, 'ECONNREFUSED'],
])('with %j and the database «%s» it ends with %i and says %s', async (options, url, exitCode, said) => {
  expect(await runRebuild({ DATABASE_URL: url }, ...options)).toEqual({
    exitCode,
    output: expect.stringContaining(said),
  });
});

it('reports a database that no service has used', async () => {
  expect(await runRebuild({ DATABASE_URL: database.url })).toEqual({
    exitCode: 1,
    output: expect.stringContaining('has never run'),
  });
});
