import { setTimeout as delay } from 'node:timers/promises';
import type { Report } from './stack-options.ts';

/** A part of the stack whose process may be replaced: a service, the gateway, PostgreSQL or Kafka. */
export type Restartable = {
  readonly part: string;
  /** Where it listens. */
  readonly origin: string;
  /** Whether its last end was, or will be, by request. */
  isStopping(): boolean;
  /** Starts it anew in the same place, and resolves when it is ready. */
  restart(): Promise<void>;
};

/** More deaths than this within a minute are a fault that starting again does not mend. */
const RESTARTS_A_MINUTE = 5;

/**
 * Starts a part anew after it ended by itself, as any orchestrator does: a service that loses its consumer ends and relies
 * on it. A start that fails counts as another death: a service cannot start while its database does.
 */
export function supervise(report: Report): (part: Restartable) => Promise<void> {
  const deaths = new Map<string, number[]>();
  return async (dead) => {
    for (;;) {
      const now = Date.now();
      const recent = [...(deaths.get(dead.part) ?? []).filter((at) => now - at < 60_000), now];
      deaths.set(dead.part, recent);
      if (recent.length > RESTARTS_A_MINUTE) {
        report(dead.part, 'died', `${recent.length} times within a minute: it stays down`);
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
