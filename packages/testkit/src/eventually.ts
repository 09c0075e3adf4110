import { setTimeout as delay } from 'node:timers/promises';

export type EventuallyOptions = {
  /** How long the fact may take, in milliseconds. */
  within: number;
  /** How long to wait between two looks, in milliseconds. Default 25. */
  every?: number;
};

/**
 * Repeats the check until it passes, and returns its result. A check fails by throwing, as `expect` does, or by returning `false`; anything
 * else passes. At the timeout, throws the last failure, prefixed with the time and the number of attempts.
 */
export async function eventually<T>(
  check: () => Promise<T> | T,
  { within, every = 25 }: EventuallyOptions,
): Promise<Exclude<T, false>> {
  const started = performance.now();
  for (let looks = 1; ; looks++) {
    const attempt = await look(check);
    if ('fact' in attempt) return attempt.fact;
    const elapsed = performance.now() - started;
    if (elapsed >= within) throw tooLate(attempt.failure, within, looks);
    await delay(Math.min(every, within - elapsed));
  }
}

type Attempt<T> = { fact: Exclude<T, false> } | { failure: unknown };

async function look<T>(check: () => Promise<T> | T): Promise<Attempt<T>> {
  try {
    const fact = await check();
    return fact === false ? { failure: new Error('the check returned false') } : { fact: fact as Exclude<T, false> };
  } catch (failure) {
    return { failure };
  }
}

function tooLate(failure: unknown, within: number, looks: number): Error {
  const prefix = `Not within ${within} ms (${looks} looks): `;
  // jest shows a matcher's own error best, so it is kept and only its message grows.
  if (failure instanceof Error) {
    failure.message = prefix + failure.message;
    return failure;
  }
  return new Error(prefix + String(failure));
}
