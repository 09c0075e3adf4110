/** A bell that remembers one ring: what rings while nobody waits ends the next wait at once. */
export type Bell = {
  ring(): void;
  /** Resolves at the next ring, after `milliseconds`, or when the signal fires. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
};

export function createBell(): Bell {
  let rung = false;
  let wake: (() => void) | undefined;
  return {
    ring() {
      rung = true;
      wake?.();
    },
    wait(milliseconds, signal) {
      if (rung || signal.aborted) {
        rung = false;
        return Promise.resolve();
      }
      return new Promise((resolve) => {
        const finish = (): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', finish);
          wake = undefined;
          rung = false;
          resolve();
        };
        const timer = setTimeout(finish, milliseconds);
        signal.addEventListener('abort', finish);
        wake = finish;
      });
    },
  };
}
