import { randomUUID } from 'node:crypto';
import { eventually } from '@promtour/testkit/eventually';
import type { GraphqlAnswer } from '@promtour/testkit/graphql';
import { official } from '@promtour/testkit/viewers';
import type { Viewer } from '@promtour/access/viewer';
import { expect } from '@jest/globals';
import type { TestRegistry } from './registry.ts';

/** Every table that a mutation could leave something in; the registry's consumers write facts of others whenever they hear of them. */
async function rowsOf(registry: TestRegistry): Promise<Record<string, number>> {
  const tables = await registry.rows<{ name: string }>(
    `SELECT format('%I.%I', schemaname, relname) AS name FROM pg_stat_user_tables
      WHERE schemaname = 'public' AND relname NOT IN ('schema_migration', 'programme_fact')`,
  );
  const counts = tables.map(({ name }) => `SELECT '${name}' AS name, count(*)::int AS n FROM ${name}`);
  const rows = await registry.rows<{ name: string; n: number }>(counts.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
}

/** Asks for a change, and expects that not a row comes of it, no key is taken and nobody hears of it. */
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
  // In this order: what is on its way is in the outbox first.
  const waiting = 'SELECT payload FROM messaging.outbox WHERE strpos(payload, $1) > 0';
  expect(await registry.rows(waiting, [correlationId])).toEqual([]);
  // The log itself is made after the start, in the background.
  expect(await eventually(() => registry.published(correlationId), { within: 20_000 })).toEqual([]);
  return answer;
}
