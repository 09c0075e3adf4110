import { randomUUID } from 'node:crypto';
import { eventually } from '@promtour/testkit/eventually';
import type { GraphqlAnswer } from '@promtour/testkit/graphql';
import { official } from '@promtour/testkit/viewers';
import type { Viewer } from '@promtour/access/viewer';
import { expect } from '@jest/globals';
import type { TestRegistry } from './registry.ts';

/** The number of rows of every table that a mutation could write. The table of facts is excluded: consumers write it at any time. */
async function rowsOf(registry: TestRegistry): Promise<Record<string, number>> {
  const tables = await registry.rows<{ name: string }>(
    `SELECT format('%I.%I', schemaname, relname) AS name FROM pg_stat_user_tables
      WHERE schemaname = 'public' AND relname NOT IN ('schema_migration', 'programme_fact')`,
  );
  const counts = tables.map(({ name }) => `SELECT '${name}' AS name, count(*)::int AS n FROM ${name}`);
  const rows = await registry.rows<{ name: string; n: number }>(counts.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
}

/** Runs a mutation and expects that it writes no row, uses no idempotency key and publishes no event. */
export async function askInVain<Data = { answer: unknown }>(
  registry: TestRegistry,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  viewer: Viewer = official,
): Promise<GraphqlAnswer<Data>> {
  const correlationId = randomUUID();
  const before = await rowsOf(registry);
  const keyed = await registry.withKey(query, variables);
  const answer = await registry.ask<Data>(query, keyed, { 'x-correlation-id': correlationId }, viewer);
  expect(await rowsOf(registry)).toEqual(before);
  expect(await registry.rows('SELECT 1 FROM audit.entry WHERE correlation_id = $1', [correlationId])).toEqual([]);
  // In this order: events are in the outbox before they are in the log.
  const waiting = 'SELECT payload FROM messaging.outbox WHERE strpos(payload, $1) > 0';
  expect(await registry.rows(waiting, [correlationId])).toEqual([]);
  // The event log is created in the background after the start.
  expect(await eventually(() => registry.published(correlationId), { within: 60_000 })).toEqual([]);
  return answer;
}
