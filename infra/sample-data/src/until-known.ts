import { setTimeout as delay } from 'node:timers/promises';

/** The longest time for services to receive each other's events. */
export const knownWithinMs = 30_000;

/**
 * Retries while the response indicates that required events have not arrived, or that a service is temporarily unavailable. When the time
 * is up, returns the last response or throws the last error, so that its refusal is reported.
 * @param isPassing whether an error means that nothing was done and the request can be repeated
 * @param onWait called before each retry, with the milliseconds waited so far
 */
export async function untilKnown<Answer extends object>(
  ask: () => Promise<Answer>,
  isUnknown: (answer: Answer) => boolean,
  isPassing: (error: unknown) => boolean,
  onWait: (waitedMs: number) => void,
): Promise<Answer> {
  const started = performance.now();
  const isOver = (pause: number) => performance.now() - started + pause > knownWithinMs;
  for (let pause = 50; ; pause = Math.min(pause * 1.5, 1_000)) {
    const answer = await ask().catch((error: unknown) => {
      if (!isPassing(error) || isOver(pause)) throw error;
      return undefined;
    });
    if (answer !== undefined && (!isUnknown(answer) || isOver(pause))) return answer;
    onWait(performance.now() - started);
    await delay(pause);
  }
}
