import { randomUUID } from 'node:crypto';
import type { Clock } from '@promtour/kernel/clock';
import { systemCaller } from '@promtour/service-kit/caller';
import { processInBatches } from '@promtour/service-kit/jobs/process-in-batches';
import type { DestroyPersonalData } from '../../personal-data/application/destroy-personal-data.ts';
import { retentionDays } from '../../personal-data/domain/destruction.ts';
import type { SubjectSearch } from './ports.ts';

/** Destroys personal data whose term has ended, and returns the number of subjects. */
export type DestroyDueData = () => Promise<number>;

/** Safe to run in many processes at once: a subject is destroyed and recorded once. */
export function createDestroyDueData(
  search: SubjectSearch,
  destroy: DestroyPersonalData,
  clock: Clock,
): DestroyDueData {
  return () =>
    processInBatches(async (limit) => {
      const before = new Date(clock.now().getTime() - retentionDays * 86_400_000);
      const subjects = await search.endedBefore(before, limit);
      const caller = systemCaller('bookings', { correlationId: randomUUID() });
      await destroy({ subjects, ground: 'RETENTION', requestReference: null }, caller);
      return subjects.length;
    });
}
