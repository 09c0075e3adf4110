import { expect } from '@jest/globals';
import type { GraphqlAnswer } from '@promtour/testkit/graphql';

/** What no answer may show: how it is made, and where. */
const insides = [
  /\bat .+\.(ts|js|mjs):\d+/,
  /node_modules|\.ts\b|stacktrace/,
  /\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\b.+\b(FROM|SET|VALUES|WHERE|INTO)\b/,
  /duplicate key|violates|constraint|relation "|syntax error at or near|QueryFailedError|typeorm|invalid input syntax/i,
  /ECONN|ENOTFOUND|socket hang up|fetch failed|UND_ERR/,
  /127\.0\.0\.1|localhost|:\d{4,5}\/graphql/,
  /kafka|postgres/i,
];

/** Fails where an answer is a 500, was masked (so nobody foresaw it), or shows the insides. */
export function expectNoLeak({ status, text, errors }: GraphqlAnswer<unknown>): void {
  expect(status).toBeLessThan(500);
  expect((errors ?? []).map(({ extensions }) => extensions?.code)).not.toContain('INTERNAL_SERVER_ERROR');
  expectNoInsides(text);
  // A megabyte of a refused value helps nobody.
  expect(text.length).toBeLessThan(5_000);
}

/** Fails where a text shows how the system is made. */
export function expectNoInsides(text: string): void {
  for (const inside of insides) expect(text).not.toMatch(inside);
}
