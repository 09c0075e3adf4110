import { createRequire } from 'node:module';

type RequestQueue = {
  readonly pending: readonly unknown[];
  readonly throttledUntil: number;
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  checkPendingRequests(): void;
  scheduleCheckPendingRequests(): void;
};

/** How often requests that wait for others to be answered are looked at, in milliseconds: kafkajs's own figure. */
const checkInterval = 10;

/**
 * kafkajs 2.2.4 looks for waiting requests each millisecond on every connection although none is waiting
 * (tulios/kafkajs#1556, #1704, #1751): that costs an idle service several percent of a core, and Node 24 a warning about a negative
 * timeout. Here it looks only while something waits; whatever comes to wait schedules the look itself.
 * @throws TypeError where kafkajs has changed inside: then this has to be thought through again
 */
export function calmRequestQueue(): void {
  const { prototype } = createRequire(import.meta.url)('kafkajs/src/network/requestQueue') as {
    prototype: RequestQueue;
  };
  if (typeof prototype.scheduleCheckPendingRequests !== 'function') {
    throw new TypeError('kafkajs has no request queue of the form that is known');
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
