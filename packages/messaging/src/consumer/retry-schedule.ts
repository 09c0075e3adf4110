import { backoff } from '../backoff.ts';
import type { NewDeadLetter } from './dead-letter.ts';

/** Attempts, including the first, before an event needs an operator. */
const defaultAttempts = 5;

/** The dead letter of an event after so many failed attempts. The pauses grow; only its aggregate waits for them. */
export function deadLetterAfter(attempts: number, cause: string, maxAttempts = defaultAttempts): NewDeadLetter {
  if (attempts >= maxAttempts) return { reason: 'FAILED', cause, attempts };
  return { reason: 'RETRYING', cause, attempts, retryInMs: backoff(attempts, 100, 5_000) };
}
