export type StopRequest = {
  /** Resolves at the first request. */
  readonly promise: Promise<void>;
  /** Aborted at the first request. */
  readonly signal: AbortSignal;
  already(): boolean;
};

/**
 * Waits for a stop request: Ctrl-C, a service manager, the terminal closing, or the end of the bootstrap that started this process. One
 * Ctrl-C often arrives several times (from the terminal and again from npm), so only the first counts; stopping has its own time limit.
 */
export function untilAsked(): StopRequest {
  const controller = new AbortController();
  const promise = new Promise<void>((resolve) => {
    const ask = () => {
      controller.abort();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
    if (process.connected) {
      process.once('disconnect', ask);
      process.channel?.unref();
    }
  });
  return { promise, signal: controller.signal, already: () => controller.signal.aborted };
}
