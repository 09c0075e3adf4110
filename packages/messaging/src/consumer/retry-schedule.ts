import { backoff } from '../backoff.ts';
import type { NewDeadLetter } from './dead-letter.ts';

/** How often an event is tried, the first time included, before an operator has to look at it. */
const usualAttempts = 5;

/** What becomes of an event whose handler has failed so often. The pauses grow; nobody but its aggregate waits for them. */
export function letterAfter(attempts: number, cause: string, mostAttempts = usualAttempts): NewDeadLetter {
  if (attempts >= mostAttempts) return { reason: 'FAILED', cause, attempts };
  return { reason: 'RETRYING', cause, attempts, againInMs: backoff(attempts, 100, 5_000) };
}
