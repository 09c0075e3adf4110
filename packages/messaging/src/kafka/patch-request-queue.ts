import { createRequire } from 'node:module';

type RequestQueue = {
  readonly pending: readonly unknown[];
  readonly throttledUntil: number;
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  checkPendingRequests(): void;
  scheduleCheckPendingRequests(): void;
};

/** Interval in milliseconds at which waiting requests are checked; kafkajs's own figure. */
const checkInterval = 10;

/**
 * kafkajs 2.2.4 checks for waiting requests each millisecond on every connection although none is waiting (tulios/kafkajs#1556, #1704,
 * #1751). That costs an idle service several percent of a core and causes a warning about a negative timeout in Node 24. The patch
 * checks only while a request waits; a new waiting request schedules the check itself.
 * @throws TypeError if kafkajs has changed internally and the patch must be revised
 */
export function patchRequestQueue(): void {
  const { prototype } = createRequire(import.meta.url)('kafkajs/src/network/requestQueue') as {
    prototype: RequestQueue;
  };
  if (typeof prototype.scheduleCheckPendingRequests !== 'function') {
    throw new TypeError('kafkajs has no request queue of the expected shape');
  }
  prototype.scheduleCheckPendingRequests = function (this: RequestQueue): void {
    if (this.pending.length === 0 || this.throttleCheckTimeoutId !== null) return;
    const throttledFor = this.throttledUntil - Date.now();
    this.throttleCheckTimeoutId = setTimeout(
      () => {
        this.throttleCheckTimeoutId = null;
        this.checkPendingRequests();
      },
      throttledFor > 0 ? throttledFor : checkInterval,
    );
  };
}
