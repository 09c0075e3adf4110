import { setTimeout as delay } from 'node:timers/promises';

/** How long services may take to hear of each other's events. */
export const knownWithinMs = 30_000;

/**
 * Asks again while the answer says that the events which it needs have not arrived, or that a service is not itself at the moment.
 * The last answer or error stands when the time is up, so that its refusal is what is reported.
 * @param isPassing whether an error says that nothing was done and the same can be asked again
 * @param onWait called before each further question, with the milliseconds waited so far
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
