import { setTimeout as delay } from 'node:timers/promises';
import type { NodeService } from './node-service.ts';
import type { Report } from './stack-options.ts';

/** More deaths than this within a minute are a fault that starting again does not mend. */
const RESTARTS_A_MINUTE = 5;

/**
 * Starts a service anew after it ended by itself: a service that loses its consumer ends, as it would under any
 * orchestrator, and relies on being started again.
 */
export function supervise(report: Report): (service: NodeService) => Promise<void> {
  const deaths = new Map<string, number[]>();
  return async (service) => {
    const now = Date.now();
    const recent = [...(deaths.get(service.part) ?? []).filter((at) => now - at < 60_000), now];
    deaths.set(service.part, recent);
    if (recent.length > RESTARTS_A_MINUTE) {
      report(service.part, 'died', `${recent.length} times within a minute: it stays down`);
      return;
    }
    await delay(250 * 2 ** recent.length);
    if (service.isStopping()) return;
    report(service.part, 'starting', 'again');
    try {
      await service.restart();
      report(service.part, 'ready', service.origin);
    } catch (error) {
      report(service.part, 'died', error instanceof Error ? error.message : String(error));
    }
  };
}
