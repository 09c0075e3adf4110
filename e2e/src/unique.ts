import { randomUUID } from 'node:crypto';

/** Names this run, so that it can run against a system that has been used. It is part of every name and key made here. */
export const run = randomUUID().slice(0, 8);

let count = 0;

/** A name that nothing else on that system has. */
export function unique(word: string): string {
  count += 1;
  return `${word} ${run}-${count}`;
}

/** An idempotency key of its own. */
export function newKey(): string {
  return `e2e:${randomUUID()}`;
}

/** A taxpayer number that passes its control digit and is new to the system: tax office 0000 does not exist. */
export function newInn(): string {
  const weights = [2, 4, 10, 3, 5, 9, 4, 6, 8];
  const body = `0000${(Number.parseInt(randomUUID().slice(0, 8), 16) % 100_000).toString().padStart(5, '0')}`;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return `${body}${(sum % 11) % 10}`;
}
