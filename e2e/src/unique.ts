import { randomUUID } from 'node:crypto';

/**
 * A tag of this run, part of every name and key created here, so that tests can run against a system in use. Letters only: a search takes
 * `12345678-1` apart as two numbers.
 */
export const run = randomUUID()
  .slice(0, 8)
  .replace(/\d/g, (digit) => 'ghijkmnpqr'[Number(digit)] ?? 'g');

let count = 0;

/** A name that is unique on the system. */
export function unique(word: string): string {
  count += 1;
  return `${word} ${run}-${count}`;
}

/** A new idempotency key. */
export function newKey(): string {
  return `e2e:${randomUUID()}`;
}

/** A taxpayer number with a valid check digit that is new to the system: tax office 0000 does not exist. */
export function newInn(): string {
  const weights = [2, 4, 10, 3, 5, 9, 4, 6, 8];
  const body = `0000${(Number.parseInt(randomUUID().slice(0, 8), 16) % 100_000).toString().padStart(5, '0')}`;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return `${body}${(sum % 11) % 10}`;
}
