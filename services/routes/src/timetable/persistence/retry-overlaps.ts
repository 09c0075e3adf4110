import { violatedConstraint } from '@promtour/postgres/transaction-retry';
import type { TimetableUnitOfWork } from '../application/ports.ts';

const overlaps = new Set(['session_guide_once', 'session_zone_once']);

const attempts = 3;

/**
 * Runs a transaction again after a concurrent one took its guide or zone between the check and the write: the next attempt finds the other
 * session and names it.
 */
export function retryingOverlaps(unitOfWork: TimetableUnitOfWork): TimetableUnitOfWork {
  async function retrying<T>(run: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await run();
      } catch (error) {
        if (attempt >= attempts || !overlaps.has(violatedConstraint(error) ?? '')) throw error;
      }
    }
  }

  return {
    run: (caller, work) => retrying(() => unitOfWork.run(caller, work)),
    runOnce: (caller, request, work) => retrying(() => unitOfWork.runOnce(caller, request, work)),
  };
}
