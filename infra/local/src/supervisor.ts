import { setTimeout as delay } from 'node:timers/promises';
import type { Report } from './stack-options.ts';

/** A part of the stack whose process may be replaced: a service, the gateway, PostgreSQL or Kafka. */
export type Restartable = {
  readonly part: string;
  /** The addresses it listens on. */
  readonly origin: string;
  /** Whether its last exit was, or will be, requested. */
  isStopping(): boolean;
  /** Restarts it on the same port, and resolves when it is ready. */
  restart(): Promise<void>;
};

/** More exits than this within a minute indicate a permanent fault. */
const RESTARTS_A_MINUTE = 5;

/**
 * Restarts a part after an unexpected exit, as an orchestrator does: a service that loses its consumer exits and relies on it. A failed
 * start counts as another exit: a service cannot start while its database is down.
 */
export function supervise(report: Report): (part: Restartable) => Promise<void> {
  const deaths = new Map<string, number[]>();
  return async (dead) => {
    for (;;) {
      const now = Date.now();
      const recent = [...(deaths.get(dead.part) ?? []).filter((at) => now - at < 60_000), now];
      deaths.set(dead.part, recent);
      if (recent.length > RESTARTS_A_MINUTE) {
        report(dead.part, 'died', `${recent.length} exits within a minute: not restarted`);
        return;
      }
      await delay(250 * 2 ** recent.length);
      if (dead.isStopping()) return;
      report(dead.part, 'starting', 'again');
      try {
        await dead.restart();
        if (!dead.isStopping()) report(dead.part, 'ready', dead.origin);
        return;
      } catch (error) {
        if (dead.isStopping()) return;
        report(dead.part, 'died', error instanceof Error ? error.message : String(error));
      }
    }
  };
}
