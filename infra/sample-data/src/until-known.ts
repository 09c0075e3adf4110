import { setTimeout as delay } from 'node:timers/promises';

/** How long services may take to hear of each other's events. */
export const knownWithinMs = 30_000;

/**
 * Asks again while the answer says that the events which it needs have not arrived. The last answer stands when the time is
 * up, so that its refusal is what is reported.
 * @param onWait called before each further question, with the milliseconds waited so far
 */
export async function untilKnown<Answer>(
  ask: () => Promise<Answer>,
  isUnknown: (answer: Answer) => boolean,
  onWait: (waitedMs: number) => void,
): Promise<Answer> {
  const started = performance.now();
  for (let pause = 50; ; pause = Math.min(pause * 1.5, 1_000)) {
    const answer = await ask();
    const waited = performance.now() - started;
    if (!isUnknown(answer) || waited + pause > knownWithinMs) return answer;
    onWait(waited);
    await delay(pause);
  }
}
