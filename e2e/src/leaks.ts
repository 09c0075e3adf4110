import { expect } from '@jest/globals';
import type { GraphqlAnswer } from '@promtour/testkit/graphql';

/** Implementation details that no response may contain. */
const insides = [
  /\bat .+\.(ts|js|mjs):\d+/,
  /node_modules|\.ts\b|stacktrace/,
  /\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\b.+\b(FROM|SET|VALUES|WHERE|INTO)\b/,
  /duplicate key|violates|constraint|relation "|syntax error at or near|QueryFailedError|typeorm|invalid input syntax/i,
  /ECONN|ENOTFOUND|socket hang up|fetch failed|UND_ERR/,
  /127\.0\.0\.1|localhost|:\d{4,5}\/graphql/,
  /kafka|postgres/i,
];

/** Fails if a response has status 500, was masked (an unexpected error), or contains implementation details. */
export function expectNoLeak({ status, text, errors }: GraphqlAnswer<unknown>): void {
  expect(status).toBeLessThan(500);
  expect((errors ?? []).map(({ extensions }) => extensions?.code)).not.toContain('INTERNAL_SERVER_ERROR');
  expectNoInsides(text);
  // Keeps the failure message short when the refused value is a megabyte long.
  expect(text.length).toBeLessThan(5_000);
}

/** Fails if a text contains implementation details. */
export function expectNoInsides(text: string): void {
  for (const inside of insides) expect(text).not.toMatch(inside);
}
