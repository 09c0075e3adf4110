/** Exponential backoff from `first` up to `max` milliseconds, with jitter of up to a half. */
export function backoff(attempt: number, first: number, max: number): number {
  const full = Math.min(max, first * 2 ** Math.min(attempt, 30));
  return full / 2 + (Math.random() * full) / 2;
}

/** Resolves after the time, or at once when the signal fires. Never rejects: the caller checks the signal. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const finish = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, milliseconds);
    signal.addEventListener('abort', finish);
  });
}

/** Waits for work up to a timeout. Returns whether it ended in time; it is not canceled otherwise. */
export async function atMost(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, milliseconds, false);
  });
  try {
    return await Promise.race([work.then(() => true), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
