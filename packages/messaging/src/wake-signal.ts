/** Wakes a waiting loop. One notification is remembered: it ends the next wait at once. */
export type WakeSignal = {
  notify(): void;
  /** Resolves at the next notification, after `milliseconds`, or when the signal fires. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
};

export function createWakeSignal(): WakeSignal {
  let notified = false;
  let wake: (() => void) | undefined;
  return {
    notify() {
      notified = true;
      wake?.();
    },
    wait(milliseconds, signal) {
      if (notified || signal.aborted) {
        notified = false;
        return Promise.resolve();
      }
      return new Promise((resolve) => {
        const finish = (): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', finish);
          wake = undefined;
          notified = false;
          resolve();
        };
        const timer = setTimeout(finish, milliseconds);
        signal.addEventListener('abort', finish);
        wake = finish;
      });
    },
  };
}
