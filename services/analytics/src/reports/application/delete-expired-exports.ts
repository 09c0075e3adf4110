import { randomUUID } from 'node:crypto';
import type { Clock } from '@promtour/kernel/clock';
import { ok, unwrap } from '@promtour/kernel/result';
import { systemCaller } from '@promtour/service-kit/caller';
import { linkMinutes } from '@promtour/service-kit/export/file-links';
import { processInBatches } from '@promtour/service-kit/jobs/process-in-batches';
import type { ReportUnitOfWork } from './ports.ts';

/** Deletes the records of exports whose links have expired, and returns their number. */
export type DeleteExpiredExports = () => Promise<number>;

/** A record is all there is of an export: its file is written when the link is opened, and kept nowhere. */
export function createDeleteExpiredExports(unitOfWork: ReportUnitOfWork, clock: Clock): DeleteExpiredExports {
  return () =>
    processInBatches(async (limit) => {
      const caller = systemCaller('analytics', { correlationId: randomUUID() });
      const createdBefore = new Date(clock.now().getTime() - linkMinutes * 60_000);
      return unwrap(
        await unitOfWork.run<number, never>(caller, async ({ files }) =>
          ok(await files.deleteExports(createdBefore, limit)),
        ),
      );
    });
}
